import { join } from 'node:path';
import { Kysely, PGliteDialect } from 'kysely';
import { endProcess, ensureCluster, openCluster } from './cluster.ts';
import type { Database } from './database.ts';
import { readDurability } from './durability.ts';
import { GuardedPglite, StoreFailed } from './guarded-pglite.ts';
import { lockDirectory } from './lock.ts';
import { maintain } from './maintenance.ts';
import type { Tables } from './tables.ts';

/** Where the cluster lies inside the data directory. */
export const clusterPath = (dataDirectory: string): string => join(dataDirectory, 'pgdata');

/** What the embedded store needs to know. */
export interface EmbeddedOptions {
  dataDirectory: string;
  onFailure: (error: StoreFailed) => void;
  onWarning: (message: string) => void;
}

/** Opens the store inside this process, on disk, for this process alone. */
export async function openEmbedded(options: EmbeddedOptions): Promise<Database> {
  const lock = lockDirectory(options.dataDirectory);
  try {
    const directory = clusterPath(options.dataDirectory);
    await ensureCluster(directory);
    const { pglite, files } = await openCluster(directory, (words) => {
      options.onFailure(new StoreFailed(`The embedded store has failed and must be restarted: ${words}`));
      return endProcess(words);
    });
    const store = new GuardedPglite(pglite, options.onFailure);
    const db = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite: store }) });
    const durability = await readDurability(db);
    // PostgreSQL syncs its control file at every start, so silence means that a newer PGlite has lost the fsync.
    if (!durability.isDurable || files.syncCount === 0) {
      await pglite.close();
      throw new Error('The embedded store does not sync its files to disk; it will not be used.');
    }
    const endMaintenance = maintain(store, options.onWarning);
    const shut = async () => {
      endMaintenance();
      try {
        await db.destroy();
        await store.close();
      } finally {
        lock.release();
      }
    };
    let closing: Promise<void> | undefined;
    const close = () => (closing ??= shut());
    return { kind: 'embedded', db, durability, close };
  } catch (error) {
    lock.release();
    throw error;
  }
}
