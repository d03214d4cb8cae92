export { search } from './search.ts';
export type { SearchHit, SearchIndex, SearchOptions } from './search-index.ts';
export { SEARCH_INDEX_VERSION } from './search-index.ts';
