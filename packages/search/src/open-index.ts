import { decodeNumbers } from './number-codec.ts';
import { SEARCH_INDEX_VERSION, type SearchIndex } from './search-index.ts';

/** A synonym as the index knows it: when all the words of `said` were asked for, `meant` is looked for too. */
export interface Alias {
  readonly said: readonly number[];
  readonly meant: readonly number[];
}

/** An index unpacked for searching; numbers are places in `terms` and in the index's `ids`. */
export interface OpenIndex {
  readonly terms: readonly string[];
  readonly termNumbers: ReadonlyMap<string, number>;
  /** Which letters a term has, one bit each: tells most misfits from a possible misspelling at a glance. */
  readonly letters: readonly number[];
  /** Where each term's entries begin in `sheets` and `weights`; one more than there are terms. */
  readonly starts: readonly number[];
  readonly sheets: readonly number[];
  readonly weights: readonly number[];
  readonly aliases: readonly Alias[];
}

const opened = new WeakMap<SearchIndex, OpenIndex>();

/**
 * Unpacks an index, once per object.
 *
 * @throws Error when the index has another version than this code reads: it must be published again.
 */
export function openIndex(index: SearchIndex): OpenIndex {
  let open = opened.get(index);
  if (!open) {
    if (index.version !== SEARCH_INDEX_VERSION)
      throw new Error(`Search index has version ${index.version}, this code reads ${SEARCH_INDEX_VERSION}`);
    open = unpack(index);
    opened.set(index, open);
  }
  return open;
}

/** The sheets behind a list of distances. */
export function readDistances(text: string): number[] {
  let sheet = -1;
  return decodeNumbers(text).map((distance) => {
    sheet += distance + 1;
    return sheet;
  });
}

/** Which letters a word has, one bit each; other characters share the remaining bits. */
export function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << word.charCodeAt(at);
  return letters;
}

function unpack(index: SearchIndex): OpenIndex {
  const terms: string[] = [];
  let term = '';
  for (const [, shared = '', rest] of index.terms.matchAll(/([A-Z])([^A-Z]*)/g)) {
    term = term.slice(0, shared.charCodeAt(0) - 65) + rest;
    terms.push(term);
  }

  const starts = [0];
  const sheets: number[] = [];
  const distances = decodeNumbers(index.sheets);
  for (const count of decodeNumbers(index.counts)) {
    let sheet = -1;
    const end = sheets.length + count;
    while (sheets.length < end) {
      sheet += (distances[sheets.length] ?? 0) + 1;
      sheets.push(sheet);
    }
    starts.push(end);
  }

  const aliases: Alias[] = [];
  const numbers = decodeNumbers(index.aliases);
  const take = () => numbers.splice(0, numbers.shift());
  while (numbers.length) aliases.push({ said: take(), meant: take() });

  return {
    terms,
    termNumbers: new Map(terms.map((word, number) => [word, number])),
    letters: terms.map(lettersOf),
    starts,
    sheets,
    weights: decodeNumbers(index.weights),
    aliases,
  };
}
