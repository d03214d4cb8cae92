import type { Need } from '../need.ts';

/** Health funds, sick notes and small complaints: answered by a health fund, a doctor or a pharmacist. */
export const ELSEWHERE_SICKNESS: readonly Need[] = [
  {
    need: 'dieet-gewicht',
    why: 'A dietician or a doctor.',
    sheets: 'diëtist*; voedingsadvies; vermageren; maagverkleining',
    nl: `diëtist; vermageren; kilo kwijtspelen; maagverkleining; gezond gewicht; BMI berekenen; dieet bij diabetes; calorieën
      tellen; overgewicht; glutenvrij dieet; koolhydraatarm; maagring; afslankspuit; tien kilo kwijt; gezond eten advies`,
    fr: 'diététicien; maigrir',
    en: 'dietician; lose weight; BMI',
  },
  {
    need: 'logopedist',
    why: 'Speech and occupational therapists.',
    sheets: 'logopedie*; logopedist*; ergotherap*',
    nl: `logopedist; stotteren; mijn kleuter praat niet goed; logopedie wachtlijst; dyslexie test; slissen; spraakles na
      beroerte; stem hees; articulatie; logopedie na school; ergotherapeut zoeken; dyscalculie; slikproblemen`,
    fr: 'logopède; bégaiement',
    en: 'speech therapist; stuttering',
  },
  {
    need: 'ziektebriefje',
    why: 'The doctor writes it; the employer or school receives it.',
    sheets: 'ziektebriefje*; doktersbriefje*; ziekteattest',
    nl: `ziektebriefje; doktersbriefje voor het werk; ziek melden bij mijn baas; doktersattest school; één dag ziek zonder
      briefje; controlearts; ziekteverlof op het werk; afwezigheid wegens ziekte werkgever; ziekteattest doorsturen;
      dixit-briefje; ziek tijdens verlof; medisch attest voor turnles; attest van de dokter voor de baas`,
    fr: 'certificat médical pour mon patron; congé de maladie',
    en: 'sick note; calling in sick',
  },
  {
    need: 'ziekte-uitkering',
    why: 'The health fund pays when one is unfit for work.',
    sheets: 'ziekte-uitkering*; arbeidsongeschikt*; invaliditeitsuitkering',
    nl: `arbeidsongeschikt; ziekte-uitkering ziekenfonds; adviserend arts; invaliditeit mutualiteit; mutualiteit betaalt mij
      niet; op de mutualiteit staan; primaire arbeidsongeschiktheid; deeltijds hervatten na ziekte; ik sta op invaliditeit;
      vertrouwelijk attest arbeidsongeschiktheid; controle adviserend geneesheer; gewaarborgd loon ziekte; progressieve
      werkhervatting`,
    fr: 'incapacité de travail mutuelle; médecin-conseil',
    en: 'incapacity benefit health fund; long-term sick leave benefit',
  },
  {
    need: 'ziekenfonds-aansluiten',
    why: 'A health fund enrols; it is no service of the town.',
    sheets: 'aansluiten ziekenfonds; ziekenfonds inschrijven; ziekenfonds kiezen',
    nl: `ziekenfonds inschrijven; aansluiten bij een mutualiteit; veranderen van ziekenfonds; mutualiteit inschrijven
      nieuwkomer; kleefbriefjes ziekenfonds; klevers mutualiteit; hulpkas ziekteverzekering; Europese ziekteverzekeringskaart;
      ziekenkas kantoor in de buurt; EZVK; ziekteverzekering voor buitenlander in België; mutualiteit kantoor`,
    fr: `changer de mutuelle; carte européenne d'assurance maladie`,
    en: 'join a health insurance fund; mutuality registration; European health insurance card',
    de: 'Krankenkasse anmelden',
    tr: 'sağlık sigortasına kayıt',
  },
  {
    need: 'terugbetaling-dokter',
    why: "The health fund refunds doctors' bills.",
    sheets: 'terugbetaling dokter*; terugbetaling ziekenfonds; derdebetalers*',
    nl: `terugbetaling doktersbriefje; doktersbriefjes binnendoen bij de mutualiteit; groen briefje van de dokter; terugbetaling
      specialist mutualiteit; getuigschrift voor verstrekte hulp; hoeveel krijg ik terug van de dokter; doktersrekening
      binnensteken ziekenfonds; conventietarief; wanneer betaalt de mutualiteit de dokter terug; briefjes van de dokter in de
      bus van de mutualiteit`,
    fr: 'remboursement consultation médecin; attestation de soins donnés',
    en: `refund doctor's bill; health fund reimbursement`,
  },
  {
    need: 'hospitalisatieverzekering',
    why: 'Insurers sell the policy; the sheets only help with bills.',
    sheets: 'hospitalisatieverzekering*; tandverzekering',
    nl: `hospitalisatieverzekering afsluiten; hospitalisatieverzekering vergelijken; tandverzekering; DKV; ziekenhuisverzekering
      via het werk stopt; wachttijd hospitalisatieverzekering; eenpersoonskamer verzekering; polis hospitalisatie opzeggen;
      aanvullende verzekering tandzorg; individuele voortzetting hospitalisatieverzekering`,
    fr: 'souscrire une assurance hospitalisation; assurance dentaire',
    en: 'take out hospital insurance; dental insurance',
  },
  {
    need: 'antigif',
    why: 'The poison centre answers day and night; in danger one calls 112.',
    sheets: 'antigifcentrum; vergiftiging*',
    also: 'noodoproep*; dringende hulp dag nacht',
    nl: `antigifcentrum; kind heeft bessen gegeten; paddenstoel giftig; vaatwastablet ingeslikt; bleekwater gedronken;
      vergiftiging; giftige plant; javel in ogen; batterijtje ingeslikt; berenklauw blaren`,
    fr: 'centre antipoisons; empoisonnement',
    en: 'poison centre; child swallowed bleach',
  },
  {
    need: 'ehbo-aed',
    why: 'The Red Cross gives the courses.',
    sheets: 'ehbo*; *reanimatie; aed; defibrillator*; reanimatie*',
    nl: `EHBO-cursus; eerste hulp leren; reanimeren cursus; AED-toestel in de buurt; defibrillator; bloedneus stoppen;
      verbandkist kopen; eerstehulpcursus Rode Kruis; reanimatiecursus; insectenbeet zwelling; splinter in voet`,
    fr: 'cours de premiers secours; défibrillateur',
    en: 'first aid course; CPR course; defibrillator',
  },
  {
    need: 'alternatief',
    why: 'Private practices.',
    sheets: 'massage*; acupunct*; homeopa*',
    nl: `massage; acupunctuur; homeopaat; reiki; hypnose; aromatherapie; kruidengeneesmiddel; voetreflexologie; energetisch
      therapeut; ontspanningsmassage; paranormaal genezer; cupping; wellness; mindfulness cursus; sauna`,
    fr: 'acupuncture; massage relaxant',
    en: 'acupuncture; massage; homeopath',
  },
  {
    need: 'cosmetisch',
    why: 'Private clinics and shops.',
    sheets: 'cosmetische*; botox; tatoe*',
    nl: `botox; borstvergroting; neuscorrectie; tattoo zetten; haartransplantatie; piercing; tattoo laten verwijderen; lippen
      opspuiten; laserontharing; plastisch chirurg; ooglidcorrectie; haaruitval; wimperextensions; acne; flaporen`,
    fr: 'botox; tatouage',
    en: 'botox; get a tattoo; hair transplant',
  },
  {
    need: 'kleine-kwalen',
    why: 'A doctor or pharmacist: symptoms have no sheet.',
    sheets: 'kwalen; gezondheidsklachten',
    nl: `hoofdpijn; buikpijn; hoge bloeddruk; hooikoorts; pollen; jeuk; uitslag op mijn been; voetwrat; diarree; hoest die niet
      overgaat; allergie test; vitamine D; duizelig; buikgriep; snurken; slaapapneu; opvliegers menopauze`,
    fr: 'mal de tête; allergie au pollen',
    en: 'headache; hay fever; high blood pressure',
  },
];
