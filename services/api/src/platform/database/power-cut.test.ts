import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openCluster, startParameters } from './cluster.ts';
import { clusterPath } from './embedded.ts';
import { SyncedDisk } from './synced-disk.ts';
import { newDataDirectory } from './testing.ts';

let dataDirectory = '';
let afterCut = '';
beforeEach(async () => {
  dataDirectory = await newDataDirectory();
  afterCut = mkdtempSync(join(tmpdir(), 'onthaal-cut-'));
});
afterEach(() => {
  rmSync(dataDirectory, { recursive: true, force: true });
  rmSync(afterCut, { recursive: true, force: true });
});

async function openOnSyncedDisk(startParams: string[]): Promise<{ pglite: PGlite; disk: SyncedDisk }> {
  const disk = new SyncedDisk(clusterPath(dataDirectory));
  return { pglite: await PGlite.create({ fs: disk, startParams }), disk };
}

async function readAfterCut(disk: SyncedDisk, name: string): Promise<{ ids: number[]; length: number }> {
  const directory = join(afterCut, name);
  disk.cutPower(directory);
  const { pglite } = await openCluster(directory);
  // Reads every page, whose checksums PostgreSQL checks, and every index entry.
  await pglite.query('reindex table kept');
  const { rows } = await pglite.query<{ id: number; length: number }>(
    'select id, length(story)::int as length from kept order by id',
  );
  await pglite.close();
  return { ids: rows.map(({ id }) => id), length: rows.reduce((sum, row) => sum + row.length, 0) };
}

it('a power cut that takes everything unsynced takes no acknowledged row', async () => {
  const { pglite, disk } = await openOnSyncedDisk(startParameters);
  await pglite.query('create table kept (id int primary key, story text not null)');
  let kept = 0;
  const keep = async (rows: number) => {
    for (let row = 0; row < rows; row += 1) {
      kept += 1;
      await pglite.query('insert into kept values ($1::int, repeat(md5($1::int::text), 200))', [kept]);
    }
  };
  const expectAllAfterCut = async (name: string) => {
    const found = await readAfterCut(disk, name);
    expect(found).toEqual({
      ids: Array.from({ length: kept }, (_, index) => index + 1),
      length: kept * 6400,
    });
  };

  await keep(1);
  await expectAllAfterCut('after-the-first-commit');
  await keep(30);
  await pglite.query('checkpoint');
  await expectAllAfterCut('after-a-checkpoint');
  // Pages that the checkpoint wrote are now changed again, and the log goes over into new files.
  await pglite.query("update kept set story = repeat('y', 6400)");
  await pglite.query(
    'create table filler as select repeat(md5(n::text), 50) as text from generate_series(1, 20000) n',
  );
  await keep(10);
  await expectAllAfterCut('in-a-new-log-file');
  await pglite.query('vacuum full kept');
  await pglite.query('checkpoint');
  await keep(10);
  await expectAllAfterCut('after-a-rewrite-of-the-table');
  await pglite.close();
}, 60_000);

it('the same cut does take acknowledged rows when fsync is off, so the test above can fail', async () => {
  const { pglite, disk } = await openOnSyncedDisk([...startParameters, '-c', 'fsync=off']);
  await pglite.query('create table kept (id int primary key, story text not null)');
  await pglite.query("insert into kept values (1, 'acknowledged')");
  await expect(readAfterCut(disk, 'without-fsync')).rejects.toThrow('"kept" does not exist');
  await pglite.close();
}, 60_000);
