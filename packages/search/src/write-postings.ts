import { encodeNumbers } from './number-codec.ts';
import type { Facet, Postings } from './search-index.ts';

/** Words with their places and what they count for there. */
export type Inverted = Map<string, Map<number, number>>;

/** Turns lists of words per place into places per word. */
export function invert(places: readonly ReadonlyMap<string, number>[]): Inverted {
  const inverted: Inverted = new Map();
  places.forEach((words, place) => {
    for (const [word, weight] of words) {
      const entries = inverted.get(word) ?? new Map<number, number>();
      inverted.set(word, entries.set(place, weight));
    }
  });
  return inverted;
}

/** Writes postings for words in the given order; `known` of them stand first and are not spelled out again. */
export function writePostings(words: readonly string[], inverted: Inverted, known = 0): Postings {
  const entries = words.map((word) => [...(inverted.get(word) ?? [])].sort(([one], [other]) => one - other));
  return {
    terms: writeTerms(words.slice(known)),
    counts: encodeNumbers(entries.map((places) => places.length)),
    places: entries.map((places) => writeDistances(places.map(([place]) => place))).join(''),
    weights: encodeNumbers(entries.flatMap((places) => places.map(([, weight]) => weight))),
  };
}

/** The sheets that bear each name, in order of name. */
export function writeFacets(namesOfSheets: readonly (readonly string[])[]): Facet[] {
  const facets = new Map<string, number[]>();
  namesOfSheets.forEach((names, sheet) => {
    for (const name of new Set(names)) facets.set(name, [...(facets.get(name) ?? []), sheet]);
  });
  return [...facets]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, sheets]) => [name, writeDistances(sheets)]);
}

/** Each word without what it shares with the one before. */
function writeTerms(terms: readonly string[]): string {
  let before = '';
  return terms
    .map((term) => {
      let shared = 0;
      while (shared < 25 && shared < term.length && term[shared] === before[shared]) shared++;
      before = term;
      return String.fromCharCode(65 + shared) + term.slice(shared);
    })
    .join('');
}

function writeDistances(places: readonly number[]): string {
  return encodeNumbers(places.map((place, at) => place - (places[at - 1] ?? -1) - 1));
}
