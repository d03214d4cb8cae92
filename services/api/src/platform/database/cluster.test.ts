import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ensureCluster, openCluster } from './cluster.ts';
import { GuardedPglite } from './guarded-pglite.ts';
import { isCheckpointDue, readLogState } from './maintenance.ts';

let directory = '';
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'onthaal-cluster-'));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

it('a first start that was interrupted is begun anew, and what is whole is left alone', async () => {
  const cluster = join(directory, 'pgdata');
  mkdirSync(`${cluster}.new/base`, { recursive: true });
  writeFileSync(`${cluster}.new/PG_VERSION`, '18\n');
  await ensureCluster(cluster);
  expect(existsSync(`${cluster}.new`)).toBe(false);
  const { pglite } = await openCluster(cluster);
  await pglite.query('create table kept (id int)');
  await pglite.close();
  await ensureCluster(cluster);
  const copy = join(directory, 'copy');
  cpSync(cluster, copy, { recursive: true });
  const { pglite: again } = await openCluster(copy);
  expect((await again.query('select * from kept')).rows).toEqual([]);
  await again.close();

  writeFileSync(join(cluster, 'PG_VERSION'), '17\n');
  await expect(ensureCluster(cluster)).rejects.toThrow('was written by PostgreSQL 17');
}, 60_000);

it('the log counts what a start would replay, and a checkpoint ends the count', async () => {
  const cluster = join(directory, 'pgdata');
  await ensureCluster(cluster);
  const store = new GuardedPglite((await openCluster(cluster)).pglite, () => {});
  await store.query('create table kept as select repeat(md5(n::text), 10) from generate_series(1, 5000) n');
  expect((await readLogState(store)).bytesSinceCheckpoint).toBeGreaterThan(1_000_000);
  await store.query('checkpoint');
  expect((await readLogState(store)).bytesSinceCheckpoint).toBeLessThan(1024);
  await store.close();
}, 60_000);

const fiveMinutes = 300_000;
const enough = 32 * 1024 * 1024;
it.each([
  ['an old log with nothing in it', 1023, fiveMinutes * 10, false],
  ['an old log with something in it', 1024, fiveMinutes, true],
  ['a log that is not yet old', 1024, fiveMinutes - 1, false],
  ['a log that is not yet long', enough - 1, 0, false],
  ['a long log', enough, 0, true],
])('%s: is a checkpoint due?', (_name, bytes, age, isDue) => {
  expect(isCheckpointDue(bytes, age)).toBe(isDue);
});
