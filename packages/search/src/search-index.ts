/** The layout of {@link SearchIndex} that this code reads and writes. */
export const SEARCH_INDEX_VERSION = 2;
/** How finely the weight of a word in a sheet is kept: 0 (not stored) to this. One character each. */
export const WEIGHT_LEVELS = 12;
/** How often a word stands in a need is kept up to this. */
export const MOST_TIMES = 15;

/** Words and where they stand; numbers are text as in `number-codec.ts`. */
export interface Postings {
  /** The words in order: a capital for the letters shared with the word before (A none), then the rest. */
  readonly terms: string;
  /** Per word, in how many places it stands. */
  readonly counts: string;
  /** Per word, its places, as distances to the one before. */
  readonly places: string;
  /** Per place, how much the word counts there. */
  readonly weights: string;
}

/**
 * What residents say, and which sheets it calls for: the thesaurus as far as one catalogue can answer it.
 *
 * Its words are numbered on from those of the index it belongs to: {@link Postings.counts} begins with the words of the
 * index, and {@link Postings.terms} has only what is new. Places are needs.
 */
export interface Thesaurus extends Postings {
  /** Per word, how often the number of its needs was halved by what was left out, in half steps. */
  readonly leftOut: string;
  /**
   * Per need, how many sheets answer it; per answer, the distance to the sheet before, times the number of
   * {@link ANSWER_GRADES}, plus the grade.
   */
  readonly answers: string;
  /** The names of the needs, only in an index that is made to be explained. */
  readonly names?: readonly string[];
}

/** How well a sheet answers a need: as its answer, in place of an answer that the catalogue lacks, as a second one. */
export const ANSWER_GRADES = [1, 0.8, 0.4] as const;

/** What is shown of a sheet in a list of results. */
export interface IndexedSheet {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly themes: readonly string[];
  readonly audiences: readonly string[];
  /** Only when the sheet is not in the language of the index. */
  readonly language?: string;
}

/**
 * Everything the browser needs to search one catalogue and show what it finds, as plain JSON: made on publish, cached
 * for good, read once.
 *
 * Field weights and lengths are worked into one weight per word and sheet when the index is made (BM25F), so the reader
 * carries neither.
 */
export interface SearchIndex {
  readonly version: number;
  /** Ids of the sheets; a sheet's place in this list is its number below. */
  readonly ids: readonly string[];
  readonly titles: readonly string[];
  readonly summaries: readonly string[];
  /** Per theme its name and its sheets, as distances. */
  readonly themes: readonly Facet[];
  /** Per target audience its name and its sheets, as distances. */
  readonly audiences: readonly Facet[];
  /** Per language other than the index's own, its sheets, as distances. */
  readonly languages: readonly Facet[];
  readonly words: Postings;
  readonly thesaurus: Thesaurus;
}

/** What of an index a list of its sheets takes. */
export type ShownSheets = Omit<SearchIndex, 'version' | 'words' | 'thesaurus'>;

/** A name and the sheets that bear it. */
export type Facet = readonly [name: string, sheets: string];

/** One hit of a search. */
export interface SearchHit {
  readonly id: string;
  /** Comparable within one answer only. */
  readonly score: number;
  /** The resident's own words, in lower case, that led here. */
  readonly matched: string[];
}

/** The answer to a resident's words. */
export interface SearchAnswer {
  /** Best first. */
  readonly hits: readonly SearchHit[];
  /** Nothing fits well enough to be shown as an answer: say so, and show who can be asked. */
  readonly isWeak: boolean;
}

/** What narrows a search. */
export interface SearchOptions {
  readonly theme?: string | undefined;
  readonly audience?: string | undefined;
  /** At most so many hits; 20 unless told. */
  readonly limit?: number | undefined;
}
