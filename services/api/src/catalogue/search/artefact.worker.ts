// Makes search artefacts, one after the other, in a thread of its own.
import { createHash } from 'node:crypto';
import { parentPort } from 'node:worker_threads';
import { documentsOf } from '../catalogue.documents.ts';
import { mergeCatalogue } from '../catalogue.ts';
import { type Artefact, packArtefact } from './artefact.ts';
import type { CatalogueSource } from './catalogue-source.ts';
import { buildIndex } from './engine.ts';

let last: { documents: string; artefact: Artefact } | undefined;

function makeArtefact({ municipality, reader, sheets, overlays }: CatalogueSource): Artefact {
  const read = <Row extends { record: string }>(rows: readonly Row[]) =>
    rows.map(({ record }) => JSON.parse(record));
  const documents = documentsOf(mergeCatalogue(read(sheets), read(overlays), municipality), reader);
  // In the languages that have no texts of their own a catalogue is the same, and they come one after the other.
  const digest = createHash('sha256').update(JSON.stringify(documents)).digest('base64');
  if (last?.documents !== digest) last = { documents: digest, artefact: packArtefact(buildIndex(documents)) };
  return last.artefact;
}

parentPort?.on('message', (source: CatalogueSource) => {
  parentPort?.postMessage(makeArtefact(source));
});
