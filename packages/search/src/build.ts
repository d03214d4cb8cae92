export { readWords } from './analysis.ts';
export {
  type BuildOptions,
  type BuiltIndex,
  buildIndex,
  buildWholeIndex,
  listDocuments,
  type SearchDocument,
} from './build-index.ts';
export type { SearchIndex, Thesaurus } from './search-index.ts';
export type { Need } from './thesaurus/need.ts';
export { NEEDS } from './thesaurus/needs/index.ts';
export { readList, TitleFinder } from './thesaurus/title-finder.ts';
