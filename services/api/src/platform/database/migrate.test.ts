import { type Kysely, sql } from 'kysely';
import { afterEach, expect, it } from 'vitest';
import { type Database, migrate, openDatabase } from './index.ts';
import { describeStores, type TestStore } from './testing.ts';

const createTown = async (db: Kysely<unknown>) => {
  await sql`create table town (id text primary key)`.execute(db);
  // Long enough for the others to arrive while the first is at work.
  await sql`select pg_sleep(0.05)`.execute(db);
  await sql`insert into town values ('kuurne')`.execute(db);
};
const addName = async (db: Kysely<unknown>) => {
  await sql`alter table town add column name text not null default ''`.execute(db);
};
const fail = async (db: Kysely<unknown>) => {
  await sql`create table half (id int)`.execute(db);
  await sql`select 1 / 0`.execute(db);
};

await describeStores((kind, store) => {
  const others: Database[] = [];
  afterEach(async () => {
    await Promise.all(others.splice(0).map((other) => other.close()));
    const { db } = store().database;
    await sql`drop table if exists town, half, schema_migration, schema_migration_lock`.execute(db);
  });

  it('applies each migration once, in the order of its name', async () => {
    const { db } = store().database;
    expect(await migrate(db, { '0001-town': { up: createTown } })).toEqual(['0001-town']);
    const both = { '0002-name': { up: addName }, '0001-town': { up: createTown } };
    expect(await migrate(db, both)).toEqual(['0002-name']);
    expect(await migrate(db, both)).toEqual([]);
    expect((await sql`select * from town`.execute(db)).rows).toEqual([{ id: 'kuurne', name: '' }]);
  });

  it('replicas that start together apply each migration once', async () => {
    const replicas = await Promise.all(Array.from({ length: 4 }, () => openReplica(kind, store(), others)));
    const list = { '0001-town': { up: createTown }, '0002-name': { up: addName } };
    const applied = await Promise.all(replicas.map(({ db }) => migrate(db, list)));
    expect(applied.flat().sort()).toEqual(['0001-town', '0002-name']);
    expect((await sql`select * from town`.execute(store().database.db)).rows).toHaveLength(1);
  });

  it('a migration that fails leaves nothing, not of those before it either', async () => {
    const { db } = store().database;
    const list = { '0001-town': { up: createTown }, '0002-half': { up: fail } };
    await expect(migrate(db, list)).rejects.toThrow('Migration 0002-half failed: division by zero');
    const { rows } = await sql<{ town: unknown; half: unknown }>`
      select to_regclass('town') as town, to_regclass('half') as half`.execute(db);
    expect(rows).toEqual([{ town: null, half: null }]);
  });

  it('a store that was migrated by a newer release is refused', async () => {
    const { db } = store().database;
    await migrate(db, { '0001-town': { up: createTown }, '0002-name': { up: addName } });
    await expect(migrate(db, { '0001-town': { up: createTown } })).rejects.toThrow('0002-name');
  });
});

// The embedded store has one process, whose parts may still ask at the same time.
async function openReplica(kind: Database['kind'], store: TestStore, others: Database[]): Promise<Database> {
  if (kind === 'embedded') return store.database;
  const { databaseUrl, dataDirectory } = store;
  const replica = await openDatabase({
    databaseUrl,
    dataDirectory,
    onFailure: (error) => {
      throw error;
    },
    onWarning: (message) => console.warn(message),
  });
  others.push(replica);
  return replica;
}
