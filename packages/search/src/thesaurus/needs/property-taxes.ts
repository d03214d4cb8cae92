import type { Need } from '../need.ts';

/** What owners ask about taxes on homes, buildings and second residences. */
export const PROPERTY_TAXES: readonly Need[] = [
  {
    need: 'onroerende voorheffing',
    why: 'Owners hold a bill "belasting op het huis", or speak of cadastral income and opcentiemen.',
    sheets: 'onroerende voorheffing -*tegemoetkoming; provinciale opcentiemen; grondbelasting',
    also: 'tegemoetkoming opcentiemen; opcentiemen; provinciebelasting gezin*',
    nl: `onroerende voorheffing; belasting op mijn huis; huisbelasting; grondbelasting; kadastraal inkomen; opcentiemen;
      provinciale opcentiemen; provincietaks op mijn huis; waarom betaal ik aan de provincie; aanslagbiljet onroerende
      voorheffing; rekening van de Vlaamse Belastingdienst voor het huis; vermindering onroerende voorheffing kinderen; huis
      verkocht en toch belasting gekregen; onroerende voorheffing in schijven betalen; grond geërfd belasting; wie betaalt de
      grondbelasting huurder of eigenaar; vrijstelling grondbelasting; korting op de huisbelasting; ik kreeg een aanslagbiljet
      van 980 euro voor mijn rijhuisje; wij kochten in maart, wie moet de grondlasten van dit jaar dokken; mijn kadastraal
      inkomen is ineens veel hoger na de verbouwing; vier kinderen en een handicap, gaat er iets van de grondlasten af; waarom
      is de provincie haar stuk van de huisbelasting zo hoog; grondlasten; grondlast; KI van mijn woning; voorheffing woning;
      belastingbrief eigen huis; basisheffing`,
    fr: `précompte immobilier; revenu cadastral; impôt sur ma maison; centimes additionnels`,
    en: `property tax; cadastral income; tax on my house; provincial surcharge`,
    de: `Immobiliensteuer; Katastereinkommen`,
    tr: `emlak vergisi; ev vergisi`,
  },
  {
    need: 'teruggave opcentiemen',
    why: 'Older owners with a modest home may get a part back; they ask for a discount.',
    sheets:
      '*tegemoetkoming *opcentiemen; teruggave *opcentiemen; terugbetaling *opcentiemen; vermindering *opcentiemen',
    also: 'opcentiemen; onroerende voorheffing; verminder* belasting*',
    nl: `tegemoetkoming opcentiemen; opcentiemen terugkrijgen; 65-plusser grondbelasting terug; gepensioneerd en grondlasten
      te hoog; korting op de grondbelasting voor ouderen; een deel van de onroerende voorheffing terugvragen; premie voor
      oudere eigenaars; mijn ouders betalen veel huisbelasting met een klein pensioen; gemeentepremie voorheffing senioren;
      teruggave gemeentebelasting bejaarden eigen woning; klein kadastraal inkomen premie; gepensioneerden eigen huis toelage;
      grondlasten terugtrekken; moemoe van 78 leeft van een klein pensioentje en betaalt te veel voor haar huisje; geeft de
      gemeente aan oude eigenaars een stuk van de grondlasten terug; ik ben weduwe in een bescheiden huisje, kan de belasting
      op mijn woning lager; gepensioneerde met laag KI; grondlasten tegemoetkoming; gemeentelijke korting voorheffing;
      terugtrekken van de grondlasten; kopie aanslagbiljet indienen voor teruggave gemeente`,
    fr: `remboursement centimes additionnels plus de 65 ans; réduction précompte immobilier pensionné`,
    en: `property tax refund for over 65; pensioner discount on house tax`,
    de: `Rückerstattung Immobiliensteuer Rentner`,
  },
  {
    need: 'leegstandsbelasting woning',
    why: 'Owners of an inherited or unfinished house receive a tax and ask how to avoid it.',
    sheets: 'belasting leegsta*; heffing leegsta* -bedrijfs*; leegstandsheffing; leegstandsbelasting',
    also: 'inventaris* leegsta*; tweede verblijf; verwaarloos*',
    nl: `leegstandsbelasting; leegstandstaks; leegstandsheffing; taks op leegstaand huis; huis van mijn overleden moeder staat
      leeg en nu een belasting; geërfd huis staat leeg taks; vrijstelling leegstand; ik verbouw en moet leegstandsbelasting
      betalen; huis staat te koop en leeg; belasting omdat niemand er woont; appartement al een jaar leeg; bezwaar
      leegstandsbelasting; ma zit in het rusthuis en haar huis staat leeg; hoeveel is de leegstandsbelasting; leegstaand pand
      boete; handelspand leeg belasting; krotbelasting; verkrottingsheffing; het huis van tante is nog niet verkocht en wij
      moeten 1500 euro dokken omdat het leeg is; onze huurder vertrok vorig jaar en nu kregen we een belasting omdat niemand
      er woont; ik sta met mijn renovatie stil en krijg een taks op mijn leeg pand; de broers maken ruzie over de erfenis en
      intussen loopt de taks op leegstand; uitstel van leegstandstaks bij renovatie; leegstandsaanslag; krottaks;
      verwaarlozingsheffing; taks tweede jaar leeg; winkelruimte krijg ik niet verhuurd en de gemeente belast mij`,
    fr: `taxe sur les logements inoccupés; maison vide taxe; maison héritée inoccupée`,
    en: `vacant property tax; tax on an empty house; inherited house empty tax`,
    de: `Leerstandssteuer`,
  },
  {
    need: 'leegstand bedrijfsgebouw',
    why: 'Firms with empty sheds receive a Flemish levy with a municipal part.',
    sheets: '*leegstaand* *bedrijfsruimte*; *bedrijfsruimte*; leegstand bedrijf*',
    also: 'belasting leegsta*; inventaris* leegsta*; opcentiemen',
    nl: `leegstaand bedrijfsgebouw; heffing leegstaande loods; fabriek leeg belasting; verwaarloosde bedrijfsruimte;
      opcentiemen leegstand bedrijf; leegstaande stallen; oude fabriek verkrot taks; magazijn niet gebruikt heffing;
      bedrijfspand leeg vrijstelling; inventaris bedrijfsruimten; brief heffing bedrijfsgebouw; vernieuwingsfonds; mijn vaders
      oude weverij staat leeg en Vlaanderen stuurt een heffing; stopgezet bedrijf, hal van 1200 vierkante meter ongebruikt,
      aanslag; wij kochten een vervallen fabriek om te saneren, opschorting van de heffing; varkensstal buiten gebruik
      heffing; lege hal; bedrijfsgebouwen verkrot; heffing op een leeg magazijn`,
    fr: `taxe sites d'activité désaffectés; entrepôt vide taxe`,
    en: `levy on vacant business premises; empty warehouse tax`,
  },
  {
    need: 'tweede verblijf',
    why: 'Owners of a holiday home, student room or flat without domicile get this bill.',
    sheets: 'tweede verblijf; tweede verblijven; verblijfsbelasting tweede',
    also: 'belasting leegsta*; onroerende voorheffing; *logies; verblijfsbelasting',
    nl: `tweede verblijf; belasting tweede verblijf; taks op buitenverblijf; vakantiehuis belasting; weekendhuisje; chalet op
      camping taks; appartement aan zee belasting; niet gedomicilieerd in mijn huis; huis zonder domicilie taks; kot en
      tweedeverblijftaks; stacaravan belasting; aangifte tweede verblijf; tweede woning; woning gebruikt zonder inschrijving;
      moet ik tweede verblijf betalen als ik verbouw; buitenhuisje; ik heb een caravan met vaste plaats en kreeg een
      belastingbrief van de gemeente; mijn vriend woont bij mij en ons ander huis gebruiken we af en toe; onze dochter zit op
      kot zonder domicilie en de stad stuurt een aanslag; chaletje aan de vijver voor in de weekends, waarom moet ik daarvoor
      betalen; studio op de dijk voor de vakanties; buitengoed taks; pied-à-terre; zomerhuis; tweedeverblijfstaks; blokhut
      weekend; appartement aan zee naast mijn eigen huis en gemeentetaks`,
    fr: `taxe seconde résidence; maison de vacances taxe`,
    en: `second home tax; holiday home tax`,
    de: `Zweitwohnsitzsteuer`,
  },
  {
    need: 'belasting op rioolaansluiting',
    why: 'Owners get a bill when sewers are laid in the street or the house is connected.',
    sheets: 'belasting *riolering; belasting riool*; retributie riool*; aansluiten riolering',
    also: 'keuring *riolering*; zuivering afvalwater',
    nl: `belasting riolering; taks rioolaansluiting; rekening voor aansluiting op de riool; rioolbelasting; moet ik betalen
      voor de riolering in de straat; rioleringstaks nieuwbouw; kost aansluiting riolering; brief belasting riool; verplicht
      aansluiten op de riolering; rioolrecht; vrijstelling rioolbelasting; verhaalbelasting; de straat lag open voor nieuwe
      buizen en nu krijg ik daar een rekening van; 1200 euro voor een aansluiting op de straat, mag de gemeente dat vragen;
      moet ik die rioolrekening betalen als ik een septische put heb; riooltaks; rioolretributie; aansluitingskost afvoer;
      gemeentebelasting riool perceel`,
    fr: `taxe raccordement égout`,
    en: `tax on sewer connection`,
  },
  {
    need: 'belasting op appartementen bouwen',
    why: 'Builders of apartments pay per unit.',
    sheets: 'belasting meergezinswoning*; belasting bouwen -parkeer*',
    also: 'ontbrek* parkeerplaats*; omgevingsvergunning stedenbouwkundig* handeling*',
    nl: `belasting meergezinswoning; taks op appartementen bouwen; bouwbelasting; belasting op bouwen; appartementsgebouw
      zetten belasting; huis opdelen in flats belasting; promotor taks per appartement; aangifte einde werken;
      woongelegenheden taks; uitbreiden van appartementsblok taks; belasting per wooneenheid; van een oude villa maken wij zes
      flats en de gemeente vraagt een taks; per extra woning die ik bouw moet ik betalen; aanslag per woonunit; flatgebouw
      belasting; nieuwbouwappartementen taks; belasting op opsplitsen van een huis; bouwheer kreeg een factuur van de gemeente
      na de oplevering van de residentie`,
    fr: `taxe sur la construction d'appartements`,
    en: `tax on building apartments`,
  },
];
