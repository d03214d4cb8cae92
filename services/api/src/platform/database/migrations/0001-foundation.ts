import { type Kysely, sql } from 'kysely';

/**
 * Records are kept whole, as the vocabulary says them; beside them stand the columns by which they are found and
 * held together.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  const statements = [
    sql`create table region (id text primary key, record jsonb not null)`,
    sql`create table municipality (
      id text primary key, region text not null references region (id), nis text, record jsonb not null)`,
    sql`create index municipality_of_region on municipality (region)`,
    sql`create table organisation (
      region text not null references region (id), id text not null, record jsonb not null, primary key (region, id))`,
    sql`create table counter (
      municipality text not null references municipality (id), id text not null, position integer not null,
      record jsonb not null, primary key (municipality, id))`,
    sql`create table service_sheet (
      region text not null references region (id), id text not null, concept text, record jsonb not null,
      primary key (region, id))`,
    sql`create index service_sheet_of_concept on service_sheet (region, concept)`,
    sql`create table service_overlay (
      municipality text not null references municipality (id), sheet text not null, record jsonb not null,
      primary key (municipality, sheet))`,
    sql`create table desk_key (
      kid text primary key, municipality text references municipality (id), jwk jsonb not null,
      created_at timestamptz not null)`,
    sql`create table intake (
      reference text primary key, municipality text not null references municipality (id), submission uuid not null,
      counter text, service text, language text not null, received_at timestamptz not null, status text not null,
      consents jsonb not null, story jsonb not null, unique (municipality, submission))`,
    sql`create index intake_of_municipality on intake (municipality, received_at)`,
    sql`create table content_version (id integer primary key check (id = 1), version bigint not null)`,
    sql`insert into content_version (id, version) values (1, 1)`,
  ];
  for (const statement of statements) await statement.execute(db);
}
