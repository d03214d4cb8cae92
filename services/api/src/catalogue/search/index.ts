export { artefactAddress, hashIn, unpackArtefact } from './artefact.ts';
export { ArtefactBuilder } from './artefact-builder.ts';
export { askIndex } from './ask-index.ts';
export { Publisher } from './publisher.ts';
export { SearchArtefacts } from './search-artefacts.ts';
