import type { SearchDocument } from '@onthaal/search/build';

const FIRST =
  'huur woon zorg energie water kinder school studie taal werk schuld gezins ouder thuis maaltijd poets voedsel fiets bus sport buurt afval bouw verwarmings tand handicap mantel rijbewijs belasting wijk'.split(
    ' ',
  );
const SECOND =
  'premie toelage hulp dienst loket begeleiding opvang kaart pas korting lening waarborg vergunning aanvraag attest onderzoek advies cheque vrijstelling vergoeding woning flat fonds punt'.split(
    ' ',
  );
const SMALL =
  'de het een voor van met bij in op als u uw wie niet geen kan krijgt vraagt betaalt woont heeft is en of maar ook per maand'.split(
    ' ',
  );
const SEED = 20_261_122;

/** What residents type, half of it not known to any sheet. */
export const questions: readonly string[] = [
  'huurpremie',
  'ik kan mijn huur niet betalen',
  'poetshulp voor mijn moeder',
  'wie helpt met papieren invullen',
  'kinderopvang',
  'mijn man is zijn werk kwijt',
  'thuis zorg na operatie',
  'verwarmings toelage stookolie',
  'gratis tandarts',
  'busabonnement korting gezin',
  'nederlands leren',
  'rolstoel lenen',
  'schulden bij de gokkantoren',
  'mazout te duur deze winter',
  'mijn zoon wil niet meer naar school',
  'parkeerkaart handicap aanvragen',
  'eten aan huis voor ouderen',
  'premie voor isolatie van het dak',
  'ik zoek een goedkope woning',
  'hulp bij verdriet na een overlijden',
];

/** So many sheets of made-up text; the same for the same count. */
export function makeUpDocuments(count: number): SearchDocument[] {
  const chance = chanceFrom(SEED);
  const pick = (words: readonly string[]) => words[Math.floor(chance() * words.length)] ?? '';
  const compound = () => pick(FIRST) + pick(SECOND) + (chance() < 0.3 ? pick(SECOND) : '');
  const sentence = (length: number) =>
    Array.from({ length }, () => (chance() < 0.55 ? pick(SMALL) : compound())).join(' ');
  return Array.from({ length: count }, (_, number) => ({
    id: `dienst-${number + 1}`,
    title: `${compound()} ${chance() < 0.5 ? `voor ${compound()}` : ''}`.trim(),
    summary: `${sentence(12)}.`,
    keywords: [compound(), compound()],
    body: Array.from({ length: 12 }, () => `${sentence(14)}.`).join(' '),
    themes: [chance() < 0.5 ? 'WelzijnGezondheid' : 'BouwenWonen'],
    audiences: ['Burger'],
  }));
}

/** Numbers from 0 to 1 that look drawn, by the multiplicative generator of Lehmer. */
function chanceFrom(seed: number): () => number {
  let state = seed % 2_147_483_647;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
