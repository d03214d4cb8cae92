import { rmSync } from 'node:fs';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openCluster } from './cluster.ts';
import { clusterPath } from './embedded.ts';
import { canTrace, isSyncedBeforeAcknowledgement, traceRows } from './fsync.check.ts';
import { openDatabase } from './index.ts';
import { newDataDirectory } from './testing.ts';

let dataDirectory = '';
beforeEach(async () => {
  dataDirectory = await newDataDirectory();
});
afterEach(() => rmSync(dataDirectory, { recursive: true, force: true }));

it('a commit syncs files, a statement that reads syncs none', async () => {
  const { pglite, files } = await openCluster(clusterPath(dataDirectory));
  await pglite.query('create table kept (id int)');
  const before = files.syncCount;
  await pglite.query('insert into kept values (1)');
  const afterCommit = files.syncCount;
  await pglite.query('select * from kept');
  await pglite.transaction((transaction) => transaction.query('select * from kept'));
  expect(afterCommit).toBeGreaterThan(before);
  expect(files.syncCount).toBe(afterCommit);
  await pglite.close();
});

if (canTrace()) {
  describe('as the kernel sees it', () => {
    it('an fsync of the log comes before every acknowledgement', () => {
      const { commits, syncsOfReading } = traceRows(dataDirectory, 20);
      expect(commits).toHaveLength(20);
      expect(commits.filter((commit) => !isSyncedBeforeAcknowledgement(commit))).toEqual([]);
      expect(syncsOfReading).toBe(0);
    }, 60_000);

    it('when the disk fails to sync, the commit is refused, so is all after it, and nothing acknowledged is lost', async () => {
      const { commits, output } = traceRows(dataDirectory, 40, ['-e', 'inject=fsync:error=EIO:when=20+']);
      expect(output).toContain('refused StoreFailed: The embedded store has failed');
      expect(output).not.toContain('done');
      expect(commits.length).toBeGreaterThan(0);
      expect(commits.length).toBeLessThan(40);

      const { db, close } = await openDatabase({ dataDirectory, onFailure: () => {}, onWarning: () => {} });
      const { rows } = await sql<{ id: number }>`select id from kept order by id`.execute(db);
      const stored = new Set(rows.map(({ id }) => `kept ${id}`));
      expect(commits.filter(({ acknowledgement }) => !stored.has(acknowledgement))).toEqual([]);
      await close();
    }, 60_000);
  });
} else {
  console.warn('NOT SHOWN: strace is absent or forbidden here, so fsync was counted in the process only.');
}
