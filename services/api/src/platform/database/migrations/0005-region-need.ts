import { type Kysely, sql } from 'kysely';

/** What a region adds to the thesaurus of the search, a row for each need. The digest tells what changed, as that of a sheet. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table region_need (
    region text not null references region (id), need text not null, record jsonb not null,
    changed_at timestamptz not null,
    digest text not null generated always as (md5(record::text)) stored, primary key (region, need))`.execute(
    db,
  );
}
