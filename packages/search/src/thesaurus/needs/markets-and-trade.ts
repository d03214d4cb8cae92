import type { Need } from '../need.ts';

/** What traders and clubs ask: a place on the market or fair, selling in the street, hours, taxis, roadworks before the shop. */
export const MARKETS: readonly Need[] = [
  {
    need: 'vaste plaats op de markt',
    why: '"Een kraam op de wekelijkse markt", with subscription and waiting list.',
    sheets: 'vaste standplaats',
    also: 'losse standplaats; overdracht standplaats; ambulante openbaar domein',
    nl: `vaste plaats op de markt; abonnement markt; marktkramer worden; kraam op de wekelijkse markt; elke week op de markt
      staan; wachtlijst marktplaats; standplaats markt; kandidaat marktkramer; groentekraam op de markt; kippenkraam;
      marktleider; leurkaart; wat kost een marktplaats; marktplein plaats krijgen; mijn ouders stonden veertig jaar met kazen
      en ik wil beginnen; elke donderdag met mijn olijven op het plein; wachten op vier meter plek; visboer zoekt elke vrijdag
      een plek; ondernemingsnummer en verzekering voor mijn kraam; kramer met kousen en ondergoed`,
    fr: 'place fixe au marché; abonnement marché; devenir marchand ambulant',
    en: 'fixed pitch at the market; market stall subscription',
    tr: 'pazarda sabit yer; pazarcı olmak',
  },
  {
    need: 'losse plaats op de markt',
    why: 'One market day without subscription.',
    sheets: 'losse standplaats',
    also: 'vaste standplaats; standplaats niet-commerciële',
    nl: `losse plaats op de markt; één keer op de markt staan; eenmalig marktkraam; dagplaats markt; marktplaats zonder
      abonnement; plaats op de dag zelf; uitproberen op de markt; standwerker; honing verkopen op de markt als hobby; mag ik
      zaterdag op de markt staan; eens uitproberen of mijn zelfgemaakte zeep verkoopt; om zeven uur bij de marktmeester staan
      voor een lege plek; kersen van mijn boom een zaterdag verkopen op de markt; demonstreren van een groentesnijder; twee
      meter voor een dag`,
    fr: 'place volante au marché; un jour au marché',
    en: 'market pitch for one day',
  },
  {
    need: 'marktplaats overlaten of wijzigen',
    why: 'The stall is sold, passed to the son, moved or made larger.',
    sheets: 'overdracht standplaats; wijziging standplaats; overdracht abonnement',
    also: 'vaste standplaats',
    nl: `marktkraam overlaten; marktplaats overdragen; kraam doorgeven aan mijn zoon; marktabonnement stopzetten; mijn
      marktkraam verkopen; kraam vergroten; andere plaats op de markt; ik stop met de markt; marktplaats overnemen; ziek en
      kan niet op de markt staan; abonnement schorsen; mijn rug is kapot en mijn dochter doet de kazen verder; van kousen naar
      lederwaren veranderen; twee meter extra voor mijn kraam; ik verhuis van rij op dinsdag; op pensioen en mijn plek
      verkopen`,
    fr: 'céder mon emplacement au marché',
    en: 'transfer my market pitch',
  },
  {
    need: 'kraam op straat buiten de markt',
    why: 'A food truck, oyster or doughnut stand on a public square.',
    sheets: 'ambulante openbaar domein',
    also: 'ambulante private; ambulante rondtrekkende; vaste standplaats; kermis',
    nl: `foodtruck; foodtruck op een plein; kraam op straat; hamburgerkraam; oliebollenkraam; bloemen verkopen op straat;
      aardbeien verkopen langs de weg; standplaats op openbaar domein; ambulante handel; verkopen op het strand; kraam aan het
      kerkhof met Allerheiligen; frietkraam op het dorpsplein; wafels verkopen aan het station; kastanjes poffen aan de hoek;
      chrysanten aan de poort van de begraafplaats; wafelkraam bij het zwembad in de zomer; loempiakraam op het stationsplein;
      ijs verkopen aan de kaai; dennen verkopen op het plein`,
    fr: 'food truck sur la voie publique; vendre dans la rue; commerce ambulant',
    en: 'food truck on a square; sell on the street; street stall',
    tr: 'sokakta satış; yemek kamyonu',
  },
  {
    need: 'kraam op een parking of privégrond',
    why: "The stand is on the car park of a supermarket or in one's own front garden.",
    sheets: 'ambulante private; ambulante parkings',
    also: 'ambulante openbaar domein; ambulante rondtrekkende',
    nl: `kraam op de parking van een supermarkt; kippenkraam op privéparking; foodtruck op privégrond; verkopen op mijn eigen
      oprit; aardbeien verkopen voor mijn huis; groentestalletje langs de weg; verkoop op commerciële parking; kraampje in de
      voortuin; kerstbomen verkopen op een parking; automaat met aardappelen langs de weg; eiken tafeltje met courgetten en
      een spaarpot voor mijn deur; kip aan het spit bij de doe-het-zelf; asperges op het erf van een vriend; oesters op de
      parking van het tuincentrum; melkautomaat aan de boerderij`,
    fr: 'stand sur un parking de supermarché; vendre sur un terrain privé',
    en: 'stall on a supermarket car park; food truck on private land',
  },
  {
    need: 'rondrijden en verkopen',
    why: 'The ice-cream man and the baker who drives round.',
    sheets: 'ambulante rondtrekkende',
    also: 'ambulante openbaar domein; winkel wielen',
    nl: `ijskar; ijskreemkar; crèmekar; rondrijden met ijsjes; soepkar; bakker die rondrijdt; van deur tot deur verkopen;
      leurder; leuren; viswinkel op wielen rondrit; venter; rijdende winkel beginnen; wafels verkopen aan de deur als
      zelfstandige; muziek van de ijskar; met een bel en softijs door de wijken; aardappelen van huis tot huis brengen;
      diepvriescamion aan de deur; visvrouw met camionette; bestelwagen met brood langs de dorpen`,
    fr: 'marchand de glaces ambulant; vendre de porte à porte',
    en: 'ice cream van; door-to-door selling as a trader',
  },
  {
    need: 'plaats op de kermis',
    why: '"Foor", "kermis", "attractie": fairground people and those with a snack stall.',
    sheets: 'standplaats kermis; kermis',
    also: 'circusstandplaats; ambulante openbaar domein',
    nl: `plaats op de kermis; kermis; foor; foorkramer; kermiskraam; attractie op de kermis; smoutebollen op de foor;
      schietkraam; botsauto's; rups; kandidaat kermis; kermisabonnement; wanneer is het kermis; draaimolen zetten; mijn
      familie heeft een vliegend tapijt en eendjes vissen; oliebollen bij de botsauto's; woonwagens en elektriciteit tijdens
      de foor; lunapark en gebakkraam; springkussens op de foor`,
    fr: 'emplacement à la kermesse; forain; foire',
    en: 'fairground pitch; stall at the fair',
  },
  {
    need: 'verkoop voor het goede doel',
    why: 'Scouts with biscuits, a school with plants: no trader, and no permit to trade.',
    sheets: 'standplaats niet-commerciële; verkoop niet-commercieel',
    also: 'vergunning collecte; rommelmarkt; losse standplaats',
    nl: `koeken verkopen voor de scouts; plantjesverkoop school; standje voor goed doel; stand vereniging op straat;
      wafelverkoop; infostand; niet-commerciële verkoop; taarten verkopen voor het schoolreisje; verkoop voor Kom op tegen
      Kanker; standje aan de supermarkt voor het goede doel; bloemen verkopen voor een vzw; mogen de kinderen limonade
      verkopen; truffels en azalea's aan de ingang van de supermarkt; onze klas verkoopt cake voor het zeezotje; speldjes en
      armbandjes voor zieke kinderen; soep op de stoep voor welzijnszorg; KSA met paaseieren op het plein; petitiestand met
      folders`,
    fr: "vente pour une bonne cause; stand d'une association",
    en: 'charity stall; sell cookies for scouts',
  },
  {
    need: 'rommelmarkt',
    why: 'Organisers, but also those who want to stand with their own things: "brocante", "garageverkoop".',
    sheets: 'rommelmarkt; garageverkoop; tweedehandsbeurs',
    also: 'manifestatie lokale handel; standplaats niet-commerciële; verwijzen kringwinkel',
    nl: `rommelmarkt; rommelmarkt organiseren; garageverkoop; brocante; vlooienmarkt; tweedehandsbeurs; tweedehands kinderkleren
      beurs; mijn oude spullen verkopen; staan op een rommelmarkt; zolderverkoop; straatverkoop met de buren; heb ik toelating
      nodig om spullen voor mijn deur te verkopen; wanneer is de volgende rommelmarkt; speelgoedbeurs; kofferbakverkoop;
      boekenbeurs tweedehands; mijn kinderen willen hun oud speelgoed kwijt op een dekentje; huis leegmaken en alles op de oprit
      aan prijsjes; twee meter huren voor mijn prullen; hele straat verkoopt samen oude spullen; babykleertjes verkopen op een
      beurs van de gezinsbond; platenbeurs; ruilbeurs; ouw brol verkopen op zondag; tafel op de brocante; met de buren onze
      zolder leegmaken en verkopen; oude spullen aan de deur verkopen met heel de straat; vlooienmarkt op het plein; ouderraad
      houdt een tweedehandsbeurs`,
    fr: 'brocante; vide-grenier; vente de garage; organiser une brocante',
    en: 'flea market; garage sale; organise a car boot sale; sell my old stuff',
    de: 'Flohmarkt; Garagenverkauf',
    tr: 'bit pazarı; ikinci el pazarı',
  },
  {
    need: 'braderie, jaarmarkt, kerstmarkt',
    why: 'Local traders or a village committee that organise it.',
    sheets: 'manifestatie bevordering; manifestaties bevordering; braderieën',
    also: 'rommelmarkt; evenementenloket; subsidie lokale economische; afwijking rustdag',
    nl: `braderie; braderij; jaarmarkt organiseren; kerstmarkt organiseren; wintermarkt; kraampje op de kerstmarkt; handelaars
      op straat verkopen; boerenmarkt; streekproductenmarkt; handelsbeurs; avondmarkt; winkelstraat feest; solden op de stoep;
      plaats op de jaarmarkt; veertig houten chalets in december; paarden en koeien op de keuring in het dorp; handelaars
      zetten zaterdag hun rekken buiten met muziek; zelfgemaakte kaarsen verkopen in een kerstchalet; koopjesweekend;
      prijskamp voor vee`,
    fr: 'braderie; marché de Noël; marché annuel',
    en: 'organise a Christmas market; street fair by shops',
  },
  {
    need: 'winkelwaar op de stoep',
    why: '"Rekken buiten zetten" before the shop.',
    sheets: 'uitstallen koopwaar; uit stallen koopwaar',
    also: 'terrasvergunning; inname openbaar domein -terrasvergunning; braderieën',
    nl: `rekken op de stoep zetten; kledingrek buiten; uitstalling; fruitbakken voor mijn winkel; reclamebord op het voetpad;
      stoepbord; koopwaar op het trottoir; plantenbak voor de winkel; uitstallen; krijtbord buiten; bloemen buitenzetten voor
      mijn bloemenwinkel; kratten sinaasappelen voor mijn vitrine; rek met postkaarten; fietsen uitstallen voor mijn zaak;
      paspop en wipbord; opblaaspop buiten; bankje en kuip met buxus voor de deur van mijn winkel`,
    fr: 'étalage sur le trottoir; panneau publicitaire devant mon magasin',
    en: 'display goods on the pavement; A-board outside my shop',
  },
  {
    need: 'winkel later open',
    why: "Evening shopping: the shop's closing hour, not the café's.",
    sheets: 'afwijking sluitingsuren',
    also: 'afwijking rustdag; nachtvergunning',
    nl: `winkel later open; koopavond; sluitingsuur winkel; tot hoe laat mag een winkel openblijven; late night shopping;
      avondopening winkel; winkel na acht uur; afwijking openingsuren; shopping by night; openingsuren winkel wet; mijn
      klanten werken overdag en ik wil tot tien verkopen; vrijdag nocturne in de boetieks; kruidenier na negen; sfeervolle
      avond met glühwein en open winkels; kledingwinkel om elf uur 's avonds`,
    fr: 'ouvrir mon magasin plus tard; heures de fermeture des magasins',
    en: 'shop open late; shop closing hours',
  },
  {
    need: 'hinder door openbare werken',
    why: 'The shopkeeper says "de straat ligt open en er komt geen kat meer binnen".',
    sheets: 'hinder openbare werken; hinderpremie; hinderattest; *hinder*premie',
    also: 'schadegevallen; financiële problemen zelfstandigen; klacht stad',
    nl: `hinderpremie; mijn zaak lijdt onder de wegenwerken; straat ligt open en er komt geen klant meer binnen; wegenwerken
      voor mijn winkel; sluitingspremie; attest hinder; omzetverlies door werken; klanten blijven weg door de werken; straat
      opgebroken voor mijn café; compensatie wegenwerken; winkel onbereikbaar; uitkering zelfstandige openbare werken; toegang
      tot mijn zaak afgesloten; hinderattest aanvragen; inkomensverlies werken in de straat; geen parking meer voor mijn zaak
      door werken; al vier maanden een gracht voor mijn vitrine; mijn kapsalon zit leeg sinds de riool vervangen wordt;
      broodjes blijven liggen want niemand kan parkeren; zaak toe zolang de tramsporen vernieuwd worden; graafmachines voor
      mijn terras; leveranciers geraken niet tot bij mijn deur; gedaalde kassa door de heraanleg`,
    fr: 'travaux devant mon magasin; prime de nuisance; perte de clients à cause des travaux',
    en: 'road works in front of my shop; compensation for loss of customers by works',
    de: 'Entschädigung Straßenarbeiten vor meinem Laden',
    tr: 'yol çalışması dükkanım',
  },
  {
    need: 'een zaak starten',
    why: 'Who dreams of an own shop wants somebody who tells which permits there are.',
    sheets: 'startersgesprek',
    also: `horecavergunning; financiële problemen zelfstandigen; uitbatingsvergunning specifieke; omgevingsvergunning
      kleinhandels*`,
    nl: `zaak starten; zelfstandige worden; ik wil een winkel beginnen; een eigen zaak openen; welke vergunningen heb ik nodig
      voor mijn zaak; startersgesprek; ondernemer worden; starten in bijberoep; handelspand zoeken; leegstaand winkelpand
      huren; advies voor starters; zaak aan huis beginnen; kapsalon thuis beginnen; nagelstudio openen; loket ondernemen;
      winkelmanager; ondernemersloket; pop-upwinkel; ik wil voor mezelf beginnen; startpremie ondernemer; ik ben ontslagen en
      wil mijn droom met een boetiek waarmaken; nagels doen in mijn veranda mag dat; met wie overleg ik mijn ondernemersplan
      bij de stad; plannetje voor een bloemenwinkel; van thuis uit taarten verkopen; mijn stiefdochter wil honden trimmen aan
      huis; eenmanszaak en welke papieren; tweedehands kledingwinkeltje opstarten; ateliertje in de garage`,
    fr: 'ouvrir un commerce; devenir indépendant; démarrer une activité; quels permis pour mon magasin',
    en: 'start a business; become self-employed; open a shop; which permits do I need',
    de: 'ein Geschäft eröffnen; selbstständig werden',
    tr: 'iş yeri açmak; dükkan açmak; serbest meslek',
  },
  {
    need: 'taxidienst beginnen',
    why: '"Individueel bezoldigd personenvervoer" is what the law says; people say "taxi" or the name of an app.',
    sheets: 'individueel personenvervoer; taxidienst -vervanging',
    also: 'bestuurderspas; standplaatstaxi; verhuur voertuigen bestuurder',
    nl: `taxibedrijf starten; taxivergunning; taxi uitbaten; uber rijden; zelfstandig taxichauffeur; limousine trouwvervoer;
      ceremonieel vervoer; vergunning personenvervoer; taxi op mijn naam; luchthavenvervoer; straattaxi; taxi met zeven
      plaatsen; vergunning taxi verlengen; met twee wagens klanten voeren; ritten via een app als zelfstandige; keuring en
      taxameter voor mijn nieuwe wagen; IBP-vergunning; bejaarden rondrijden tegen betaling; rolstoelbusje als taxi`,
    fr: 'licence de taxi; ouvrir une société de taxi',
    en: 'taxi licence; start a taxi company',
    tr: 'taksi ruhsatı; taksi şirketi',
  },
  {
    need: 'bestuurderspas taxi',
    why: 'The card of the driver, not of the firm.',
    sheets: 'bestuurderspas',
    also: 'individueel personenvervoer; uittreksel strafregister',
    nl: `bestuurderspas; taxichauffeur worden; pas voor taxichauffeur; taxikaart chauffeur; bestuurderspas vernieuwen;
      taalattest taxichauffeur; medische keuring taxi; ik wil taxi rijden bij een baas; chauffeurskaart; verloren
      bestuurderspas; ik begin bij een firma met zwarte wagens; B1-niveau Nederlands bewijzen om klanten te voeren; pasje met
      foto achter de voorruit; vijf jaar voorbij en mijn pasje vervalt; rijgeschiktheid en strafblad voor chauffeur`,
    fr: 'carte de chauffeur de taxi; devenir chauffeur de taxi',
    en: 'taxi driver card; become a taxi driver',
    tr: 'taksi şoförü kartı',
  },
  {
    need: 'taxistandplaats',
    why: 'The right to wait at the rank; a plain resident means where a taxi can be found.',
    sheets: 'standplaatstaxi',
    also: 'individueel personenvervoer; taxidienst -vervanging; taxicheques',
    nl: `taxistandplaats; standplaatstaxi; machtiging standplaats taxi; plaats voor taxi's aan het station; wachten met taxi
      op straat; taxi aan de luchthaven; per voertuig machtiging; taxi in een andere gemeente laten staan; aanschuiven in de
      rij aan de uitgang van het station; gele lijnen voor wachtende wagens; nachtritten vanop het marktplein vertrekken;
      bijkomende plek voor ons nieuw voertuig aan het ziekenhuis`,
    fr: 'station de taxis; emplacement taxi',
    en: 'taxi rank permit',
  },
  {
    need: 'drukwerk verspreiden',
    why: 'A page of a communication office about leaflets: short and partly internal.',
    sheets: 'promotiemateriaal',
    also: 'uitdelen flyers; belasting ongeadresseerd reclamedrukwerk',
    nl: `drukwerk verspreiden; promotiemateriaal; folders laten leggen in het gemeentehuis; affiche van onze vereniging
      ophangen; flyers in de bib leggen; folder verdelen via de stad; publiciteit voor mijn activiteit; affiches hangen;
      stapeltje programmaboekjes achterlaten in het cultuurhuis; poster van ons bal in de inkomhal; aankondiging op het
      ledscherm van de gemeente; infoblad activiteit opnemen; rekje met folders in het stadskantoor`,
    fr: 'distribuer des dépliants à la maison communale',
    en: 'leave leaflets at the town hall',
  },
];
