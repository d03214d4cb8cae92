import { NEEDS } from '../../packages/search/src/build.ts';
import type { Municipality, Region, ServiceSheet } from '../../packages/vocabulary/src/index.ts';
import { emptyServiceFields, TargetAudience, Theme } from '../../packages/vocabulary/src/index.ts';

/** What a made-up municipality needs to stand in the store. */
export interface MadeUpTown {
  region: Region;
  municipality: Municipality;
  sheets: ServiceSheet[];
}

const FIRST =
  'woon zorg huur energie water jeugd kinder school studie taal werk inkomens schuld rechts gezins ouder thuis maaltijd poets verhuis voedsel kleding fiets bus reis sport cultuur buurt dorps wijk natuur groen afval straat verkeers bouw renovatie isolatie verwarmings stookolie gas elektriciteits zonne ziekte tand bril revalidatie handicap mantel rust sterfte geboorte huwelijks paspoort rijbewijs kies belasting subsidie vereniging markt handels landbouw';
const SECOND =
  'premie toelage hulp dienst loket bemiddeling begeleiding opvang kaart pas korting lening waarborg vergunning aanvraag attest bewijs onderzoek advies plan bon cheque tegemoetkoming vrijstelling vergoeding uitlening verhuur verkoop ophaling bezoek cursus les werking ondersteuning oppas vervoer woning flat tuin kamer zaal punt huis fonds';
const SMALL =
  'de het een voor van met bij in op als u uw wie die niet geen kan krijgt vraagt betaalt woont heeft is wordt en of maar ook nog meer minder tot na per jaar maand dag';

/** What real sheets are called, so that needs find their answers and the thesaurus is as large as it is in a town. */
const TITLES = NEEDS.flatMap(({ sheets }) => sheets.replaceAll(/\*|-\S+/g, '').split(';'))
  .map(inOneLine)
  .filter(Boolean);
/** How residents ask. */
const SAYINGS = NEEDS.flatMap(({ nl }) => nl.split(';')).map(inOneLine);

/**
 * Towns with sheets: half of them are called as real ones are, the rest is put together from parts of words. The same
 * for the same seed and sizes.
 */
export function* makeUpTowns(municipalities: number, sheets: number): Generator<MadeUpTown> {
  for (let at = 0; at < municipalities; at += 1) {
    const chance = chanceFrom(at + 1);
    const id = `gemeente-${at + 1}`;
    const region: Region = { id: `streek-${at + 1}`, name: { nl: `Streek ${at + 1}` }, fallbackContacts: [] };
    yield {
      region,
      municipality: {
        id,
        region: region.id,
        name: { nl: `Gemeente ${at + 1}` },
        nis: null,
        postalCodes: [],
        subMunicipalities: [],
        houseName: { nl: 'Sociaal huis' },
        languages: ['nl'],
        formOfAddress: 'formal',
        sites: [],
        fallbackContacts: [],
        isDemonstration: true,
      },
      sheets: Array.from({ length: sheets }, (_, number) => makeUpSheet(region.id, number, chance)),
    };
  }
}

function makeUpSheet(region: string, number: number, chance: Chance): ServiceSheet {
  const known = chance() < 0.5 ? pickFrom(TITLES, chance) : compound(chance);
  const title = [known, ...(chance() < 0.6 ? ['voor', compound(chance)] : [])].join(' ');
  const sentence = () =>
    Array.from({ length: 8 + Math.floor(chance() * 8) }, () =>
      chance() < 0.6 ? pick(SMALL, chance) : compound(chance),
    ).join(' ');
  return {
    id: `dienst-${number + 1}`,
    region,
    concept: null,
    offering: 'everywhere',
    fields: {
      ...emptyServiceFields,
      title: { nl: title },
      summary: { nl: `${sentence()}.` },
      description: {
        nl: Array.from({ length: 4 }, () => ({
          type: 'paragraph' as const,
          runs: [{ text: `${sentence()}. ${sentence()}.` }],
        })),
      },
      keywords: { nl: [compound(chance), compound(chance)] },
      themes: [pickFrom(Theme.options, chance)],
      targetAudiences: [pickFrom(TargetAudience.options, chance)],
    },
  };
}

/** A question of a resident, to one of the towns: a word, sentences, a slip of the keys, or what nobody has. */
export function* makeUpQuestions(municipalities: number): Generator<{ municipality: string; words: string }> {
  const chance = chanceFrom(20_261_122);
  const kinds = [
    () => pickFrom(SAYINGS, chance),
    () => compound(chance),
    () => `${pick(FIRST, chance)} ${pick(SECOND, chance)}`,
    () => `ik zoek een ${compound(chance)} voor mijn ${pick(FIRST, chance)}`,
    () => `wie kan mij helpen met de ${compound(chance)} en de ${compound(chance)}?`,
    () => withSlip(compound(chance), chance),
    () => 'xqzvw',
  ];
  for (;;) {
    const municipality = `gemeente-${1 + Math.floor(chance() * municipalities)}`;
    yield { municipality, words: pickFrom(kinds, chance)() };
  }
}

function inOneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

type Chance = () => number;

/** Numbers between 0 and 1 that are the same for the same seed (mulberry32). */
function chanceFrom(seed: number): Chance {
  let state = seed * 0x9e3779b1;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const lists = new Map([FIRST, SECOND, SMALL].map((text) => [text, text.split(' ')]));

function pick(text: string, chance: Chance): string {
  return pickFrom(lists.get(text) ?? [''], chance);
}

function pickFrom<One>(list: readonly One[], chance: Chance): One {
  return list[Math.floor(chance() * list.length)] as One;
}

function compound(chance: Chance): string {
  return pick(FIRST, chance) + pick(SECOND, chance);
}

function withSlip(word: string, chance: Chance): string {
  const at = 1 + Math.floor(chance() * (word.length - 2));
  return word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2);
}
