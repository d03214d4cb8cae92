import type { Municipality } from '@onthaal/vocabulary';
import type { Kysely } from 'kysely';
import { markContentChanged } from '../../platform/content-version.ts';
import type { Tables } from '../../platform/database/index.ts';
import { listOverlays, listSheets, saveOverlay, saveSheet } from '../catalogue.store.ts';
import { readInstances } from './lpdc.map.ts';
import { parseLpdc } from './lpdc.parse.ts';
import { planImport } from './lpdc.plan.ts';
import { type ImportReport, reportImport } from './lpdc.report.ts';

interface LpdcFile {
  name: string;
  bytes: Uint8Array;
}

/**
 * Imports an export into a municipality's catalogue. The file is read whole before the first change, and all
 * changes are one transaction: a file that is refused (`LpdcError`) changes nothing, nor does one that is in
 * already. `prepare` runs first in that transaction, for what the municipality itself needs.
 */
export async function importLpdc(
  db: Kysely<Tables>,
  file: LpdcFile,
  {
    municipality,
    prepare,
  }: { municipality: Pick<Municipality, 'id' | 'region'>; prepare: (trx: Kysely<Tables>) => Promise<void> },
): Promise<ImportReport> {
  const reading = readInstances(parseLpdc(file.bytes, file.name));
  const { id, region } = municipality;
  return await db.transaction().execute(async (trx) => {
    await prepare(trx);
    const [sheets, overlays] = [await listSheets(trx, region), await listOverlays(trx, id)];
    const plan = planImport({ instances: reading.instances, municipality: id, region, sheets, overlays });
    for (const sheet of plan.sheets) await saveSheet(trx, sheet);
    for (const overlay of plan.overlays) await saveOverlay(trx, overlay);
    if (plan.sheets.length + plan.overlays.length > 0) await markContentChanged(trx);
    return reportImport({ municipality: id, file: file.name }, reading, plan);
  });
}
