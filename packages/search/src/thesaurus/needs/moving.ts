import type { Need } from '../need.ts';

/** What residents ask about the address on which they are registered: moving, leaving, being away, being struck off. */
export const MOVING: readonly Need[] = [
  {
    need: 'een nieuw adres aangeven',
    why: 'Told as "ik ben verhuisd"; Flemish "domicilie verzetten" and "de wijkagent is niet geweest" are not in the sheet.',
    sheets: 'aangifte adreswijziging; adreswijziging*; verhuizen adres; adres melden',
    also: 'onthaal inwoners; hoofdverblijfplaats; referentieadres -gevangenis*; schrapping; verhuis buitenland',
    nl: `adreswijziging; adres veranderen; adreswijziging doorgeven; ik ben verhuisd; wij zijn verhuisd; verhuisd naar een
      andere gemeente; verhuizen binnen dezelfde gemeente; nieuw adres melden; nieuw adres doorgeven aan de gemeente; verhuis
      aangeven; mijn domicilie veranderen; domicilie verzetten; domicilie zetten; domiciliëren; mij domiciliëren bij mijn
      vriend; mijn adres zetten bij mijn moeder; inschrijven in de gemeente; inschrijven op een nieuw adres; ik kom hier wonen;
      we komen in deze gemeente wonen; ander huis, ander straat; mijn vriendin trekt bij mij in; mijn zoon verhuist naar zijn
      eigen stek; mijn dochter gaat alleen wonen; op kot, moet ik mijn domicilie veranderen; wijkagent komt kijken of ik er
      woon; de wijkagent is nog niet geweest; woonstcontrole; woonplaatscontrole; adrescontrole door de politie; hoeveel dagen
      om mijn verhuis aan te geven; te laat verhuis aangegeven, boete; huisbaas wil niet dat ik mij inschrijf; verhuurder
      verbiedt domicilie; inschrijving geweigerd op mijn adres; vader verhuist naar het rusthuis, adres wijzigen; moeder naar
      woonzorgcentrum domicilie; adres op mijn identiteitskaart aanpassen; adres op de chip zetten; verhuizen online doorgeven;
      weg bij mijn man en ander adres; kind verhuist mee naar mama; adreswijziging kinderen; inwonen bij familie; nieuwe woning
      gekocht, adres aanpassen; ingeschreven staan waar ik niet woon; inschrijven in een vakantiehuisje; op camping wonen
      domicilie; postadres wijzigen; verhuizing melden; voorlopige inschrijving in onbewoonbare woning; mijn brieven komen nog
      op mijn oud adres toe; zaterdag hebben wij de dozen binnengezet in ons nieuw appartement, wat moet ik op het stadhuis
      doen; ik slaap nu bij mijn vriend en wil dat officieel zijn; mijn zoon van 24 heeft een huis gehuurd, moet hij zelf iets
      laten weten aan de gemeente; de agent kwam bellen maar ik was aan het werk, wordt mijn adres nu niet aanvaard; mijn man en
      ik gaan uiteen en ik trek met de kindjes terug in bij ons ma; bomma is naar het home en haar brieven komen nog naar de
      oude stee; nieuw huis in een andere straat, zelfde dorp; ik ben chauffeur en nooit thuis, wanneer komt de wijkagent langs;
      student uit Limburg woont heel het jaar in Gent, domicilie verzetten; we zijn verhoesd; we zin verhuusd; 'k woan nu up een
      ander; mijne nieuwen adres doorgeven; iemand komt bij mij inwonen, moet ik dat melden; mijn zus en haar kind komen
      tijdelijk onder mijn dak en willen zich inschrijven; mijn kotbaas wil niet dat ik mij domicilieer; verhuisbericht;
      verhuismelding; adres omzetten; adres overzetten; inwoning melden; pin en kaart meebrengen voor adres; wij kochten een
      huis in uw gemeente en komen er 1 september wonen; naambordje op de bel voor de wijkagent; mijn dochter van twaalf komt
      voltijds bij mij wonen, haar adres moet mee; zorgkundige schrijft bewoner in op adres rusthuis; werkmannen inschrijven op
      een tijdelijk adres in een bungalow; termijn van acht dagen; acht werkdagen verhuis; nieuw inwoner aanmelden; pas
      ingetrokken; ergens anders gaan wonen; van straat veranderd; naar een ander dorp vertrokken; nieuwe stek; ons moeder komt
      bij ons inwonen, moet haar adres mee; wijkinspecteur moet nog langskomen; geen wijkagent gezien sinds de verhuis; wie moet
      mijn verhuis doorgeven aan belastingen en ziekenfonds; mijn man wil ons niet op zijn adres laten zetten; we woanen ier nu;
      ich bin verhoesd nao 'n anger stroat; we wonen sinds vorige week in een nieuw appartement; de gemeente laten weten dat we
      verhuisd zijn; terug bij mijn ouders gaan wonen en domicilie overzetten; huis gekocht en er nu ingetrokken; van kot naar
      eigen appartement; dochter gaat op zichzelf wonen, adres veranderen; intrekken bij mijn lief; bij mijn vriendin gaan
      wonen, aan de stad doorgeven; sleutels van ons nieuw huis en er al slapen; naar een ander dorp verhuisd, welk gemeentehuis`,
    fr: `changement d'adresse; j'ai déménagé; déclarer ma nouvelle adresse; domicile changer; m'inscrire dans la commune;
      combien de jours pour déclarer un déménagement; l'agent de quartier n'est pas passé; le propriétaire refuse la
      domiciliation; nous venons d'emménager; mon ami habite maintenant chez moi; l'agent de quartier est venu pendant que je
      travaillais`,
    en: `change of address; I moved house; register my new address; registering in the municipality; how many days to report a
      move; landlord does not let me register; police check of my address; moved in with my boyfriend; we just moved into our
      new flat; my sister moves in with me; the police officer came while I was at work`,
    de: `Adresse ändern; ich bin umgezogen; Umzug melden; neue Adresse anmelden; Wohnsitz anmelden; wir sind gerade
      eingezogen; meine Schwester zieht bei mir ein`,
    tr: `adres değişikliği; taşındım; yeni adres bildirmek; ikamet kaydı; ev sahibi adres kaydına izin vermiyor; yeni eve
      geçtik; kardeşim yanıma taşınıyor; polis geldi ama evde yoktum`,
  },
  {
    need: 'vertrekken naar het buitenland',
    why: 'Emigrants say "wij gaan in Spanje wonen" and fear to lose pension, health fund or vote.',
    sheets: 'verhuis buitenland; vertrek buitenland',
    also: 'aangifte adreswijziging; afwezigheid; legaliseren; stemmen -volmacht',
    nl: `verhuizen naar het buitenland; emigreren; wij gaan in Spanje wonen; ik ga in Frankrijk wonen; uitschrijven uit de
      gemeente; mij laten uitschrijven; afschrijving bevolkingsregister; afvoering naar het buitenland; verhuis naar Nederland
      melden; model 8; attest van uitschrijving; ik vertrek voorgoed uit België; terugkeren naar mijn land en uitschrijven; voor
      mijn pensioen naar Portugal verhuizen; permanent op reis gaan, wereldreis, uitschrijven; met de zeilboot vertrekken en
      geen adres meer; expat worden; overwinteren en dan blijven in het buitenland; moet ik mij uitschrijven als ik in Duitsland
      ga werken en wonen; inschrijven bij de ambassade als Belg in het buitenland; bewijs van vertrek uit België; mijn zoon
      woont al jaren in Amerika maar staat hier nog ingeschreven; hele gezin gaat weg uit België; gevolgen van uitschrijven; ons
      huis is verkocht en in juni trekken we voorgoed naar de Provence; mijn man heeft vast werk in Dubai en wij gaan mee; ik ga
      terug naar Polen en kom niet meer weer; onze zoon is naar Australië geëmigreerd en zijn stembrief komt nog hier; bevrijd
      van alles en met de camper de wereld rond zonder terug te komen; als ik naar Nederland verhuis, moet ik hier eerst
      langskomen; de Franse mairie vraagt een bewijs dat ik weg ben uit België; naar den vreemde; weunen in Spanje; voorgoed
      weg; met pensioen naar de zon; uitwijken; verkassen naar Duitsland; blijf ik recht hebben op mijn pensioen en kaart als ik
      mij uitschrijf; mijn vriendin is Canadese en ik trek bij haar in; we goan in Frankrijk goan weunen; grensverhuis; model 8
      formulier; uitschrijvingsbewijs; Belg in het buitenland worden; emigratie melden; afmelden bevolking; met vrouw en
      kinderen terug naar Marokko voor altijd; verhuiswagen naar Zwitserland is geboekt, wat met onze eID; ingeschreven bij
      consulaat en hier uitschrijven; onze bed and breakfast in Toscane opent en wij schrijven ons hier uit; kleinkinderen wonen
      in Spanje en we gaan hen voorgoed achterna; gaan werken in een ver land en weg uit België; voor het werk naar Dubai
      verhuizen; voorgoed weg uit België; huis gekocht in Toscane of Frankrijk en daar gaan wonen; ouders verhuizen voorgoed
      naar Thailand; kaart houden als ik naar het buitenland verhuis`,
    fr: `partir vivre à l'étranger; déménager à l'étranger; radiation pour l'étranger; me désinscrire de la commune; émigrer;
      modèle 8; certificat de radiation; nous partons vivre au Portugal pour notre pension`,
    en: `moving abroad; emigrate; deregister from the municipality; leave Belgium for good; deregistration certificate; move
      to another country; we are going to live in Spain after retirement`,
    de: `ins Ausland ziehen; auswandern; Abmeldung von der Gemeinde; Wegzug ins Ausland`,
    tr: `yurt dışına taşınmak; kaydımı sildirmek; Belçika'dan ayrılıyorum; göç etmek`,
  },
  {
    need: 'een tijd weg en toch ingeschreven blijven',
    why: 'Told as a stay: Erasmus, rehab, prison, world trip; the fear is to be struck off.',
    sheets: 'afwezigheid',
    also: 'verhuis buitenland; schrapping; referentieadres; gevangenisopname',
    nl: `tijdelijke afwezigheid; tijdelijk afwezig melden; ik ga een jaar op wereldreis en wil mijn domicilie houden; zes
      maanden in het buitenland; Erasmus, een half jaar weg; studeren in het buitenland en hier ingeschreven blijven; voor mijn
      werk een jaar naar Amerika; een tijdje weg maar niet uitschrijven; de winter in Spanje doorbrengen en mijn adres houden;
      overwinteraars adres; lang in het ziekenhuis, wat met mijn adres; opgenomen in de psychiatrie en mijn domicilie behouden;
      in revalidatie maandenlang weg van huis; in de gevangenis en mijn adres; moeder tijdelijk in het rusthuis en haar huis
      aanhouden; adres behouden tijdens opname; meer dan drie maanden weg; militair op missie in het buitenland; sabbatjaar
      reizen; au pair een jaar weg; langer dan zes maanden afwezig van mijn adres; afwezigheid melden aan de gemeente; ik wil
      niet geschrapt worden terwijl ik op reis ben; mijn vader is maanden in Marokko; mijn broer is vermist, zijn adres; van
      oktober tot april zit ik in mijn caravan in Benidorm, blijft mijn adres hier; mijn kind doet een uitwisseling in Mexico
      van tien maanden; na mijn beroerte lig ik zeven maanden in een revalidatiecentrum; ik ga een jaar vrijwilligerswerk doen
      in Kenia en kom dan terug naar mijn huis; mijn vader zit zes maanden bij zijn zus in Turkije, wordt hij dan geschrapt; ik
      monteer windmolens op zee en ben maanden van huis; de wijkagent ziet mijn rolluiken altijd toe omdat ik op reis ben;
      soldaat op buitenlandse opdracht; zeeman maanden op zee; uitwisselingsstudent; backpacken een jaar; rondreis van een jaar;
      camino te voet; half jaar in afkickkliniek en mijn huis staat er nog; 'k goa vo een jaar weg moar 'k kom were; ze mogen
      mij niet uitschrijven terwijl ik in het ziekenhuis lig; mijn moeder ligt al lang in kortverblijf en wil haar huisje
      houden; stage in Londen acht maanden en hier gedomicilieerd blijven; afwezigheidsmelding; langdurig weg; tijdelijk
      vertrek; adres aanhouden; tijdelijk elders verblijven; oma overwintert in Spanje zeven maanden; met de motor door
      Zuid-Amerika, acht maanden, en mijn huurhuis hou ik; pleegdochter op internaat in Frankrijk, blijft haar adres bij ons;
      onze zoon gaat een jaar naar Australië en komt terug; een jaar weg maar daarna terug naar huis; een jaartje reizen en
      terugkomen; halfjaar met de mobilhome weg; halfjaar op reis; halfjaar weg van huis; een half jaar rondtrekken`,
    fr: `absence temporaire; partir un an à l'étranger et garder mon domicile; signaler une absence temporaire; Erasmus
      garder mon adresse; hospitalisation longue domicile; hiverner en Espagne`,
    en: `temporary absence; a year abroad but keep my address; report temporary absence; Erasmus keep registration; long
      hospital stay and my address; winter in Spain`,
    de: `vorübergehende Abwesenheit; ein Jahr im Ausland und Wohnsitz behalten; Auslandssemester Adresse`,
    tr: `geçici yokluk bildirimi; bir yıl yurt dışında adresim kalsın; geçici olarak yurt dışında`,
  },
  {
    need: 'geschrapt worden of iemand laten schrappen',
    why: 'Two sides: who lost everything since "geschrapt", and who gets post of a tenant or an ex that left.',
    sheets: 'schrapping; ambtshalve',
    also: 'aangifte adreswijziging; referentieadres -gevangenis*; afwezigheid',
    nl: `ambtshalve schrapping; ambtshalve geschrapt; ik ben geschrapt; ik ben uitgeschreven zonder het te weten; geschrapt uit
      het bevolkingsregister; ik heb geen adres meer in België; van ambtswege afgeschreven; mijn ziekenfonds zegt dat ik
      geschrapt ben; geen uitkering meer want geschrapt; ik besta niet meer voor de gemeente; terug ingeschreven worden na
      schrapping; iemand van mijn adres laten schrappen; er staat iemand op mijn adres die hier niet woont; mijn ex staat nog op
      mijn adres; vorige huurder staat nog ingeschreven; ik krijg post en deurwaarders voor iemand die hier niet meer woont;
      mijn zoon is weg maar staat nog bij mij gedomicilieerd; iemand laten uitschrijven uit mijn huis; onbekende op mijn adres
      ingeschreven; huurder vertrokken zonder adres; ze woont hier niet meer en laat haar adres staan; ex weigert zijn adres te
      veranderen; domiciliefraude melden; spookbewoner; fictief adres; vertrokken zonder adreswijziging; wat als ik mij niet
      inschrijf; er komen nog altijd brieven van incasso toe voor de man die hier vroeger woonde; mijn ex is vorig jaar
      vertrokken maar zijn naam staat nog in het register bij mij; bij de dokter zegt de computer dat ik niet meer ingeschreven
      ben in België; ik kwam terug van Congo en mijn kaart is ongeldig gemaakt; door hem op mijn adres krijg ik minder uitkering
      en hij woont hier niet; mijn dochter is met haar lief weg en wil haar domicilie niet verzetten; de agent kwam drie keer
      voor niks en toen hebben ze mij afgevoerd; huurder verdween met de noorderzon, hoe krijg ik hem van mijn adres; 'k ben
      afgeschreven van den boek en 'k wist van niks; hij stoat nog bie mien ingeschreven; wie staat er allemaal op mijn adres
      ingeschreven; vreemde naam op mijn adres; iemand uitschrijven die al weg is; ex uitschrijven; huurder uitschrijven; kind
      dat weg is uitschrijven; mijn broer weigert zijn adres bij mij weg te halen; heractiveren na schrapping; afvoering van
      ambtswege; herinschrijving; vermoedelijk onbekend vertrokken; schijnadres; spookadres; deurwaarder zoekt iemand die hier
      nooit gewoond heeft; mutualiteit stopt terugbetaling want ik ben nergens meer in het register; mijn kaart werkt niet meer
      bij de apotheek, ze zeggen dat ik afgevoerd ben; stiefzoon is na ruzie vertrokken en zijn boetes komen nog bij mij toe;
      sta nergens meer ingeschreven; jaren weg geweest en nergens meer ingeschreven; van mijn adres gehaald; ze hebben mij van
      mijn adres gehaald en mijn uitkering stopt; van de lijst gehaald door de eigenaar; uitgeschreven door de stad; de stad
      heeft mij uitgeschreven`,
    fr: `radiation d'office; j'ai été radié; radié du registre; faire radier quelqu'un de mon adresse; mon ex est encore
      domicilié chez moi; l'ancien locataire est encore inscrit; les huissiers viennent pour quelqu'un qui n'habite plus ici;
      ma carte a été annulée pendant mon absence`,
    en: `struck off the register; removed from the population register; someone is registered at my address who does not live
      here; my ex is still registered with me; deregistered without knowing; former tenant still registered; bailiffs come for
      somebody who left long ago; my card was cancelled while I was away`,
    de: `von Amts wegen abgemeldet; aus dem Register gestrichen; jemand ist noch an meiner Adresse gemeldet`,
    tr: `kaydım silindi; resen kayıt silme; adresimde başkası kayıtlı; eski eşim hâlâ adresimde kayıtlı; burada oturmayan biri
      için mektup geliyor; eski kiracı hâlâ kayıtlı`,
  },
];
