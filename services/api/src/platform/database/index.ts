import type { Database } from './database.ts';
import { openEmbedded } from './embedded.ts';
import type { StoreFailed } from './guarded-pglite.ts';
import { openPostgresql } from './postgresql.ts';

export type { Database } from './database.ts';
export type { Durability } from './durability.ts';
export { StoreFailed } from './guarded-pglite.ts';
export { DirectoryHeld } from './lock.ts';
export { migrate } from './migrate.ts';
export { json, UnstorableValue } from './storable.ts';
export type { Tables } from './tables.ts';

/** Where the store is, and who hears of trouble. */
export interface OpenDatabaseOptions {
  /** A PostgreSQL server; absent or empty: the embedded store in `dataDirectory`. */
  databaseUrl?: string | undefined;
  dataDirectory: string;
  /**
   * The embedded store can no longer be trusted: write it to the log, at once, and exit. After a failed write of
   * the log the process ends as soon as this returns, as PostgreSQL itself would.
   */
  onFailure: (error: StoreFailed) => void;
  onWarning: (message: string) => void;
}

/** Opens the store: same SQL, same types, same durability, embedded or on a server. */
export async function openDatabase(options: OpenDatabaseOptions): Promise<Database> {
  const { databaseUrl, ...embedded } = options;
  return databaseUrl
    ? await openPostgresql({ databaseUrl, onWarning: options.onWarning })
    : await openEmbedded(embedded);
}
