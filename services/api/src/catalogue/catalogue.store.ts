import type { Id, ServiceOverlay, ServiceSheet } from '@onthaal/vocabulary';
import type { Kysely } from 'kysely';
import { json, type Tables } from '../platform/database/index.ts';

/** The sheets of a region, in order of id. */
export async function listSheets(db: Kysely<Tables>, region: Id): Promise<ServiceSheet[]> {
  const rows = await db
    .selectFrom('service_sheet')
    .where('region', '=', region)
    .orderBy('id')
    .select('record')
    .execute();
  return rows.map((row) => row.record);
}

/** What a municipality says differently, in order of sheet. */
export async function listOverlays(db: Kysely<Tables>, municipality: Id): Promise<ServiceOverlay[]> {
  const rows = await db
    .selectFrom('service_overlay')
    .where('municipality', '=', municipality)
    .orderBy('sheet')
    .select('record')
    .execute();
  return rows.map((row) => row.record);
}

export async function saveSheet(db: Kysely<Tables>, sheet: ServiceSheet): Promise<void> {
  const { region, id, concept } = sheet;
  await db
    .insertInto('service_sheet')
    .values({ region, id, concept, record: json(sheet) })
    .onConflict((conflict) =>
      conflict.columns(['region', 'id']).doUpdateSet({ concept, record: json(sheet) }),
    )
    .execute();
}

export async function saveOverlay(db: Kysely<Tables>, overlay: ServiceOverlay): Promise<void> {
  const { municipality, sheet } = overlay;
  await db
    .insertInto('service_overlay')
    .values({ municipality, sheet, record: json(overlay) })
    .onConflict((conflict) =>
      conflict.columns(['municipality', 'sheet']).doUpdateSet({ record: json(overlay) }),
    )
    .execute();
}
