import type { Kysely } from 'kysely';
import { saveOverlay, saveSheet } from '../catalogue/index.ts';
import { saveCounter } from '../counters/index.ts';
import { markContentChanged } from '../platform/content-version.ts';
import type { Tables } from '../platform/database/index.ts';
import { saveMunicipality, saveOrganisation, saveRegion } from '../regions/index.ts';
import { readDemoRegion } from './demo-region.ts';

/** Fills an empty store with the demonstration; false when there was something in it already. All of it or nothing. */
export async function seedDemo(db: Kysely<Tables>): Promise<boolean> {
  const isEmpty = (await db.selectFrom('region').select('id').limit(1).execute()).length === 0;
  if (!isEmpty) return false;
  const demo = readDemoRegion();
  await db.transaction().execute(async (trx) => {
    for (const region of demo.regions) await saveRegion(trx, region);
    for (const municipality of demo.municipalities) await saveMunicipality(trx, municipality);
    for (const organisation of demo.organisations) await saveOrganisation(trx, organisation);
    for (const counter of demo.counters) await saveCounter(trx, counter);
    for (const sheet of demo.sheets) await saveSheet(trx, sheet);
    for (const overlay of demo.overlays) await saveOverlay(trx, overlay);
    await markContentChanged(trx);
  });
  return true;
}
