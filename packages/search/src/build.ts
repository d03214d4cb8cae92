export { type BuildOptions, buildIndex, type SearchDocument } from './build-index.ts';
export type { SearchIndex } from './search-index.ts';
export type { SynonymGroup } from './synonyms.ts';
