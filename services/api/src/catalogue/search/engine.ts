/**
 * The search package as the catalogue uses it, and the only file here that knows how it is laid out: an index that
 * carries what is shown of each sheet, and an answer that says when nothing fits well.
 */
import { search as searchTerms, type SearchIndex as TermIndex } from '@onthaal/search';
import { buildIndex as indexTerms, type SearchDocument as TermDocument } from '@onthaal/search/build';

export interface SearchDocument extends TermDocument {
  /** Of the texts, when it is not the catalogue's own. */
  readonly language?: string | undefined;
}

/** What is shown of a sheet in a list. */
export type IndexedSheet = Pick<
  SearchDocument,
  'id' | 'title' | 'summary' | 'themes' | 'audiences' | 'language'
>;

/** Plain JSON: all that a search of one catalogue needs, and all that it shows. */
export interface SearchIndex {
  readonly terms: TermIndex;
  readonly shown: readonly IndexedSheet[];
}

export interface SearchAnswer {
  readonly hits: readonly { readonly id: string }[];
  /** Nothing fits well. */
  readonly isWeak: boolean;
}

export function buildIndex(documents: readonly SearchDocument[]): SearchIndex {
  const shown = documents.map(({ id, title, summary, themes, audiences, language }) => ({
    id,
    title,
    summary,
    themes,
    audiences,
    language,
  }));
  return { terms: indexTerms(documents), shown };
}

/** The sheets of a catalogue, in the order of the documents. */
export function listSheets(index: SearchIndex): readonly IndexedSheet[] {
  return index.shown;
}

export function search(
  index: SearchIndex,
  words: string,
  options: Parameters<typeof searchTerms>[2],
): SearchAnswer {
  const hits = searchTerms(index.terms, words, options);
  return { hits, isWeak: hits.length === 0 };
}
