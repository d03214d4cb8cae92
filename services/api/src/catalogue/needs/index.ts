export { importNeeds, type NeedImport } from './import-needs.ts';
export { LANGUAGES_OF_NEEDS, NeedFileError } from './need-file.ts';
export { listNeeds } from './needs.store.ts';
