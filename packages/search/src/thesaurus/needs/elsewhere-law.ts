import type { Need } from '../need.ts';

/** Police, courts, notaries and consumer trouble: answered by those, not by a sheet of the town. */
export const ELSEWHERE_LAW: readonly Need[] = [
  {
    need: 'aangifte-diefstal',
    why: 'The police take the report, partly online; the sheets only prevent or replace a card.',
    sheets: 'aangifte diefstal -identiteit* -rijbewijs; politieaangifte*; aangifte inbraak',
    nl: `aangifte diefstal bij de politie; inbraak aangeven; police-on-web; er is deze nacht ingebroken en al mijn juwelen zijn
      weg; politiekantoor openingsuren; pv opvragen politie; proces-verbaal kopie voor verzekering; politiecommissariaat;
      aangifte vandalisme aan mijn auto; aangifte fietsdiefstal politie; zakkenrollers; winkeldiefstal; klacht neerleggen bij de
      politie; dieven in huis geweest`,
    fr: 'porter plainte à la police; déclarer un vol; cambriolage',
    en: 'report a burglary to police; police station; report theft',
  },
  {
    need: 'internetoplichting',
    why: 'Suspicious messages go to Safeonweb, the bank and the police.',
    sheets: 'phishing*; internetfraude*; cybercrime*; oplichting*',
    nl: `phishing; ik ben opgelicht op internet; valse sms van de bank; verdachte mail doorsturen; op een link geklikt;
      oplichting via WhatsApp; vriendschapsfraude; safeonweb; nepwebshop; iemand deed zich voor als mijn dochter en vroeg geld;
      bankbedrieger aan de telefoon; mijn bankgegevens doorgegeven aan oplichters; bedrogen op 2dehands; QR-code fraude; valse
      mail van itsme`,
    fr: 'hameçonnage; arnaque sur internet; faux SMS de la banque',
    en: 'phishing; online scam; I clicked a fake link',
  },
  {
    need: 'gehackt',
    why: 'The provider of the account and computer shops help.',
    sheets: 'gehackt*; computervirus*; cyberveilig*; wachtwoord*',
    also: 'hulp computer*; digihulp',
    nl: `mijn Facebook is gehackt; virus op mijn computer; wachtwoord vergeten van mijn mail; account gehackt; Instagram
      geblokkeerd; Gmail wachtwoord; ransomware; nepprofiel met mijn foto; spam; hacker; antivirus; WhatsApp overgenomen;
      Microsoft belde mij over een virus; Facebook account verwijderen`,
    fr: 'compte Facebook piraté; virus ordinateur',
    en: 'my account was hacked; forgot my email password; computer virus',
  },
  {
    need: 'vals-geld',
    why: 'The police and the national bank.',
    sheets: 'vals geld; valse biljetten',
    nl: `vals geld gekregen; vals biljet; oude Belgische franken omwisselen; Nationale Bank franken; verscheurd bankbiljet; vals
      briefje van vijftig; postzegels verzameling waarde; oude muntstukken verkopen; hoeveel is een goudstuk waard; kapot biljet
      inruilen`,
    fr: 'faux billet; échanger des francs belges',
    en: 'counterfeit money; exchange old Belgian francs',
  },
  {
    need: 'notaris-testament',
    why: 'A notary; the sheet on last wishes is about the burial only.',
    sheets: 'testament*; notaris zoeken; erfrecht; notariaat',
    nl: `testament opstellen; notaris zoeken; wie erft van mij; onterven; testament bij de notaris; legaat; kan ik mijn zoon
      onterven; eigenhandig testament; centraal testamentenregister; duolegaat; notariskosten berekenen; notaris van wacht;
      nalaten aan een goed doel; erfrecht van de langstlevende; hoeveel kost een notaris`,
    fr: 'rédiger un testament; trouver un notaire',
    en: 'make a will; find a notary; inheritance law',
  },
  {
    need: 'erfenis',
    why: 'A notary and the Flemish tax administration; the sheets only register the death.',
    sheets: 'erfenis*; erfbelasting; successie*; nalatenschap',
    also: 'juridische hulp; juridisch advies',
    nl: `erfbelasting; successierechten; aangifte van nalatenschap; attest van erfopvolging; bankrekening geblokkeerd na
      overlijden; erfenis met schulden weigeren; ruzie over de erfenis met mijn broers; tarief erfenis; huis van mijn ouders
      geërfd belasting; onverdeeldheid uit stappen; akte van erfopvolging; hoeveel successie op een huis; erfgenamen opsporen;
      vererven`,
    fr: 'droits de succession; refuser un héritage; déclaration de succession',
    en: 'inheritance tax; renounce an inheritance',
    de: 'Erbschaftssteuer',
    tr: 'miras vergisi',
  },
  {
    need: 'schenking',
    why: 'A notary, a bank or the Flemish tax administration.',
    sheets: 'schenking*; bankgift; schenkbelasting',
    nl: `schenking aan kinderen; schenkbelasting; bankgift; geld geven aan mijn kleinkinderen belasting; huis schenken met
      vruchtgebruik; handgift; gesplitste aankoop; schenken voor overlijden; schenking onroerend goed tarief; familiale
      schenking; pacte adjoint`,
    fr: 'donation aux enfants; droits de donation',
    en: 'gift tax; give my house to my children',
  },
  {
    need: 'huwelijksvermogen',
    why: 'A notary, next to the declaration that the sheets describe.',
    sheets: 'huwelijkscontract*; huwelijksvermogen*; samenlevingscontract*',
    nl: `scheiding van goederen; huwelijksvoorwaarden bij de notaris; wettelijk stelsel gemeenschap van goederen;
      samenlevingscontract notaris; contract laten wijzigen na trouw; langst-leeft-al; huwelijksstelsel kiezen; prijs van een
      huwelijkscontract; verblijvingsbeding; algehele gemeenschap`,
    fr: 'séparation de biens notaire; régime matrimonial',
    en: 'separation of property; matrimonial property regime',
  },
  {
    need: 'zorgvolmacht',
    why: 'A notary draws up a mandate, the justice of the peace names an administrator.',
    sheets: 'zorgvolmacht*; bewindvoer*; bewindvoering',
    also: 'juridische hulp; juridisch advies',
    nl: `bewindvoerder aanvragen; bewindvoering stopzetten; wie tekent voor dementerende ouder bij de bank; notariële volmacht
      voor later; klacht over bewindvoerder; handelingsonbekwaam verklaren; lastgeving; mijn broer onder bewind plaatsen;
      vertrouwenspersoon bewind; collocatie`,
    fr: 'administrateur provisoire; gérer les biens de ma mère démente',
    en: 'power of attorney notary; court-appointed administrator',
  },
  {
    need: 'echtscheidingsprocedure',
    why: 'The family court, a lawyer or a notary; the deed is another matter.',
    sheets: 'echtscheidingsprocedure*; echtscheiding* aanvragen; scheiding onderlinge toestemming',
    also: 'juridische hulp; juridisch advies; relatieproblemen scheiden',
    nl: `echtscheidingsprocedure; EOT; EOO; scheiding onderlinge toestemming bij notaris; verzoekschrift scheiding
      familierechtbank; hoelang duurt een echtscheiding; echtscheidingsovereenkomst; hoeveel kost scheiden met advocaat;
      verdeling van het huis bij echtscheiding; scheidingsbemiddelaar; verblijfsregeling vastleggen rechtbank; familierechtbank;
      boedelscheiding; duurtijd echtscheiding`,
    fr: 'procédure de divorce; divorce par consentement mutuel; tribunal de la famille',
    en: 'divorce procedure; file for divorce; family court',
  },
  {
    need: 'vrederechter',
    why: 'The justice of the peace has a court house of his own.',
    sheets: 'vrederechter*; vredegerecht*; rechtbanken; griffie',
    also: 'juridische hulp; juridisch advies',
    nl: `vrederechter; vredegerecht adres; naar de vrederechter stappen; griffie rechtbank; politierechtbank; in beroep gaan
      tegen vonnis; opgeroepen voor assisenjury; getuige in rechtbank; minnelijke schikking parket; just-on-web; parket;
      enkelband`,
    fr: 'juge de paix; justice de paix',
    en: 'justice of the peace; jury duty',
  },
  {
    need: 'gevangenis-bezoek',
    why: 'Prisons and the justice house arrange visits.',
    sheets: 'gevangenisbezoek; bezoek gevangene*; elektronisch toezicht',
    nl: `gevangenis bezoeken; bezoekuren gevangenis; mijn man zit vast in de cel hoe kan ik hem zien; geld storten gedetineerde;
      kleren naar de gevangenis brengen; bezoek gedetineerde afspraak; penitentiair verlof; voorwaardelijk vrij; brief aan
      gevangene; ongestoord bezoek; justitieassistent; bajes`,
    fr: 'visiter un détenu; visite prison',
    en: 'visit someone in prison; prison visiting hours',
  },
  {
    need: 'speciale-aangiften',
    why: 'Cameras are declared on the federal site of the interior.',
    sheets: 'bewakingscamera*; alarmsysteem aangeven',
    nl: `bewakingscamera aangeven; camera aan mijn gevel mag dat; camera van de buren filmt mijn tuin; deurbel met camera;
      pictogram camera; beelden camera opvragen; GDPR inzage; portretrecht foto van mijn kind; privacycommissie;
      gegevensbeschermingsautoriteit; recht om vergeten te worden; dashcam`,
    fr: 'déclarer une caméra de surveillance; vie privée',
    en: `register a security camera; neighbour's camera films my garden; data protection`,
  },
  {
    need: 'discriminatie',
    why: 'The equality bodies and the police take reports.',
    sheets: 'discriminatie*; racisme*; Unia; mensenrechten*',
    nl: `discriminatie melden; Unia; racisme op het werk; verhuurder weigert mij om mijn kleur; meldpunt discriminatie; Vlaams
      Mensenrechteninstituut; uitgescholden om mijn hoofddoek; racistische opmerking; haatmisdrijf; geweigerd aan discotheek;
      homofobie; seksisme melden; hatespeech`,
    fr: 'signaler une discrimination; racisme',
    en: 'report discrimination; racism',
  },
  {
    need: 'consumentenklacht',
    why: 'The consumer ombudsman and the economy department.',
    sheets: 'consument*; consumentenombudsdienst; garantie aankoop',
    nl: `garantie kapot toestel; webshop levert niet; klacht over een winkel; product terugsturen; herroepingsrecht; wasmachine
      stuk na een jaar garantie; verkoper betaalt niet terug; consumentenombudsdienst; aannemer werkt niet af; 14 dagen
      bedenktijd; kapotte zetel geleverd; deur-aan-deurverkoper contract; misleidende reclame; Testaankoop; pakket nooit
      toegekomen geld terug`,
    fr: 'garantie appareil en panne; droit de rétractation',
    en: `warranty; webshop won't refund; consumer complaint`,
  },
  {
    need: 'ongewenste-oproepen',
    why: 'The do-not-call list and the telecoms ombudsman.',
    sheets: 'belmenietmeer*; ongewenste oproepen; *telemarketing',
    nl: `bel-me-niet-meer-lijst; vervelende telefoontjes; telefoonverkopers stoppen; anonieme oproepen; telemarketing blokkeren;
      ze bellen elke dag om iets te verkopen; nummer blokkeren; onbekend nummer uit Engeland belt; callcenter; stille telefoon;
      robocalls; wie belt er met dit nummer`,
    fr: `liste ne m'appelez plus; appels indésirables`,
    en: 'do not call list; nuisance calls; block a number',
  },
  {
    need: 'brandverzekering',
    why: 'Insurers; the liability sheet is for public premises.',
    sheets: 'brandverzekering*; woonverzekering*; familiale verzekering; huurdersverzekering*',
    nl: `brandverzekering huis; brandverzekering huurder; familiale verzekering; verzekering appartement vergelijken;
      waterschade verzekering aangeven; expert verzekering; inboedelverzekering; brandverzekering opzeggen; bal door ruit van de
      buren verzekering; schuldsaldoverzekering; reisverzekering; annulatieverzekering; uitvaartverzekering; levensverzekering;
      rechtsbijstand polis`,
    fr: 'assurance incendie habitation; assurance familiale',
    en: `home insurance; tenant's fire insurance; travel insurance`,
  },
  {
    need: 'vakbond-arbeidsrecht',
    why: 'A union, the social inspection or a payroll office.',
    sheets: 'vakbond*; opzegtermijn*; arbeidsrecht',
    nl: `opzegtermijn berekenen; vakbond lid worden; ontslagbrief schrijven; opzeg geven op mijn werk; ontslagvergoeding; premie
      vakbond; syndicale premie; mijn baas zet mij aan de deur opzegvergoeding; ABVV ACV kantoor; staking; mag mijn baas mij
      verplichten om zondag te werken; arbeidsreglement; pesten op het werk preventieadviseur; overuren niet uitbetaald;
      proefperiode; paritair comité`,
    fr: 'calcul préavis; syndicat; indemnité de rupture',
    en: 'notice period; trade union; resignation letter',
  },
  {
    need: 'loon-berekenen',
    why: 'The employer or a payroll office.',
    sheets: 'loonberekening*; loonfiche*; eindejaarspremie',
    nl: `bruto-netto berekenen; loonfiche; loonbrief kwijt; eindejaarspremie; dertiende maand; maaltijdcheques; minimumloon;
      indexering lonen; ecocheques; bedrijfswagen; fiche 281.10; barema; hoeveel hou ik netto over; fooi; loonbonus; attest
      werkgever voor verlof`,
    fr: `calcul brut net; fiche de paie; prime de fin d'année`,
    en: 'gross to net salary; payslip; minimum wage',
  },
  {
    need: 'werkongeval',
    why: "The employer's insurer and Fedris.",
    sheets: 'arbeidsongeval*; beroepsziekte*',
    nl: `arbeidsongeval; werkongeval aangeven; gevallen op het werk; beroepsziekte; Fedris; ongeval op weg naar het werk;
      arbeidsgeneesheer; re-integratie bij werkgever; blijvende ongeschiktheid arbeidsongeval; asbestfonds; rugklachten door
      zwaar werk vergoeding; vinger afgezaagd in de fabriek`,
    fr: 'accident du travail; maladie professionnelle',
    en: 'accident at work; occupational disease',
  },
  {
    need: 'sollicitatie-bedrijf',
    why: 'Firms and temp offices.',
    sheets: 'interim*; sollicitatie*; uitzendkantoor*',
    nl: `sollicitatie bij bedrijf; uitzendbureau; vacature in de haven; fabriekswerk; sollicitatiegesprek tips; LinkedIn
      profiel; motivatiebrief voorbeeld; cv sjabloon; headhunter; nachtwerk; jobbeurs`,
    fr: `agence d'intérim; offre d'emploi usine; modèle de cv`,
    en: 'temp agency; warehouse job; CV template',
  },
  {
    need: 'beedigd-vertaler',
    why: 'A sworn translator from the national register, or an interpreting service.',
    sheets: 'vertaler*; *vertaler; tolken; tolk; *vertalingen',
    nl: `beëdigd vertaler; tolk nodig; diploma laten vertalen; beëdigde vertaling Arabisch; vertaalbureau; sociaal tolk;
      doventolk; tolk Oekraïens bij de dokter; documenten vertalen Roemeens; gerechtstolk; vertaler zoeken; wat kost vertalen
      per bladzijde`,
    fr: 'traducteur juré; interprète',
    en: 'sworn translator; interpreter; translate my documents',
    de: 'beeidigter Übersetzer',
    tr: 'yeminli tercüman',
  },
];
