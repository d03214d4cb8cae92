import { type Kysely, sql } from 'kysely';

/**
 * A search index comes in two parts, and says which layout it has. What a source was made into is both parts or
 * neither, so the row goes when either is cleared away.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  const statements = [
    sql`alter table search_source
      add column thesaurus text, add column index_version integer not null default 1`,
    sql`alter table search_source add foreign key (municipality, thesaurus)
      references search_artefact (municipality, hash) on delete cascade`,
    sql`create index search_source_of_thesaurus on search_source (municipality, thesaurus)`,
  ];
  for (const statement of statements) await statement.execute(db);
}
