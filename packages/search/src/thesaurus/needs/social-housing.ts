import type { Need } from '../need.ts';

/** What residents ask about social housing, the waiting list and the social rental agency. */
export const SOCIAL_HOUSING: readonly Need[] = [
  {
    need: 'sociale woning huren',
    why: 'Residents say "sociaal appartement", "huis van de maatschappij" or "van den bouw", and ask to be put on the list.',
    sheets: 'sociale woning; sociale huurwoning; kandidaathuur*; inschrijven sociale woning',
    also: 'sociaal verhuurkantoor huren; huurpremie; huursubsidie; woonloket',
    nl: `sociale woning; sociaal huis huren; sociaal appartement; sociale huurwoning aanvragen; woning van de
      huisvestingsmaatschappij; huis van de maatschappij; woonmaatschappij; SHM; huisje van de sociale bouw; sociale blok;
      goedkope woning van de gemeente; gemeentewoning; OCMW-woning huren; woningen van het OCMW; goedkoop huren met laag
      inkomen; huren volgens inkomen; huurprijs aangepast aan mijn loon;
      hoe geraak ik aan een sociaal appartement; wie komt in aanmerking voor een sociale woning;
      inkomensgrens sociale woning; mag ik een sociale woning als ik een stuk grond heb; eigenaar zijn en sociaal huren;
      voorrang sociale woning; dringend een sociale woning voor mij en mijn kinderen; dakloos en voorrang op een sociale
      woning; versnelde toewijs sociale woning; mijn moeder zoekt een sociaal seniorenappartement; sociaal appartement met
      lift; grotere sociale woning want baby op komst; verhuizen van sociale woning naar andere; ruilen van sociale woning; te
      groot sociaal huis onderbezet; samenwonen in sociale woning melden; sociale huur berekenen; wij wonen privé veel te duur
      en willen sociaal huren; mijn broer heeft een handicap en zoekt een betaalbaar huisje; inschrijvingsformulier sociaal
      wonen; sociaal wonen; van de bouwmaatschappij huren; aangepaste sociale woning rolstoel; Nederlands kennen sociale
      huurder; een huis van de maatschappij, hoe geraakt ge daar aan; op privé is alles te duur met mijn invaliditeit, ik wil
      iets van de sociale bouw; wat moet ik binnenbrengen om een sociale woning te kunnen vragen; ik kuis bij mensen en
      verdien 1400 euro, mag ik een sociaal appartement; mijn broer komt vrij en wil zich inschrijven voor een sociale studio;
      wij hebben nog een garage op naam, mogen wij sociaal huren; moemoe haar sociale woning is te groot nu pepe dood is en ze
      moet naar kleiner; mijn lief mag niet bij mij intrekken zonder dat de maatschappij het weet; 'k zoe wiln een huzeke van
      de maatschappij; een huis van den bouw; nieuw loon en nu gaat mijn sociale huur omhoog; herberekening sociale huur;
      loonfiche doorsturen naar de woonmaatschappij voor de huurprijs; kapotte chauffage in mijn sociale woning, bij wie van
      de maatschappij bel ik; ruzie op de trap in ons sociaal blok; huisbewaarder sociale blok; na vijf jaar in dezelfde
      gemeente wonen voorrang op een sociale woning; taaltest A2 sociaal huren; taalvoorwaarde sociale huurder; gezin van
      zeven zoekt sociale woning met vier slaapkamers; mijn dochter met autisme wil een sociaal studiootje; kind erbij en
      sociaal huis te klein; mutatie naar grotere sociale woning; papieren om een huis van de maatschappij te vragen;
      kandidaatstelling sociale woning; sociale huisvesting; mag iemand met een buitenlands huis een sociale woning krijgen;
      ik ben zestig geworden en het privé-appartement wordt onbetaalbaar, iets van de gemeente; huurprijs volgens wat ik
      verdien; huren naargelang het loon; ne sociale woning; ouderlijk huis verkocht en wil sociaal huren; gepensioneerd en
      privé huren gaat niet meer, sociale flat; zwanger, inwonend bij mijn ouders, ik wil iets van de maatschappij; welke
      woonmaatschappij is hier; kantoor woonmaatschappij; nieuwe sociale appartementen in het dorp; sociale huurder wil zijn
      zoon laten inwonen; tuintje en drie slaapkamers bij de maatschappij aanvragen`,
    fr: `logement social; louer un logement social; s'inscrire pour un logement social; appartement social; société de
      logement; conditions pour un logement social; logement pas cher petit revenu; priorité logement social`,
    en: `social housing; council house; apply for social housing; low income housing; register for social housing; how to get
      a social apartment; income limit social housing; what papers do I need for a social flat; is my income low enough for a
      council flat`,
    de: `Sozialwohnung; Sozialwohnung beantragen; günstige Wohnung mit geringem Einkommen; Wohnungsgesellschaft; Einschreibung
      Sozialwohnung`,
    tr: `sosyal konut; sosyal konut başvurusu; sosyal daire; düşük gelir ucuz konut; sosyal konuta yazılmak; sosyal ev için
      hangi belgeler lazım; maaşıma göre kira`,
  },
  {
    need: 'wachtlijst sociale woning',
    why: 'Who is already registered asks after the place on the list, updating, removal and the one central register.',
    sheets: 'inschrijvingsregister; kandidaathuur*; wachtlijst sociale',
    also: 'sociale woning; huurpremie; woonloket; sociaal verhuurkantoor huren',
    nl: `wachtlijst sociale woning; wachtlijst; CIR; centraal inschrijvingsregister; kandidaat-huurder; hoelang wachten op een
      sociale woning; de hoeveelste sta ik op de lijst; mijn plaats op de wachtlijst; wachttijd sociaal appartement;
      inschrijving actualiseren; brief actualisatie sociale woning; geschrapt van de wachtlijst; uit het register geschrapt;
      ik heb de brief niet beantwoord en sta niet meer op de lijst; mijn gegevens wijzigen als kandidaat; nieuw adres
      doorgeven aan woonmaatschappij; gezin veranderd en ingeschreven voor sociale woning; voorkeur gemeente aanpassen
      inschrijving; één inschrijving voor heel Vlaanderen; mijn dossier sociaal wonen bekijken; online inschrijven sociale
      huur; al drie jaar ingeschreven en niks gehoord; aanbod sociale woning geweigerd; twee keer geweigerd sociale woning;
      inschrijvingsnummer sociale woning; bewijs van inschrijving kandidaat; hoe sta ik op de lijst van de woonmaatschappij;
      mijn ouders staan al lang op de lijst; wanneer ben ik aan de beurt; lokale binding punten toewijzing; toewijzingsregels;
      langdurig ingeschreven; al zes jaar aan het wachten en nog steeds op plaats 214; ik stond op 80 en nu ineens op 120, hoe
      komt dat; ik was twee maanden in Turkije en toen ik terugkwam was ik geschrapt van de lijst; wanneer zijn wij nu
      eindelijk aan de beurt voor dat huis; ze boden mij een flat op het vierde aan en ik heb neen gezegd, sta ik nu
      achteraan; ik ben bevallen en wil dat doorgeven aan de maatschappij waar ik ingeschreven sta; gescheiden en wil alleen
      verder op mijn inschrijving; ik wil ook in de buurgemeente op de lijst staan; tweejaarlijkse brief van de
      woonmaatschappij niet teruggestuurd; 'k stoan al jaren up de lyste en 'k hore niets; hoever sta ik; mijn nummer op de
      lijst; rangorde kandidaten; volgnummer; hoeveel wachtenden voor mij; een kennis is later ingeschreven en kreeg al een
      huis; hoe kijk ik online waar ik sta; mijn kandidatuur nakijken; login kandidaat-huurder; gsm-nummer veranderd en bang
      dat ik de oproep voor een huis mis; voorrang krijgen op de lijst omdat ik mantelzorger ben; mijn moeder haar
      inschrijving verloopt; terug op de lijst komen; opnieuw inschrijven na schrapping; anciënniteit behouden; toewijzing
      klopt niet, klacht over de volgorde; jaarlijks herbevestigen sociale woning; mailtje van de woonmaatschappij of ik nog
      geïnteresseerd ben; door mijn loonsverhoging ben ik van de lijst gevallen; gezin groter geworden terwijl we
      wachten op een sociale woning; kind erbij, inschrijving sociale woning aanpassen; inschrijven sociale woning;
      inschrijven voor een sociaal huis of appartement`,
    fr: `liste d'attente logement social; registre central candidats locataires; combien de temps attendre un logement social;
      ma place sur la liste; radié de la liste d'attente; après six ans je suis encore loin sur la liste; j'ai refusé un
      logement, suis-je radié; inscription logement social; s'inscrire pour un logement social`,
    en: `waiting list social housing; central register candidate tenants; how long to wait for social housing; my place on the
      list; removed from the waiting list; I refused a flat, do I lose my place; six years on the list and no offer`,
    de: `Warteliste Sozialwohnung; wie lange auf eine Sozialwohnung warten; von der Warteliste gestrichen`,
    tr: `sosyal konut bekleme listesi; listede kaçıncı sıradayım; ne kadar beklemem lazım sosyal konut`,
  },
  {
    need: 'huren via sociaal verhuurkantoor',
    why: 'The agency rents privately owned homes to people in need; residents write SVK or tell that they need it soon.',
    sheets: 'sociaal verhuurkantoor -premie',
    also: 'sociale woning; kandidaathuur*; huursubsidie; woonloket',
    nl: `SVK; sociaal verhuurkantoor; huren bij het SVK; verhuurkantoor; inschrijven SVK; puntensysteem SVK; privéwoning met
      sociale huur; huren van eigenaar via woonmaatschappij; woning via het SVK krijgen; SVK appartement; hoeveel punten heb
      ik bij het SVK; voorrang voor dringende woonnood; hoogste woonnood eerst; ik woon in onbewoonbaar huis en wil via het
      SVK huren; SVK wachtlijst; sociaal immobiliënkantoor; kantoor dat goedkope huizen verhuurt aan mensen met weinig geld;
      goedkoop huren van een particulier met begeleiding; met een gezin in een caravan en op zoek naar woning SVK; ingehuurde
      woning; hoofdhuurder SVK; klacht over SVK woning; herstelling SVK huis; tussenpersoon tussen eigenaar en huurder;
      begeleid huren; pas uit de instelling en betaalbaar huren; jongere met begeleiding zoekt studio; ik moet over zes weken
      uit mijn huis en hoorde dat het SVK op nood kijkt; met drie kinderen in een afgekeurd huis, hoe geraak ik vlug aan een
      SVK-woning; niet het langst wachten maar het slechtst wonen, dat kantoor zoek ik; ik woon op een camping en wil een
      woning via het verhuurkantoor; alleenstaande moeder in vluchthuis, SVK inschrijven; kantoor dat huurt van eigenaars en
      onderverhuurt aan mensen zoals wij; mijn SVK-huis heeft een lek in de keuken, wie verwittig ik; hoeveel punten krijgt ge
      voor dakloos zijn; punten kinderen SVK; punten inkomen SVK; de eigenaar verkoopt mijn SVK-woning, wat nu; begeleidster
      zoekt voor een jongere van achttien een SVK-studio; met leefloon huren zonder dat een huisbaas moeilijk doet; 'k ben up
      straat gezet en zoeke iets bie 't SVK; goedkoop maar geen blok van de maatschappij; privéhuis aan sociale prijs;
      noodkandidaat huurder; woonnoodpunten; inschrijfformulier verhuurkantoor; verhuurkantoor van het OCMW voor arme mensen;
      huren met tussenkomst van een verhuurkantoor als vluchteling; organisatie die huizen goedkoper doorverhuurt aan
      mensen met een klein loon`,
    fr: `agence immobilière sociale; AIS; louer via une agence immobilière sociale; s'inscrire à l'AIS; l'AIS donne la
      priorité aux familles en détresse`,
    en: `social rental agency; rent through the social rental agency; SVK; affordable flat from a private owner; agency that
      rents private houses to people in urgent need`,
    de: `soziale Mietagentur; Wohnung über die soziale Mietagentur`,
    tr: `sosyal kiralama ofisi; SVK üzerinden ev kiralamak; sosyal kiralama bürosu`,
  },
  {
    need: 'verhuren aan sociaal verhuurkantoor',
    why: 'Owners want certainty of rent without trouble and ask what they get for it.',
    sheets: 'verhuur* sociaal verhuurkantoor -huren; verhuren sociaal verhuurkantoor',
    also: 'conformiteitsattest; verbouwlening; verbouwpremie; woonloket',
    nl: `verhuren aan het SVK; premie verhuren SVK; mijn huis verhuren zonder zorgen; mijn appartement sociaal verhuren;
      eigenaar wil verhuren aan sociaal verhuurkantoor; zekerheid van huur als eigenaar; gegarandeerde huurinkomsten;
      appartement staat leeg en ik wil het goedkoop verhuren; pand geven aan woonmaatschappij om te verhuren; voordelen
      verhuren via woonmaatschappij; huis van de bomma verhuren aan mensen die het nodig hebben; premie voor verhuurders;
      subsidie eigenaar sociale verhuur; ik wil geen miserie met huurders; wanbetaling van huurders vermijden; verhuurder
      zoekt huurder via OCMW; huis ter beschikking stellen voor sociale verhuur; minder belasting als ik sociaal verhuur;
      negen jaar verhuren aan SVK; mijn erfenis, een oud huis, sociaal laten verhuren; mijn huurders betalen nooit op tijd, ik
      geef het liever uit handen; sinds moeder in het rusthuis zit staat haar huis leeg en wij zoeken brave huurders;
      appartement gekocht als belegging maar geen goesting in gezeur met huurders; elke maand mijn huur krijgen, ook als het
      leegstaat; iemand anders laten instaan voor de huurders van mijn rijhuis; wat schuift het als ik mijn huis aan het SVK
      geef; ik verhuur liever iets goedkoper maar met zekerheid; lagere onroerende voorheffing als verhuurder via SVK; 'k è
      een huzeke leeg stoan en 'k wil gin miserie mee huurders; onze zoon erfde een studio en woont in het buitenland, wie
      verhuurt dat in zijn plaats; verhuren zonder risico; zorgeloos verhuren; huurinkomsten verzekerd; verhuur uitbesteden;
      welke staat moet mijn woning hebben voor het SVK; komt het SVK kijken naar mijn pand; boekhouder zegt dat sociaal
      verhuren fiscaal voordelig is; mag ik mijn huis terugvragen van het SVK; opzeg aan SVK als eigenaar; renoveren en dan
      sociaal verhuren premie; huiseigenaar svk subsidie; premie voor eigenaars die via het svk verhuren`,
    fr: `louer ma maison à une agence immobilière sociale; prime pour propriétaires location sociale; loyer garanti
      propriétaire`,
    en: `rent out my house to the social rental agency; guaranteed rent for owners; premium for landlords social letting`,
    de: `Wohnung an soziale Mietagentur vermieten; Prämie für Vermieter`,
    tr: `evimi sosyal kiralama ofisine vermek; ev sahipleri için prim`,
  },
];
