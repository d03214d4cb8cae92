import { encodeNumbers } from './number-codec.ts';
import { SEARCH_INDEX_VERSION, type SearchIndex } from './search-index.ts';
import { LIFE_SITUATIONS } from './situations.nl.ts';
import { EVERYDAY_WORDS } from './synonyms.nl.ts';
import { OTHER_LANGUAGES } from './synonyms.other-languages.ts';
import { readSynonyms, type Synonym, type SynonymGroup } from './synonyms.ts';
import { type WeighedSheet, weighSheets } from './weigh-sheets.ts';

/** What of a service sheet is searched. */
export interface SearchDocument {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly keywords: readonly string[];
  readonly body: string;
  readonly themes: readonly string[];
  readonly audiences: readonly string[];
}

/** What may differ from one region to the next. */
export interface BuildOptions {
  /** Synonyms of the region, on top of the project's own. */
  readonly synonyms?: readonly SynonymGroup[];
}

/**
 * Makes the index of one catalogue. The same documents in the same order give the same index, byte for byte.
 *
 * Synonyms are resolved here: the index carries only those that this catalogue can answer, as numbers, and the browser
 * carries no table at all.
 *
 * @throws Error when two documents have the same id.
 */
export function buildIndex(documents: readonly SearchDocument[], options: BuildOptions = {}): SearchIndex {
  const ids = documents.map((document) => document.id);
  const twice = ids.find((id, at) => ids.indexOf(id) !== at);
  if (twice !== undefined) throw new Error(`Two documents have the id ${twice}`);

  const synonyms = readSynonyms([
    ...EVERYDAY_WORDS,
    ...LIFE_SITUATIONS,
    ...OTHER_LANGUAGES,
    ...(options.synonyms ?? []),
  ]);
  const weighed = weighSheets(
    documents,
    synonyms.flatMap((synonym) => synonym.meant),
  );
  const postings = invert(weighed);
  const answerable = mergeAnswerable(synonyms, postings);
  const terms = [...new Set([...postings.keys(), ...answerable.flatMap((synonym) => synonym.said)])].sort();
  const numberOf = new Map(terms.map((term, number) => [term, number]));
  const numbers = (words: readonly string[]) => words.map((word) => numberOf.get(word) ?? 0);
  const entries = terms.map((term) => postings.get(term) ?? []);

  return {
    version: SEARCH_INDEX_VERSION,
    ids,
    terms: writeTerms(terms),
    counts: encodeNumbers(entries.map((sheets) => sheets.length)),
    sheets: entries.map((sheets) => writeDistances(sheets.map(([sheet]) => sheet))).join(''),
    weights: encodeNumbers(entries.flatMap((sheets) => sheets.map(([, weight]) => weight))),
    aliases: encodeNumbers(
      answerable.flatMap(({ said, meant }) => [
        said.length,
        ...numbers(said),
        meant.length,
        ...numbers(meant),
      ]),
    ),
    themes: writeFacets(documents.map((document) => document.themes)),
    audiences: writeFacets(documents.map((document) => document.audiences)),
  };
}

type Postings = Map<string, [sheet: number, weight: number][]>;

function invert(weighed: readonly WeighedSheet[]): Postings {
  const postings: Postings = new Map();
  weighed.forEach((weights, sheet) => {
    for (const [term, weight] of weights) {
      const sheets = postings.get(term) ?? [];
      sheets.push([sheet, weight]);
      postings.set(term, sheets);
    }
  });
  return postings;
}

/** Synonyms of which something stands in the catalogue, one entry per wording. */
function mergeAnswerable(
  synonyms: readonly Synonym[],
  postings: Postings,
): { said: readonly string[]; meant: string[] }[] {
  const merged = new Map<string, { said: readonly string[]; meant: Set<string> }>();
  for (const { said, meant } of synonyms) {
    const key = [...said].sort().join(' ');
    const entry = merged.get(key) ?? { said, meant: new Set<string>() };
    for (const phrase of meant) {
      const term = phrase.join(' ');
      if (postings.has(term) && term !== key) entry.meant.add(term);
    }
    if (entry.meant.size) merged.set(key, entry);
  }
  return [...merged.values()].map(({ said, meant }) => ({ said, meant: [...meant] }));
}

/** The dictionary in order, each word without what it shares with the one before. */
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

function writeDistances(sheets: readonly number[]): string {
  return encodeNumbers(sheets.map((sheet, at) => sheet - (sheets[at - 1] ?? -1) - 1));
}

function writeFacets(facetsOfSheets: readonly (readonly string[])[]): [string, string][] {
  const facets = new Map<string, number[]>();
  facetsOfSheets.forEach((names, sheet) => {
    for (const name of new Set(names)) facets.set(name, [...(facets.get(name) ?? []), sheet]);
  });
  return [...facets]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, sheets]) => [name, writeDistances(sheets)]);
}
