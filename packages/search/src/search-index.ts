/** The layout of {@link SearchIndex} that this code reads and writes. */
export const SEARCH_INDEX_VERSION = 1;

/** How finely the weight of a word in a sheet is kept: 0 (not stored) to this. One character each. */
export const WEIGHT_LEVELS = 12;

/**
 * Everything the browser needs to search one catalogue, as plain JSON: made on publish, cached for good, read once.
 *
 * Field weights and lengths are worked into one weight per word and sheet when the index is made (BM25F), so the reader
 * carries neither; numbers are text as in `number-codec.ts`.
 */
export interface SearchIndex {
  readonly version: number;
  /** Ids of the sheets; a sheet's place in this list is its number below. */
  readonly ids: readonly string[];
  /** The dictionary in order: a capital for the letters shared with the word before (A none), then the rest. */
  readonly terms: string;
  /** Per word, in how many sheets it stands. */
  readonly counts: string;
  /** Per word, its sheets, as distances to the one before. */
  readonly sheets: string;
  /** For each entry of {@link sheets}, the weight of the word there, 1 to {@link WEIGHT_LEVELS}. */
  readonly weights: string;
  /** Synonyms that this catalogue can answer: number of words said, those words, number of words meant, those words. */
  readonly aliases: string;
  /** Per theme its name and its sheets, as distances. */
  readonly themes: readonly (readonly [string, string])[];
  /** Per target audience its name and its sheets, as distances. */
  readonly audiences: readonly (readonly [string, string])[];
}

/** One hit of a search. */
export interface SearchHit {
  readonly id: string;
  /** Comparable within one answer only. */
  readonly score: number;
  /** The resident's own words, in lower case, that led here. */
  readonly matched: string[];
}

/** What narrows a search. */
export interface SearchOptions {
  readonly theme?: string | undefined;
  readonly audience?: string | undefined;
  /** At most so many hits; 20 unless told. */
  readonly limit?: number | undefined;
}
