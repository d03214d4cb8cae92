import { type Kysely, sql } from 'kysely';

/** How a store keeps what it acknowledged, as its settings say. */
export interface Durability {
  fsync: string;
  synchronousCommit: string;
  fullPageWrites: string;
  dataChecksums: string;
  /** Whether an acknowledged commit survives a power cut on a disk that keeps its promises. */
  isDurable: boolean;
}

/** Reads the settings that decide whether an acknowledgement can be kept. */
export async function readDurability<T>(db: Kysely<T>): Promise<Durability> {
  const { rows } = await sql<Omit<Durability, 'isDurable'>>`
    select current_setting('fsync') as fsync, current_setting('synchronous_commit') as "synchronousCommit",
      current_setting('full_page_writes') as "fullPageWrites", current_setting('data_checksums') as "dataChecksums"
  `.execute(db);
  const [settings] = rows;
  if (!settings) throw new Error('The store does not tell its settings.');
  const isDurable =
    settings.fsync === 'on' && settings.fullPageWrites === 'on' && settings.synchronousCommit !== 'off';
  return { ...settings, isDurable };
}
