import { type Kysely, sql } from 'kysely';

/** What residents told that they did not find. The day and not the moment: a moment could be matched with a visit. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const statements = [
    sql`create table missing_report (
      municipality text not null references municipality (id) on delete cascade, language text not null,
      words text not null, told_on date not null)`,
    sql`create index missing_report_of_municipality on missing_report (municipality, told_on)`,
  ];
  for (const statement of statements) await statement.execute(db);
}
