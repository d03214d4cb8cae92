import type { Need } from '../need.ts';

/** What residents and builders ask about permits, plots of land and planning information. */
export const BUILDING: readonly Need[] = [
  {
    need: 'bouwvergunning',
    why: 'Everybody still says "bouwvergunning", or asks "mag ik ... zetten zonder vergunning".',
    sheets:
      'omgevingsvergunning stedenbouwkundig* handeling*; stedenbouwkundige vergunning; bouwvergunning; omgevingsloket',
    also: `stedenbouwkundig attest; stedenbouwkundig* inlicht*; verkavel*;
      omgevingsvergunning -exploitatie -kleinhandel* -wijzigen -stedenbouwkundig* -belasting`,
    nl: `bouwvergunning; bouwaanvraag; vergunning om te bouwen; vergunning om te verbouwen; tuinhuis zetten vergunning; heb ik
      een vergunning nodig voor een tuinhuis; tuinkot plaatsen mag dat; mag ik een carport zetten; veranda bouwen; pergola of
      overkapping plaatsen; terrasoverkapping; zwembad aanleggen vergunning; garage bouwen; aanbouw achter het huis; een
      verdieping bovenop; dakkapel; velux plaatsen toelating; afsluiting zetten; hoe hoog mag mijn haag of muur zijn; tuinmuur
      bouwen met de buren; draad rond mijn tuin; schutting; huis slopen vergunning; sloopvergunning; huis afbreken en
      herbouwen; boom kappen vergunning; boom omzagen in mijn tuin; mag ik die dikke boom in mijn hof omdoen; kapvergunning;
      bomen vellen; zonnepanelen vergunning; oprit aanleggen vergunning; verharding in de tuin; voortuin verharden; huis
      opsplitsen in appartementen; van één huis twee woningen maken; zorgwoning in de tuin; kangoeroewoning melden;
      mantelzorgwoning plaatsen; mobilhome of chalet op mijn grond; tiny house; regulariseren van een bouwwerk; gebouwd zonder
      vergunning; bouwovertreding; stilgelegd bouwwerk; bouwmisdrijf; gele affiche bij de buren; geel bord vergunning; bezwaar
      indienen tegen bouw van de buren; openbaar onderzoek; mijn buurman wil bouwen en neemt ons licht; beroep tegen
      vergunning; omgevingsloket; architect verplicht of niet; bouwplannen indienen; plannen opvragen van mijn huis;
      reclamebord plaatsen; lichtreclame gevel; kippenren of paardenstal bouwen; poort of inrit maken; vijver graven;
      functiewijziging van handelspand naar woning; winkel omvormen tot woonst; gsm-mast; warmtepomp buitenunit vergunning;
      ramen veranderen in de voorgevel; hellend dak veranderen; ik zet een houten tuinhuisje van twaalf vierkante meter achter
      in mijn hof; mijn buurman is met beton aan het gieten vlak tegen mijn haag, mag dat; wij willen boven de keuken een
      kamer bijzetten voor de tweeling; er hangt een gele affiche aan de wei naast ons en ik wil weten wat er komt; mijn
      schoonouders willen een chalet op onze grond om dichter te wonen; mag ik een muurtje van twee meter zetten tegen inkijk;
      de oude notelaar werpt te veel schaduw, mag ik hem omleggen; trampoline en boomhut in de tuin, mag dat van stedenbouw;
      ze hebben mijn werken stilgelegd en ik moest eerst een papier hebben; een deur maken waar nu een raam zit aan de
      straatkant; een plaatsje om te parkeren maken in mijn voortuin; van onze garage een slaapkamer maken voor onze zoon, is
      daar iets voor nodig; ik verhuur straks de helft van mijn huis als apart appartement, moet dat vergund worden; 'k wil
      een kot achter men uus zetten; magda zomaar, een afdak zetten; 'k wil den boom in menen hof omdoen; zwembadje ingraven
      en terras rond; jacuzzi in de tuin vergunning; poolhouse; speeltoren; duiventil bouwen; serre zetten; appartementsblok
      komt vlak voor ons raam en we verliezen zon, wat kunnen we doen; reactie geven op bouwplannen in de straat;
      bezwaarschrift bouwproject; vorige eigenaar zette de veranda zonder papieren, hoe maak ik dat in orde; dakvorm wijzigen;
      dakterras op de uitbouw; buitentrap; glazen afdak; poort van twee meter; gevelsteen van kleur veranderen; weide ophogen;
      reliëfwijziging; grond ophogen in de tuin; paardenpiste; schuilhok voor schapen; hoe dicht tegen de scheiding mag ik
      bouwen; afstand tot de perceelsgrens; ik wil zonder architect een muur uitbreken`,
    fr: `permis de bâtir; permis d'urbanisme; puis-je mettre un abri de jardin sans permis; abattre un arbre permis;
      construire une véranda; permis pour démolir; objection contre la construction du voisin; le voisin construit contre ma
      haie; puis-je agrandir la cuisine; affiche jaune chez le voisin`,
    en: `building permit; planning permission; garden shed permit; can I cut down a tree in my garden; permit for a carport or
      swimming pool; object to the neighbour's building plans; permit to demolish; can I add a room above my kitchen; yellow
      notice next door what are they building; can I build a garden wall`,
    de: `Baugenehmigung; Gartenhaus ohne Genehmigung; Baum fällen Genehmigung; Einspruch gegen Bau des Nachbarn; darf ich über
      der Küche ein Zimmer anbauen`,
    tr: `inşaat izni; bahçe kulübesi izni; ağaç kesme izni; mutfağın üstüne oda yapabilir miyim; komşu bahçeme bitişik inşaat
      yapıyor`,
  },
  {
    need: 'omgevingsvergunning algemeen',
    why: 'The bare word, or the question which kind of permit is needed at all.',
    sheets:
      'omgevingsvergunning -exploitatie -kleinhandel* -wijzigen -belasting -parkeerplaats* -stedenbouwkundig*; omgevingsloket',
    also: 'omgevingsvergunning stedenbouwkundig* handeling*; omgevingsvergunning exploitatie; verkavel*',
    nl: `omgevingsvergunning; vergunning aanvragen; welke vergunning heb ik nodig; vergunning of melding; meldingsplicht;
      dienst omgeving; dienst stedenbouw; omgevingsloket online; ruimtelijke ordening; vergunning bouwen en milieu samen;
      digitale vergunning; mijn dossier in het omgevingsloket opvolgen; hoelang duurt een vergunning; vergunning overdragen
      bij verkoop; moet ik voor mijn plannen alleen melden of echt een vergunning vragen; ik geraak niet wijs uit dat digitale
      omgevingsloket; mijn aanvraag is onvolledig verklaard, wat nu; wat kost een omgevingsvergunning en hoe lang moet ik
      wachten; hoelang blijft een vergunning geldig als ik niet begin; beslissing van het schepencollege over mijn aanvraag
      bekijken; omgevingsambtenaar spreken; dossiernummer omgeving; vergunningsaanvraag status; aanvrager omgevingsproject;
      vervaltermijn vergunning; milieu en bouw in één dossier; omgevingsdossier; meldingsakte; vergunde werken op naam van de
      nieuwe eigenaar zetten`,
    fr: `permis d'environnement; service urbanisme`,
    en: `environment permit; which permit do I need`,
    de: `Umweltgenehmigung`,
  },
  {
    need: 'milieuvergunning bedrijf',
    why: 'Businesses and farmers still say "milieuvergunning" or name the class.',
    sheets: 'omgevingsvergunning exploitatie; ingedeelde inrichting*; milieuvergunning',
    also: 'omgevingsvergunning -exploitatie -kleinhandel* -wijzigen -stedenbouwkundig* -belasting; planologisch attest; geluidsnorm*',
    nl: `milieuvergunning; bedrijf starten vergunning; klasse 1 klasse 2 klasse 3; VLAREM; vergunning voor een garage of
      werkplaats; stallen voor varkens vergunning; hoeveel dieren mag ik houden vergunning; mazouttank melden; mazoutput in de
      grond; stookolietank; opslag van gevaarlijke producten; bronbemaling; grondwaterput boren; put boren voor water; hinder
      van bedrijf in de buurt; hinderlijke inrichting; milieumelding; carwash uitbaten; houtzagerij; grote airco vergunning;
      bedrijf uitbreiden milieu; stoppen van een bedrijf melden; ik begin een lakkerij in mijn schuur, moet ik dat melden;
      mijn mestvarkens uitbreiden van 800 naar 1200; metaalbewerker hiernaast slijpt tot middernacht, heeft die een
      milieuvergunning; grondwater oppompen om mijn velden te beregenen; pottenbakoven, spuitcabine en compressor, welke
      klasse is dat; klassen hinderlijke inrichting; rubriekenlijst; VLAREM-indeling; boorput melden; propaantank melden;
      koelinstallatie restaurant melden`,
    fr: `permis d'environnement entreprise; exploitation classée; forage de puits`,
    en: `environmental permit for my business; drill a well; heating oil tank registration`,
    de: `Umweltgenehmigung für einen Betrieb`,
  },
  {
    need: 'grote winkel openen',
    why: 'Shops above 400 square metres need a permit; people still say "Ikea-wet" or "sociaaleconomische vergunning".',
    sheets: '*kleinhandel*',
    also: 'omgevingsvergunning -exploitatie -kleinhandel* -wijzigen -stedenbouwkundig* -belasting',
    nl: `grote winkel openen; supermarkt openen vergunning; winkel van meer dan 400 m2; handelsvergunning;
      kleinhandelsvergunning; sociaaleconomische vergunning; socio-economische vergunning; winkeloppervlakte uitbreiden;
      baanwinkel; retailpark; meubelzaak groter maken; handelsvestiging; ander soort winkel in hetzelfde pand; shoppingcentrum
      bouwen; een grote keten wil een filiaal op de baan zetten; mijn tuincentrum wordt 600 vierkante meter winkelruimte; van
      meubelwinkel naar voeding in hetzelfde gebouw; winkelvloer vergroten; netto handelsoppervlakte; doe-het-zelfzaak bouwen;
      outletwinkel; twee winkels samenvoegen tot één grote`,
    fr: `permis pour un grand magasin; autorisation commerce de détail`,
    en: `permit for a large shop; open a supermarket`,
  },
  {
    need: 'hagen, sloten en natuur wijzigen',
    why: 'Residents name the hedge, ditch, pool, orchard or meadow they want to change.',
    sheets: 'wijzigen *landschapselement*; natuurvergunning; wijzigen vegetatie*',
    also: 'landschapselement*; omgevingsvergunning stedenbouwkundig* handeling*',
    nl: `natuurvergunning; haag rooien; houtkant weghalen; bomenrij kappen langs het veld; knotwilgen omdoen; gracht dempen;
      sloot dichtgooien; poel dempen; beek verleggen; boomgaard rooien; hoogstamboomgaard; weide omploegen; grasland scheuren;
      berm veranderen; holle weg; moeras droogleggen; struiken op landbouwgrond verwijderen; vennen en heide; kleine
      landschapselementen; de boer naast ons rukt een oude meidoornhaag uit; ik wil de gracht langs mijn wei dichtgooien om
      breder te kunnen rijden; een rij populieren aan mijn akker omleggen; mag ik mijn oud weiland ploegen en er maïs zaaien;
      de kikkerpoel van bomma opvullen met grond; bosje op mijn weide verwijderen; knotwilgen weg; houtwal rooien; drassig
      land droogleggen; dreef kappen; beekje rechttrekken; fruitbomen van de oude boomgaard uitdoen; struikgewas in
      natuurgebied verwijderen; bramen en wilgen rooien landbouw; 'k wil de gracht toesmieten; haag uitdoen langs de akker`,
    fr: `arracher une haie permis; combler un fossé`,
    en: `remove a hedge permit; fill in a ditch`,
  },
  {
    need: 'verkavelen',
    why: 'Owners want to split a plot or sell a piece of the garden as building land.',
    sheets: 'verkavel*; *verkaveling*',
    also: 'stedenbouwkundig attest; stedenbouwkundig* inlicht*; omgevingsvergunning stedenbouwkundig* handeling*',
    nl: `verkaveling; grond splitsen; verkavelen; bouwgrond verkopen in loten; stuk van mijn tuin als bouwgrond verkopen;
      perceel opdelen; twee bouwloten maken; verkavelingsvoorschriften; verkaveling bijstellen; erfgrond verdelen tussen de
      kinderen om te bouwen; weide in bouwpercelen; lot grond; kavel; grond van mijn ouders in drie kavels; wij hebben
      achteraan 2000 vierkante meter te veel en willen twee bouwplaatsen verkopen; vader verdeelt zijn wei onder vier kinderen
      om op te bouwen; een stuk van mijn hof aan mijn dochter geven zodat zij er kan bouwen; grond in loten delen; bouwplaats
      afsplitsen; lotindeling; perceel afsplitsen; bouwlot afstaan; verkavelaar; de regels van onze verkaveling uit 1974 zijn
      verouderd; projectontwikkelaar koopt de boomgaard en maakt er twaalf kavels van; mag ik in onze verkaveling een plat dak
      of een houten huis; grote tuin in twee stukken en de helft als bouwgrond van de hand doen; buren moeten akkoord gaan met
      aanpassing van de verkaveling`,
    fr: `lotir un terrain; permis de lotir; diviser un terrain à bâtir`,
    en: `split a plot of land; subdivision permit; sell part of my garden as building land`,
    de: `Grundstück teilen; Parzellierung`,
  },
  {
    need: 'stedenbouwkundig attest',
    why: 'Buyers want certainty on paper before they buy or draw plans.',
    sheets: 'stedenbouwkundig attest',
    also: 'stedenbouwkundig* inlicht*; stedenbouwkundig uittreksel; omgevingsvergunning stedenbouwkundig* handeling*',
    nl: `stedenbouwkundig attest; mag ik op die grond bouwen; is dit bouwgrond; zekerheid voor ik een stuk grond koop; kan ik
      hier een huis zetten; hoeveel bouwlagen mag ik; bouwmogelijkheden van een perceel; op voorhand weten of mijn plan
      vergund raakt; haalbaarheid bouwproject; voorlopig advies bouwplan; zwart op wit of ik mag bouwen; landbouwgrond kopen
      en bouwen; zonevreemd huis herbouwen; hoe diep mag ik bouwen; wat mag ik bouwen op deze grond; ik wil een stuk grond
      kopen maar eerst zwart op wit of er een huis mag staan; wij vonden een schuur, mogen we daarvan een woning maken voor we
      kopen; kan ik op voorhand vragen of drie verdiepen haalbaar zijn; de verkoper zweert dat het bouwgrond is maar ik
      vertrouw het niet; op dat perceel aan de beek, mag daar gebouwd worden; mijn kinderen willen achter ons huis bouwen, kan
      dat principieel; zekerheid vooraf bouwproject; attest vooraf perceel; bebouwbaar; is deze grond bebouwbaar; bouwrijp;
      oude hoeve in landbouwgebied kopen en afbreken, wat mag; stedenbouw standpunt op papier, twee jaar geldig`,
    fr: `certificat d'urbanisme; puis-je construire sur ce terrain`,
    en: `planning certificate; may I build on this land`,
    de: `darf ich auf diesem Grundstück bauen`,
  },
  {
    need: 'stedenbouwkundig uittreksel',
    why: 'An extract from the plan and permit registers, needed at a sale.',
    sheets: 'stedenbouwkundig uittreksel; vergunningenregister; plannenregister',
    also: 'stedenbouwkundig* inlicht*; stedenbouwkundig attest; woningpas; bodemattest',
    nl: `stedenbouwkundig uittreksel; uittreksel plannenregister; uittreksel vergunningenregister; welke vergunningen zijn er
      voor mijn huis; is mijn huis vergund; is de veranda vergund; oude bouwvergunning opzoeken; bestemming van mijn grond;
      gewestplan; RUP; BPA; bijzonder plan van aanleg; in welke zone ligt mijn huis; huis verkopen uittreksel gemeente;
      immokantoor vraagt stedenbouwkundige gegevens; kopie oude bouwplannen; makelaar vraagt welke vergunningen er ooit voor
      ons huis gegeven zijn; staat de achterbouw van mijn huis wel op papier bij de gemeente; ik wil het huis van ons ouders
      verkopen en moet weten in welke kleur het op het gewestplan ligt; plan van 1965 van mijn woning, bewaart de gemeente
      dat; is er ooit een vergunning gegeven voor de garage van mijn huis; uittreksel plannen en vergunningen verkoop;
      zonering perceel; woonzone of agrarisch; vergund geacht; bestemmingsplan perceel; bestaat er een bouwovertreding op het
      huis dat ik wil kopen; ruimtelijk uitvoeringsplan perceel nakijken; immo wil uittreksel voor advertentie`,
    fr: `extrait urbanistique; registre des permis`,
    en: `planning extract; is my house legally permitted; old building plans`,
  },
  {
    need: 'stedenbouwkundige inlichtingen',
    why: 'The notary or estate agent asks for everything the town knows about a property.',
    sheets: 'stedenbouwkundig* inlicht*; notarieel inlicht*; notariele inlicht*; vastgoedinformatie',
    also: 'stedenbouwkundig uittreksel; stedenbouwkundig attest; bodemattest; woningpas',
    nl: `stedenbouwkundige inlichtingen; notariële inlichtingen; vastgoedinlichtingen; vastgoedinfo; notaris vraagt
      inlichtingen over mijn huis; huis verkopen info gemeente; inlichtingenformulier voor de notaris; makelaar gegevens
      perceel; compromis en inlichtingen stedenbouw; erfdienstbaarheid opzoeken; voorkooprecht; overstromingsgevoelig gebied
      opvragen; watertoets huis; P-score; kadastraal perceelnummer inlichtingen; verkoop grootmoeders huis papieren
      stedenbouw; de notaris wacht op info van de gemeente om de akte te verlijden; wij tekenen volgende week het compromis en
      de inlichtingen zijn er nog niet; makelaar: vastgoeddossier opvragen voor verkoop flat; loopt er een buurtweg of leiding
      over mijn grond; staat het huis in overstromingsgebied, de koper wil dat weten; vastgoedinformatieplatform; inlichtingen
      verkoop woning; aanvraag notaris perceel; rooilijn opzoeken; onteigening perceel; trage weg door mijn tuin; hoeveel
      vraagt de gemeente voor inlichtingen bij een verkoop; voorkooprecht gemeente op mijn huis; mijn erfgenamen verkopen, het
      notariskantoor vraagt alles van het perceel`,
    fr: `renseignements urbanistiques notaire; vendre ma maison renseignements commune`,
    en: `property information for the notary; planning information for selling a house`,
    de: `städtebauliche Auskünfte für den Notar`,
  },
  {
    need: 'planologisch attest',
    why: 'A business in the wrong zone wants to grow.',
    sheets: 'planologisch',
    also: 'omgevingsvergunning exploitatie; stedenbouwkundig attest',
    nl: `planologisch attest; zonevreemd bedrijf; bedrijf in landbouwgebied uitbreiden; mijn zaak ligt niet in de juiste zone;
      bedrijf in woongebied wil groeien; bestemmingswijziging voor mijn bedrijf; planwijziging aanvragen; zonevreemde loods;
      schrijnwerkerij in agrarisch gebied; zone veranderen voor onderneming; mijn schrijnwerkerij staat al dertig jaar in het
      groen en moet uitbreiden; transportfirma in agrarisch gebied wil een loods bijzetten; de bank wil zeker zijn dat ons
      zonevreemd bedrijf mag blijven; we willen niet verhuizen naar een bedrijventerrein, kan het plan wijzigen; feestzaal in
      landbouwgebied behouden; bedrijf zonevreemd; voortbestaan bedrijf zone`,
    fr: `attestation planologique entreprise hors zone`,
    en: `business outside its zone expansion`,
  },
  {
    need: 'bodemattest',
    why: 'Sellers of land or a house hear of it from the notary; others fear pollution in the garden.',
    sheets: 'bodemattest*',
    also: 'stedenbouwkundig* inlicht*; stedenbouwkundig uittreksel; woningpas',
    nl: `bodemattest; attest grond OVAM; grond verkopen attest; huis verkopen bodemattest; is mijn grond vervuild; vervuilde
      grond; bodemonderzoek; oude mazouttank in de grond en verkoop; risicogrond; bodemverontreiniging; PFAS in de tuin;
      vroeger benzinestation op het perceel; bodem laten onderzoeken; OVAM; de notaris wil een papier dat mijn grond proper
      is; onder onze oprit zat vroeger een stookolietank en wij verkopen; er was hier ooit een wasserij, zou de grond
      vergiftigd zijn; bodem proper; propere grond; verontreinigde grond; bodemvervuiling opzoeken; gemeentelijke inventaris
      risicogronden; blanco bodemattest; saneren grond; garageboxen verkopen, is een attest van de bodem nodig; olie in de
      tuin gelekt en huis te koop; mijn perceel stond op een lijst van stortplaatsen`,
    fr: `attestation du sol; terrain pollué`,
    en: `soil certificate; is my land polluted`,
    de: `Bodenbescheinigung`,
  },
  {
    need: 'huisnummer',
    why: 'New or split houses need a number or letterbox number; residents ask for "busnummer".',
    sheets: 'huisnummer*; busnummer*; adrestoekenning',
    also: 'adreswijziging; adres melden; omgevingsvergunning stedenbouwkundig* handeling*',
    nl: `huisnummer; busnummer; nieuw huisnummer aanvragen; nummer voor nieuwbouw; huis heeft geen nummer; postbode vindt ons
      niet; appartement busnummer; huis opgesplitst en twee nummers nodig; verkeerd huisnummer; nummer van het huis
      veranderen; huisnummerplaatje; adres voor mijn nieuwbouw; nutsmaatschappij vraagt huisnummer; domicilie op achterbouw;
      hernummeren; onze nieuwbouw staat er maar pakjes komen bij de buren terecht; de ambulance vond ons niet omdat er geen
      cijfer op de gevel hangt; drie appartementen en één brievenbus, elk een eigen nummer; Fluvius wil een officieel nummer
      voor de meter in onze nieuwbouw; wij bouwen op een lot tussen 12 en 14, wat wordt ons nummer; 12A of 12 bus 1;
      busnummering; nummerplaatje gevel; straatnaam en nummer nieuwbouw; huisnummers verwisseld; adrespunt; mijn zorgwoning
      achteraan heeft een apart nummer nodig; navigatie stuurt iedereen naar het verkeerde huis; adres bestaat niet in
      systeem; nummerplaatske voor aan de deur afhalen; de gemeente heeft ons van 45 naar 47 gezet`,
    fr: `numéro de maison; numéro de boîte`,
    en: `house number; letterbox number for an apartment`,
    de: `Hausnummer`,
  },
];
