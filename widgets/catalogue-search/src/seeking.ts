/** All that is needed once somebody begins to search, and not before: fetched then, in one piece. */
export { readDanger } from '@onthaal/search';
export { dangerBox } from './danger-box.ts';
export { findServices, openCatalogue } from './find-services.ts';
export { MissingReport } from './missing-report.ts';
export { nothingFits } from './nothing-fits.ts';
export { leaveSite, watchEscape } from './quick-exit.ts';
