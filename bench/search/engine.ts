import type { SearchDocument } from '@onthaal/search/build';
import type { GivenAnswer, JudgedQuestion } from '@onthaal/search/evaluate';

/** What is searched, what is shown of it, and what is asked. */
export interface Catalogue {
  readonly name: string;
  readonly documents: readonly SearchDocument[];
  /** What a list of results shows: the same texts for every engine, so that sizes can be compared. */
  readonly shown: readonly ShownSheet[];
  readonly questions: readonly JudgedQuestion[];
}

export interface ShownSheet {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
}

/** Answers a resident's words with at least ten ids, best first. */
export type Ask = (words: string) => GivenAnswer | Promise<GivenAnswer>;

/**
 * One engine with its settings.
 *
 * It is asked only after a round trip through what a browser would download, so nothing counts that is not in there.
 */
export interface Engine {
  readonly name: string;
  /** Its settings in words, for the table of settings. */
  readonly settings: string;
  /** From documents to the texts that a browser downloads; none for what runs on a server. */
  build(catalogue: Catalogue): readonly string[] | Promise<readonly string[]>;
  /** From the downloaded texts to something that answers. */
  open(parts: readonly string[]): Ask | Promise<Ask>;
  /** The export that the browser's code is bundled from, `*` for all; absent for what runs on a server. */
  readonly code?: { readonly module: string; readonly name: string };
  /** Puts away what {@link build} left outside this process. */
  close?(): Promise<void>;
}

/** What a word counts for in each field, the same for every engine that can weigh fields. */
export const FIELD_WEIGHTS = { title: 4, keywords: 3, summary: 1.5, body: 0.5 } as const;

export const FIELDS = Object.keys(FIELD_WEIGHTS) as (keyof typeof FIELD_WEIGHTS)[];
