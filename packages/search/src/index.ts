export { type Danger, readDanger } from './danger.ts';
export { listSheets } from './list-sheets.ts';
export { type OpenIndex, openIndex } from './open-index.ts';
export { search } from './search.ts';
export type {
  IndexedSheet,
  SearchAnswer,
  SearchHit,
  SearchIndex,
  SearchOptions,
  Thesaurus,
} from './search-index.ts';
export { SEARCH_INDEX_VERSION } from './search-index.ts';
