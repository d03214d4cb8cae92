// Makes search artefacts, one after the other, in a thread of its own.
import { createHash } from 'node:crypto';
import { parentPort } from 'node:worker_threads';
import { buildIndex, NEEDS } from '@onthaal/search/build';
import { documentsOf } from '../catalogue.documents.ts';
import { mergeCatalogue } from '../catalogue.ts';
import { type Artefact, type Edition, packArtefact } from './artefact.ts';
import type { CatalogueSource } from './catalogue-source.ts';

let last: { digest: string; edition: Edition<Artefact> } | undefined;

function makeEdition({ municipality, reader, sheets, overlays, needs }: CatalogueSource): Edition<Artefact> {
  const read = <Row extends { record: string }>(rows: readonly Row[]) =>
    rows.map(({ record }) => JSON.parse(record));
  const documents = documentsOf(mergeCatalogue(read(sheets), read(overlays), municipality), reader);
  const own = read(needs);
  // In the languages that have no texts of their own a catalogue is the same, and they come one after the other.
  const digest = createHash('sha256')
    .update(JSON.stringify([documents, own]))
    .digest('base64');
  if (last?.digest !== digest) {
    const { index, thesaurus } = buildIndex(documents, { needs: [...NEEDS, ...own] });
    const edition = { index: packArtefact(index), thesaurus: thesaurus && packArtefact(thesaurus) };
    last = { digest, edition };
  }
  return last.edition;
}

parentPort?.on('message', (source: CatalogueSource | 'end') => {
  if (source === 'end') parentPort?.close();
  else parentPort?.postMessage(makeEdition(source));
});
