import type { Need } from '../need.ts';

/** Schools, courses and studying: schools and the Flemish education department answer; the sheets only pay, lend and mind. */
export const ELSEWHERE_LEARNING: readonly Need[] = [
  {
    need: 'schoolvakanties',
    why: 'The school calendar is Flemish.',
    sheets: 'schoolvakantie*; schoolkalender; feestdagen',
    nl: `schoolvakanties; wanneer begint de krokusvakantie; herfstvakantie datum; paasvakantie; wanneer is het Pasen; vrije
      dagen school; facultatieve verlofdag; feestdagen dit jaar; brugdag; pedagogische studiedag; schoolkalender; wanneer start
      het schooljaar; kerstvakantie hoe lang; examens data`,
    fr: 'dates vacances scolaires; jours fériés',
    en: 'school holidays dates; public holidays Belgium',
  },
  {
    need: 'huisonderwijs-clb',
    why: 'The school guidance centre and the education department.',
    sheets: 'huisonderwijs*; clb; leerplicht; spijbelen',
    nl: `huisonderwijs; CLB; leerplicht; mijn kind van school gestuurd; schoolverandering tijdens het jaar; attest B gekregen;
      zittenblijven; in beroep tegen C-attest; schoolinspectie; examencommissie secundair; deeltijds leren en werken; internaat
      zoeken; gebuisd op school; welke richting kiezen na het zesde; topsportschool`,
    fr: 'enseignement à domicile; recours décision conseil de classe',
    en: 'homeschooling; my child was expelled from school; boarding school',
  },
  {
    need: 'nederlands-leren',
    why: 'Language schools and integration agencies; here only demonstration sheets.',
    sheets: 'Nederlands leren; taallessen; taalles*; conversatie*; Nederlands oefenen',
    nl: `Nederlandse les; taallessen Nederlands; ik wil Nederlands leren; NT2; cursus Nederlands voor anderstaligen; Nederlands
      oefenen; conversatietafel; praattafel Nederlands; taaltest; attest A2 Nederlands; avondles Nederlands; mijn vrouw spreekt
      nog geen Nederlands les; Huis van het Nederlands; inburgeringscursus; gratis Nederlandse les`,
    fr: 'cours de néerlandais; apprendre le néerlandais',
    en: 'Dutch lessons; learn Dutch; Dutch course for foreigners',
    de: 'Niederländisch lernen',
    tr: 'Hollandaca kursu',
  },
  {
    need: 'talen-leren',
    why: 'Adult education centres.',
    sheets: 'taalcursus*; avondonderwijs; volwassenenonderwijs',
    nl: `Spaans leren; Italiaanse les; avondschool; Franse les voor volwassenen; cursus Engels; CVO; Duolingo;
      tweedekansonderwijs; naailes; cursus fotografie; bloemschikken; lasopleiding avond; cursus boekhouden; hobbycursus;
      Vormingplus; gebarentaal leren; Russisch leren`,
    fr: `cours du soir; apprendre l'espagnol`,
    en: 'evening classes; learn Spanish; adult education',
  },
  {
    need: 'muziekschool',
    why: 'Academies of part-time art education enrol.',
    sheets: 'muziekschool; muziekacademie; academie; *academie; kunstonderwijs',
    nl: `muziekschool; muziekacademie inschrijven; notenleer; pianoles; gitaarles; tekenacademie; inschrijven academie; vioolles
      voor kinderen; muziekinstrument huren; dictieles; toneelles; keramiekles; woordkunst; DKO; drumles; zangles;
      kunstacademie; zingen in een koor`,
    fr: 'école de musique; cours de piano; académie de dessin',
    en: 'music school; piano lessons; art academy',
  },
  {
    need: 'hoger-onderwijs-inschrijven',
    why: 'Universities enrol; the sheets only pay grants.',
    sheets: 'universiteit -studietoelage; hogeschool -studietoelage; toelatingsexamen*',
    nl: `inschrijven universiteit; hogeschool inschrijven; studiekeuze; toelatingsexamen geneeskunde; leerkrediet; SID-in; welke
      richting studeren aan de unief; verkorte bachelor; Erasmus; master in Gent; afstandsonderwijs; ijkingstoets;
      avondbachelor; thesis; graduaat; kotvoet`,
    fr: `s'inscrire à l'université; examen d'entrée médecine`,
    en: 'enrol at university; entrance exam medicine; Erasmus',
  },
  {
    need: 'kot-zoeken',
    why: 'Student housing services of the cities.',
    sheets: '*kot; koten; studentenkamer*; studentenhuisvesting; kotlabel',
    nl: `kot zoeken; studentenkot; studentenkamer Gent; kot in Leuven; kotbaas; studio voor student; kotwaarborg niet terug;
      kotmarkt; kot Antwerpen; onderhuren kot zomer; kotmadam; mijn dochter gaat op kot; kotgenoot`,
    fr: `kot étudiant; chambre d'étudiant`,
    en: 'student room; student accommodation',
  },
  {
    need: 'huiswerkantwoorden',
    why: 'Answers to homework: a teacher or the internet; the sheet gives guidance to families.',
    sheets: 'encyclopedie; oefeningen wiskunde',
    nl: `wortel van 144; hoofdstad van Peru; stelling van Pythagoras; samenvatting boek; spreekbeurt over dinosaurussen; tafel
      van zeven; wie schreef De leeuw van Vlaanderen; fotosynthese uitleg; deze vergelijking oplossen; dt-fout; Franse
      vervoeging; werkwoorden être en avoir; oppervlakte cirkel berekenen; boekbespreking; spiekbriefje; periodiek systeem;
      wanneer was de Slag bij Waterloo`,
    fr: 'capitale du Pérou; théorème de Pythagore',
    en: 'capital of Peru; square root of 144; summary of a book',
  },
  {
    need: 'weetjes',
    why: 'General knowledge has no sheet.',
    sheets: 'quizvragen; wist je dat',
    nl: `hoe hoog is de Eiffeltoren; hoe ver is de maan; wie won het WK; hoe oud wordt een olifant; afstand aarde zon; hoeveel
      inwoners heeft China; wie heeft de telefoon uitgevonden; hoeveel weegt een walvis; grootste land ter wereld; quizvragen;
      diepste zee; hoeveel seconden in een dag; hoe laat is het in New York; wanneer begint de zomertijd`,
    fr: 'hauteur de la tour Eiffel; distance terre lune',
    en: 'how tall is the Eiffel Tower; distance to the moon; time in New York',
  },
];
