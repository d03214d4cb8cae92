import { decodeNumbers } from './number-codec.ts';
import {
  ANSWER_GRADES,
  type Postings,
  SEARCH_INDEX_VERSION,
  type SearchIndex,
  type Thesaurus,
  WEIGHT_LEVELS,
} from './search-index.ts';

/** Words with their places; the places of word `n` run from `starts[n]` to `starts[n + 1]`. */
export interface OpenPostings {
  readonly starts: Uint32Array;
  readonly places: Uint16Array;
  readonly weights: Uint8Array;
}

/** A sheet that answers a need, and how well: a place in `ANSWER_GRADES`. */
export interface Answer {
  readonly sheet: number;
  readonly grade: number;
}

/** An index unpacked for searching; numbers are places in `terms`, in the index's `ids`, and needs. */
export interface OpenIndex {
  readonly terms: readonly string[];
  readonly termNumbers: ReadonlyMap<string, number>;
  /** Which letters a term has, one bit each: tells most misfits from a possible misspelling at a glance. */
  readonly letters: Int32Array;
  readonly sheets: OpenPostings;
  readonly needs: OpenPostings;
  /** Per term, in how many needs it stands, also where the index left those out. */
  readonly needCounts: Float64Array;
  /** Per need, what its length makes of the weight of a word said often in it. */
  readonly lengths: readonly number[];
  readonly answers: readonly (readonly Answer[])[];
  readonly sheetCount: number;
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

function unpack({ ids, words, thesaurus }: SearchIndex): OpenIndex {
  const terms = [...readTerms(words.terms), ...readTerms(thesaurus.terms)];
  const answers = readAnswers(decodeNumbers(thesaurus.answers));
  const needs = readPostings(thesaurus, terms.length);
  const lengths = answers.map(() => 0);
  needs.places.forEach((need, at) => {
    lengths[need] = (lengths[need] ?? 0) + (needs.weights[at] ?? 0);
  });
  const average = lengths.reduce((sum, length) => sum + length, 0) / (lengths.length || 1) || 1;
  return {
    terms,
    termNumbers: new Map(terms.map((term, number) => [term, number])),
    letters: Int32Array.from(terms, lettersOf),
    sheets: readPostings(words, terms.length),
    needs,
    needCounts: readNeedCounts(thesaurus, terms.length),
    lengths: lengths.map((length) => length / average),
    answers,
    sheetCount: ids.length,
  };
}

function readTerms(text: string): string[] {
  const terms: string[] = [];
  let term = '';
  for (const [, shared = '', rest] of text.matchAll(/([A-Z])([^A-Z]*)/g)) {
    term = term.slice(0, shared.charCodeAt(0) - 65) + rest;
    terms.push(term);
  }
  return terms;
}

function readPostings({ counts, places, weights }: Postings, termCount: number): OpenPostings {
  const starts = new Uint32Array(termCount + 1);
  decodeNumbers(counts).forEach((count, term) => {
    starts[term + 1] = count;
  });
  for (let term = 0; term < termCount; term++)
    starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);
  const read = Uint16Array.from(decodeNumbers(places));
  for (let term = 0; term < termCount; term++)
    for (let at = (starts[term] ?? 0) + 1; at < (starts[term + 1] ?? 0); at++)
      read[at] = (read[at] ?? 0) + (read[at - 1] ?? 0) + 1;
  return { starts, places: read, weights: Uint8Array.from(decodeNumbers(weights)) };
}

function readNeedCounts({ counts, leftOut }: Thesaurus, termCount: number): Float64Array {
  const needCounts = new Float64Array(termCount);
  const doublings = decodeNumbers(leftOut);
  decodeNumbers(counts).forEach((count, term) => {
    needCounts[term] = count * 2 ** ((doublings[term] ?? 0) / 2);
  });
  return needCounts;
}

function readAnswers(numbers: readonly number[]): Answer[][] {
  const answers: Answer[][] = [];
  for (let at = 0; at < numbers.length; ) {
    const of: Answer[] = [];
    let sheet = -1;
    for (let left = numbers[at++] ?? 0; left > 0; left--) {
      const number = numbers[at++] ?? 0;
      const grade = number % ANSWER_GRADES.length;
      sheet += (number - grade) / ANSWER_GRADES.length + 1;
      of.push({ sheet, grade });
    }
    answers.push(of);
  }
  return answers;
}

/** How much a sheet is about a term, on a scale of one. */
export function weightIn(postings: OpenPostings, at: number): number {
  return (postings.weights[at] ?? 0) / WEIGHT_LEVELS;
}

/** In how many places a term stands. */
export function placesOf({ starts }: OpenPostings, term: number): number {
  return (starts[term + 1] ?? 0) - (starts[term] ?? 0);
}
