import { isDeepStrictEqual } from 'node:util';
import type { Need } from '@onthaal/search/build';
import type { Id, Localised } from '@onthaal/vocabulary';
import { type Kysely, sql } from 'kysely';
import { json, type Tables } from '../../platform/database/index.ts';

/** How many needs of a region a change concerned. */
export interface NeedChanges {
  added: number;
  changed: number;
  unchanged: number;
  removed: number;
}

/** What a region adds to the thesaurus of the search, in order of name: the same on every store. */
export async function listNeeds(db: Kysely<Tables>, region: Id): Promise<Need[]> {
  const rows = await db
    .selectFrom('region_need')
    .where('region', '=', region)
    .orderBy(sql`need collate "C"`)
    .select('record')
    .execute();
  return rows.map(({ record }) => record);
}

/** Makes these the needs of a region and no others, inside a transaction. One that stays as it was is not touched. */
export async function replaceNeeds(
  trx: Kysely<Tables>,
  region: Id,
  needs: readonly Need[],
): Promise<NeedChanges> {
  // Two that replace at the same time go one after the other; else both lists would stay.
  await trx.selectFrom('region').where('id', '=', region).select('id').forUpdate().execute();
  const before = new Map((await listNeeds(trx, region)).map((record) => [record.need, record]));
  const names = new Set(needs.map(({ need }) => need));
  const removed = [...before.keys()].filter((need) => !names.has(need));
  const added = needs.filter(({ need }) => !before.has(need));
  const changed = needs.filter((record) => {
    const known = before.get(record.need);
    return known && !isDeepStrictEqual(known, record);
  });
  for (const need of removed)
    await trx.deleteFrom('region_need').where('region', '=', region).where('need', '=', need).execute();
  for (const need of [...added, ...changed]) await saveNeed(trx, region, need);
  return {
    added: added.length,
    changed: changed.length,
    unchanged: needs.length - added.length - changed.length,
    removed: removed.length,
  };
}

async function saveNeed(trx: Kysely<Tables>, region: Id, need: Need): Promise<void> {
  const written = { record: json(need), changed_at: sql<string>`now()` };
  await trx
    .insertInto('region_need')
    .values({ region, need: need.need, ...written })
    .onConflict((conflict) => conflict.columns(['region', 'need']).doUpdateSet(written))
    .execute();
}

/** The titles of a region's sheets, in every language and as its municipalities name them; each once, in order. */
export async function listTitles(db: Kysely<Tables>, region: Id): Promise<string[]> {
  const { rows } = await sql<{ title: Localised<string> }>`
    select record -> 'fields' -> 'title' as title from service_sheet
      where region = ${region} and record -> 'fields' ->> 'status' is distinct from 'archived'
    union all
    select overlay.record -> 'fields' -> 'title' from service_overlay overlay
      join municipality on municipality.id = overlay.municipality
      where municipality.region = ${region} and overlay.record -> 'fields' -> 'title' is not null
        and overlay.record -> 'fields' ->> 'status' is distinct from 'archived'`.execute(db);
  const titles = new Set(rows.flatMap(({ title }) => Object.values(title)));
  return [...titles].sort(new Intl.Collator('nl').compare);
}
