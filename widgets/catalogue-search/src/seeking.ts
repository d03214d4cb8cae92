/** All that is needed once somebody begins to search, and not before: fetched then, in one piece. */
export { readDanger } from '@onthaal/search';
export { findServices, openCatalogue } from './find-services.ts';
export { Help } from './help.ts';
