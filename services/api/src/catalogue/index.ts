export { documentsOf } from './catalogue.documents.ts';
export { listReports } from './catalogue.reports.store.ts';
export { forgetReports } from './catalogue.reports.ts';
export { catalogueRouter, requireService } from './catalogue.router.ts';
export { Shelves } from './catalogue.shelf.ts';
export { listOverlays, listSheets, saveOverlay, saveSheet } from './catalogue.store.ts';
export { mergeCatalogue } from './catalogue.ts';
export { describeImport, type ImportReport, importLpdc, LpdcError } from './lpdc/index.ts';
export {
  importNeeds,
  LANGUAGES_OF_NEEDS,
  listNeeds,
  NeedFileError,
  type NeedImport,
} from './needs/index.ts';
export { ArtefactBuilder, hashIn, Publisher, SearchArtefacts, unpackArtefact } from './search/index.ts';
