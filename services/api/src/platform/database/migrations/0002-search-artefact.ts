import { type Kysely, sql } from 'kysely';

/**
 * Search indexes as they are sent, by the hash of what they hold, and which was made of what. The digests tell what
 * changed without reading a record. MD5 is enough: nothing but a rebuild depends on it.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  const statements = [
    sql`alter table service_sheet
      add column digest text not null generated always as (md5(record::text)) stored`,
    sql`alter table service_overlay
      add column digest text not null generated always as (md5(record::text)) stored`,
    sql`create table search_artefact (
      municipality text not null references municipality (id) on delete cascade, hash text not null,
      brotli bytea not null, gzip bytea not null, current_at timestamptz not null, primary key (municipality, hash))`,
    // They are packed already.
    sql`alter table search_artefact alter column brotli set storage external`,
    sql`alter table search_artefact alter column gzip set storage external`,
    sql`create index search_artefact_by_age on search_artefact (current_at)`,
    sql`create table search_source (
      municipality text not null, source text not null, language text not null, hash text not null,
      made_at timestamptz not null, primary key (municipality, source),
      foreign key (municipality, hash) references search_artefact (municipality, hash) on delete cascade)`,
    sql`create index search_source_of_artefact on search_source (municipality, hash)`,
  ];
  for (const statement of statements) await statement.execute(db);
}
