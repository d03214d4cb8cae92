export { NATIONAL_LINES } from './national-lines.ts';
export { regionsRouter, requireMunicipality } from './regions.router.ts';
export {
  findMunicipality,
  findRegion,
  listMunicipalities,
  listOrganisations,
  saveMunicipality,
  saveOrganisation,
  saveRegion,
} from './regions.store.ts';
export { mayPageSend, readerOf, textFor, viewMunicipality } from './regions.ts';
