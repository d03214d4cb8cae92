import type { Need } from '../need.ts';

/** What residents ask who walk badly, have no car or cannot take the bus: rides, cheques and passes. */
export const GETTING_AROUND: readonly Need[] = [
  {
    need: 'mindermobielencentrale',
    why: 'The need is a ride to the hospital or the shop; nobody calls himself "minder mobiel".',
    sheets: 'vervoer minder mobiel*; vervoer mobiel; mindermobielen*; handicar',
    also: 'taxicheques; vervoerstoelage; buurtbus; zorgnetwerk; boodschappendienst',
    nl: `minder mobielen centrale; mindermobielencentrale; mmc; mobitwin; minder mobiel; slecht te been; vervoer bejaarden;
      vervoer naar het ziekenhuis; vervoer naar de dokter; naar de kliniek geraken; rit naar de kliniek; rit aanvragen;
      iemand die mij naar de dokter voert; iemand om mijn moeder naar de specialist te brengen; wie brengt mij naar de
      dokter; ik geraak niet bij de dokter; hoe geraak ik in het ziekenhuis zonder auto; ik heb geen auto en de bus lukt
      niet; geen bus in ons dorp; te oud om nog met de auto te rijden; ik mag niet meer rijden van de dokter; rijbewijs
      afgenomen door mijn ogen; mijn man reed altijd en nu is hij dood; ik stap slecht en moet naar de kinesist; vervoer
      naar familie; op bezoek gaan bij mijn man in het rusthuis; naar het kerkhof geraken; vrijwillige chauffeur;
      vrijwilliger met auto; goedkoop vervoer senioren; goedkope taxi voor bejaarden; lidgeld minder mobielen; niet dringend
      ziekenvervoer; vervoer naar de chemo; vervoer naar dialyse; bestraling vervoer; ons ma geraakt nergens meer; ik kan
      niet ver stappen; chauffeur zoeken voor oude vader; prijs per kilometer minder mobielen; zelf chauffeur worden bij de
      minder mobielen; rijden voor ouderen; naar de kapper of de winkel gebracht worden; ik woon op den buiten en de
      bushalte is drie kilometer; mijn kinderen werken en ik moet dinsdag om acht uur bij de oogarts zijn; met mijn nieuwe
      heup mag ik zes weken niet achter het stuur; wie voert ons ma naar den doktoor; wie rijdt er mij noar 't hospitaal; na
      de staaroperatie mag ik niet rijden; ons moemoe wil elke zondag naar het graf van vava; ik ben 83, mijn auto is
      verkocht en ik zit vast; vader moet dertig keer naar de bestraling; mijn buurvrouw vraagt altijd mij om te rijden, is
      er een dienst; kankerpatient naar het uz brengen; de huisarts doet geen huisbezoek meer en ik heb geen vervoer; lift
      naar de markt; heen en terug naar het revalidatiecentrum; chauffeur zoeken om naar het trouwfeest van mijn
      kleindochter te gaan; met krukken geraak ik de bus niet op; meerijden naar de tandarts; opgehaald worden aan huis; zes
      euro heen en weer; lidkaart vervoer minder mobielen aanvragen; hoe lang op voorhand een rit boeken; rit afbellen; ik
      ben gepensioneerd met een auto en wil mensen wegbrengen; zonder rijbewijs in een gehucht; mijn man zijn rijbewijs is
      ingetrokken en ik heb er geen; op consultatie geraken; iemand die wacht in de wachtzaal en mij dan terugbrengt;
      chauffeur voor ouderen zonder auto; een vrijwillige chauffeur die oude mensen naar de dokter voert; naar de
      nierdialyse gebracht worden; drie keer per week naar de dialyse of bestraling en niemand om te rijden; mijn zoon
      kan mij niet altijd naar het ziekenhuis brengen; oudere naar een afspraak in het ziekenhuis brengen; mag niet
      meer autorijden na een beroerte en de bushalte is te ver; te ver stappen tot de bushalte; op de kaartersclub
      geraken zonder auto; mijn zicht is te slecht om te rijden; slecht zien en elke maand naar de dokter moeten;
      oudere naar een ziekenhuisafspraak brengen; met de rollator niet op de bus geraken; naar de markt willen maar
      niet op de bus geraken`,
    fr: `transport personnes âgées; transport à l'hôpital; je n'ai pas de voiture et le bus ne va pas; centrale des moins
      mobiles; chauffeur bénévole; conduire ma mère chez le médecin; transport personnes à mobilité réduite; j'habite à la
      campagne et l'arrêt de bus est à trois kilomètres; qui peut me conduire chez l'ophtalmologue; trente séances de rayons;
      transport chez le médecin pour personne âgée; se faire conduire à l'hôpital quand on marche mal`,
    en: `ride to hospital; transport for elderly; transport to the doctor; I have no car and cannot take the bus; volunteer
      driver; transport for less mobile people; I can hardly walk; I live far from the bus stop and need to get to the eye
      doctor; someone to drive my father to radiotherapy; no driving after hip surgery`,
    de: `Fahrdienst; Fahrt zum Krankenhaus; Fahrdienst für Senioren; ich habe kein Auto und kann nicht Bus fahren; die
      Bushaltestelle ist drei Kilometer weg; wer fährt mich zum Augenarzt`,
    tr: `hastaneye ulaşım; yaşlılar için ulaşım; doktora kim götürür; arabam yok otobüse binemiyorum; otobüs durağı çok uzak
      göz doktoruna nasıl giderim; babamı ışın tedavisine götürecek şoför`,
  },
  {
    need: 'rolstoelvervoer',
    why: "A van with a lift for who stays in the wheelchair: no volunteer's car will do.",
    sheets: 'aangepast vervoer; handicar; vervoer rolstoel*',
    also: 'vervoer minder mobiel*; buurtbus; taxicheques; parkeerkaart -zorgverstrekker*; vervoerstoelage',
    nl: `rolstoelvervoer; vervoer met rolstoel; rolstoeltaxi; taxi voor rolstoel; busje met lift; busje met rolstoellift;
      aangepast vervoer; aangepast busje; aangepaste taxi; handicar; handicar reserveren; dav; iemand in een rolstoel
      vervoeren; mijn vader zit in een rolstoel en moet naar het ziekenhuis; mijn man zit in een elektrische rolstoel en kan
      niet in een auto; wagen met oprijplaat; rolstoel in de auto gaat niet; met de rolstoel naar een feest; mijn moeder in
      rolstoel uit het rusthuis halen voor een communiefeest; busje huren voor rolstoelgebruikers; vervoer van deur tot
      deur; rolstoelwagen lenen; rolstoelbus; met de rolstoel op de bus; belbus rolstoel; mijn dochter in een rolstoel
      vervoeren; uitstap met bewoners in rolstoel vervoer; attest nodig voor handicar; rit met rolstoel wat kost; verlamd en
      vervoer; blind en vervoer van deur tot deur; vader in zijn elektrische stoel past niet in een gewone auto; met kerst
      willen wij ma uit het home halen maar ze kan niet overstappen uit haar rolwagen; ik lig half en moet zittend in mijn
      rolwagen vervoerd worden; oprijplaat en riemen om een rolwagen vast te zetten; mijn broer met een tetraplegie wil naar
      een voetbalmatch; bestelbus met oprijplaat huren voor een dag; mijn dochter kan haar rolwagen niet plooien; een taxi
      die mijn scootmobiel meeneemt; naar de bruiloft van mijn zoon en ik zit in de rolstoel; zware rolwagen van 150 kilo in
      en uit; hoeveel rolwagens passen er in de bus; liftbus; met rolwagen naar de specialist; ritje met de stoel; trein en
      perron en rolstoel assistentie; twee weken vooraf aangepast busje boeken; ligtransport; mindervalidentaxi; kan mijn
      vrouw met ms in haar rolwagen blijven zitten tijdens de rit; 't busje met de lift; rolwagentaxi in het weekend; de
      gewone chauffeur kan mij niet tillen; mobitwin weigert want ik moet in mijn rolstoel blijven; niet kunnen instappen in
      een personenwagen; het busje van de gemeente met lift ontlenen voor een gezin`,
    fr: `transport en fauteuil roulant; taxi adapté; minibus avec lift; transport adapté; bus avec rampe fauteuil; mon père
      en fauteuil électrique n'entre pas dans une voiture normale; louer une camionnette avec rampe; transport en
      chaise roulante chez le médecin; transport pour personne en fauteuil roulant`,
    en: `wheelchair transport; wheelchair taxi; van with wheelchair lift; adapted transport; door to door wheelchair
      transport; my father's electric wheelchair does not fit in a car; rent a van with ramp; stay in my wheelchair during
      the ride`,
    de: `Rollstuhltransport; Rollstuhltaxi; Bus mit Rampe; Behindertenfahrdienst; der Elektrorollstuhl passt in kein Auto;
      Kleinbus mit Rampe mieten`,
    tr: `tekerlekli sandalye taksi; engelli ulaşımı; asansörlü minibüs; engelli servisi; babamın akülü sandalyesi arabaya
      sığmıyor; rampalı minibüs kiralamak`,
  },
  {
    need: 'buurtbus',
    why: 'A small bus for a group with an activity, or to the service centre, not for one patient.',
    sheets: 'buurtbus; vervoer dienstencentrum',
    also: 'handicar; vervoer minder mobiel*',
    nl: `buurtbus; buurtbusje; busje lenen voor een activiteit; minibus voor onze vereniging; minibus met chauffeur voor
      senioren; vervoer naar een activiteit; groepsvervoer; vervoer naar het dienstencentrum; halen jullie mensen op voor
      het eten in het dienstencentrum; wijkbus; dorpsbus; busje voor 7 personen; belbus; vervoer naar de bingo; met een
      groepje ouderen naar de markt; bejaarden ophalen voor een namiddag; vervoer naar het wijkfeest voor mensen die slecht
      stappen; buurtbus reserveren; wie kan ons groepje vervoeren; ophaaldienst dienstencentrum; flexbus; flexvervoer;
      mobiliteit voor buurtactiviteit; acht oudjes uit onze straat willen naar het kaarten in de parochiezaal; komt er een
      busje ons ophalen voor de koffietafel; wie haalt moemoe op voor het zangnamiddagje; voor onze seniorenbond een
      bestuurder en busje; niet te voet naar het dienstencentrum kunnen; een groep van tien naar het museum brengen; halte
      aan het einde van de straat voor het dorpsbusje; welke uren rijdt het dorpsbusje; busje met een vrijwilliger aan het
      stuur; kan het centrum mij 's middags ophalen om te eten; autocarretje voor een buurtuitstap; het busje komt niet
      langs in ons gehucht; busje vastleggen voor de wijkwandeling; het busje van de gemeente lenen; vervoer voor kwb en
      okra namiddag; rit van huis naar de activiteit en terug; ik wil graag naar de fotoclub maar geen vervoer naar het ldc;
      een busje naar de wekelijkse markt; wijkbusje dat langs huis rijdt; kinderen van de wijk naar het zwembad met een
      busje`,
    fr: `bus de quartier; minibus pour activité; transport vers le centre de services; petit bus pour aller jouer aux
      cartes; qui vient chercher grand-mère pour l'après-midi chant`,
    en: `neighbourhood bus; minibus for group activity; pick-up for service centre; minibus to take eight old people to
      cards; pick-up for the senior lunch`,
    de: 'Bürgerbus; Kleinbus für Gruppe; Kleinbus für acht Senioren zum Kartenspielen',
    tr: 'mahalle otobüsü; etkinlik için minibüs; yaşlı grubu için küçük otobüs',
  },
  {
    need: 'taxicheques',
    why: 'The town pays part of the taxi of older or disabled residents; they ask for cheap taxis.',
    sheets: 'taxicheques; vervoerstoelage; taxi* senioren',
    also: 'vervoer minder mobiel*; tussenkomst vervoerskosten',
    nl: `taxicheques; taxicheque; taxibon; taxibonnen; goedkoop met de taxi; korting taxi; taxi te duur; taxi voor senioren;
      sociale taxi; taxi mindervaliden korting; tussenkomst taxi; taxi betalen met cheques; terugbetaling taxirit; gemeente
      betaalt mijn taxi; vervoerstoelage; vervoersbonnen; mobiliteitscheque; toelage vervoer gemeente; ik neem altijd een
      taxi naar de dokter; 's avonds geraak ik nergens zonder taxi; taxi voor oude mensen zonder auto; taxikosten ouderen;
      met de taxi naar het ziekenhuis tegen verminderde prijs; hoe vraag ik taxicheques aan; vervoerkosten terugkrijgen
      omdat ik slecht stap; 65 plus en taxi; ik bel een taxi naar de kinesist en dat is telkens vijfentwintig euro; een
      kaartje waarmee de taxi minder kost; met een bonnetjesboekje in de taxi; ik ga 's avonds laat naar huis van mijn
      dochter en er is geen bus; mijn vader van 78 neemt voor elke boodschap een taxi; op het gemeentehuis bonnen van vijf
      euro kopen voor een ritje; mag ik met mijn cheques ook 's nachts rijden; taxibedrijf aanvaardt mijn bonnetjes niet;
      cheques zijn vervallen; hoeveel cheques per jaar en persoon; taxirekening binnenbrengen op het sociaal huis; een taxi
      nemen omdat ik niet rij; de chauffeur vraagt voor tien minuten 40 euro; minder betalen in den taxi als ge oud zijt;
      helft van de taxi terug van de gemeente; toelage taxi omdat ik slechtziend ben; vervoerscheque; taxi na een feest voor
      senioren; jaarlijks bedrag voor vervoerkosten voor wie moeilijk stapt; rittenkaart voor de taxi; weduwe en enkel
      vervoer per taxi betaalbaar; gemeentelijke vervoerspremie; goedkoper met de taxi als 75-plusser; korting op een
      taxirit voor ouderen`,
    fr: `chèques taxi; taxi moins cher pour seniors; réduction taxi handicap; mon taxi chez le kiné coûte 25 euros; carnet
      de bons pour le taxi`,
    en: `taxi vouchers; cheap taxi for seniors; taxi discount disabled; taxi to the physio costs 25 euros each time; booklet
      of taxi coupons`,
    de: `Taxigutscheine; günstiges Taxi für Senioren; Taxi Ermäßigung Behinderung; Taxi zum Physiotherapeuten kostet jedes
      Mal 25 Euro`,
    tr: 'taksi çeki; yaşlılara ucuz taksi; engelli taksi indirimi; her fizyoterapiye taksi 25 euro; taksi kuponu',
  },
  {
    need: 'openbaar vervoer goedkoper',
    why: 'Cheaper bus, tram and train: residents ask for the cheap or free pass, whatever the fund.',
    sheets: 'tegemoetkoming openbaar vervoer; goedkoop abonnement; busabonnement*',
    also: 'buzzy pazz; verhoogde tegemoetkoming; vervoer minder mobiel*',
    nl: `goedkoop busabonnement; busabonnement terugbetaald; tussenkomst busabonnement; korting bus; korting trein;
      treinabonnement terugbetaling; korting nmbs; abonnement de lijn; bus te duur; trein te duur; gratis bus; gratis bus 65
      plus; gratis abonnement de lijn; omnipas; omnipas 65; seniorenpas bus; lijnkaart; tramabonnement; buspas; bus gratis
      voor mindervaliden; gratis met de bus met een handicap; verminderde prijs openbaar vervoer; tussenkomst abonnement de
      lijn gemeente; openbaar vervoer tegemoetkoming; derdebetaler de lijn; gemeente betaalt deel van mijn abonnement;
      werkloos en bus te duur; leefloon en busabonnement; sociaal abonnement bus; begeleiderskaart; kaart kosteloze
      begeleider; kosteloze begeleider trein; verminderingskaart nmbs; reductiekaart trein; sociale reductie trein; ik ga
      elke dag met de trein naar het werk tussenkomst gemeente; nationale verminderingskaart blinden; abonnement trein
      student; pendelaar abonnement; reistijd bus kosten; ik pendel naar Brussel en mijn treinkaart is te hoog voor mijn
      interimloon; de bus kost meer dan mijn brood en ik heb leefloon; ik solliciteer en kan de tram niet betalen; met
      zeventig jaar, hoe krijg ik de bus gratis; sinds januari moet ik betalen voor mijn seniorenkaart; ik heb een verhoogde
      tegemoetkoming, helpt dat aan het loket in het station; blinden reizen met hun begeleider gratis; mijn begeleider mee
      op de bus; nieuwe inburgeraar zonder auto neemt elke dag drie bussen naar de les; eerste keer met de trein, wat kost
      een kaart voor gepensioneerden; poetsvrouw met vier bussen per dag; kinderen van een groot gezin op de trein; 50
      procent reductie kaart; sociale statuut bus attest; lijnwinkel en attest ocmw; bewijs van betaling van mijn
      jaarabonnement op de tram binnenbrengen; maandkaart terug van de gemeente; een tienrittenkaart van het sociaal huis;
      met de bus naar de markt en 't is te duur; jaarkaart voor mijn vrouw van 66; asielzoeker en de bus; wij hebben geen
      auto en vier abonnementen betalen we niet; waar vind ik een goedkope rittenkaart; tram en metro korting als ik op den
      dop sta; treinabonnement goedkoper met de gemeente; gemeente betaalt een deel van mijn treinkaart; terugbetaling
      jaarabonnement bus of tram door de gemeente; abonnement De Lijn voor een volwassene, tussenkomst; abonnement van
      de tram, past de gemeente iets bij`,
    fr: `abonnement bus moins cher; réduction train; abonnement De Lijn remboursement; bus gratuit seniors; carte de
      réduction transports; tarif social bus; le bus coûte plus que mon pain; abonnement SNCB trop cher pour un intérimaire;
      accompagnateur gratuit en train`,
    en: `cheap bus pass; public transport discount; free bus for seniors; train discount; money back for bus subscription;
      commuting is too expensive on my temp wage; bus for jobseekers; free companion on the train`,
    de: `günstiges Busabonnement; Ermäßigung Bus und Bahn; kostenlos Bus fahren Senioren; Pendeln ist mit meinem Lohn zu
      teuer; Begleitperson im Zug kostenlos`,
    tr: `ucuz otobüs abonmanı; toplu taşıma indirimi; yaşlılara ücretsiz otobüs; tren indirimi; işe tren çok pahalı; iş
      arayanlara ucuz otobüs`,
  },
  {
    need: 'buzzy pazz',
    why: 'The pass of pupils and youngsters; parents ask about the bus to school and do not know the name.',
    sheets: 'buzzy pazz',
    also: 'tegemoetkoming openbaar vervoer; goedkoop abonnement; schoolkosten',
    nl: `buzzy pazz; buzzypas; buzzy pas; buzzypaz; busabonnement voor mijn zoon; busabonnement voor scholieren; bus naar
      school; schoolabonnement bus; mijn dochter gaat naar het middelbaar met de bus; busabonnement jongeren; buspas
      kinderen; lijnabonnement student; met de tram naar school; abonnement de lijn kind; korting bus jeugd; derde kind
      gratis bus; goedkoop busabonnement voor jongeren onder 25; kinderen met de bus naar school te duur; tussenkomst
      gemeente bus scholieren; nieuwe buzzy pazz aanvragen; buzzy pazz verloren; wat kost een busabonnement voor een
      scholier; mijn tiener neemt elke dag de bus; mijn dochter start op 1 september in het atheneum in de stad en moet elke
      dag de bus nemen; mijn zoon verloor zijn lijnkaart op de schoolreis; drie tieners op de bus en de rekening loopt op;
      stiefdochter woont om de week bij ons, twee halte zones; onze twaalfjarige moet overstappen op de tram; de school ligt
      twaalf kilometer en fietsen is te gevaarlijk in het donker; jongerenkaart van de lijn; kan een leerling van achttien
      nog aan jeugdtarief rijden; tiener 16 gratis kaartje; voor het eerst naar het middelbaar en de bus; hij heeft boete
      gekregen op de bus zonder kaart; de buspas van mijn zoon is vervallen na een jaar; wat legt de gemeente bij voor
      schoolkinderen op de lijnbus; met vier kinderen en een abonnement voor elk; mijn kleinzoon neemt de belbus naar
      school; kotstudente onder de 25 neemt de tram; scholierenbus in september; ge moet betalen voor den bus van de
      kinders; lijnkaart voor leerlingen; gratis bus naar lagere school; app en code voor de bus van mijn kind;
      derdebetalersregeling jongeren; buskaart student goedkoper; goedkopere buskaart voor scholieren en studenten;
      busabonnement voor een tiener; eerste middelbaar met de lijnbus; kinderen met de lijnbus naar school, voordeel;
      dochter van twaalf heeft een abonnement van De Lijn nodig`,
    fr: `abonnement bus écolier; abonnement bus jeunes; Buzzy Pazz; bus pour l'école; ma fille commence à l'athénée le 1er
      septembre et prend le bus; trois adolescents dans le bus`,
    en: `school bus pass; bus pass for my son; youth bus subscription; Buzzy Pazz; daughter starts secondary school and
      takes the bus; three teenagers on the bus costs a lot`,
    de: 'Schülerabonnement Bus; Busticket für Schüler; Tochter geht ab September mit dem Bus zur Schule',
    tr: 'öğrenci otobüs kartı; okul otobüsü abonmanı; çocuğum için otobüs kartı; kızım 1 eylülde otobüsle liseye başlıyor',
  },
  {
    need: 'vervoerskosten handicap',
    why: 'The daily ride to special school, sheltered work or day centre costs parents a fortune.',
    sheets: 'tussenkomst vervoerskosten',
    also: 'taxicheques; vervoerstoelage; zorgpremie kind; aangepast vervoer; schoolkosten',
    nl: `vervoerskosten handicap; vervoerkosten mindervaliden; vervoer naar buitengewoon onderwijs; busje naar de
      buitengewone school; vervoer naar het mpi; vervoer naar dagcentrum voor gehandicapten; vervoer naar maatwerkbedrijf;
      beschutte werkplaats vervoer; beschermde werkplaats vervoer; ik breng mijn gehandicapte zoon elke dag naar het
      dagcentrum; kilometers naar de school van mijn kind met autisme; terugbetaling kilometers kind handicap; mijn dochter
      gaat naar type 2 onderwijs ver weg; wij rijden elke week naar het internaat van onze gehandicapte zoon; weekendvervoer
      instelling; brandstof betalen naar instelling; vervoer naar bijzonder onderwijs; vervoer semi-internaat; bus voor
      kinderen met een handicap; kosten vervoer naar het tehuis; wie betaalt het vervoer naar de voorziening; mijn broer
      werkt in een sociale werkplaats en moet daar geraken; zoon staat om half zeven op voor de busrit naar de bijzondere
      school; vijftig kilometer rijden naar de voorziening van onze dochter; mijn dochter gaat naar buitengewoon onderwijs
      en ik ben mijn werk kwijt door het brengen; de schoolbus neemt onze jongen niet want hij heeft aanvallen; elk weekend
      naar huis halen uit de instelling, wie geeft kilometervergoeding; hij heeft maatwerk gevonden maar er rijdt geen bus
      naartoe; de begeleider van het dagcentrum vraagt voor vervoer 15 euro per dag; vervoer 's morgens en 's avonds naar de
      dagbesteding; busje van de voorziening te duur; geen aangepaste bus naar ov4; broer werkt in de beschutte plaats en
      kan niet met de bus; wie vergoedt de verplaatsing van ouders naar de instelling; leerlingenvervoer buitengewoon; rit
      naar de gehandicaptenwerking; benzine voor het halen van mijn gehandicapte dochter; vervoerstoelage mindervalide
      werknemer; met de taxi naar dagcentrum elke dag; elke vrijdag uit het internaat met zijn koffer; type 9 school en een
      rit van twee uur; kosten van de trein naar instituut voor blinden; ons jongske moet alle dagen ver naar de bijzondere
      school; rekening van aangepast schoolvervoer; internaat voor kinderen met een beperking en het busvervoer is
      duur; busvervoer naar het buitengewoon onderwijs betalen`,
    fr: `frais de transport handicap; transport école spéciale; transport centre de jour handicapé; transport atelier
      protégé; cinquante kilomètres jusqu'à l'institution de ma fille; le bus scolaire refuse mon fils épileptique`,
    en: `transport costs disability; transport to special school; money back for driving my disabled child to day centre;
      fifty kilometres to my daughter's institution; school bus refuses my son with seizures`,
    de: `Fahrtkosten Behinderung; Fahrt zur Förderschule; Fahrt zur Behindertenwerkstatt; fünfzig Kilometer zur Einrichtung
      meiner Tochter; Schulbus nimmt meinen Sohn nicht`,
    tr: `engelli ulaşım masrafı; özel okula ulaşım; engelli gündüz merkezine ulaşım; kızımın kurumuna elli kilometre; özel
      okul servisi oğlumu almıyor`,
  },
];
