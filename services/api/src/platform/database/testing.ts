import { randomBytes } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, describe } from 'vitest';
import { ensureCluster } from './cluster.ts';
import { clusterPath } from './embedded.ts';
import { type Database, openDatabase } from './index.ts';

/** A store of its own for one test file; `reopen` closes it and opens the same store again. */
export interface TestStore {
  readonly database: Database;
  /** The directory of the embedded store; what a server does not use. */
  readonly dataDirectory: string;
  readonly databaseUrl: string | undefined;
  reopen(): Promise<Database>;
  /** Empties every table except the record of migrations. */
  empty(): Promise<void>;
}

const namedServer = process.env.DATABASE_URL;
const serverUrl = namedServer || `postgres://${userInfo().username}@127.0.0.1:5432/test`;

/**
 * Runs a suite on the embedded store and, where a server answers at `DATABASE_URL` (else at the local database
 * `test`), on PostgreSQL, in a schema of its own that is dropped afterwards.
 *
 * `prepare` runs once per store, usually `(database) => migrate(database.db)`. The store exists only inside tests
 * and hooks: read it through `store()`.
 */
export async function describeStores(
  suite: (kind: Database['kind'], store: () => TestStore) => void,
  prepare: (database: Database) => Promise<unknown> = async () => {},
): Promise<void> {
  const kinds: Database['kind'][] = (await serverAnswers()) ? ['embedded', 'postgresql'] : ['embedded'];
  for (const kind of kinds) {
    describe(`on the ${kind} store`, () => {
      let store: TestStore | undefined;
      let drop = async () => {};
      beforeAll(async () => {
        const dataDirectory = await newDataDirectory();
        const schema = `test_${randomBytes(8).toString('hex')}`;
        const databaseUrl = kind === 'postgresql' ? await createSchema(schema) : undefined;
        store = await openTestStore(dataDirectory, databaseUrl);
        drop = async () => {
          await store?.database.close();
          if (databaseUrl) await onServer(`drop schema "${schema}" cascade`);
          rmSync(dataDirectory, { recursive: true, force: true });
        };
        await prepare(store.database);
      }, 60_000);
      afterAll(() => drop(), 60_000);
      suite(kind, () => {
        if (!store) throw new Error('The store is open only inside tests and hooks.');
        return store;
      });
    });
  }
}

async function openTestStore(dataDirectory: string, databaseUrl: string | undefined): Promise<TestStore> {
  const open = () =>
    openDatabase({
      databaseUrl,
      dataDirectory,
      onFailure: (error) => {
        throw error;
      },
      onWarning: (message) => console.warn(message),
    });
  let database = await open();
  return {
    get database() {
      return database;
    },
    dataDirectory,
    databaseUrl,
    reopen: async () => {
      await database.close();
      database = await open();
      return database;
    },
    empty: () => emptyTables(database),
  };
}

async function emptyTables({ db }: Database): Promise<void> {
  const { rows } = await sql<{ name: string }>`
    select tablename as name from pg_tables
    where schemaname = current_schema() and tablename not like 'schema\\_migration%'`.execute(db);
  if (rows.length === 0) return;
  await sql`truncate ${sql.join(rows.map(({ name }) => sql.table(name)))} restart identity cascade`.execute(
    db,
  );
}

/** A fresh data directory whose cluster is already made: copied, which is ten times faster than making it. */
export async function newDataDirectory(): Promise<string> {
  const template = await clusterTemplate();
  const directory = mkdtempSync(join(tmpdir(), 'onthaal-store-'));
  cpSync(template, clusterPath(directory), { recursive: true });
  return directory;
}

// Kept beside the installed packages, so that a newer PGlite, which is another installation, never meets an old one.
async function clusterTemplate(): Promise<string> {
  const installed = import.meta.resolve('@electric-sql/pglite').match(/pglite@([\w.]+)/)?.[1] ?? 'unknown';
  const cache = join(import.meta.dirname, '../../../node_modules/.cache');
  const template = join(cache, `onthaal-cluster-${installed}`);
  if (existsSync(template)) return template;
  mkdirSync(cache, { recursive: true });
  const draft = mkdtempSync(join(cache, 'draft-'));
  await ensureCluster(join(draft, 'cluster'));
  try {
    renameSync(join(draft, 'cluster'), template);
  } catch (error) {
    // Another test file was first, and its template is as good.
    if (!existsSync(template)) throw error;
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  return template;
}

let answering: Promise<boolean> | undefined;

/** Whether a PostgreSQL server is there to be tested; says loudly, once per test file, when it is not. */
export function serverAnswers(): Promise<boolean> {
  answering ??= onServer('select 1').then(
    () => true,
    (error) => {
      // Asked for by name, its absence is a failure of the set-up and not a choice.
      if (namedServer) throw error;
      console.warn('NOT TESTED ON POSTGRESQL: no server answers. Only the embedded store is tested.');
      return false;
    },
  );
  return answering;
}

async function createSchema(schema: string): Promise<string> {
  await onServer(`create schema "${schema}"`);
  const url = new URL(serverUrl);
  url.searchParams.set('options', `-c search_path=${schema}`);
  return url.href;
}

async function onServer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl, connectionTimeoutMillis: 2_000 });
  try {
    await client.connect();
    await client.query(statement);
  } finally {
    await client.end().catch(() => {});
  }
}
