import type { Id, Language } from '@onthaal/vocabulary';
import { type Kysely, sql } from 'kysely';
import type { Tables } from '../platform/database/index.ts';

/** Days that a report is kept. */
const KEPT_DAYS = 90;

/** Words that nothing was found for, as somebody sent them. */
export interface MissingReport {
  municipality: Id;
  language: Language;
  words: string;
}

/** The same words, however often they were told. */
export interface MissingWords extends Omit<MissingReport, 'municipality'> {
  times: number;
  /** A date, `YYYY-MM-DD`, on the clock of UTC. */
  lastToldOn: string;
}

const isOld = sql<boolean>`told_on < (now() at time zone 'utc')::date - ${sql.lit(KEPT_DAYS)}::integer`;

/** Keeps a report, and of who sent it nothing. */
export async function saveReport(db: Kysely<Tables>, report: MissingReport): Promise<void> {
  await db
    .insertInto('missing_report')
    .values({ ...report, told_on: sql<string>`(now() at time zone 'utc')::date` })
    .execute();
}

/** What residents of a municipality told that they did not find, told most often first. */
export async function listReports(db: Kysely<Tables>, municipality: Id): Promise<MissingWords[]> {
  const rows = await db
    .selectFrom('missing_report')
    .where('municipality', '=', municipality)
    .where((where) => where.not(isOld))
    .groupBy(['language', sql`lower(words)`])
    .select([
      sql<string>`min(words)`.as('words'),
      'language',
      sql<number>`count(*)`.as('times'),
      sql<string>`max(told_on)`.as('lastToldOn'),
    ])
    .orderBy('times', 'desc')
    .orderBy('lastToldOn', 'desc')
    .orderBy('words')
    .execute();
  return rows.map((row) => ({ ...row, language: row.language as Language }));
}

/** Clears what was kept long enough; answers how many. */
export async function clearReports(db: Kysely<Tables>): Promise<number> {
  const { numDeletedRows } = await db.deleteFrom('missing_report').where(isOld).executeTakeFirst();
  return Number(numDeletedRows);
}
