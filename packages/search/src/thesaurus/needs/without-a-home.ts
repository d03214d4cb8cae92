import type { Need } from '../need.ts';

/** What residents tell when they have no home of their own any more, and when they get one again. */
export const WITHOUT_A_HOME: readonly Need[] = [
  {
    need: 'nachtopvang en daklozenopvang',
    why: 'A person without a bed tells where he sleeps: car, station, friends; a passer-by tells whom he saw.',
    sheets: 'nachtopvang -ouder*; *daklozenopvang; shelter; opvang dakloz*; opvang daklo*; winteropvang',
    also: 'crisisopvang -ouderen; noodwoning; referentieadres -gevangenis*; dringende hulp dag; sociaal restaurant',
    nl: `nachtopvang; daklozenopvang; dakloos; thuisloos; shelter; slaapplaats; slaapplek voor vannacht; geen slaapplaats; ik
      slaap in mijn auto; in de wagen slapen; ik slaap op straat; ik slaap in het station; ik slaap bij vrienden op de zetel;
      sofaslapen; zetelslapen; ik sta op straat; ik heb geen dak boven mijn hoofd; geen onderdak; vanavond nergens heen; waar
      kan ik vannacht slapen; buiten slapen in de kou; winter en geen bed; winteropvang; bed voor één nacht; gratis bed; bed
      bad brood; douchen als dakloze; warme plek voor daklozen; er ligt iemand in een portaal te slapen; ik zag een dakloze
      man in het park; dakloze in mijn straat wie bellen; man slaapt in tent aan het station; mijn vriend is dakloos en weet
      niet waarheen; mijn zoon zwerft rond; ons broer leeft op straat; buitengegooid door mijn vriendin; mijn lief heeft mij
      buitengezet; thuis buitengesmeten; van huis weggelopen en geen bed; door mijn ouders op straat gezet; 18 jaar en thuis
      niet meer welkom; dakloos met hond; dakloos met kinderen vannacht; dutje in portiek; opvanghuis; opvangtehuis;
      doorgangshuis; CAW opvang; straathoekwerk; geen geld voor hotel en geen kamer; zwerver; clochard; uit de opvang gezet;
      slapen in kraakpand; kraken; in een tent wonen; in een garagebox slapen; caravan kwijt en geen bed; gestrand zonder bed;
      mijn rugzak, een slaapzak en het bushokje, dat is al wat ik heb; ik zit al twee nachten in de wachtzaal van het station;
      er slaapt al een week een man in de inkom van ons gebouw; in de parking onder de supermarkt ligt een vrouw op karton;
      mijn neef is 19, ruzie met zijn stiefvader, zit met zijn sporttas op een bank; we slapen met twee in de camionette op de
      carpoolparking; gisteren bij een maat, morgen weet ik niet waar; 't vriest en er ligt er een buiten op een bank; 'k è
      gin bedde vo vannacht; 'k slape in men otto; 'k weet ni waar slapen vannacht; mijn broer is verslaafd en zwalpt van de
      ene zetel naar de andere; uit het ziekenhuis ontslagen en geen bed om naartoe te gaan vannacht; laatste trein gemist en
      geen cent, waar slapen; van werf naar werf getrokken, nu zonder werk en zonder bed; vanavond mag ik bij niemand meer
      blijven slapen; ik kan me nergens wassen en mijn kleren zijn nat, ik leef buiten; matras onder de brug; kartonnen doos;
      slaapzak buiten; station slapen; portiekslaper; bankslaper; buitenslaper; vrouw alleen durft niet op straat slapen;
      Poolse arbeider zonder slaapplaats na ontslag; arbeidsmigrant slaapt in bestelwagen; waar kan een dakloze een warme soep
      en een bed krijgen; ik ben thuis weggelopen, waar mag ik vannacht blijven; met mijn boterhammen op straat gezet door
      mijn moeder; straatloper; rondzwerven; geen vaste slaapplaats; onderdak voor één nacht; passantenopvang; deur op slot,
      lief weg, 't regent en ik zit op de stoep met mijn koffer; op straat na ruzie; buitengevlogen; gene plek om te slapen;
      op de dool; op den dool; nergens welkom vannacht; 'k lig op straat; ich höb gei bed; kik slaap buite; mijn leerling kwam
      ongewassen naar school, hij slaapt in een garage; ambulancier zet mijnheer af, geen woonst, slaapplaats nodig; twee
      jongens met rugzakken slapen in het fietsenhok van de school; na de nachtploeg geen plek om te slapen, sinds mijn
      scheiding leef ik in mijn bestelwagentje; geen plek om te pitten vannacht; ergens pitten vannacht`,
    fr: `sans-abri; hébergement de nuit; abri de nuit; je dors dans ma voiture; je dors dans la rue; où dormir ce soir; SDF;
      mon copain m'a mise dehors; accueil hivernal; j'ai passé deux nuits dans la salle d'attente de la gare; un homme dort
      dans l'entrée de notre immeuble`,
    en: `homeless shelter; night shelter; I'm homeless; nowhere to sleep tonight; sleeping in my car; sleeping rough; kicked
      out by my partner; homeless man in my street; bed for the night; I spent two nights in the station; a woman sleeps on
      cardboard in the car park`,
    de: `obdachlos; Notschlafstelle; ich schlafe im Auto; kein Schlafplatz heute Nacht; Obdachlosenunterkunft; ich habe zwei
      Nächte im Bahnhof geschlafen; ein Mann schläft in unserem Hauseingang`,
    tr: `evsizim; gece barınağı; arabada uyuyorum; bu gece kalacak yerim yok; evsizler için barınak; iki gecedir istasyonda
      yatıyorum; bir adam apartman girişinde uyuyor`,
  },
  {
    need: 'crisisopvang',
    why: 'Not homelessness alone: a fire, a quarrel, a carer who dies. Residents tell the emergency and ask for a stay.',
    sheets: 'crisisopvang -ouderen; crisishulp; noodopvang -kinder*',
    also: 'noodwoning; nachtopvang; crisisopvang ouderen; *daklozenopvang; geweld thuis; dringende hulp dag; kortverblijf',
    nl: `crisisopvang; noodopvang; opvang in crisis; dringend onderdak; spoedopvang; acute noodsituatie thuis; crisis thuis ik
      moet weg; ruzie thuis en ik kan niet blijven; het loopt uit de hand thuis en ik wil weg; mijn man heeft mij buitengezet;
      weg van mijn partner met de kinderen vandaag nog; echtelijke ruzie en geen plek; mijn mantelzorger is gestorven en ik
      kan niet alleen blijven; mama naar het ziekenhuis en niemand voor de kinderen; alleenstaande moeder opgenomen wie vangt
      de kinderen op; wie zorgt voor mijn vader nu moeder dood is; plotse opname en hulpbehoevende man alleen thuis; thuiszorg
      valt weg en dringend een bed; opgevangen worden voor een paar dagen; ik kan nergens naartoe; weekend en geen opvang;
      bescherming zoeken voor mij en mijn kind; kraambed en geen thuis; zwanger en buitengezet; ik zit in de shit en moet hier
      weg; vrouwenhuis; vluchthuis; even tot rust komen weg van huis; psychische crisis en niet thuis kunnen blijven; jongere
      in crisis kan niet naar huis; opvang na een brand dezelfde nacht; iemand opvangen tot er een oplossing is; tijdelijk
      verblijf wegens noodgeval; hulp nu meteen een dak; crisisbed; crisisplaats; ik heb mijn kinderen in pyjama in de auto
      gezet en ben vertrokken; ik durf vanavond niet meer naar huis; mijn vader is in één week gestorven en mijn broer met het
      syndroom van Down zit alleen; ik moet morgen dringend geopereerd worden en mijn man met Alzheimer kan niet alleen thuis
      zijn; de vrouw die mij verzorgde ligt zelf in de kliniek en ik kan niks alleen; hij heeft de deur op slot gedaan en ik
      sta buiten met de buggy; mijn dochter van zestien wil niet meer terug naar haar stiefvader; zijn moeder flipt, de jongen
      zit bij mij in de klas en durft niet naar huis; ik moe ier vandaag nog weg; 'k kan thuis nie mi bluven; het is hier
      thuis niet meer houdbaar; voor een paar nachten uit dat huis kunnen ontsnappen met mijn zoontje; buurvrouw met blauw oog
      en twee kindjes staat bij mij aan de deur; pas bevallen en mijn schoonfamilie heeft mij eruit gezet; vechtscheiding,
      vannacht geen plek voor mij en mijn dochter; escalatie thuis; vluchten van huis; wegvluchten met de kinderen; bed voor
      enkele dagen; opvangplek crisis; OCMW crisisplaats; crisiskamer; crisisverblijf; acute opvang; spoed onderdak; mijn ma
      heeft een psychose en ik wil daar weg vannacht; vrijdagavond, alles gesloten en ik kan niet terug naar mijn man; wij
      zijn van elkaar weg en ik sta daar met een kind van drie en twee valiezen; plots alleen gevallen en hulpbehoevend,
      nergens een bed; gezin in nood weekend, dienst gesloten, waar slapen met de kinderen vannacht; opgejaagd thuis en weg
      moeten; halsoverkop vertrokken; plots alleen met een gehandicapte zoon en zelf naar de kliniek; mijn kleindochter staat
      hier met haar valies, ze kan niet terug naar huis; een paar dagen op adem komen, weg van een vent die roept en slaat;
      plots naar het ziekenhuis en niemand voor mijn kinderen dag en nacht; kinderen dag en nacht opvangen terwijl de
      ouder opgenomen is; ons gezin moet dringend ergens opgevangen worden; onmiddellijk opvang nodig voor mij en mijn
      kind; vandaag nog opvang voor een moeder met kind; onmiddellijke opvang voor mij en mijn kind`,
    fr: `accueil de crise; hébergement d'urgence; je dois partir de la maison aujourd'hui; mon mari m'a mise à la porte;
      refuge pour femmes; mère hospitalisée qui garde les enfants; j'ai pris les enfants en pyjama et je suis partie; je n'ose
      pas rentrer à la maison ce soir`,
    en: `crisis shelter; emergency shelter for a few days; I have to leave home today; women's refuge; my husband threw me
      out; my carer died and I cannot stay alone; mother in hospital nobody for the children; I put the children in the car
      and left; I do not dare go home tonight`,
    de: `Krisenaufnahme; Notaufnahme für ein paar Tage; ich muss heute von zu Hause weg; Frauenhaus; ich traue mich heute
      Abend nicht nach Hause`,
    tr: `kriz barınağı; kadın sığınma evi; bugün evden çıkmam lazım; kocam beni evden attı; bu akşam eve dönmeye korkuyorum;
      çocukları alıp evden çıktım`,
  },
  {
    need: 'referentieadres',
    why: 'Without an address there is no benefit and no post: that is what residents tell, or that they were struck off.',
    sheets: 'referentieadres -gevangenis*',
    also: 'referentieadres gevangenis*; *daklozenopvang; leefloon -equivalent; hoofdverblijfplaats; adreswijziging; adres melden',
    nl: `referentieadres; postadres; adres bij het OCMW; domicilie bij het OCMW; geen domicilie; geen vast adres; geen adres
      en geen uitkering; briefwisseling zonder adres; uitkering stopt omdat ik geen adres heb; ik ben geschrapt uit het
      bevolkingsregister; ambtshalve afgeschreven; van ambtswege geschrapt; uitgeschreven uit de gemeente; ik heb nergens mijn
      domicilie; dakloos en post krijgen; waar kan ik mijn post laten toekomen; ik woon in een caravan; woonwagen adres; leven
      in een mobilhome; wonen op een boot en officieel adres; schipper adres; ik trek rond met de camper en heb een adres
      nodig; voor langere tijd op reis en adres behouden; bij een vriend mijn domicilie zetten zonder er te wonen; mag ik mijn
      adres bij mijn zus zetten; iemand bij mij laten inschrijven als dakloze; vriend wil zijn domicilie bij mij zetten;
      verlies ik geld als iemand zijn adres bij mij zet; adres in het bevolkingsregister zonder woning; mijn broer slaapt
      overal en heeft geen adres; identiteitskaart zonder adres; ziekenfonds vraagt een adres maar ik heb er geen;
      werkloosheidsuitkering geblokkeerd geen adres; leefloon zonder woonplaats; domicilie kwijt; referentieadres verlengen;
      referentieadres stopzetten; voorlopig adres; camping het hele jaar en geen domicilie; sofa surfen en domicilie;
      inschrijven als dakloze; tijdelijk administratief adres; mijn dop is geblokkeerd omdat ik nergens meer ingeschreven sta;
      de bank en de mutualiteit willen een adres en ik slaap nu eens hier en dan daar; sinds ik van mijn vrouw weg ben krijg
      ik nergens nog post; wij wonen op een binnenschip en willen ons ergens inschrijven; foorkramers, altijd onderweg, waar
      zetten wij ons adres; ik zit met mijn mobilhome op een parking en de politie vraagt mijn adres; zonder adres geen
      leefloon zeggen ze, maar zonder leefloon geen huis; de huisbaas heeft mij laten uitschrijven en nu besta ik nergens
      meer; mijn zoon hopt van vriend naar vriend en krijgt geen doktersbriefjes terugbetaald zonder adres; ik mag bij mijn
      tante slapen maar ze wil mijn naam niet op haar adres; als ik mijn maat zijn post laat toekomen, daalt mijn leefloon
      dan; 'k è gin adres nie mi; ik ben van den dop gegooid want geen adres; waar kan mijn briefwisseling naartoe; brievenbus
      bij het OCMW; post afhalen bij het OCMW; briefadres; adresloos; nergens ingeschreven; zonder domicilie; verhuurder wil
      mij niet laten domiciliëren, kan het OCMW als adres dienen; ik woon in een tiny house op een wei en mag mij daar niet
      inschrijven; tussen twee huizen en in geen enkel ingeschreven, waar moet mijn post heen; chauffeur internationaal,
      slaapt in de cabine, geen huis meer, adres; mijn identiteitskaart is geannuleerd omdat ik geen woonplaats heb; vermiste
      post, deurwaarders vinden mij niet, ik trek rond; kind inschrijven op school zonder adres; referentiepersoon;
      referentieadres bij particulier; referentieadres bij familie; OCMW-adres weigering; op den dool en geen brievenbus;
      woonwagenbewoner adres; kermisreizigers domicilie; inschrijving op OCMW; ons nicht trekt van sofa naar sofa en krijgt
      haar kindergeld niet omdat ze nergens staat; mijn vakbond betaalt niet uit want mijn domicilie is weg; ik slaap
      op de zetel bij vrienden en ben geschrapt; geschrapt en uitkering gestopt omdat ik geen adres heb; adres lenen
      van mijn broer omdat ik geen huis heb; geen vaste woonst en geen post; ik krijg geen post meer want ik heb geen
      woonst; dakloos en geschrapt; rondreizen met een woonwagen en een adres nodig; adres nodig voor mijn
      belastingbrief want ik heb geen huis; ik slaap in mijn auto en de mutualiteit kan mij niet bereiken; slapen in
      de auto en nergens post krijgen; adres bij ocmw zonder woning; het ocmw als mijn adres; uitgeschreven door de
      gemeente en geen huis, weer een adres krijgen`,
    fr: `adresse de référence; je n'ai pas d'adresse; domicile au CPAS; radié du registre de la population; recevoir mon
      courrier sans adresse; domicilier un ami chez moi; j'habite dans une caravane; perdu mes allocations car pas d'adresse;
      mon chômage est bloqué car je ne suis inscrit nulle part; nous vivons sur une péniche et n'avons pas d'adresse;
      sdf sans adresse officielle; sans domicile et sans adresse`,
    en: `reference address; I have no fixed address; postal address for homeless; removed from the population register;
      benefits stopped because no address; living in a van and need an address; register a friend at my address; live on a
      boat official address; my bank wants an address and I sleep here and there; my benefits are blocked because I am
      registered nowhere`,
    de: `Referenzadresse; keine feste Adresse; aus dem Register gestrichen; Post bekommen ohne Wohnung; ich wohne im
      Wohnwagen; ich bin nirgends gemeldet und bekomme kein Geld`,
    tr: `referans adres; adresim yok; ikametim silindi; evsizler için posta adresi; adres olmadığı için param kesildi; hiçbir
      yerde kayıtlı değilim param durdu; bankaya adres lazım ama evim yok`,
  },
  {
    need: 'referentieadres bij gevangenis',
    why: 'Who goes to prison loses the home and the letterbox; mostly the family asks.',
    sheets: 'referentieadres gevangenis*; gedetineerd* adres',
    also: 'referentieadres; tijdelijke huisvesting; adreswijziging',
    nl: `referentieadres gevangenis; adres in de gevangenis; mijn man zit in de gevangenis en zijn post; post doorsturen naar
      de gevangenis; domicilie tijdens gevangenis; gedetineerde adres; in den bak en geen adres; in voorhechtenis en huur
      opgezegd; mijn zoon zit vast en heeft geen domicilie meer; celstraf en adres; opgesloten en mijn woning kwijt; brieven
      van het OCMW naar de gevangenis; gevangene inschrijven; vrijkomen uit de gevangenis zonder adres; enkelband en adres;
      gevangenisopname; identiteitskaart vernieuwen van iemand in de gevangenis zonder adres; broer moet zitten waar moet zijn
      adres; hechtenis domicilie; gedetineerde post; uit de cel komen en nergens ingeschreven; wie krijgt de post van een
      gevangene; adres behouden tijdens detentie; penitentiaire inrichting inschrijving; mijn man zit in Hasselt in de cel en
      zijn appartement is leeggehaald; mijn kleinzoon moet twee jaar zitten en de huur is opgezegd, waar komt zijn post;
      deurwaarders blijven bij mij aanbellen voor mijn broer die opgesloten is; hij zit in den bak en de gemeente heeft hem
      geschrapt; 'k è nen zoone in 't kot zitten en je moet een adres èn; tijdens zijn straf ingeschreven blijven bij het
      OCMW; voorlopig vrij met een enkelband en ik sta nergens ingeschreven; mijn nicht is aangehouden en haar huis is
      doorverhuurd; gevangenisstraf en huisnummer kwijt; celgenoot zonder woonplaats; geïnterneerde adres; vrijlating over een
      maand en geen inschrijving, identiteitskaart vervallen; brieven van de mutualiteit aan iemand in hechtenis; sociale
      dienst gevangenis vraagt een OCMW-adres; mijn zoon wil niet dat zijn brieven nog naar ons huis komen terwijl hij zit;
      penitentiair verlof en adres nodig; adres opgeven voor vrijlating; gedetineerde zonder woonst; domicilie OCMW tijdens
      celstraf; ik zit vast en heb buiten geen woning meer; brieven krijgen als gevangene zonder woning; opgesloten en
      nergens ingeschreven`,
    fr: `adresse de référence prison; adresse pendant la détention; mon fils est en prison et n'a plus d'adresse; courrier en
      prison; mon mari est incarcéré et son bail est résilié, où va son courrier`,
    en: `address while in prison; reference address prison; my husband is in jail and has no address; mail to prison; my
      brother is locked up and his flat is gone, where does his post go`,
    de: `Adresse im Gefängnis; Referenzadresse Haft; mein Sohn sitzt im Gefängnis ohne Adresse`,
    tr: `cezaevinde adres; oğlum cezaevinde adresi yok; cezaevi posta`,
  },
  {
    need: 'installatiepremie',
    why: 'After the street, shelter or caravan comes an empty flat: residents ask for furniture, not for a premium.',
    sheets: 'installatiepremie',
    also: 'huurwaarborg; eerste maand *huur*; huursubsidie; kringloop*; tweedehands* meubel*; financiële steun',
    nl: `installatiepremie; premie dakloze; premie om een woning in te richten; vestigingspremie; geld voor meubels; eenmalig
      bedrag voor nieuw huis na dakloosheid; ik was dakloos en heb nu een appartement; leeg appartement zonder meubelen; geen
      bed, geen tafel, geen frigo in mijn nieuw huis; meubels kopen na daklozenopvang; uit de opvang en nu alleen wonen;
      eerste woning na de gevangenis; van de straat naar een eigen woning; van de caravan naar een huis; ik slaap op een
      matras op de grond in mijn nieuw appartement; inboedel kopen; huisraad kopen zonder geld; wasmachine en kachel kopen
      voor mijn eerste huis; dakloos geweest en nu inrichten; premie OCMW inrichten huis; installatiekosten; uit asielcentrum
      en eigen huis inrichten; recht op installatiepremie met invaliditeit; installatiepremie met leefloon; installatiepremie
      tweede keer; vluchthuis verlaten en opnieuw beginnen met niks; opnieuw beginnen na dakloosheid; na maanden op de zetel
      bij vrienden eindelijk een studio, maar leeg; mijn zus komt uit het opvanghuis en heeft niets van meubels; pan, lakens
      en zetel nodig in nieuwe flat; gordijnen en servies kopen voor eerste eigen woning na opvang; ik heb eindelijk een
      sleutel, maar binnen staat er niks, zelfs geen stoel; na twee jaar straat een flatje gekregen van de maatschappij, alles
      moet ik nog kopen; we eten op de vloer uit kartonnen dozen in ons nieuw huis na de opvang; met mijn drie kinderen uit
      het vluchthuis, geen bedden en geen fornuis; mijn petekind leefde op straat en begint nu met een lege studio; uit de
      gevangenis ontslagen, studio gevonden, geen kookpot in huis; kan ik geld krijgen voor een diepvries, een bed en een
      kookvuur nu ik niet meer dakloos ben; wij woonden op de camping en hebben nu een echt huis, nog niks om in te zetten; 'k
      è entwat gevonden om te woanen moar gin meubels; van nul starten; herbeginnen met lege kamers; een kale flat; kaal
      appartement; eenmalige premie als ge van straat zijt; startgeld woning; inrichtingspremie; inrichtingsgeld;
      gordijnrails, lampen, matrassen, alles ontbreekt in mijn eerste eigen woonst na de nachtopvang; ik krijg ziekenkas en
      was dakloos, heb ik ook recht op die premie voor meubels; asiel gekregen en nu een woning zonder inboedel; ik sliep
      maanden in mijn auto en heb sinds vrijdag een kamer; eindelijk van straat, nu nog een tafel en een bed; OCMW
      installatiegeld; premie eerste inrichting; geld voor inboedel na opvanghuis; eindelijk weer een dak boven mijn
      hoofd maar geen zetel; eerste woning na de straat en niks om erin te zetten; na jaren zwerven een kamer maar
      geen matras; ik slaap op de grond in mijn nieuwe woning na dakloosheid; in een tent gewoond en nu een huis, geld
      voor bedden en een kookvuur`,
    fr: `prime d'installation; meubler mon appartement après la rue; j'étais sans-abri et j'ai trouvé un logement; pas de
      meubles dans mon nouvel appartement; prime pour sans-abri; j'ai les clés mais il n'y a même pas une chaise; sortie du
      refuge avec mes enfants sans lits; prime pour s'installer après avoir été sans-abri; m'installer dans un
      logement après la rue`,
    en: `installation premium; I was homeless and now have an apartment but no furniture; money for furniture after the
      shelter; furnish my first home after prison; empty flat no bed no fridge; I finally have keys but not even a chair; out
      of the refuge with no beds for the kids`,
    de: `Einrichtungsprämie; ich war obdachlos und habe jetzt eine Wohnung; keine Möbel in der neuen Wohnung;
      Installationsprämie`,
    tr: `yerleşme primi; evsizdim şimdi evim var eşyam yok; eşya almak için yardım; boş ev mobilya parası; anahtarı aldım ama
      evde sandalye bile yok`,
  },
  {
    need: 'woonbegeleiding',
    why: 'Living alone does not work: chaos, post, no routine. Mostly family, neighbours or landlords notice it.',
    sheets: 'woonbegeleiding; begeleid wonen; begeleiding wonen; preventieve woonbegeleiding',
    also: 'vervuilde woning; budgetbegeleiding; gezinszorg; huis gezet; psychische hulp',
    nl: `woonbegeleiding; begeleid wonen; begeleid zelfstandig wonen; hulp bij het zelfstandig wonen; alleen wonen lukt niet;
      leren alleen wonen; hulp bij huishouden organiseren; mijn huis is een boeltje en ik krijg het niet georganiseerd; ik kan
      mijn huishouden niet aan; ik doe mijn post niet meer open; stapels ongeopende brieven thuis; structuur in mijn dag; ik
      heb geen overzicht meer thuis; iemand die aan huis komt om mij te helpen met papieren en huishouden; begeleider aan
      huis; steuntje om zelfstandig te blijven wonen; mijn broer kan niet voor zijn huis zorgen; mijn zoon woont alleen maar
      laat alles slingeren; klachten van de buren over mijn huishouden; huisbaas klaagt dat ik het appartement niet onderhoud;
      mijn huis niet proper houden en schrik dat ik buiten moet; pas uit psychiatrie en alleen wonen; jongere die alleen gaat
      wonen begeleiding; na instelling alleen wonen met hulp; moeder vergeet boodschappen en rekeningen maar wil thuis
      blijven; wooncoach; thuisbegeleiding; huishoudelijke begeleiding; hulp bij verhuizen en installeren; kuisen, koken en
      administratie leren; housing first; ik kan niet met mijn geld, mijn huis en mijn post om; woonproblemen; leren
      huishouden; ambulante begeleiding thuis; ons jongste is twintig, heeft adhd en zijn flat wordt een varkensstal; sinds
      mijn vrouw dood is staat de afwas tot aan het plafond en laat ik alles liggen; ik durf mijn brievenbus niet meer legen;
      mijn nonkel heeft nooit geleerd wassen en koken en woont nu alleen; na tien jaar instelling krijg ik een studio en ik
      weet niet hoe dat allemaal moet; de maatschappij zegt dat ik beter voor mijn appartement moet zorgen of ik vlieg buiten;
      onze nieuwe buurman verstaat niet hoe het vuilnis en de verwarming hier werken; er zou bij die jongen wekelijks iemand
      moeten langsgaan om orde te scheppen; ik verlies de draad met de was, de rekeningen en de afspraken; 'k geraak nie weg
      met mijn huishouwen; mijn kot is een zootje en 'k weet nie waar beginnen; iemand die mij leert hoe ge een huis doet
      draaien; een duwtje in de rug om op mijn eigen te wonen; vorig appartement kwijt door ruzie met buren, dat mag niet
      opnieuw gebeuren; cliënt pas geïnstalleerd, opvolging thuis nodig; mijn nichtje met een lichte beperking wil alleen gaan
      wonen maar heeft iemand nodig; muziek te luid, afval op de gang, de huisbaas wil dat er begeleiding komt; begeleid op
      eigen benen staan; zelfstandig leren wonen; huishoudboekje en orde thuis; thuis alles in de war; woonvaardigheden;
      wooncoaching; thuisbegeleider; begeleider die aan de keukentafel komt zitten; ik zit hele dagen met de gordijnen toe en
      alles stapelt zich op; ons vader geraakt niet wijs uit zijn huishouden sinds ons ma dood is, iemand die wekelijks
      meekijkt; hij eet alleen chips, slaapt overdag en laat de kraan lopen, hij kan niet alleen wonen; weer op de rails
      geraken met mijn huis; iemand die thuis mee orde op zaken zet; uit een instelling en alleen een huis draaiende
      houden; zoon woont op zichzelf maar het lukt niet met opruimen en betalen; alleen wonen en niet kunnen opruimen
      en rekeningen betalen`,
    fr: `accompagnement au logement; guidance au logement; logement accompagné; je n'arrive pas à vivre seul; aide pour
      organiser mon ménage et mon courrier; mon frère ne s'occupe pas de son logement; je n'ose plus ouvrir ma boîte aux
      lettres; mon oncle n'a jamais appris à tenir un ménage`,
    en: `housing support; supported living; help living on my own; I can't manage my household; unopened mail piling up;
      someone to help me keep my home; my brother cannot look after his flat; I no longer dare to open my letterbox; my
      nephew's flat is chaos and he needs someone to drop by`,
    de: `Wohnbegleitung; betreutes Einzelwohnen; allein wohnen klappt nicht; Hilfe beim Organisieren des Haushalts`,
    tr: `evde yaşam desteği; tek başıma yaşayamıyorum; evimi düzenleyemiyorum; konut danışmanlığı ve destek`,
  },
];
