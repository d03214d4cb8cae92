import type { Need } from '../need.ts';

/** What residents ask about an income that is missing, too low or late. */
export const INCOME: readonly Need[] = [
  {
    need: 'leefloon',
    why: 'Nobody who sits without income says "leefloon": they say nothing comes in, the dole stopped, or "OCMW-geld".',
    sheets: 'leefloon -equivalent',
    also: 'equivalent leefloon; financiële steun; dringende steun; voorschot uitkering; remi',
    nl: `leefloon; leefloon aanvragen; bestaansminimum; minimex; OCMW-uitkering; steun trekken; van het OCMW leven; geen inkomen;
      ik heb geen inkomen meer; ik heb geen inkomsten; zonder inkomen; zonder inkomsten gevallen; er komt geen geld binnen; er
      komt niks meer binnen op mijn rekening; ik verdien niets en heb geen uitkering; ik heb geen recht op werkloosheid; ik trek
      geen dop; geen recht op dop; mijn dop is gestopt; geschorst van den dop; RVA heeft mij geschorst; uitgesloten van
      werkloosheidsuitkering; werkloosheid beperkt in de tijd; mijn werkloosheidsuitkering stopt na twee jaar; ik ben mijn
      uitkering kwijt; mijn stempelgeld is weggevallen; ik kan niet meer stempelen; ik heb mijn werk verloren en krijg geen
      uitkering; ontslagen om dringende reden geen werkloosheidsuitkering; zelf ontslag genomen en nu geen geld;
      inschakelingsuitkering afgelopen; wachtuitkering gestopt; afgestudeerd en nog geen werk geen geld; ik ben 18 en sta er
      alleen voor; student op kot zonder steun van de ouders; mijn ouders onderhouden mij niet meer; thuis buitengezet en geen
      inkomen; alleen gaan wonen zonder inkomen; leefloon student; leefloon voor studenten; leefloon samenwonende; leefloon
      alleenstaande; hoeveel bedraagt het leefloon; wat krijg je van het OCMW per maand; minimuminkomen; laagste inkomen; te
      weinig om van te leven; niets om van te leven; ik weet niet waarvan ik moet leven; mijn spaargeld is op; mijn spaargeld is
      op en ik heb geen werk; ik leef van mijn spaarcenten; mijn man is weg en ik heb nooit gewerkt; gescheiden en geen eigen
      inkomen; mijn zoon is werkloos en heeft geen uitkering; mijn dochter heeft geen inkomen; onze jongen trekt nergens iets;
      ziekenfonds betaalt niet meer uit en ik kan niet werken; uit de gevangenis en geen inkomen; aanvullend leefloon; recht op
      maatschappelijke integratie; sociaal onderzoek leefloon; leefloon en samenwonen; leefloon geweigerd; wanneer wordt het
      leefloon gestort; mijn stiefvader heeft mijn koffers op de stoep gezet en ik heb geen loon of niks; 19 geworden, uit de
      instelling en geen bron van inkomsten; ik leef al drie maanden op de zak van mijn zus; mijn vrouw heeft mij buitengegooid en
      zij had het loon; mijn interimcontract is niet verlengd en ik heb te weinig dagen gewerkt; ik heb mijn vier jaar dop
      opgebruikt; brief van de RVA dat het op 1 januari gedaan is; ik val zonder inkomen door de nieuwe werkloosheidsregels; de
      vakbond zei ga maar naar het OCMW want wij kunnen niks meer uitbetalen; getrapt van mijn uitkering en nu niks meer; 'k trek
      niks nie meer; ik zit zonder sou en ik woon alleen; ze hebben mijn invaliditeit geschrapt en ik krijg nu nul euro; de
      adviserend arts vindt dat ik kan werken en nu heb ik niks; mijn kleinzoon woont op een kamer en niemand onderhoudt hem;
      kotgenoot heeft ruzie met zijn ouders en kan zijn studie niet meer bekostigen; net weduwe geworden en nog nooit gewerkt; ik
      heb altijd in het zwart gewerkt en trek nu nergens op; terug uit Spanje na tien jaar en geen recht op werkloosheid; ik ben
      ingetrokken bij een vriend en heb zelf geen inkomsten; mijn man stopt met werken en wij vallen zonder loon; van niets kan ne
      mens niet leven; op straat na ruzie en geen maandgeld; vrijgelaten uit de gevangenis van Beveren zonder inkomsten; cliënt
      zonder bestaansmiddelen; onvoldoende bestaansmiddelen; bestaansmiddelen; jongvolwassene zonder bestaansmiddelen; mag ik
      spaargeld hebben en toch leefloon krijgen; telt het loon van mijn huisgenoot mee voor het OCMW-geld; eigen huis en toch
      leefloon; categorie leefloon persoon met gezinslast; maandelijks inkomen van het OCMW krijgen; ik wil niet schooien maar ik
      heb geen inkomen; aankloppen bij het OCMW voor een maandelijks inkomen; mijn contract is gedaan en den dop zegt nee; jongere
      van 18 alleen op studio zonder inkomen; aanvulling op mijn loon OCMW; ik werk deeltijds en verdien te weinig; negentien en
      nergens een euro inkomen; mijn man is vertrokken en ik heb nooit gewerkt, waarvan moet ik rondkomen; gestopt met de zaak en
      geen uitkering, van wat leven; op kot zonder steun van thuis geld van het OCMW; student met ouders die niks betalen; mijn
      vrouw is er vandoor en ik heb zelf geen loon; niemand steunt mij financieel en ik studeer; hoe rondkomen zonder inkomen;
      contract in de fabriek afgelopen en de vakbond zegt dat ik niks krijg; zwanger en minderjarig en mijn vriend heeft ook geen
      inkomen; van nul euro moeten leven; uit elkaar en geen inkomen, ik kan niet terug naar mijn ouders; geen rooie duit meer
      binnen; er komt geen cent of duit meer binnen, waar kan ik aankloppen; uitkering gestopt en geen werk; spaarboekje leeg en
      geen uitkering; minimuminkomen van het OCMW aanvragen; zwanger, minderjarig en geen inkomen; geen werk en geen uitkering
      meer; interimwerk weggevallen en te kort gewerkt voor een uitkering; te kort gewerkt voor dop; te weinig dagen gewerkt voor
      werkloosheid; mijn zoon studeert en ik kan hem niets geven, van wat leeft hij; uit de jeugdinstelling en niemand die hem
      onderhoudt`,
    fr: `revenu d'intégration; revenu d'intégration sociale; RIS CPAS; minimex; je n'ai aucun revenu; sans revenu; je n'ai plus
      droit au chômage; exclu du chômage; vivre du CPAS; étudiant sans l'aide de ses parents; mes parents ne m'entretiennent plus;
      mon chômage s'arrête après deux ans; plus aucune ressource; je n'ai rien pour vivre; mon contrat est fini et je ne touche
      rien; séparée et sans revenu; demander un revenu au CPAS; mon mari a perdu son travail et plus rien ne rentre; j'ai perdu
      mon travail et je n'ai pas droit au chômage; perte d'emploi et sans ressources`,
    en: `living wage; minimum income; no income; I lost my benefits; income support from OCMW; I have no money coming in;
      unemployment benefit stopped; welfare payment; I have nothing to live on; my parents threw me out and I have no income; my
      dole stops after two years; no means of support`,
    de: `Eingliederungseinkommen; Mindesteinkommen; kein Einkommen; Sozialhilfe vom ÖSHZ; Arbeitslosengeld gestoppt; ich habe
      nichts zum Leben; meine Eltern haben mich rausgeworfen und ich habe kein Einkommen`,
    tr: `asgari geçim geliri; gelirim yok; işsizlik parası kesildi; OCMW maaşı; leefloon başvurusu; hiç gelirim kalmadı; ailem
      evden attı ve gelirim yok; işsizlik param bitti`,
  },
  {
    need: 'equivalent leefloon',
    why: 'Newcomers and people outside the register, refused the ordinary living wage; they name their papers.',
    sheets: 'equivalent leefloon',
    also: 'leefloon; lokaal opvang initiatief; dringende medische hulp; financiële steun; medische kaart',
    nl: `equivalent leefloon; equivalente steun; levensminimum; geen recht op gewoon leefloon; leefloon voor vreemdelingen;
      leefloon voor buitenlanders; leefloon voor Oekraïners; leefloon tijdelijke bescherming; ik ben Oekraïens en heb geen
      inkomen; ik kom uit Oekraïne en heb geen geld; ik heb de A-kaart en geen inkomen; verblijfsvergunning en geen inkomen;
      ik heb een oranje kaart en geen inkomen; ik ben vreemdeling en het OCMW weigert een leefloon; niet ingeschreven in het
      bevolkingsregister maar geen geld om te leven; gezinshereniging en geen geld; mijn vrouw is pas in België en heeft geen
      inkomen; vluchteling zonder inkomen; subsidiair beschermd en geen inkomen; OCMW-steun zonder Belgische nationaliteit;
      buitenlander zonder werk en zonder inkomen; vreemdelingenregister geen recht op leefloon; ingeschreven in
      vreemdelingenregister steun; menswaardig leven steun vreemdeling; ik ben geen Belg kan ik geld krijgen van het OCMW; nog
      geen Belg en geen inkomen; ik wacht op mijn papieren en heb niks om van te leven; medische regularisatie en geen
      inkomen; geregulariseerd en geen werk; wet van 2 april 1965; steun voor wie niet aan de voorwaarden van leefloon
      voldoet; minderjarige zonder inkomen steun OCMW; buurman uit Kiev woont bij ons in en heeft geen cent inkomen; mijn
      schoonzus kwam uit Marokko over en mag nog niets aanvragen; ik kreeg mijn papieren na acht jaar maar heb geen werk; mijn
      bijlage 35 en geen inkomen; verblijf van beperkte duur en geen loon; ik heb negen ter gekregen en zit zonder geld; de
      tolk zegt dat ik geen gewoon leefloon mag krijgen; ik vluchtte met mijn kinderen uit Oekraïne en de spaarcenten zijn op;
      wij hebben tijdelijke bescherming en wonen bij een gastgezin zonder inkomen; mijn vrouw is hier via gezinshereniging en
      ik verdien te weinig voor twee; OCMW zegt dat mijn nationaliteit niet klopt voor leefloon; Afghaanse jongen is 18
      geworden en uit de voogdij zonder inkomen; steungeld voor Syrisch gezin met papieren; geen Belgisch paspoort en geen
      werk en geen dop; erkenning nog in behandeling en leven van niets; staatloos en zonder inkomen; wit kaartje en geen
      inkomen; ben pas van het vreemdelingenregister en trek nergens steun; ik zit in regularisatie en mag nog niet werken en
      leef van niets; uit het LOI vertrokken en geen inkomsten; Oekraïense moeder met baby vraagt geld om van te leven;
      sponsor betaalt niet meer voor mij en ik kreeg verblijfsrecht; geld als leefloon voor wie geen Belg is; Eritreeër met
      verblijfskaart en nul inkomen; leefgeld voor nieuwkomers met A-kaart; gelijkgesteld leefloon; geen Belg en daarom
      geweigerd voor een leefloon; omdat ik geen Belg ben weigeren ze mij steun; niet de juiste nationaliteit voor een
      leefloon; voldoet niet aan de nationaliteitsvoorwaarde steun; hetzelfde bedrag krijgen als een Belg; mijn vriendin is
      niet van Europa en heeft geen inkomen; bijstand geweigerd door nationaliteit of verblijf; tijdelijk verblijf en geen
      inkomen; oranje kaart en geen werk, waarvan leven; van wat leven met een oranje kaart; oranje kaart en geen inkomen;
      vreemdelingenkaart en geen inkomsten; in het vreemdelingenregister en welke uitkering kan zij krijgen; via
      gezinshereniging gekomen en geen inkomen; subsidiair beschermd en maandgeld krijgen; papieren zijn tijdelijk en ik heb
      geen inkomen; verblijf beperkt in de tijd en maandelijkse steun; beschermde status en geen inkomen`,
    fr: `équivalent du revenu d'intégration; équivalent RIS; aide sociale équivalente; étranger sans revenu; Ukrainien sans
      revenu; je n'ai pas droit au RIS à cause de mes papiers; protection temporaire et aucun revenu; carte A et pas d'argent`,
    en: `equivalent living wage; financial aid for foreigners; Ukrainian with temporary protection and no income; refugee without
      income; I am not Belgian and have no income; my residence card is temporary and I have no money to live on; Ukrainian mother
      living with a host family, no income; financial aid for a foreigner; foreigner not in the population register and no income;
      money for refugees without income`,
    de: `gleichwertige Sozialhilfe; Ausländer ohne Einkommen; Ukrainer ohne Einkommen; Flüchtling ohne Einkommen`,
    tr: `yabancılar için asgari gelir yardımı; oturum kartım var gelirim yok; mülteciyim gelirim yok; geçici oturumum var ve
      gelirim yok`,
  },
  {
    need: 'financiële steun',
    why: 'The broad cry that the month is longer than the money; the sheet itself hardly names a cost.',
    sheets: `financiële steun -dringende; financiële tussenkomst -*kosten -*facturen -*bijdragen -huurwaarborg -verblijf
      -aanpassing -deelname`,
    also: 'remi; dringende steun; budgetbegeleiding; rechten uitzoeken recht; leefloon -equivalent',
    nl: `financiële steun; financiële hulp; financiële problemen; geldproblemen; geldzorgen; geldnood; geld te kort; geld tekort;
      geld krijgen van het OCMW; steun van het OCMW; aanvullende steun; extra steun OCMW; aanvullende financiële steun; eenmalige
      steun; OCMW tussenkomst kosten; moeilijk rondkomen; ik kom niet rond; wij komen niet rond; ik kan niet rondkomen; niet
      rondkomen met mijn pensioen; niet rondkomen met mijn uitkering; niet rondkomen met één loon; ik geraak niet rond; we geraken
      niet meer rond; ik kom er niet; ik kom elke maand te kort; elke maand in het rood; de eindjes aan elkaar knopen; de eindjes
      niet meer aan elkaar krijgen; het einde van de maand niet halen; ik haal het einde van de maand niet; op het einde van de
      maand is er niks meer over; zwart zaad; op zwart zaad zitten; armoede; ik ben arm; wij leven in armoede; kansarm gezin; het
      leven is te duur geworden; alles is zo duur; ik kan mijn rekeningen niet meer betalen; ik kan de huur en de boodschappen
      niet meer betalen; alleenstaande mama met weinig geld; alleenstaande moeder komt niet rond; ons ma komt niet toe met haar
      pensioentje; ik werk maar hou niks over; ziek en alles kost geld; grote onverwachte kost; hoge kosten die ik niet kan
      betalen; geld lenen bij het OCMW; steunaanvraag; maatschappelijk werker geld vragen; sociale bijstand; mijn loon is op den
      twintigste al door mijn vingers; na de vaste kosten schiet er veertig euro over voor een gezin van vier; ik moet elke maand
      bij mijn dochter geld vragen om toe te komen; ik werk in shiften in de fabriek en toch geraak ik niet toe; chauffeur met
      drie kleine mannen en alleen mijn loon; ik zet op de kassa altijd dingen terug; de auto moet naar de garage en dan kan ik
      niets anders meer betalen; mijn vrouw is op halve dagen gevallen en nu nijpt het overal; sinds de scheiding draai ik alleen
      op voor alles; we leven boven onze stand niet en toch is het altijd te kort; 't is hier altijd krap tegen 't einde van de
      maand; we moeten elke frank in twee bijten; w' hebben 't nie breed; 't water staat tot aan mijn lippen van de kosten;
      bijspringen in de kosten; kan het OCMW eens bijspringen; wie springt er bij als het geld op is voor de maand om is; het OCMW
      vragen om iets voor te schieten; een onvoorziene uitgave die ik niet kan dragen; mijn matras is kapot en ik kan geen nieuwe
      betalen; chauffage hersteld en nu is ons potje leeg; renteloos voorschot van het OCMW; alles slaat op behalve mijn inkomen;
      sedert mijn man ziek is leven wij van zestig procent; ik schaam mij om geld te vragen aan het OCMW; klein loon grote kosten;
      loon opgegeten door vaste kosten; net gescheiden en veel minder geld; tweeling op komst en nu al krap bij kas; krap bij kas;
      financieel vastzitten; financiële nood van een gezin; zomaar eens een duwtje in de rug voor een dure maand; mijn moemoe
      durft niets meer kopen en zit aan haar laatste centjes; gezin in nood steun vragen; verhuiskosten niet kunnen betalen OCMW;
      mijn buurvrouw heeft het financieel heel lastig; kan het OCMW iets bijleggen; OCMW bijspringen voor een grote kost;
      onverwachte kost en geen spaargeld; onverwachte rekening en niks gespaard; elke maand honderden euro tekort; met mijn
      uitkering kom ik elke maand tekort; geld vragen aan het OCMW; loon volstaat niet en alles gaat kapot; job maar na de huur
      blijft er te weinig over; eenmalig geholpen worden door het OCMW; werkende arme; nieuw bed nodig en geen geld, kan ik steun
      vragen; bed of matras versleten en geen geld; uit de nood helpen met wat centen`,
    fr: `aide financière; aide financière du CPAS; problèmes d'argent; je n'arrive pas à joindre les deux bouts; fins de mois
      difficiles; je ne m'en sors plus financièrement; pauvreté; petit revenu; depuis le divorce je n'arrive plus à payer mes
      charges; tout augmente sauf mon salaire`,
    en: `financial help; financial support; money problems; I cannot make ends meet; struggling with money; low income; I cannot
      pay my bills; poverty; since the divorce my salary is not enough; I run out of money before the end of the month;
      unexpected big expense`,
    de: `finanzielle Hilfe; Geldsorgen; das Geld reicht nicht bis zum Monatsende; ich komme nicht über die Runden; geringes
      Einkommen; seit der Scheidung reicht mein Lohn nicht`,
    tr: `maddi yardım; para sıkıntısı; geçinemiyorum; ay sonunu getiremiyorum; maddi destek; boşandıktan sonra param yetmiyor;
      maaşım ayın yirmisinde bitiyor`,
  },
  {
    need: 'dringende steun',
    why: "Today's need: the account is empty, the fridge too, or a disaster took everything; the words are about now.",
    sheets: 'dringende steun; dringende financiële steun',
    also: 'voedsel*; financiële steun; voorschot uitkering; noodwoning; leefloon -equivalent',
    nl: `dringende steun; dringende financiële hulp; spoedsteun; spoedhulp OCMW; noodhulp; crisissteun; ik heb vandaag geld nodig;
      ik heb nu meteen geld nodig; direct geld nodig; seffens geld nodig; mijn rekening staat op nul; er staat geen cent meer op
      mijn rekening; geen cent meer; geen rosse cent; ik heb geen euro meer; ik ben blut; platzak; geen geld meer tot het einde
      van de maand; geen geld meer voor eten; ik heb niets meer om te eten tot ik betaald word; nog tien euro voor de rest van de
      maand; mijn portefeuille is gestolen en ik heb geen geld; portemonnee gestolen en geen geld; mijn bankkaart is geblokkeerd
      en ik heb niets; mijn rekening is geblokkeerd; alles kwijt door brand; huis afgebrand en geen geld voor kleren en eten;
      woningbrand alles kwijt; overstroming alles verloren; uit huis gezet zonder geld; ik ben weggelopen van thuis zonder geld;
      ongeval en plots geen inkomen; zware tegenslag; mijn man is plots weg met al het geld; mijn ex heeft de rekening
      leeggehaald; ik kan geen melk en brood kopen; mijn kindje heeft honger en ik heb geen geld; het kan niet wachten; dringend
      geld voor medicatie; noodsituatie geen geld; voorschot in nood; loon is niet gestort en ik kan geen eten kopen; opgelicht en
      al mijn geld kwijt; slachtoffer van oplichting rekening leeg; ik sta in de wachtzaal van het station zonder een cent op zak;
      het is vrijdagnamiddag en ik heb niets om het weekend door te komen; het OCMW sluit straks en ik heb geen geld voor
      vanavond; mijn sacoche is gepikt op de tram met al mijn cash in; mijn handtas met heel mijn maandgeld is verdwenen; keuken
      uitgebrand en we staan met drie kinderen zonder kleren; ons huis staat onder water en we hebben niks meer; mijn vriend heeft
      mijn kaart afgenomen en de rekening leeggemaakt; valse bankmail en mijn spaargeld is foetsie; ik heb de baby een potje
      gegeven van mijn laatste euro; 'k heb vandaag nog geen beet gegeten en geen geld; mijn insuline is op en ik heb geen geld
      bij voor de apotheek vandaag; tien dagen te gaan en mijn bankrekening is leeg; ik ben uit het ziekenhuis ontslagen zonder
      geld om naar huis te geraken; geen geld voor een buskaartje of eten vandaag; gisteren op straat gezet en mijn zakken zijn
      leeg; gevlucht voor mijn man met alleen een rugzak en geen geld; mijn moeder ligt in coma en haar kaart werkt niet en de
      koelkast is leeg; ik zit compleet zonder en kan niet wachten tot volgende week; vandaag nog geld; morgen eten we niets; cash
      steun; nood aan geld voor vannacht; leeggeplunderde rekening; geblokkeerde kaart en geen eten voor de kinderen; een
      voorschotje om deze week door te komen want er is niks meer; spoed: gezin zonder geld; mijn laatste tien euro; de rekening
      is onder nul en het is pas de vijfde; ne noodgeval en geen geld; help ik heb echt niets meer; niks meer om de dagen te
      overbruggen tot vrijdag; spoedsteun OCMW; alles verbrand en enkel de kleren aan ons lijf, geld nodig; vannacht uitgebrand en
      we hebben niks meer; uit ons huis gezet en geen geld voor deze avond; alles kwijt na brand of waterschade; vandaag geen geld
      om brood te kopen; boiler ontploft en niks droog meer, wie helpt meteen; appartement onder water en alles kapot, nu hulp
      nodig; ramp thuis en meteen geld nodig; na een ongeval plots zonder geld; mijn uitkering is in beslag genomen en ik heb
      vandaag niks; geen melk of eten vandaag; rekening geblokkeerd en geen cent; bankkaart ingeslikt en geen eten; vandaag nog
      geld nodig`,
    fr: `aide urgente; aide financière urgente; plus un euro sur mon compte; besoin d'argent aujourd'hui; je n'ai plus rien à
      manger; incendie j'ai tout perdu; on m'a volé mon argent; c'est vendredi soir et je n'ai plus un sou; mon sac a été volé
      avec tout mon argent`,
    en: `emergency money; urgent financial help; no money left for food; I need money today; my account is empty; we lost
      everything in a fire; my wallet was stolen; it is Friday and I have nothing for the weekend; my boyfriend emptied my bank
      account; I fled with nothing`,
    de: `dringende Hilfe; Soforthilfe; kein Geld mehr für Essen; Konto leer; alles verloren durch Brand; meine Handtasche mit
      dem ganzen Geld wurde gestohlen`,
    tr: `acil para yardımı; hesabımda hiç para kalmadı; yemek alacak param yok; yangında her şeyimi kaybettim; cüzdanım çalındı
      param yok; bugün paraya ihtiyacım var`,
  },
  {
    need: 'voorschot uitkering',
    why: 'The right exists but the money does not come yet: people say they wait for the fund, the union or the pension.',
    sheets: 'voorschot uitkering',
    also: 'dringende steun; leefloon -equivalent; financiële steun -dringende; formulieren; administratieve -sancties',
    nl: `voorschot op uitkering; voorschot OCMW; voorschot op mijn loon; voorschot werkloosheid; voorschot ziekengeld; voorschot
      pensioen; voorschot kindergeld; ik wacht op mijn uitkering; ik wacht al weken op mijn werkloosheidsuitkering; ik wacht al
      maanden op geld van de mutualiteit; mijn ziekengeld is nog niet gestort; mijn ziekte-uitkering komt maar niet; mijn dop komt
      te laat; mijn dop is nog niet uitbetaald; stempelgeld nog niet gekregen; vakbond heeft nog niet betaald; de vakbond zegt dat
      mijn dossier nog niet in orde is; dossier bij de RVA sleept aan; hulpkas betaalt niet; HVW heeft niet gestort; mijn pensioen
      is aangevraagd maar nog niets gekregen; eerste pensioen laat op zich wachten; nog geen weduwepensioen gekregen;
      overlevingspensioen nog niet uitbetaald; kinderbijslag niet gestort; kindergeld komt niet; groeipakket nog niet betaald;
      aanvraag FOD handicap loopt al maanden; ik moet nog maanden wachten op mijn invaliditeit; mijn aanvraag voor een
      tegemoetkoming duurt te lang; uitkering te laat; uitkering blijft uit; geld overbruggen tot mijn uitkering; overbrugging;
      tussentijd geen inkomen; in afwachting van mijn uitkering geen geld; mijn baas heeft mij niet betaald; werkgever failliet
      loon niet betaald; loon niet gekregen; mijn patron betaalt mijn loon niet; achterstallig loon; sluitingsfonds wachten;
      faillissement van mijn werk nog geen geld; C4 nog niet gekregen dus geen uitkering; wachttijd uitkering; nog niets gestort;
      geld laat op zich wachten; voorschot terugbetalen OCMW; moederschapsuitkering nog niet betaald; uitkering na arbeidsongeval
      nog niet betaald; mijn dossier ligt al zes weken bij de bond en ondertussen komt er niets; de dame van het ACV zegt nog een
      maand geduld; mijn papieren van de mutualiteit zijn zoekgeraakt en er wordt niet uitbetaald; mijn man is in maart gestorven
      en zijn pensioen is gestopt maar het mijne komt nog niet; ik ben op mijn 66 gestopt en de eerste storting laat op zich
      wachten; ik beviel in augustus en heb nog geen kraamgeld gezien; de curator is aangesteld en wij zien onze laatste maand
      niet; het bouwbedrijf waar ik werkte is overkop en ik heb nog twee maanden tegoed; mijn baas in het transport betaalt altijd
      te laat; mijn werkgever is met de noorderzon verdwenen; ik lig in het gips en de verzekering van het werk treuzelt; aangifte
      arbeidsongeval in onderzoek en geen geld; mijn ziektebriefje kwam te laat toe en nu moet ik wachten op geld; de FOD beslist
      pas over een half jaar; kan het OCMW mij al iets voorschieten en later terugnemen; geld voorschieten tot mijn dop komt;
      voorschieten; terugvorderbaar voorschot; ik betaal het terug zodra mijn achterstallen binnen zijn; overbruggen tot de eerste
      uitbetaling; den dop komt maar niet; ze blijven maar zeggen dat het onderweg is; 't geld van de mutuelle komt niet af;
      dossier onvolledig dus geen uitbetaling; uitkering in aanvraag; uitbetaling loopt vertraging op; vertraging uitbetaling;
      werkgever vult mijn C4 niet in; ziekenkas wacht op formulier van mijn baas; wachten op beslissing pensioen; wachten op
      beslissing handicap; wachten op overlevingspensioen na overlijden; geld in afwachting van beslissing; loontje niet gestort
      door failliet café; mijn dochter is pas gescheiden en haar kinderbijslag staat nog op de rekening van haar ex; uitkering
      verkeerd gestort en nu een maand niets; verhuisd van gewest en mijn groeipakket hapert; mutualiteit treuzelt met betalen;
      mutualiteit betaalt nog niet uit en ik heb geen geld; ziekenfonds laat mij wachten op mijn uitkering; op droog zaad tot de
      uitkering komt; ze zijn traag met mijn ziektegeld; geld in afwachting van mijn uitkering; dossier sleept aan en nog niets
      gestort; werkgever failliet en laatste loon niet gekregen; laatste maandloon niet uitbetaald; mijn baas betaalt mij niet;
      RVA is nog bezig met mijn dossier en ik heb ondertussen niks; nog bezig met mijn papieren en ondertussen geen geld; maanden
      wachten op een beslissing over handicap of pensioen; uitkering goedgekeurd maar eerste storting komt later; eerste storting
      pas over maanden; overbruggen tot mijn uitkering of pensioen komt; lenen tot mijn kinderbijslag in orde is; wachten op
      goedkeuring van mijn invaliditeit; geen inkomen zolang mijn dossier loopt; de dokter van het ziekenfonds moet nog beslissen
      en ik heb geen geld`,
    fr: `avance sur allocation; avance sur allocations de chômage; j'attends mon chômage; la mutuelle ne paie pas encore; ma
      pension n'est pas encore versée; allocations familiales en retard; salaire pas payé; mon dossier traîne au syndicat et
      rien n'arrive; mon patron a disparu sans me payer`,
    en: `advance on benefit; waiting for my benefit; unemployment benefit not paid yet; sick pay is late; pension not paid yet;
      my employer did not pay me; child benefit late; my file is still at the union and nothing is paid; my employer went
      bankrupt and owes me wages`,
    de: `Vorschuss auf Leistungen; Arbeitslosengeld noch nicht ausgezahlt; Krankengeld verspätet; warte auf meine Rente; Lohn
      nicht bezahlt; mein Antrag läuft noch und es kommt kein Geld`,
    tr: `yardım avansı; işsizlik parası gecikti; hastalık parası yatmadı; emekli maaşı henüz gelmedi; maaşım ödenmedi; dosyam
      sendikada bekliyor para yatmadı; patronum iflas etti maaşım ödenmedi`,
  },
  {
    need: 'waar heb ik recht op',
    why: 'People do not know which premiums exist and ask what they may get; the answer is a search of rights together.',
    sheets: 'samen uitzoeken recht',
    also: `hulp formulieren; administratieve -sancties; verhoogde tegemoetkoming; financiële steun -dringende; leefloon
      -equivalent`,
    nl: `waar heb ik recht op; rechten; rechtenverkenner; rechtenonderzoek; welke premies kan ik krijgen; premies; premie
      aanvragen welke; premiezoeker; voordelen laag inkomen; sociale voordelen; kortingen voor lage inkomens; welke kortingen
      kan ik krijgen; welke steun bestaat er voor mij; krijg ik alles waar ik recht op heb; ik mis misschien premies; ik weet
      niet welke premies er zijn; toelagen en premies overzicht; lijst van premies; tegemoetkomingen opzoeken; laten nakijken of
      ik iets kan krijgen; premies voor gepensioneerden; premies voor alleenstaande ouders; voordelen voor zieken; voordelen
      voor invaliden; voordelen als je weduwe bent; mijn moeder krijgt misschien niet alles waar ze recht op heeft; wat kan ik
      aanvragen nu ik werkloos ben; wat verandert er nu ik met pensioen ben; op welke uitkering heb ik recht; welke uitkeringen
      bestaan er; sociaal statuut voordelen; rechten uitputten; sociale rechten nakijken; welke voordelen heb ik met een klein
      inkomen; ik vind mijn weg niet in alle premies; ik hoor van de buren dat zij vanalles krijgen en ik niks; mijn zus zei dat
      er premies zijn maar ze weet niet welke; sinds mijn beroerte leef ik van een uitkering en ik weet niet wat er voor mij
      bestaat; ik ben 67 en wil eens bekijken of ik iets misloop; moeder van een kind met autisme zoekt uit wat er allemaal
      bestaat; net weduwe geworden en ik weet niet wat ik nu kan aanvragen; ik word alleenstaande ouder, wat verandert er aan
      mijn voordelen; op pensioen sinds 1 juni en geen idee van kortingen; ik zie door de bomen het bos niet meer met al die
      premies; iemand die eens alles overloopt waar ik op kan rekenen; dat er eens iemand nakijkt of ik niks laat liggen; geld
      laten liggen; ik laat misschien geld liggen; misgelopen voordelen; ik heb nooit iets aangevraagd in mijn leven; is er niks
      voor mensen gelijk ons; wa kan 'k allemaal krijgen; waar kan 'k aanspraak op maken; aanspraak maken op voordelen;
      onderbescherming; overzicht van alle toelagen voor gezinnen; simulatie van mijn rechten; wie weet welke tegemoetkomingen
      ik kan krijgen; wat bestaat er voor chronisch zieken; ik val overal net naast, klopt dat wel; welke voordelen na een
      scheiding; kortingen voor invaliden op een rijtje; rechten opsporen; alle kortingen op een rij; gezinnen die niet weten
      wat hun toekomt; het komt mij toe maar ik weet niet hoe`,
    fr: `à quoi ai-je droit; quelles primes puis-je obtenir; mes droits sociaux; réductions pour petits revenus; je passe
      peut-être à côté de primes`,
    en: `what am I entitled to; which benefits can I get; benefits check; which allowances exist; my neighbours get all kinds of
      benefits and I do not; newly widowed, what can I apply for`,
    de: `worauf habe ich Anspruch; welche Prämien gibt es; Sozialleistungen prüfen`,
    tr: `hangi yardımlara hakkım var; haklarım neler; hangi primleri alabilirim; komşularım yardım alıyor ben ne alabilirim`,
  },
];
