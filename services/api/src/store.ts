import { join } from 'node:path';
import { seedDemo } from './demo/seed.ts';
import { ensureDeskKey } from './intakes/index.ts';
import type { Config } from './platform/config.ts';
import { ContentVersion, markContentChanged } from './platform/content-version.ts';
import { type Database, migrate, openDatabase } from './platform/database/index.ts';
import type { Log } from './platform/log.ts';
import { listMunicipalities } from './regions/index.ts';

/** An open store that is ready for work, and the number that tells when its content changes. */
export interface Store {
  database: Database;
  content: ContentVersion;
}

/**
 * Opens the store, brings it up to date, fills it with the demonstration when it is empty and that is wanted, and
 * sees that every desk has a key.
 */
export async function openStore(config: Config, log: Log): Promise<Store> {
  const database = await openDatabase({
    databaseUrl: config.databaseUrl,
    dataDirectory: config.dataDirectory,
    onFailure: (error) => {
      log.fatal({ error: error.message }, 'the store failed');
      process.exit(1);
    },
    onWarning: (message) => log.warn(message),
  });
  try {
    const { db } = database;
    await migrate(db);
    if (config.seed === 'demo' && (await seedDemo(db)))
      log.info('the empty store was filled with the demonstration');
    await ensureDeskKeys(database, config.dataDirectory);
    const content = new ContentVersion(db);
    await content.look();
    return { database, content };
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** Every municipality's desk, and the installation's recovery, has a key pair; new private keys are left in files. */
export async function ensureDeskKeys({ db }: Database, dataDirectory: string): Promise<void> {
  const desks = [null, ...(await listMunicipalities(db)).map(({ id }) => id)];
  const made = [];
  for (const desk of desks) made.push(await ensureDeskKey(db, desk, dataDirectory));
  if (made.some(Boolean)) await markContentChanged(db);
}

/** Where the private keys of the desks are left. */
export function deskKeyFolder(config: Config): string {
  return join(config.dataDirectory, 'desk-keys');
}
