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
export { mayPageSend, readerOf, textFor, viewFallbacks, viewMunicipality } from './regions.ts';
