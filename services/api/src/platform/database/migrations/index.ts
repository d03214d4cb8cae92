import type { Migration } from 'kysely/migration';
import * as foundation from './0001-foundation.ts';
import * as searchArtefact from './0002-search-artefact.ts';
import * as searchThesaurus from './0003-search-thesaurus.ts';
import * as missingReport from './0004-missing-report.ts';
import * as regionNeed from './0005-region-need.ts';
import * as hoursAndPartners from './0006-hours-and-partners.ts';

/**
 * Every migration, applied in the order of its name.
 *
 * A migration that has been released is never edited, only followed by another. One file each, the shape:
 *
 * ```ts
 * // 0002-counters.ts
 * import type { Kysely } from 'kysely';
 * import { sql } from 'kysely';
 *
 * export async function up(db: Kysely<unknown>): Promise<void> {
 *   await sql`create table counter (id text primary key, kind text not null)`.execute(db);
 * }
 * ```
 *
 * One statement per call; SQL that PostgreSQL 15 knows. All pending migrations run in one transaction.
 */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-foundation': foundation,
  '0002-search-artefact': searchArtefact,
  '0003-search-thesaurus': searchThesaurus,
  '0004-missing-report': missingReport,
  '0005-region-need': regionNeed,
  '0006-hours-and-partners': hoursAndPartners,
};
