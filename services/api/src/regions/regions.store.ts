import type { Id, Municipality, Organisation, Region } from '@onthaal/vocabulary';
import type { Kysely } from 'kysely';
import { json, type Tables } from '../platform/database/index.ts';

/** A municipality with the region it shares content with; undefined when nobody has this id. */
export async function findMunicipality(
  db: Kysely<Tables>,
  id: Id,
): Promise<{ municipality: Municipality; region: Region } | undefined> {
  const row = await db
    .selectFrom('municipality')
    .innerJoin('region', 'region.id', 'municipality.region')
    .where('municipality.id', '=', id)
    .select(['municipality.record as municipality', 'region.record as region'])
    .executeTakeFirst();
  return row;
}

/** Every municipality, in order of id. */
export async function listMunicipalities(db: Kysely<Tables>): Promise<Municipality[]> {
  const rows = await db.selectFrom('municipality').select('record').orderBy('id').execute();
  return rows.map((row) => row.record);
}

/** The organisations of a region, by id. */
export async function listOrganisations(db: Kysely<Tables>, region: Id): Promise<Organisation[]> {
  const rows = await db.selectFrom('organisation').where('region', '=', region).select('record').execute();
  return rows.map((row) => row.record);
}

export async function saveRegion(db: Kysely<Tables>, region: Region): Promise<void> {
  await db
    .insertInto('region')
    .values({ id: region.id, record: json(region) })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ record: json(region) }))
    .execute();
}

export async function saveMunicipality(db: Kysely<Tables>, municipality: Municipality): Promise<void> {
  const { id, region, nis } = municipality;
  await db
    .insertInto('municipality')
    .values({ id, region, nis, record: json(municipality) })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ region, nis, record: json(municipality) }))
    .execute();
}

export async function saveOrganisation(db: Kysely<Tables>, organisation: Organisation): Promise<void> {
  const { id, region } = organisation;
  await db
    .insertInto('organisation')
    .values({ id, region, record: json(organisation) })
    .onConflict((conflict) => conflict.columns(['region', 'id']).doUpdateSet({ record: json(organisation) }))
    .execute();
}

/** A region by its id; undefined when there is none. */
export async function findRegion(db: Kysely<Tables>, id: Id): Promise<Region | undefined> {
  const row = await db.selectFrom('region').where('id', '=', id).select('record').executeTakeFirst();
  return row?.record;
}
