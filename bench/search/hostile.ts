import { readDanger, type SearchIndex, search } from '@onthaal/search';
import { buildWholeIndex, type SearchDocument } from '@onthaal/search/build';
import { documentsOf } from '../../services/api/src/catalogue/catalogue.documents.ts';
import { mergeCatalogue } from '../../services/api/src/catalogue/index.ts';
import { median } from '../median.ts';
import { makeUpTowns } from '../search-service/catalogues.ts';

const LENGTH = 100_000;
const TIMES = 5;

/** What one hostile text did to one size of catalogue, in milliseconds. */
export interface HostileAnswer {
  readonly sheets: number;
  readonly text: string;
  /** The middle of five answers, each of an index that was opened anew and remembers nothing. */
  readonly answer: number;
  readonly slowest: number;
  /** Reading it for danger, which happens beside every search. */
  readonly danger: number;
}

/** Asks our engine what nobody should, on a small and on a large made-up catalogue; slowest first. */
export function askHostile(sizes: readonly number[]): HostileAnswer[] {
  return sizes
    .flatMap((sheets) => {
      const index = JSON.stringify(buildWholeIndex(makeUpDocuments(sheets)));
      return Object.entries(hostileTexts()).map(([text, words]) => ({ sheets, text, ...ask(index, words) }));
    })
    .sort((one, other) => other.answer - one.answer);
}

function makeUpDocuments(count: number): SearchDocument[] {
  const [town] = [...makeUpTowns(1, count)];
  if (!town) return [];
  return documentsOf(mergeCatalogue(town.sheets, [], town.municipality.id), { language: 'nl' });
}

function ask(text: string, words: string): Pick<HostileAnswer, 'answer' | 'slowest' | 'danger'> {
  const answers: number[] = [];
  const dangers: number[] = [];
  for (let time = 0; time < TIMES; time++) {
    const index = JSON.parse(text) as SearchIndex;
    search(index, 'hulp');
    const askedAt = performance.now();
    search(index, words);
    const answeredAt = performance.now();
    readDanger(words);
    answers.push(answeredAt - askedAt);
    dangers.push(performance.now() - answeredAt);
  }
  return { answer: median(answers), slowest: Math.max(...answers), danger: median(dangers) };
}

function hostileTexts(): Record<string, string> {
  const chance = chanceFrom(20_261_122);
  const word = (length: number) =>
    Array.from({ length }, () => String.fromCharCode(97 + Math.floor(chance() * 26))).join('');
  const words = (count: number, length: () => number) =>
    Array.from({ length: count }, () => word(length())).join(' ');
  const fill = (piece: string) => piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH);
  return {
    '100 kB of one misspelt sentence': fill('ik zoke een verwrmingstoelge vor mijn stokolie '),
    '100 kB without a space': word(LENGTH),
    '10,000 different words': words(10_000, () => 3 + Math.floor(chance() * 9)),
    'as many unknown compounds as are read': words(32, () => 40),
    'as many near misses as are read': Array.from(
      { length: 32 },
      (_, at) => `huurwarborg${word(3)}${at}`,
    ).join(' '),
    'beginnings of everything': 'abcdefghijklmnopqrstuvwxyz'.split('').join(' '),
    'control characters': fill('\u0000\u0001\b\u001B[31m\u007F\u0085'),
    'control characters in words': fill('hu\u0000ur\u0007premie\u001F '),
    'right-to-left marks': fill('\u202Eeimerpruuh\u202C \u200F\u2067huur\u2069 '),
    emoji: fill('👩‍👩‍👧‍👦🏳️‍🌈🇧🇪 '),
    'lone surrogates': fill('\uD83D huur\uDC00 \uDFFFpremie\uD800'),
    'a letter with thousands of accents': `e${'\u0301'.repeat(LENGTH)}`,
    'signs that grow when they are evened out': fill('\uFDFA'),
    'letters joined by hyphens': fill('a-'),
    'letters joined by dots': fill('a.'),
    'a regular expression that explodes': fill('(a+)+$ (x|x)*y [^]{9,}'),
    'what makes one explode': `${'a'.repeat(LENGTH)}!`,
    'names of what objects have': fill('__proto__ constructor toString hasOwnProperty '),
    digits: fill('0123456789'),
    'capitals that grow in lower case': fill('İ'),
  };
}

function chanceFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
