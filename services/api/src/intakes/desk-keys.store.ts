import type { DeskKey, Id } from '@onthaal/vocabulary';
import type { Kysely } from 'kysely';
import { json, type Tables } from '../platform/database/index.ts';

/** The public keys a story for this municipality is sealed for: the newest of its desk, then the recovery key. */
export async function listDeskKeys(db: Kysely<Tables>, municipality: Id): Promise<DeskKey[]> {
  const rows = await db
    .selectFrom('desk_key')
    .where((where) => where.or([where('municipality', '=', municipality), where('municipality', 'is', null)]))
    .select(['municipality', 'jwk'])
    .orderBy('created_at', 'desc')
    .execute();
  const desk = rows.find((row) => row.municipality === municipality);
  const recovery = rows.find((row) => row.municipality === null);
  return [desk, recovery].flatMap((row) => row?.jwk ?? []);
}

/** A desk's own key, by municipality; undefined when the desk has none. */
export async function findDeskKey(db: Kysely<Tables>, municipality: Id | null): Promise<DeskKey | undefined> {
  const row = await db
    .selectFrom('desk_key')
    .where('municipality', municipality === null ? 'is' : '=', municipality)
    .select('jwk')
    .orderBy('created_at', 'desc')
    .executeTakeFirst();
  return row?.jwk;
}

export async function saveDeskKey(db: Kysely<Tables>, municipality: Id | null, jwk: DeskKey): Promise<void> {
  await db
    .insertInto('desk_key')
    .values({ kid: jwk.kid, municipality, jwk: json(jwk), created_at: new Date().toISOString() })
    .execute();
}
