import type { Need } from '../need.ts';

/** What residents ask about using less energy, new appliances, and the bills for water and waste. */
export const SAVING: readonly Need[] = [
  {
    need: 'energiescan',
    why: 'People ask why their bill is high or how to save; the free visit that answers it has a name few know.',
    sheets: 'energiescan',
    also: 'verbouwlening; verbouwpremie; kortingsbon; woonloket; tussenkomst energiefacturen',
    nl: `energiescan; gratis energiescan; energiescan aan huis; energiescanner; energieadvies; energie-advies aan huis; iemand die
      komt kijken waarom ik zoveel verbruik; ik verbruik te veel elektriciteit; te hoog verbruik; hoog verbruik stroom; waarom is
      mijn verbruik zo hoog; minder energie verbruiken; energie besparen; energiebesparing; energiebesparende tips; besparen op
      gas; besparen op verwarming; besparen op elektriciteit; tips om minder te stoken; sluipverbruik; energievreter;
      energieverslindende frigo; spaarlampen gratis; ledlampen gratis; tochtstrips; het tocht bij ons; het trekt hier langs ramen
      en deuren; radiatorfolie; spaardouchekop; waterbesparende douchekop; huis is koud te krijgen; ons huis krijgen we niet warm;
      mijn moeder haar huis is slecht geïsoleerd en ze stookt zich arm; huurhuis slecht geïsoleerd; deskundige energie aan huis;
      energiesnoeiers; energieteam; energiehuis; energiewinst; doorlichting van mijn woning energie; energielek;
      energieverspilling; hulp bij vergelijken van energieleveranciers; v-test; energiecontract vergelijken; wie komt er gratis
      langs voor mijn energieverbruik; wij zijn maar met twee en verbruiken zoveel als een gezin van vijf; in de veranda waait de
      wind door de kieren; de gordijnen bewegen als het raam dicht is; mijn living is altijd klam en de thermostaat staat op 23;
      dat er eens iemand langskomt om te kijken waar onze stroom naartoe gaat; een man met een toestelletje die meet wat de frigo
      verbruikt; welk toestel vreet zoveel stroom; mijn boiler draait dag en nacht; staat mijn ketel wel goed afgesteld; wat kan
      ik zelf doen om de gasmeter trager te laten lopen; als huurder minder gas verbruiken zonder werken; 't trekt hier lijk in
      een viskot; 't is hier nie warm te stoken; de warmte vliegt langs het dak weg; mijn huurder klaagt dat hij niet warm krijgt
      en vraagt raad; een bezoek aan huis om te leren besparen; brievenbus en deuren isoleren met tochtband; tochtband gratis;
      gratis lampjes en tochtstrips laten steken; standby verbruik; kluswerkjes tegen energieverlies; ik wil zuiniger wonen;
      tweede scan na een jaar; iemand die mijn contracten van gas en stroom vergelijkt aan de keukentafel; verbruik kennen;
      verbruik laten nakijken; uitleg bij mijn verbruik thuis; zuinig stoken leren; mijn oud rijhuis lekt langs alle kanten
      warmte; oud huis huren en tips over verwarming en lampen; tips aan huis over verwarming, lampen en toestellen; huurder van
      een oud huis wil minder verbruiken; iemand die bij ons thuis overal de energie bekijkt; mens die langskomt om het
      energieverbruik te bekijken`,
    fr: `scan énergétique; scan énergie gratuit; économiser l'énergie; consommation trop élevée; conseils pour économiser
      l'électricité; changer de fournisseur d'énergie; quelqu'un qui vient voir pourquoi on consomme tant; audit énergétique
      gratuit; audit énergétique à domicile; quelqu'un qui vient voir ma consommation`,
    en: `energy scan; free energy check at home; save energy; why is my consumption so high; energy advice; compare energy
      suppliers; someone to come and see where our electricity goes; our house is draughty`,
    de: `Energiescan; kostenlose Energieberatung; Energie sparen; zu hoher Verbrauch; jemand der schaut, wohin unser Strom
      geht`,
    tr: `enerji taraması; ücretsiz enerji danışmanlığı; enerji tasarrufu; neden bu kadar çok tüketiyorum; evimiz çok cereyan
      yapıyor elektriğimiz nereye gidiyor`,
  },
  {
    need: 'kortingsbon voor een zuinig toestel',
    why: 'The fridge or washing machine broke; residents name the machine, not the voucher.',
    sheets: 'kortingsbon',
    also: 'verhuur huishoudtoestellen; sociaal tarief -daguitstappen; *kringwinkel; tweedehandskleding meubels; energiescan',
    nl: `kortingsbon; kortingsbon koelkast; kortingsbon wasmachine; kortingsbon diepvries; kortingsbon droogkast; kortingsbon
      frigo; bon van 250 euro; bon voor nieuwe frigo; premie wasmachine; premie koelkast; premie frigo; premie diepvriezer;
      premie droogkas; premie voor zuinige toestellen; korting op een nieuwe wasmachine; korting nieuwe koelkast; nieuwe frigo
      kopen met korting; oude frigo vervangen; oude diepvries vervangen; energiezuinige koelkast; energiezuinige wasmachine;
      zuinige toestellen; huishoudtoestel met korting; huishoudtoestellen premie Fluvius; bon van Fluvius; kortingsbon
      Vlaanderen beschermde afnemer; A-label koelkast; mijn frigo is stuk; mijn koelkast is kapot; de frigo heeft het begeven;
      mijn wasmachine is kapot; wasmachine stuk; mijn frigo verbruikt te veel; bon voor elektrische toestellen; waar kan ik de
      kortingsbon gebruiken; kortingsbon vervallen; ijskast; onze koelkast maakt lawaai als een tractor en vreet stroom; de
      diepvries in de garage is nog van ons trouwen; mijn frigo koelt niet meer en de melk is zuur; in de trommel staat water en
      mijn wasmachien draait niet meer; het wasmachien is naar de knoppen; den ijskast is kapot; mijn diepvries ontdooit
      vanzelf; een nieuw toestel met een goed label aan verminderde prijs; heb gehoord dat Fluvius 250 euro geeft voor een nieuw
      toestel; mijn bon voor de frigo is te laat gebruikt; bij welke winkel neemt men de bon van Fluvius aan; bon van Fluvius
      kwijt; hoeveel bonnen per gezin; mag ik met mijn bon ook een droogkast kopen; nieuwe koelkast zuiniger en beschermde
      klant; vervanging van een energieslurper; toestellen ouder dan tien jaar; tien jaar oude frigo; ik krijg sociaal tarief,
      is er ook iets voor een nieuwe frigo; min 250 euro in de elektrowinkel; elektrohandelaar en bon; premie witgoed; witgoed;
      zuinige droogkast met warmtepomp bon`,
    fr: `bon de réduction frigo; prime machine à laver; bon pour appareil économe; mon frigo est cassé; prime réfrigérateur; mon
      vieux congélateur consomme trop, bon pour un neuf`,
    en: `discount voucher fridge; voucher washing machine; energy-efficient appliance discount; my fridge broke; my washing
      machine broke; my old freezer uses too much power, voucher for a new one`,
    de: `Gutschein Kühlschrank; Rabattgutschein Waschmaschine; sparsames Haushaltsgerät; Kühlschrank kaputt`,
    tr: `buzdolabı indirim kuponu; çamaşır makinesi indirimi; tasarruflu cihaz kuponu; buzdolabım bozuldu; eski buzdolabım çok
      elektrik yakıyor yenisi için kupon`,
  },
  {
    need: 'huishoudtoestel huren',
    why: 'Renting a machine from the city by the month, for who can lay nothing down.',
    sheets: 'verhuur huishoudtoestellen',
    also: 'kortingsbon; *kringwinkel; tweedehandskleding meubels; financiële steun -dringende',
    nl: `huishoudtoestel huren; toestel huren; koelkast huren; frigo huren; wasmachine huren; diepvries huren; droogkast huren;
      kookfornuis huren; vaatwasser huren; wasmachine huren van de stad; huren in plaats van kopen toestel; per maand betalen voor
      een wasmachine; wasmachine afbetalen per maand; frigo in maandelijkse schijven; energiezuinig toestel huren; verhuur
      toestellen; toestel lenen OCMW; ik kan geen nieuwe wasmachine kopen; ik kan geen nieuwe frigo betalen; geen geld voor een
      wasmachine; ik was alles met de hand omdat mijn wasmachine kapot is; naar het wassalon omdat mijn wasmachine stuk is; pas
      verhuisd en ik heb geen frigo; ik heb een appartement gekregen na dakloosheid maar geen toestellen; mijn koelkast is stuk en
      ik heb geen geld; droogkas huren; elektro huren; elektrotoestellen huren; mijn zoon gaat alleen wonen en heeft geen fornuis;
      ik kan geen zeshonderd euro ineens geven voor een wasmachine; net een sociaal appartement gekregen en de keuken is leeg; met
      drie kinderen naar de wasserette kost mij veertig euro per week; ik spoel de kleren in het bad sinds het wasmachien dood is;
      mijn dochter woont voor het eerst alleen en bewaart haar eten op de vensterbank; melk en kaas op het vensterbankje want geen
      ijskast; een tientje per maand voor een ijskast; voor acht euro per maand een wasmachine; toestel in huur met herstelling
      inbegrepen; huurtoestel kapot wie herstelt; na tien jaar is de frigo van mij; toestelverhuur Papillon; Papillon project;
      samenleven zonder fornuis en geen geld om te kopen; op afbetaling een wasmachine zonder lening; toestel op maandelijkse
      basis; maandbedrag voor een vaatwas; leasen van een koelkast; gehuurde wasmachine terugbrengen; gehuurde frigo bij verhuis;
      witgoed huren; ik kom uit de opvang en heb nog geen kookvuur; kookvuur huren; wasmachien huren; gehuurde frigo koelt niet
      meer; de frigo die ik huur is stuk; techniekers voor mijn gehuurd toestel; fornuis huren; fornuis huren per maand; fornuis
      van het OCMW huren`,
    fr: `louer un frigo; louer une machine à laver; location d'électroménager; pas d'argent pour une nouvelle machine à laver;
      je ne peux pas payer 600 euros d'un coup pour une machine`,
    en: `rent a washing machine; rent a fridge; rent household appliance; cannot afford a washing machine; I cannot pay six
      hundred euro at once for a washing machine; we keep our milk on the window sill`,
    de: `Waschmaschine mieten; Kühlschrank mieten; Haushaltsgeräte mieten; ich kann keine 600 Euro auf einmal für eine
      Waschmaschine zahlen`,
    tr: `çamaşır makinesi kiralama; buzdolabı kiralama; ev aleti kiralama; çamaşır makinesine bir kerede altı yüz euro veremem`,
  },
  {
    need: 'waterfactuur',
    why: 'The water bill is too high after a leak or with a big household, or cannot be paid; meter and leak are the words.',
    sheets: 'waterfactuur',
    also: `sociaal tarief -daguitstappen; lokale adviescommissie; schuldbemiddeling; financiële steun -dringende; vrijstelling
      zuivering`,
    nl: `waterfactuur; waterrekening; waterfactuur te hoog; waterfactuur niet kunnen betalen; ik kan mijn water niet betalen;
      rekening van de watermaatschappij; watermaatschappij afbetaling; waterfactuur in schijven; afbetalingsplan water; schulden
      bij het waterbedrijf; sociaal tarief water; goedkoper water; korting op water; korting waterfactuur; vermindering
      waterfactuur; vrijstelling water laag inkomen; minder betalen voor kraantjeswater; drinkwater te duur; vatwater;
      kraantjeswater; water is duur geworden; lek; waterlek hoge factuur; verborgen lek; kapotte leiding en rekening van 2000
      euro; wc bleef lopen hoge waterrekening; toilet lekt waterverbruik; waterverbruik plots verdubbeld; afrekening water;
      voorschot water; groot gezin veel water; gezin met veel kinderen waterfactuur; mijn moeder krijgt een hoge waterrekening;
      ingebrekestelling water; waterscan; water besparen; De Watergroep; Farys; Pidpa; waterfactuur op naam van mijn ex;
      compensatie water; wij zijn met zeven thuis en het water kost ons vijfhonderd euro; de spoelbak van de wc liep maanden
      door zonder dat ik het wist; onder de oprit zat een gat in de buis en nu moet ik 1800 euro betalen; de rekening van Pidpa
      is drie keer zo hoog als vorig jaar; ik heb een zwembadje gezet en schrik van het waterverbruik; mijn nierdialyse vraagt
      veel water en dat kost; mijn man doucht thuis na zijn ploeg en het water tikt aan; moeder neemt twee baden per week en
      haar waterrekening lijkt een vergissing; wij wassen elke dag lakens door ziekte en het water kost te veel; ons 't water is
      niet te betalen; de factuur van 't water; 't watergeld; watergeld; jaarlijks watergeld te hoog; kan ik mijn water in
      maandjes betalen; maandelijks voorschot waterbedrijf omlaag; slotfactuur water na verhuis; tussentijdse waterfactuur;
      Farys stuurt een tweede herinnering; schuld bij Pidpa; ik krijg leefloon en betaal toch de volle prijs voor kraanwater;
      krijgt een gezin met IGO minder water te betalen; kwijtschelding na een onzichtbaar lek; regeling bij lek onder de grond;
      kraan die blijft druppen en kosten; verbruikte kubieke meter klopt niet; kubieke meter; wij zijn maar met twee en 200
      kubiek verbruikt; huisbaas rekent te veel water door`,
    fr: `facture d'eau; facture d'eau trop élevée; fuite d'eau; tarif social eau; payer l'eau en plusieurs fois; la chasse d'eau
      coulait et la facture est énorme`,
    en: `water bill; water bill too high; cannot pay water bill; water leak; social rate for water; our toilet kept running and
      the water bill is huge; seven people at home and the water costs too much`,
    de: `Wasserrechnung; Wasserrechnung zu hoch; Wasserleck; Sozialtarif Wasser; die Toilettenspülung lief und die Rechnung ist
      riesig`,
    tr: `su faturası; su faturası çok yüksek; su faturasını ödeyemiyorum; su kaçağı; tuvalet akıttı su faturası çok geldi`,
  },
  {
    need: 'zelf afvalwater zuiveren',
    why: 'Owners with their own treatment unit see a sanitation charge on the water bill and want it off.',
    sheets: 'vrijstelling zuivering afvalwater',
    also: 'waterfactuur; beerputten; riolering -belasting',
    nl: `vrijstelling saneringsbijdrage; saneringsbijdrage; bovengemeentelijke saneringsbijdrage; IBA; individuele
      behandelingsinstallatie; waterzuivering thuis; eigen waterzuivering; zelf mijn afvalwater zuiveren; rietveld;
      kleinschalige waterzuivering; wij hebben geen riolering en betalen toch zuivering; niet aangesloten op riool en toch
      bijdrage; bijdrage zuivering op waterfactuur; heffing op afvalwater; vrijstelling zuivering afvalwater; septische put en
      saneringsbijdrage; zuiveringsstation in de tuin; korting zuivering waterfactuur; onze boerderij ligt ver van de riool en
      wij hebben een eigen putinstallatie; er staat saneringsbijdrage op onze afrekening maar wij zuiveren zelf; keuring van
      mijn IBA; wij lozen in een rietbed achter de schuur; attest voor onze eigen zuiveringsinstallatie; waterbedrijf rekent
      zuivering aan terwijl er geen riool ligt`,
    fr: `exemption de la contribution d'assainissement; station d'épuration individuelle`,
    en: `exemption from wastewater charge; own sewage treatment unit`,
  },
  {
    need: 'toelage restafval',
    why: 'Nappies, incontinence pads, stoma or dialysis fill the bin; families say the weighed waste is dear.',
    sheets: 'toelage restafval',
    also: 'incontinentiemateriaal; subsidie herbruikbare luiers; pamperbank',
    nl: `toelage restafval; restafval te duur; diftar; diftarrekening; diftar tegemoetkoming; korting op vuilzakken; gratis
      vuilzakken; vuilniszakken gratis; gratis restafvalzakken; grijze bak toelage; vuilbak vol pampers; luiers in de vuilbak;
      luierafval; pampers en afval kosten; kind onder drie jaar afval; baby veel restafval; incontinentie en afval; incontinent
      veel vuilzakken; veel afval door mijn ziekte; stoma afval; stomapatiënt vuilzakken; sondevoeding afval; nierdialyse thuis
      afval; medisch afval thuis korting; mijn moeder draagt pampers en de container is altijd vol; sociale toelage afval;
      huisvuil te duur; huisvuil per kilo betalen; zieke in huis meer restafval; ibogem tegemoetkoming; huisvuilbelasting
      vermindering; vermindering afval chronisch ziek; mijn man is bedlegerig en elke week zitten er drie zakken vol
      inlegluiers; de tweeling vult de grijze container op een week; onze zak zit om de twee dagen vol met pampers van de
      kleine; de weegcontainer kost een pak sinds vader luiers draagt; ik heb een stomazakje en gooi elke dag een zak weg; elk
      zakje kost twee euro en ons baby'tje plast er tien per dag vol; dialysezakken thuis nemen heel de vuilbak in; mijn zoon
      van negen draagt nog luiers door zijn handicap; krijgt een onthaalmoeder gratis zakken voor pampers; gratis rol zakken bij
      een geboorte; rol vuilniszakken voor jonge ouders; bon voor huisvuilzakken voor wie incontinent is; zakken voor
      incontinentieafval; doktersattest voor extra vuilniszakken; gewicht container te zwaar door verbanden; verbanden en sondes
      in de vuilbak; gezinnen met laag inkomen gratis huisvuilzakken; sociale correctie huisvuil; korting diftar pampers;
      betalen per kilo terwijl mijn vrouw pampers draagt; leefloon en goedkopere huisvuilzakken; pampers maken de vuilbak zwaar;
      luiers van de baby in de diftar container; diftar luiers; vuilbak weegt zoveel door luiers; dialyse en veel vuil; dialyse
      thuis en massa's afval; door mijn ziekte veel vuilnis, trekt de gemeente iets af`,
    fr: `sacs poubelle gratuits; allocation déchets langes; réduction déchets ménagers malade; mon mari porte des langes et la
      poubelle est toujours pleine; aide pour les déchets incontinence; trop de déchets à cause de langes`,
    en: `allowance for household waste; free bin bags; nappies in the bin allowance; incontinence waste; my husband wears
      incontinence pads and our bin is always full`,
    de: `Zuschuss Restmüll; Müllsäcke gratis; Windeln Müll; mein Mann trägt Windeln und der Müll wird zu teuer`,
    tr: `çöp yardımı; bedava çöp poşeti; bebek bezi çöp; ikizlerin bezleri çöpü dolduruyor`,
  },
  {
    need: 'tijdelijke energiepremie',
    why: 'A local or passing premium when power and gas eat up the income.',
    sheets: 'tijdelijke energiepremie',
    also: 'tussenkomst energiefacturen; verwarmingstoelage; sociaal tarief -daguitstappen',
    nl: `energiepremie; tijdelijke energiepremie; energiecheque; energietoelage; basispakket energie; federale energiepremie;
      premie voor gas en elektriciteit; energiesteun; energiesteun gemeente; energiecrisis premie; tien procent van inkomen aan
      energie; energiefactuur meer dan tien procent van mijn inkomen; te groot deel van mijn loon gaat naar gas en licht;
      gemeentelijke energiepremie; premie tegen hoge energieprijzen; eenmalige premie energie; bestaat de energiepremie nog;
      werkenden met hoge energiefactuur premie; ik verdien net te veel voor sociaal tarief; geen sociaal tarief en toch hoge
      energiekost; tussenkomst gezinsinkomen energie; energietoeslag; compensatie energie; korting energie gemeente; ik verdien
      twintig euro te veel voor het sociaal tarief en stook me arm; werkend koppel, geen statuut, maar de gasprijs swingt de pan
      uit; ik hoorde op de radio van een cheque voor de gasprijs; krijg ik nog dat geld van de energiecrisis; waar blijft mijn
      premie van tweehonderd euro voor gas; geeft de gemeente iets voor de dure stroomprijs; tussen wal en schip voor goedkope
      energie; wij zijn middenklasse en krijgen nooit een premie voor de gas; een aanvraag voor de energietoelage indienen; attest
      van inkomen voor energiepremie; laatste factuur meebrengen voor energiepremie; vallen wij onder de energietoelage als
      alleenstaande met een gewoon loon; 100 euro energiecheque; winterpremie energie; basispakket; tegemoetkoming gemeente
      stookkosten; eenmalige toelage gas en licht; uitzonderlijk duur jaar en premie van het OCMW; niet beschermd en toch hoge
      gasprijs; stroomprijs verdubbeld premie; premie wie geen sociaal tarief heeft; gezin met twee lonen en gas en stroom zo
      duur; gemeentelijke premie hoge gasrekening; krijgt een werkend gezin iets voor dure energie`,
    fr: `prime énergie; chèque énergie; prime temporaire énergie; pas droit au tarif social et facture élevée; je gagne juste
      trop pour le tarif social`,
    en: `energy premium; energy cheque; temporary energy allowance; energy crisis support; I earn just too much for the social
      tariff`,
    de: `Energieprämie; Energiescheck; vorübergehender Energiezuschuss`,
    tr: `enerji primi; geçici enerji desteği; enerji çeki`,
  },
];
