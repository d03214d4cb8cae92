import type { Need } from '../need.ts';

/** What those who open a café, a restaurant, a night shop, a gaming hall or a car wash must ask the town. */
export const CATERING: readonly Need[] = [
  {
    need: 'horecazaak openen',
    why: 'Starters say "een café beginnen" or "frituur overnemen"; several sheets hold one part each.',
    sheets: 'horecavergunning; vergunning horeca',
    also: `drankvergunning vaste; brandveiligheidsattest; startersgesprek; terrasvergunning; burgerrechtelijke brand;
      nachtvergunning`,
    nl: `café openen; een café beginnen; restaurant starten; horecazaak overnemen; frituur overnemen; frietkot openen;
      koffiebar; tearoom; horecavergunning; exploitatievergunning café; hygiëneattest; hygiëne keuken controle; vergunningen
      om een eetzaak te openen; broodjeszaak met zitplaatsen; pop-up restaurant; snackbar; pitabar; ijssalon; wat heb ik nodig
      om een taverne te openen; ik wil mijn eigen zaak met eten en drinken; mijn nicht neemt een broodjesbar over; ik kook
      goed en wil zelf achter de toog staan; Eritrees eethuis beginnen in een leegstaande winkel; nieuwe baas in het
      dorpscafé; afhaalkeuken met twee tafeltjes; overname brasserie`,
    fr: 'ouvrir un café; ouvrir un restaurant; permis horeca; reprendre une friterie',
    en: 'open a café; start a restaurant; catering permit; take over a chip shop',
    de: 'Gaststätte eröffnen',
    tr: 'restoran açmak; kafe açma izni',
  },
  {
    need: 'alcohol schenken in een vaste zaak',
    why: 'The licence for beer, wine and spirits in a café or canteen; people ask "mag ik sterke drank schenken".',
    sheets: 'drankvergunning vaste',
    also: 'drankvergunning reizende; horecavergunning; sterke drank',
    nl: `drankvergunning; alcohol schenken in mijn zaak; vergunning sterke drank; gegiste dranken; bier en wijn schenken;
      cocktails verkopen in mijn bar; kantine voetbalclub alcohol; drankslijterij; moraliteit cafébaas; strafregister voor een
      café; drankvergunning op naam van een nieuwe uitbater; mag ik gin schenken in mijn restaurant; duvels en wijn serveren
      in mijn tearoom; uitbaatster wisselt en het papier moet op haar naam; nieuwe toog en nog geen pint mogen tappen; kapster
      wil cava geven aan klanten; kantine tennis en streekbieren`,
    fr: "licence de boissons alcoolisées; servir de l'alcool dans mon café; patente",
    en: 'licence to serve alcohol; liquor licence; beer and wine in my bar',
  },
  {
    need: 'sterke drank op een evenement',
    why: 'Clubs that want a cocktail bar at a party or fair.',
    sheets: 'sterke drank',
    also: 'drankvergunning reizende; evenementenloket; drankvergunning vaste',
    nl: `cocktailbar op een fuif; jenever op de kerstmarkt; sterke drank op een feest; alcohol op een evenement; machtiging
      sterke drank; gin-tonic verkopen op ons eetfestijn; shotjes op de kermis; tijdelijke bar; alcoholpops; breezers
      schenken; vergunning drank voor een eenmalig feest; whisky-avond van de club; kerststalletje met glühwein en jenever;
      wij verkopen picon en porto op ons feest; de ouderraad wil cocktails op het schoolfeest; mojitostand op de wijkkermis;
      jeneverkraam op nieuwjaarsreceptie; limoncello na het eetfestijn`,
    fr: 'alcool fort à une fête; bar temporaire',
    en: 'spirits at an event; cocktail bar at a party',
  },
  {
    need: 'terras',
    why: '"Terras zetten" before the café, in summer or the whole year.',
    sheets: 'terrasvergunning; tijdelijk terras; terras',
    also: 'horecavergunning; inname openbaar domein -koopwaar',
    nl: `terras; terras zetten voor mijn café; tafels en stoelen op de stoep; terrasvergunning; zomerterras; parasols en
      windschermen; terrasverwarming; terras op parkeerplaatsen; terras uitbreiden; overdekt terras; wat kost een terras per
      vierkante meter; tot hoe laat mag het terras open blijven; zomerbar; winterterras; klanten willen buiten in de zon
      zitten bij mijn zaak; vier tafeltjes en een parasol op het plein; houten vlonder op een parkeervak; heaters en
      plantenbakken rond mijn tafeltjes; strook voor wandelaars vrijhouden naast mijn stoelen`,
    fr: 'terrasse devant mon café; permis de terrasse',
    en: 'terrace permit; tables on the pavement',
    tr: 'kaldırıma masa koymak teras izni',
  },
  {
    need: 'langer openblijven',
    why: `"Later open dan het sluitingsuur" in cafés; the shop's closing hours are another sheet.`,
    sheets: 'nachtvergunning',
    also: 'afwijking sluitingsuren; geluidsnormen*; horecavergunning',
    nl: `later openblijven café; sluitingsuur café; nachtvergunning; tot hoe laat mag een café open zijn; dancing open tot de
      ochtend; nachtcafé; mijn café langer openhouden in het weekend; permanente nachtvergunning; afwijking sluitingsuur
      horeca; oudejaarsnacht langer open; discotheek uren; café na drie uur; de toog tot zes uur open houden na de kermis;
      feestcafé en agenten om drie uur; moet ik om één uur mijn klanten buitenzetten; carnavalsnacht doortappen; after-party
      in mijn bar`,
    fr: 'ouvrir un café plus tard la nuit; heure de fermeture des cafés',
    en: 'stay open later bar; closing time café',
  },
  {
    need: 'muziek luider spelen',
    why: 'Organisers ask about decibels; those who cannot sleep are served by the report to the town.',
    sheets: 'geluidsnormen*; geluidsnormenvergunning',
    also: 'evenementenloket; nachtvergunning; fuif*; melding stad',
    nl: `luide muziek op een fuif; geluidsnormen; decibels; afwijking geluidsnorm; muziek op een evenement; hoe luid mag de
      muziek; 95 decibel; 100 decibel; geluidsmeter; oordopjes gratis; optreden in openlucht; dj op het plein; tuinfeest met
      muziek tot hoe laat; trouwfeest in een tent muziek; elektronisch versterkte muziek; festival geluid vergunning; dj zet
      zijn boxen in onze tuin; sonometer verplicht; communiefeest met orkest tot middernacht; hoeveel mag de meter aangeven;
      limiter op de installatie; rockband op de parking van de kantine`,
    fr: "musique forte lors d'une fête; normes de bruit; décibels",
    en: 'loud music at a party; sound limits; decibels event',
  },
  {
    need: 'brandveiligheidsattest',
    why: `The fire brigade's check before opening; people say "keuring van de brandweer".`,
    sheets: 'brandveiligheidsattest',
    also: 'burgerrechtelijke brand; horecavergunning; advies brandpreventie',
    nl: `brandveiligheidsattest; keuring brandweer; brandweercontrole in mijn zaak; attest brandveiligheid; brandveiligheid
      café; brandveiligheid zaal; brandblussers verplicht in mijn winkel; nooduitgang; brandweerverslag; brandveiligheid
      frietkraam; hoeveel man mag er binnen in mijn zaal; brandweer komt kijken voor de opening; brandveiligheid B&B;
      preventieverslag; de commandant komt mijn frituur bekijken; pictogrammen en noodverlichting in mijn winkel; blusdekens en
      haspels; gastenkamers laten nakijken; brandkeuring van mijn gastenkamers vernieuwen; brandweer keurt een danszaal; tweede
      nooduitgang`,
    fr: 'attestation sécurité incendie; contrôle des pompiers pour mon commerce',
    en: 'fire safety certificate; fire inspection of my business',
  },
  {
    need: 'verzekering brand en ontploffing',
    why: 'The compulsory insurance of places open to the public; people ask "moet ik verzekerd zijn".',
    sheets: 'burgerrechtelijke brand; aansprakelijkheidsverzekering',
    also: 'brandveiligheidsattest; horecavergunning',
    nl: `verzekering brand en ontploffing; objectieve aansprakelijkheid; verplichte verzekering horeca; aansprakelijkheid
      brand in mijn zaak; verzekering feestzaal; verzekeringsattest voor de burgemeester; verzekeren van een zaal die open is
      voor publiek; ba brand; attest van de makelaar voor de gemeente; moet mijn café verzekerd zijn; mijn makelaar vraagt
      hoeveel vierkante meter publiek; polis voor mijn dancing; bewijs van polis afgeven aan het stadhuis; winkel met klanten
      en een explosie; turnzaal open voor publiek en een polis`,
    fr: 'assurance responsabilité objective incendie explosion',
    en: 'compulsory fire liability insurance',
  },
  {
    need: 'nachtwinkel: vestigen',
    why: 'The first of two permits: whether a night shop or phone shop may come at this address.',
    sheets: 'vestigingsvergunning nachtwinkel',
    also: 'uitbatingsvergunning nachtwinkels; vestigingsvergunning specifieke; startersgesprek',
    nl: `nachtwinkel openen; nachtwinkel beginnen; night shop starten; belwinkel openen; phoneshop; telefoonwinkel; minimarkt
      die 's avonds open is; vestigingsvergunning nachtwinkel; afstand tussen nachtwinkels; mag er op dit adres een
      nachtwinkel komen; avondwinkel; nachtwinkel overnemen nieuw adres; mijn neef zoekt een pand voor drank en chips na zes
      uur; twee winkels van die soort in dezelfde straat; belcabines en geld versturen; pand aan het station voor
      avondverkoop; sigaretten en bier tot middernacht verkopen op een nieuw adres`,
    fr: 'ouvrir un magasin de nuit; night shop; phone shop',
    en: 'open a night shop; phone shop permit',
    tr: 'gece marketi açmak',
  },
  {
    need: 'nachtwinkel: uitbaten',
    why: 'The second permit, on the person who runs the shop.',
    sheets: 'uitbatingsvergunning nachtwinkels; uitbatingsvergunning nachtwinkel',
    also: 'vestigingsvergunning nachtwinkel; uitbatingsvergunning specifieke',
    nl: `uitbatingsvergunning nachtwinkel; nachtwinkel uitbaten; nieuwe uitbater nachtwinkel; nachtwinkel van mijn broer
      verder doen; uren nachtwinkel; controle nachtwinkel; alcohol verkopen in nachtwinkel; belwinkel uitbaten; vergunning
      vernieuwen night shop; screening uitbater; mijn schoonbroer neemt de toonbank over na zes uur; ander vennoot achter de
      nachtelijke kassa; politiecontrole vroeg mijn papier achter de toonbank; verlopen vergunning night shop; sluitingsuren
      van de night shop`,
    fr: 'exploiter un night shop',
    en: 'run a night shop licence',
    tr: 'gece marketi işletme izni',
  },
  {
    need: 'vestiging of uitbating van bijzondere zaken',
    why: 'Motor club, hookah bar, gold buyer, barber: towns put certain trades under a permit to keep crime out.',
    sheets: 'vestigingsvergunning specifieke; uitbatingsvergunning specifieke',
    also: 'uitbatingsvergunning nachtwinkels; vestigingsvergunning nachtwinkel; handcarwash; cannabis',
    nl: `motorclub clubhuis; shishabar; waterpijpcafé; goudopkoper; kapperszaak barbershop vergunning; massagesalon openen;
      vergunningsplichtige zaken; besloten club; privéclub; integriteitsonderzoek; zaak gesloten door de burgemeester;
      specifieke sectoren; welke winkels hebben een uitbatingsvergunning nodig; vzw met bar voor leden; screening van de
      zaakvoerder door de stad; baardsalon beginnen; opkoper van juwelen; motards en hun lokaal; vapeshop; verhuur van
      luxewagens; waterpijp laten roken aan tafels`,
    fr: "permis d'exploitation shisha bar; club privé",
    en: 'permit for shisha bar; private club; barber shop permit',
  },
  {
    need: 'CBD-shop',
    why: 'People say "wietwinkel" or "cbd".',
    sheets: 'cannabis',
    also: 'vestigingsvergunning specifieke; uitbatingsvergunning specifieke',
    nl: `cbd-shop; cbd winkel openen; cannabiswinkel; wietwinkel; hennepproducten verkopen; cbd olie verkopen; mag ik cbd
      verkopen; vergunning cannabisproducten; coffeeshop; growshop; hennepthee en olie in mijn rekken; joint zonder thc
      verkopen; automaat met cbd; plantjes en kweeklampen verkopen`,
    fr: 'magasin CBD',
    en: 'open a CBD shop',
  },
  {
    need: 'handcarwash',
    why: `"Auto's wassen met de hand" as a business.`,
    sheets: 'handcarwash; carwash',
    also: 'uitbatingsvergunning specifieke; startersgesprek',
    nl: `carwash openen; handcarwash; auto's wassen als zaak; wagens poetsen als zelfstandige; car detailing; autowasplaats
      met de hand; vergunning carwash; auto's kuisen bijverdienste; met sponzen en emmers wagens doen in een loods;
      poetsbedrijf voor auto's op een parking; interieur van wagens stofzuigen als zaak; afvalwater van het auto's wassen;
      mijn zoon begint auto's te poetsen in een hal`,
    fr: 'ouvrir un car-wash à la main',
    en: 'open a hand car wash',
  },
  {
    need: 'kansspelen in een café',
    why: 'Bingo machines and one-balls in the café.',
    sheets: 'kansspelen drankgelegenheden',
    also: 'kansspelen klasse; wedkantoor; horecavergunning',
    nl: `bingo in mijn café; gokmachine in café; one-ball; bingokast zetten; vergunning c; speelautomaat in de kroeg; jackpot
      op café; kansspelcommissie café; automatische kansspelen; flipperkast of bingo vergunning; leverancier van toestellen
      wil twee kasten bij mij hangen; bingotoestel in mijn staminee; baas van de kantine wil gokautomaat; identiteitslezer op
      de bingo; vogelpik en flipper mag dat`,
    fr: 'bingo dans mon café; licence C',
    en: 'gambling machines in my bar',
  },
  {
    need: 'speelautomatenhal',
    why: "A gaming hall needs a covenant with the town; a betting office only the mayor's advice.",
    sheets: 'kansspelen klasse -drankgelegenheden',
    also: 'wedkantoor; kansspelen drankgelegenheden',
    nl: `speelhal openen; lunapark; gokhal; automatenhal; gokkantoor met speelautomaten; convenant kansspelen; klasse 2
      kansspelinrichting; casino openen; amusementshal; slots en roulette in een pand; vijf jaar overeenkomst met de stad voor
      automaten; franchise van een automatenketen; uitbreiden van onze speelzaal`,
    fr: 'salle de jeux automatiques',
    en: 'amusement arcade; gambling hall',
  },
  {
    need: 'wedkantoor',
    why: '"Bookmaker" and "sportweddenschappen" are the words used.',
    sheets: 'wedkantoor',
    also: 'kansspelen klasse; uitbatingsvergunning specifieke',
    nl: `wedkantoor openen; bookmaker; sportweddenschappen; weddenschappen aannemen; advies burgemeester wedkantoor;
      voetbalweddenschappen in mijn krantenwinkel; wedden op paarden; klasse 4 kansspelinrichting; goklokaal; vergunning f2;
      klanten laten gokken op matchen; dagbladwinkel met terminal voor matchen; paardenkoersen op schermen; koersen en voetbal
      inzetten balie; quotering`,
    fr: 'agence de paris',
    en: 'open a betting shop',
  },
];
