import type { Need } from '../need.ts';

/** Cars, fines, buses and trains: answered by the vehicle register, an insurer, a garage, the police or the carriers. */
export const ELSEWHERE_CARS: readonly Need[] = [
  {
    need: 'autokeuring',
    why: 'Recognised inspection stations test cars and take the appointments.',
    sheets: 'autokeuring; *keuringsstation; technische keuring',
    nl: `autokeuring; auto naar de keuring; afspraak schouwing; technische controle auto; rode kaart keuring; groene
      keuringskaart; keuringsstation; mijn auto is afgekeurd; auto laten schouwen; hoe laat is de keuring open; keuring
      tweedehandswagen; keuringsbewijs verlopen; hoeveel kost de autokeuring; trekhaak keuren; herkeuring auto`,
    fr: 'contrôle technique voiture; carte rouge contrôle technique',
    en: 'car inspection; vehicle roadworthiness test; MOT Belgium',
  },
  {
    need: 'nummerplaat',
    why: 'The federal vehicle register (DIV) issues plates, mostly through the insurer.',
    sheets: 'nummerplaat*; kentekenplaat*; inschrijving voertuig',
    nl: `nummerplaat aanvragen; nummerplaat verloren; DIV; auto inschrijven; kentekenbewijs kwijt; nummerplaat inleveren;
      gepersonaliseerde nummerplaat; nummerplaat gestolen; auto op mijn naam zetten; plaat schrappen; nummerplaat voor
      bromfiets; inschrijvingsbewijs wagen; plaat van overleden vader overnemen; nummerplaat aanhangwagen; roze formulier auto`,
    fr: `plaque d'immatriculation; immatriculer une voiture; plaque perdue`,
    en: 'licence plate; register my car; number plate lost',
  },
  {
    need: 'autoverzekering',
    why: 'An insurer or broker.',
    sheets: 'autoverzekering; *omnium; verzekering auto',
    nl: `autoverzekering; verzekering auto vergelijken; omnium; groene kaart verzekering; autoverzekering opzeggen; goedkope
      autoverzekering jonge bestuurder; bonus-malus; auto niet verzekerd; verzekeringsmakelaar; geweigerd door autoverzekeraar;
      BA verzekering wagen; brommerverzekering; pechverhelping; bijstand onderweg`,
    fr: 'assurance auto; carte verte assurance',
    en: 'car insurance; cheapest car insurance',
  },
  {
    need: 'verkeersboete',
    why: 'Speeding fines are federal: paid and disputed on their own site.',
    sheets: 'verkeersboete*; snelheidsboete; onmiddellijke inning',
    nl: `verkeersboete; geflitst; snelheidsboete betalen; ik ben geflitst op de autosnelweg; flitspaal; hoeveel kost te snel
      rijden; boete door het rood gereden; boete gsm achter het stuur; trajectcontrole; snelheidsovertreding betwisten; wanneer
      komt de boete van de flits; te rap gereden; onmiddellijke inning; flitsboete uit Frankrijk; boete gordel`,
    fr: 'amende excès de vitesse; flashé par un radar; contester une amende de roulage',
    en: 'speeding ticket; speed camera fine',
  },
  {
    need: 'rijverbod',
    why: 'The public prosecutor and the police court decide on driving bans.',
    sheets: 'rijverbod; intrekking rijbewijs; herstelexamen*; alcoholslot',
    nl: `rijverbod; rijbewijs afgepakt na alcoholcontrole; herstelexamen; alcoholslot; te veel gedronken achter het stuur;
      medisch en psychologisch onderzoek rijverbod; positieve speekseltest; intrekking rijbewijs vijftien dagen;
      politierechtbank voor dronken rijden; blazen bij alcoholcontrole; hoeveel pinten mag ik drinken en nog rijden; rijden
      onder invloed straf`,
    fr: 'retrait de permis alcool; déchéance du droit de conduire',
    en: 'driving ban; drunk driving penalty',
  },
  {
    need: 'lage-emissiezone',
    why: 'Only a few big cities have a zone; they register cars on their own site.',
    sheets: 'lage-emissiezone*; LEZ; milieuzone*',
    nl: `LEZ; lage-emissiezone; mag mijn diesel Antwerpen nog binnen; LEZ dagpas; euronorm van mijn auto; LEZ Gent; milieuzone;
      boete LEZ; mag ik met mijn oude wagen de stad in; LEZ Brussel; buitenlandse nummerplaat LEZ registreren; umweltplakette;
      Crit'Air vignet`,
    fr: `zone de basses émissions; vignette Crit'Air`,
    en: 'low emission zone; LEZ day pass',
  },
  {
    need: 'laadpaal',
    why: 'Public charging is a Flemish request form; at home an electrician.',
    sheets: 'laadpaal*; laadpalen; laadpunt; laadpunten; laadinfrastructuur',
    nl: `laadpaal; laadpaal in mijn straat; elektrische auto opladen; laadpaal aanvragen; laadpalen in de buurt; laadpaal thuis
      installeren; snellader; laadpas; laadkabel over het voetpad; laadpaal defect; wat kost laden aan publieke laadpaal; paal
      volgt wagen; mag ik een stekker naar mijn elektrische wagen leggen; autobatterij opladen`,
    fr: 'borne de recharge; recharger ma voiture électrique',
    en: 'charging station; EV charger in my street',
  },
  {
    need: 'autodelen',
    why: 'Car sharing firms and Flemish umbrella sites.',
    sheets: 'autodelen; deelauto*; deelwagen*',
    nl: `autodelen; deelauto; deelwagen; auto lenen per uur; auto delen met de buren; carpool; meerijden naar het werk;
      carpoolparking; deelmobiliteit; ik heb maar af en toe een auto nodig; elektrische deelwagen; kan ik mijn wagen verhuren
      aan anderen`,
    fr: 'voiture partagée; covoiturage',
    en: 'car sharing; carpool',
  },
  {
    need: 'auto-huren',
    why: 'Rental companies.',
    sheets: 'autoverhuur; huurauto',
    nl: `auto huren; camionette huren voor een dag; huurwagen; bestelwagen huren; autoverhuur; verhuiswagen huren; auto leasen;
      private lease; mobilhome huren; remorque huren; aanhangwagen huren; minibus huren; camper huren weekend`,
    fr: 'louer une voiture; location camionnette',
    en: 'rent a car; van rental',
  },
  {
    need: 'autogarage',
    why: 'A garage, a tyre shop or a breakdown service.',
    sheets: 'autogarage*; autoherstel*; pechhulp',
    nl: `garagist; auto in panne; auto start niet; autobanden wisselen; olie verversen; winterbanden; onderhoud wagen;
      carrosserie; takeldienst; platte band; batterij auto plat; motorlampje brandt; airco auto bijvullen; uitlaat hangt los;
      autoruit gebarsten; waar kan ik mijn auto wassen; uitdeuken; bandencentrale`,
    fr: 'garage réparation voiture; dépanneuse; pneu crevé',
    en: `car repair; my car won't start; flat tyre; tow truck`,
  },
  {
    need: 'wegentaks',
    why: 'The Flemish tax administration collects it.',
    sheets: 'wegentaks; verkeersbelasting; jaarlijkse verkeersbelasting',
    nl: `wegentaks; verkeersbelasting; BIV; belasting op inverkeerstelling; taks op de auto; verkeersbelasting terugbetaling;
      hoeveel wegentaks voor mijn wagen; wegentaks elektrische wagen; verkeersbelasting oldtimer; wegentaks motor; rekening
      wegentaks gekregen terwijl auto verkocht is; jaarlijkse taks op auto`,
    fr: 'taxe de circulation; taxe de mise en circulation',
    en: 'road tax; vehicle tax',
  },
  {
    need: 'tolwegen',
    why: 'Tolls abroad and the truck charge are sold elsewhere.',
    sheets: 'tolvignet; tolwegen; kilometerheffing',
    nl: `vignet Oostenrijk; tolbadge; péage; kilometerheffing; tol Liefkenshoektunnel; autovignet Zwitserland; tolweg;
      Kennedytunnel vrachtwagen; wegenvignet; routeplanner; hoe ver rijden naar Parijs; file op de ring; files; verkeersinfo;
      flitsers onderweg`,
    fr: 'vignette autoroute; péage; embouteillage',
    en: 'motorway vignette; toll; traffic jam',
  },
  {
    need: 'auto-verkopen',
    why: "A dealer or a private sale; the dealers' federation explains the papers.",
    sheets: 'auto verkopen; tweedehandswagen*; autohandel*',
    nl: `auto verkopen; tweedehandswagen kopen; hoeveel is mijn auto waard; Car-Pass; auto kopen; verkoopcontract auto;
      occasiewagen; oude auto naar de sloop; wagen exporteren; auto opkopers; autosalon; auto invoeren uit Duitsland; nieuwe
      wagen kiezen; schroothandel auto; km-stand controleren`,
    fr: `vendre ma voiture; voiture d'occasion`,
    en: 'sell my car; second-hand car',
  },
  {
    need: 'aanrijding',
    why: 'The insurers handle it with the European accident form, the police if needed.',
    sheets: 'aanrijding*; aanrijdingsformulier; vluchtmisdrijf',
    nl: `aanrijdingsformulier; Europees aanrijdingsformulier invullen; tegen mijn geparkeerde auto gereden; vluchtmisdrijf; kras
      op mijn auto op de parking; spiegel afgereden; tegenpartij niet verzekerd; gemeenschappelijk waarborgfonds; botsing met
      andere wagen; wie is in fout bij aanrijding; voorrang van rechts botsing; whiplash vergoeding; bots gehad met de auto`,
    fr: `constat d'accident; délit de fuite; accrochage parking`,
    en: 'car accident form; hit and run; someone hit my parked car',
  },
  {
    need: 'rijschool',
    why: 'Driving schools and exam centres; the sheet on the licence covers the paper only.',
    sheets: 'rijschool; rijlessen; rijexamen*; examencentrum',
    nl: `rijschool; rijlessen nemen; praktijkexamen rijden boeken; examencentrum rijbewijs; gebuisd voor praktijkexamen;
      oefenvragen theorie rijbewijs; rijlessen automaat; rijinstructeur; terugkommoment; hoeveel kost een les bij de rijschool;
      theorie-examen in andere taal met tolk; slipcursus; motorrijles; rijschool vrachtwagen`,
    fr: `auto-école; passer l'examen pratique de conduite`,
    en: 'driving school; book driving test; driving lessons',
  },
  {
    need: 'trein',
    why: 'The railway company sells tickets and gives times.',
    sheets: 'treinen; treinticket*; NMBS',
    nl: `treinuren; trein naar Brussel; NMBS; treinticket kopen; trein heeft vertraging; station; compensatie treinvertraging;
      tienrittenkaart trein; hoe laat vertrekt de trein; treinstaking; Thalys; Eurostar; nachttrein; spoorboekje; perron; loket
      station`,
    fr: 'horaire des trains; billet de train; grève des trains',
    en: 'train timetable; train ticket; train to Brussels',
  },
  {
    need: 'busuren',
    why: 'The bus company gives routes and times.',
    sheets: 'dienstregeling*; uurregeling*; bushaltes',
    nl: `uurregeling bus; hoe laat komt de bus; bushalte; De Lijn routeplanner; flexbus reserveren; bus komt niet opdagen;
      lijnbus staking; busboekje; bushalte afgeschaft; belbus hoe reserveren; tram naar zee; kusttram; waar stopt de bus;
      buslijn afgeschaft`,
    fr: 'horaire de bus; arrêt de bus',
    en: 'bus timetable; when is the next bus; bus stop',
  },
  {
    need: 'vliegtuig',
    why: 'Airlines and airports.',
    sheets: 'vliegreizen; vliegtickets; luchthaven*',
    nl: `vliegticket; vlucht geannuleerd; luchthaven Zaventem; vertrekuren vliegtuigen; bagage kwijt op het vliegveld;
      handbagage vloeistoffen; vergoeding vertraagde vlucht; vliegtuig gemist; goedkope vluchten; parking luchthaven; Charleroi
      vlieghaven; online inchecken`,
    fr: `vol annulé; billet d'avion; aéroport`,
    en: 'cheap flights; flight cancelled; lost luggage; airport',
  },
  {
    need: 'elektrische-step',
    why: 'Traffic rules are federal, shared scooters belong to firms.',
    sheets: 'elektrische step*; deelstep*; *speedpedelec',
    nl: `elektrische step; deelstep; step regels; mag mijn zoon van 15 met een step rijden; monowheel; hoverboard; step op het
      voetpad; speedpedelec helm verplicht; step huren; steps op de stoep; e-step leeftijd; elektrische trottinette; fatbike
      opgevoerd`,
    fr: 'trottinette électrique; règles trottinette',
    en: 'e-scooter rules; electric scooter',
  },
  {
    need: 'fietspremie',
    why: 'Bike bonuses come from an employer, sometimes a town; no sheet here.',
    sheets: 'fietspremie; aankooppremie fiets*; *fietsvergoeding; fietslease',
    nl: `premie elektrische fiets; fietspremie; premie bakfiets; fietsvergoeding; fiets leasen via werk; subsidie fiets;
      elektrische velo terugbetaald; krijg ik geld voor een nieuwe elektrische velo; kilometervergoeding fiets werkgever;
      terugbetaling fietshelm; cargofiets premie; speedpedelec premie`,
    fr: 'prime vélo électrique; indemnité vélo',
    en: 'e-bike subsidy; cycling allowance',
  },
  {
    need: 'fietshersteller',
    why: 'A bike shop or the bike point at the station.',
    sheets: 'fietsherstel*; fietsenmaker*; fietspunt',
    nl: `fietsenmaker; fietsband plat; fiets laten herstellen; velomaker; fietspomp; fietsketting gebroken; remmen fiets
      afstellen; elektrische fiets batterij kapot; fietspunt station; veloherstelling; spaak gebroken; waar kan ik mijn velo
      laten repareren; fietswinkel; kinderfiets kopen`,
    fr: 'réparer mon vélo; pneu crevé vélo',
    en: 'bike repair; bicycle shop',
  },
  {
    need: 'parkeergarage-huren',
    why: 'Boxes are let privately; there is no municipal sheet.',
    sheets: 'garagebox*; garageboxen',
    nl: `garagebox te huur; garage huren; staanplaats huren voor mijn auto; autostaanplaats te koop; stalling caravan;
      winterstalling boot; caravan stallen; garagebox kopen; overdekte stalling; motorstalling; box huren voor spullen;
      self-storage; opslagruimte huren`,
    fr: 'garage à louer; box de stockage',
    en: 'rent a garage box; storage unit',
  },
  {
    need: 'oldtimer-brommer',
    why: 'The inspection and vehicle register decide on vintage and tuned vehicles.',
    sheets: 'oldtimer*; bromfiets -weggehaalde -gevonden; *tuning',
    nl: `oldtimer inschrijven; oldtimerplaat; brommer opvoeren; tractor op de openbare weg; quad rijden; motor kopen; brommer
      klasse A; proefrittenplaat; kampeerauto ombouwen homologatie; gelijkvormigheidsattest auto; COC document wagen; auto
      homologeren; handelaarsplaat`,
    fr: 'immatriculer un ancêtre; certificat de conformité voiture',
    en: 'vintage car registration; certificate of conformity car',
  },
  {
    need: 'benzineprijs',
    why: 'Fuel prices are published by the federal economy department.',
    sheets: 'tankstation*; brandstofprijzen',
    nl: `dieselprijs; benzineprijs vandaag; goedkoop tanken; tankstation open; tankkaart; LPG tanken; AdBlue; benzine of diesel;
      naft; prijs van de naft; waterstof tanken; verkeerde brandstof getankt; dichtstbijzijnde pompstation`,
    fr: `prix de l'essence; station-service`,
    en: 'petrol price; fuel station near me',
  },
  {
    need: 'vaarbewijs',
    why: 'The federal mobility department and Flemish waterways.',
    sheets: 'vaarbewijs; pleziervaart; vliegbrevet',
    nl: `vaarbewijs; stuurbrevet; boot inschrijven; jachthaven ligplaats; pleziervaart vignet; varen op het kanaal; jetski;
      vliegbrevet; zeilcursus; kajak op de rivier regels; boot kopen; sluis bedieningsuren`,
    fr: 'brevet de conduite bateau; immatriculer un bateau',
    en: 'boating licence; register a boat',
  },
];
