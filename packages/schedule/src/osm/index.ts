export { evaluateOsm, type OsmInterval, type OsmWindow } from './evaluate-osm.ts';
export { importOsm, type OsmImport } from './import-osm.ts';
export type { OsmHours } from './osm-hours.ts';
export { type OsmRefusal, readOsm } from './read-osm.ts';
export { type OsmText, writeOsm } from './write-osm.ts';
