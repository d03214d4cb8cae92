import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { Tables } from './database/index.ts';

const LOOK_EVERY = 1_000;

/**
 * The number that grows with every change of public content, and who wants to know of it.
 *
 * On a server other processes write too, so the number is read again every second: what is cached is at most that
 * much older than the store.
 */
export class ContentVersion {
  readonly #db: Kysely<Tables>;
  readonly #listeners = new Set<() => void>();
  #version = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(db: Kysely<Tables>) {
    this.#db = db;
  }

  get current(): number {
    return this.#version;
  }

  /** Calls back after every change, also one made by another process. */
  onChange(listener: () => void): void {
    this.#listeners.add(listener);
  }

  /** Reads the number again, and tells the listeners when it has changed. */
  async look(): Promise<void> {
    const row = await this.#db.selectFrom('content_version').select('version').executeTakeFirstOrThrow();
    if (row.version === this.#version) return;
    this.#version = row.version;
    for (const listener of this.#listeners) listener();
  }

  /** Begins to watch for changes by other processes; needed only where there can be any. */
  watch(onError: (error: unknown) => void): void {
    this.#timer = setInterval(() => void this.look().catch(onError), LOOK_EVERY).unref();
  }

  stop(): void {
    clearInterval(this.#timer);
  }
}

/** Says, inside the transaction that changes public content, that it changed. */
export async function markContentChanged(trx: Kysely<Tables>): Promise<void> {
  await trx.updateTable('content_version').set({ version: sql`version + 1` }).execute();
}
