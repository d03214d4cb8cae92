import type { SearchDocument } from './build-index.ts';
import type { JudgedQuestion } from './evaluation.ts';

function describeSheet(id: string, title: string, rest: Partial<SearchDocument>): SearchDocument {
  return { id, title, summary: '', keywords: [], body: '', themes: [], audiences: [], ...rest };
}

/** A dozen small sheets, written for the tests. */
export const EXAMPLE_CATALOGUE: readonly SearchDocument[] = [
  describeSheet('leefloon', 'Leefloon', {
    summary: 'Een inkomen voor wie zelf te weinig heeft om van te leven.',
    keywords: ['ocmw', 'inkomen'],
    body: 'De maatschappelijk werker onderzoekt uw inkomen.',
    themes: ['welzijn'],
    audiences: ['burger'],
  }),
  describeSheet('equivalent-leefloon', 'Equivalent leefloon', {
    summary: 'Steun voor wie geen recht heeft op een leefloon.',
    themes: ['welzijn'],
    audiences: ['burger'],
  }),
  describeSheet('verwarming', 'Verwarmingstoelage', {
    summary: 'Een tussenkomst in de kost van stookolie of propaangas.',
    themes: ['energie'],
    audiences: ['burger'],
  }),
  describeSheet('poetshulp', 'Poetshulp aan huis', {
    summary: 'Iemand poetst bij u thuis, met dienstencheques.',
    themes: ['zorg'],
    audiences: ['burger'],
  }),
  describeSheet('maaltijden', 'Maaltijden aan huis', {
    summary: 'Een warme maaltijd, gebracht aan de deur.',
    keywords: ['maaltijdbedeling'],
    themes: ['zorg'],
    audiences: ['burger'],
  }),
  describeSheet('mantelzorg', 'Mantelzorgpremie', {
    summary: 'Een premie voor wie een zieke buur, ouder of partner verzorgt.',
    themes: ['zorg'],
    audiences: ['burger'],
  }),
  describeSheet('parkeerkaart', 'Parkeerkaart voor personen met een handicap', {
    summary: 'Parkeren op voorbehouden plaatsen.',
    themes: ['mobiliteit'],
    audiences: ['burger'],
  }),
  describeSheet('sociale-woning', 'Sociale huurwoning', {
    summary: 'Een woning huren van een woonmaatschappij.',
    keywords: ['sociale woning'],
    themes: ['wonen'],
    audiences: ['burger'],
  }),
  describeSheet('huurwaarborg', 'Huurwaarborg', {
    summary: 'Hulp bij het betalen van de waarborg van een huurwoning.',
    themes: ['wonen'],
    audiences: ['burger'],
  }),
  describeSheet('groeipakket', 'Groeipakket', {
    summary: 'Een maandelijks bedrag voor elk kind.',
    themes: ['gezin'],
    audiences: ['burger'],
  }),
  describeSheet('schulden', 'Schuldbemiddeling', {
    summary: 'Samen met de schuldeisers een plan maken om schulden af te betalen.',
    body: 'Breng al uw rekeningen en aanmaningen mee. Wij vragen ook uw huurcontract.',
    themes: ['welzijn'],
    audiences: ['burger', 'onderneming'],
  }),
  describeSheet('thuiszorg', 'Thuiszorg', {
    summary: 'Een verzorgende helpt u in het dagelijkse leven.',
    themes: ['zorg'],
    audiences: ['burger'],
  }),
  describeSheet('partnergeweld', 'Hulp bij partnergeweld', {
    summary: 'Een veilig gesprek, dag en nacht.',
    themes: ['welzijn'],
    audiences: ['burger'],
  }),
];

/** Questions of residents over {@link EXAMPLE_CATALOGUE}. */
export const EXAMPLE_QUESTIONS: readonly JudgedQuestion[] = (
  [
    ['plain', 'leefloon', 'leefloon'],
    ['plain', 'parkeerkaart', 'parkeerkaart'],
    ['typo', 'mantelzorgpreime', 'mantelzorg'],
    ['typo', 'groeipaket', 'groeipakket'],
    ['typo', 'huurwarborg', 'huurwaarborg'],
    ['compound', 'verwarmings toelage', 'verwarming'],
    ['compound', 'thuis zorg', 'thuiszorg'],
    ['compound', 'woningverhuur sociaal', 'sociale-woning'],
    ['dialect', 'kuisvrouw', 'poetshulp'],
    ['dialect', 'mazout', 'verwarming'],
    ['dialect', 'kindergeld', 'groeipakket'],
    ['question', 'kan iemand voor mijn moeder een warme maaltijd brengen?', 'maaltijden'],
    ['question', 'Wie kan mij helpen om mijn schulden af te betalen?', 'schulden'],
    ['life-event', 'mijn man slaat mij', 'partnergeweld'],
    ['life-event', 'ik zorg voor mijn zieke vader', 'mantelzorg'],
    ['foreign', 'logement social', 'sociale-woning'],
  ] as const
).map(([kind, query, id], at) => ({ n: at + 1, kind, query, expect: [id], also: [] }));
