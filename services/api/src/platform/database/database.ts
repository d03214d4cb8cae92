import type { Kysely } from 'kysely';
import type { Durability } from './durability.ts';
import type { Tables } from './tables.ts';

/** An open store. */
export interface Database {
  readonly kind: 'embedded' | 'postgresql';
  readonly db: Kysely<Tables>;
  readonly durability: Durability;
  /** Waits for the statements under way, then lets go of everything. A second call does nothing. */
  close(): Promise<void>;
}
