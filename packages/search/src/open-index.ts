import { type Dictionary, readDictionary } from './dictionary.ts';
import { decodeNumbers } from './number-codec.ts';
import { ANSWER_GRADES, type Postings, SEARCH_INDEX_VERSION, type SearchIndex } from './search-index.ts';

/** Terms with their places; the places of term `n` run from `starts[n]` to `starts[n + 1]`. */
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

/**
 * An index unpacked for searching, with nothing of the text it was packed in; numbers are places in `dictionary`, in
 * `ids`, and needs.
 */
export interface OpenIndex extends Pick<SearchIndex, 'ids' | 'themes' | 'audiences'> {
  readonly dictionary: Dictionary;
  /** Per term, the sheets it stands in. */
  readonly sheets: OpenPostings;
  /** Per term, the needs it stands in, and how often. */
  readonly needs: OpenPostings;
  /** Per term, how often the number of its needs was halved by what the index left out, in half steps. */
  readonly leftOut: Uint8Array;
  /** Per need, what its length makes of the weight of a word said often in it. */
  readonly lengths: Float64Array;
  /** Per need, the sheets that answer it. */
  readonly answers: readonly (readonly Answer[])[];
  readonly sheetCount: number;
}

const opened = new WeakMap<SearchIndex, OpenIndex>();

/**
 * Unpacks an index, once per object. What is packed is no longer needed to search.
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

function unpack({ ids, themes, audiences, words, thesaurus }: SearchIndex): OpenIndex {
  const needs = readPostings(thesaurus);
  const answers = readAnswers(decodeNumbers(thesaurus.answers));
  return {
    ids,
    themes,
    audiences,
    dictionary: readDictionary(words.terms, thesaurus.terms),
    sheets: readPostings(words),
    needs,
    leftOut: Uint8Array.from(decodeNumbers(thesaurus.leftOut)),
    lengths: compareLengths(needs, answers.length),
    answers,
    sheetCount: ids.length,
  };
}

function readPostings({ counts, places, weights }: Postings): OpenPostings {
  const numbers = decodeNumbers(counts);
  const starts = new Uint32Array(numbers.length + 1);
  numbers.forEach((count, term) => {
    starts[term + 1] = (starts[term] ?? 0) + count;
  });
  const read = Uint16Array.from(decodeNumbers(places));
  for (let term = 0; term < starts.length; term++)
    for (let at = (starts[term] ?? 0) + 1; at < (starts[term + 1] ?? 0); at++)
      read[at] = (read[at] ?? 0) + (read[at - 1] ?? 0) + 1;
  return { starts, places: read, weights: Uint8Array.from(decodeNumbers(weights)) };
}

function readAnswers(numbers: readonly number[]): Answer[][] {
  const answers: Answer[][] = [];
  for (let at = 0; at < numbers.length; ) {
    let sheet = -1;
    const count = numbers[at++] ?? 0;
    // At its full length from the start: an array that grows keeps room for more. Not `Array.from`: old libraries on a
    // host's page replace it by one that knows no second argument.
    const of = new Array<Answer>(count);
    for (let place = 0; place < count; place++) {
      const number = numbers[at++] ?? 0;
      const grade = number % ANSWER_GRADES.length;
      sheet += (number - grade) / ANSWER_GRADES.length + 1;
      of[place] = { sheet, grade };
    }
    answers.push(of);
  }
  return answers;
}

/** How long each need is, against the average. */
function compareLengths({ places, weights }: OpenPostings, needCount: number): Float64Array {
  const lengths = new Float64Array(needCount);
  places.forEach((need, at) => {
    lengths[need] = (lengths[need] ?? 0) + (weights[at] ?? 0);
  });
  const average = lengths.reduce((sum, length) => sum + length, 0) / (needCount || 1) || 1;
  return lengths.map((length) => length / average);
}

/** In how many places a term stands. */
export function placesOf({ starts }: OpenPostings, term: number): number {
  // The words of sheets come first, and only those have sheets.
  return term + 1 < starts.length ? (starts[term + 1] ?? 0) - (starts[term] ?? 0) : 0;
}

/** In how many needs a term stands, also where the index left those out. */
export function needsOf({ needs, leftOut }: OpenIndex, term: number): number {
  return placesOf(needs, term) * 2 ** ((leftOut[term] ?? 0) / 2);
}
