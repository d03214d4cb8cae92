import { CompiledQuery, Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { columnParsers } from './column-types.ts';
import type { Database } from './database.ts';
import { readDurability } from './durability.ts';
import { assertStorableParameters } from './storable.ts';
import type { Tables } from './tables.ts';

/** What a store on a PostgreSQL server needs to know. */
export interface PostgresqlOptions {
  databaseUrl: string;
  onWarning: (message: string) => void;
}

const types: pg.CustomTypesConfig = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    columnParsers[oid] ?? (pg.types.getTypeParser(oid, format as 'text') as (text: string) => unknown),
};

class CheckedClient extends pg.Client {
  // Kysely always asks with the statement and its parameters apart, and nothing else here asks.
  override query = ((statement: string, parameters?: unknown[], ...rest: unknown[]) => {
    if (Array.isArray(parameters)) assertStorableParameters(parameters);
    return (pg.Client.prototype.query as (...all: unknown[]) => unknown).call(
      this,
      statement,
      parameters,
      ...rest,
    );
  }) as pg.Client['query'];
}

/** Opens a store on a PostgreSQL server, version 15 or later. */
export async function openPostgresql(options: PostgresqlOptions): Promise<Database> {
  const pool = new pg.Pool({
    connectionString: options.databaseUrl,
    Client: CheckedClient,
    types,
    max: 10,
    connectionTimeoutMillis: 10_000,
    application_name: 'onthaal',
  });
  // A connection that breaks while idle is replaced at the next question; unheard, the event would end the process.
  pool.on('error', (error) => options.onWarning(`An idle connection to PostgreSQL broke: ${error.message}`));
  const db = new Kysely<Tables>({
    dialect: new PostgresDialect({
      pool,
      onCreateConnection: async (connection) => {
        await connection.executeQuery(CompiledQuery.raw(sessionSettings));
      },
    }),
  });
  try {
    await assertVersion(db);
    const durability = await readDurability(db);
    if (!durability.isDurable) {
      options.onWarning(
        `The PostgreSQL server runs with fsync=${durability.fsync}, full_page_writes=${durability.fullPageWrites}: a power cut can lose or damage what residents sent.`,
      );
    }
    let closing: Promise<void> | undefined;
    const close = () => (closing ??= db.destroy());
    return { kind: 'postgresql', db, durability, close };
  } catch (error) {
    await db.destroy();
    throw error;
  }
}

// Instants are read as UTC text. A server or role set to `synchronous_commit=off` acknowledges what it may lose;
// every other value is the operator's choice of where else a commit must be. Bytes are read in hexadecimal.
const sessionSettings = `select set_config('timezone', 'UTC', false), set_config('bytea_output', 'hex', false),
  set_config('datestyle', 'ISO', false),
  case current_setting('synchronous_commit') when 'off' then set_config('synchronous_commit', 'on', false) end`;

async function assertVersion(db: Kysely<Tables>): Promise<void> {
  const { rows } = await db.executeQuery<{ version: string }>(
    CompiledQuery.raw(`select current_setting('server_version_num') as version`),
  );
  const version = Number(rows[0]?.version);
  if (!(version >= 150_000))
    throw new Error(`Onthaal needs PostgreSQL 15 or later; this server says ${version}.`);
}
