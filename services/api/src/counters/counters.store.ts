import type { Counter, Id } from '@onthaal/vocabulary';
import type { Kysely } from 'kysely';
import { json, type Tables } from '../platform/database/index.ts';

/** The counters of a municipality, in the municipality's own order. */
export async function listCounters(db: Kysely<Tables>, municipality: Id): Promise<Counter[]> {
  const rows = await db
    .selectFrom('counter')
    .where('municipality', '=', municipality)
    .orderBy('position')
    .orderBy('id')
    .select('record')
    .execute();
  return rows.map((row) => row.record);
}

export async function saveCounter(db: Kysely<Tables>, counter: Counter): Promise<void> {
  const { municipality, id, order: position } = counter;
  await db
    .insertInto('counter')
    .values({ municipality, id, position, record: json(counter) })
    .onConflict((conflict) =>
      conflict.columns(['municipality', 'id']).doUpdateSet({ position, record: json(counter) }),
    )
    .execute();
}
