import type { Need } from '../need.ts';

/** What clubs and drivers ask about the rent of halls and hiring out vehicles; and glass at the door. */
export const HALLS_AND_HIRE: readonly Need[] = [
  {
    need: 'subsidie huur sportzaal',
    why: 'Sports clubs that train in a private or school hall ask for part of the rent.',
    sheets: '*subsidie *huur sportza*; subsidie* huur sporthal*; huur sportza*',
    also: '*subsidie sport*; zaalverhuur',
    nl: `subsidie huur sportzaal; sportclub betaalt veel huur voor de zaal; huur sporthal club terugkrijgen; toelage zaalhuur
      sportclub; volleybalclub traint in privézaal; niet-gemeentelijke sporthal; huurkosten van onze club; zaalhuur training;
      onze zaalvoetbalploeg is de helft van de kas kwijt aan zaalhuur; de gemeentelijke sporthal zat vol dus huren wij in het
      college; factuur van de turnzaal van het atheneum inbrengen; dansclub traint bij een private uitbater; tafeltennisclub in
      een gehuurde loods; huur van het sportlokaal doorgerekend aan de leden; subsidie voor de sportclub die in een school
      traint; turnzaal terugbetaald krijgen als club`,
    fr: `subside location salle de sport club`,
    en: `subsidy for renting a sports hall`,
  },
  {
    need: 'Gildenhuis',
    why: 'Local clubs get the rent and heating of this hall back.',
    sheets: 'gildenhuis; subsidie* huur gildenhuis',
    also: 'zaalverhuur; werkingssubsidie*',
    nl: `Gildenhuis; Gildenhuis huren; huur Gildenhuis terugbetaald; zaal Merelbeke vereniging terugbetaling; subsidie huur
      lokaal vereniging; verwarming zaal terugbetalen vereniging; huurprijs zaal vereniging terug; activiteit in het Gildenhuis;
      factuur Gildenhuis; onze OKRA-afdeling betaalde de zaal en de chauffage op het dorp; bestuurslid wil de rekening van onze
      zaal in Merelbeke inbrengen; stookkosten van onze samenkomst; kaartersnamiddag in het Gildenhuis wie betaalt dat`,
    fr: `location Gildenhuis remboursement`,
    en: `Gildenhuis rent refund`,
  },
  {
    need: 'taxi vervangen',
    why: 'A taxi broke down and another car must take over for some weeks.',
    sheets: 'vervanging voertuig taxi*; vervanging taxi*',
    also: 'taxi*; verhuur voertuig*; personenvervoer',
    nl: `taxi in panne vervangwagen; taxi tijdelijk vervangen; vervangwagen taxidienst; ongeval met taxi ander voertuig
      inzetten; taxi gestolen; reservewagen taxi; vervangvoertuig verhuurdienst; machtiging vervangtaxi; taxi in de garage
      andere auto gebruiken; limousine defect vervangen; mijn taxi ligt bij de carrossier tot volgende maand; rijden met een
      leenauto terwijl de taxi hersteld wordt; motor stuk en ritten morgen; totaal verlies taxi en nieuwe nog niet geleverd;
      dealer geeft een wagen mee mag ik daar klanten mee rijden; reserveplaat TX`,
    fr: `remplacer temporairement un taxi; taxi en panne véhicule de remplacement`,
    en: `temporary replacement taxi`,
  },
  {
    need: 'auto met chauffeur verhuren',
    why: 'Drivers who want to start with ceremony cars, airport rides or app rides.',
    sheets: 'verhuur voertuig* bestuurder; *personenvervoer',
    also: 'taxi*',
    nl: `auto met chauffeur verhuren; limousine verhuren vergunning; trouwauto met chauffeur; ceremonievervoer;
      luchthavenvervoer starten; VVB; chauffeur worden met eigen auto voor een app; minibus met chauffeur verhuren;
      exploitatievergunning personenvervoer; bezoldigd vervoer; privéchauffeur als bijberoep; straattaxi of standplaatstaxi
      vergunning; oldtimer met chauffeur voor trouw; bruidsparen rondrijden met mijn oldtimer tegen betaling; zakenlui van
      Zaventem halen in een zwarte berline; ik wil op zondag met een witte cadillac bruiden voeren; VIP-vervoer beginnen;
      mensen betaald naar Schiphol rijden; begrafeniswagen met chauffeur aanbieden`,
    fr: `location de voiture avec chauffeur licence; service de limousine`,
    en: `licence for hire car with driver; limousine service permit`,
  },
  {
    need: 'glas aan huis ophalen',
    why: 'Residents ask when glass is fetched, and what to do with window panes or jars.',
    sheets: 'inzameling glas; huisaanhuisinzameling glas; ophaling glas huis',
    also: 'glascontainer; recyclagepark; containerpark; afvalkalender',
    nl: `glas ophalen; glas aan huis; glasophaling; wanneer komen ze glas halen; flessen en bokalen buitenzetten; glasbak;
      lege flessen wijn ophalen; glazen potten; mijn glas is niet meegenomen; wit en gekleurd glas; wanneer glas buiten; bomma
      kan niet naar de glasbol; glasafval; confituurpotten wegdoen; glas ophaalkalender; ik ben slecht te been en mijn lege
      wijnflessen stapelen zich op in de kelder; mijn schouder is geopereerd en ik kan geen bak flessen dragen; komt er iemand
      aan de deur voor de lege bokalen; in Melle werd het altijd voor de deur opgehaald samen met iets anders; blauwe bak met
      flessen buiten gezet en blijven staan; zet ik de flessen in een krat of emmer aan de stoep; na de feesten dertig lege
      flessen voor de deur; glazen bokaaltjes babyvoeding ophalen; bakje voor flessen kapot gereden; welke woensdag de
      flessenronde`,
    fr: `collecte du verre à domicile; quand ramasse-t-on le verre`,
    en: `glass collection at home; when is glass collected`,
    de: `Glasabholung`,
  },
];
