import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { describeStores } from '../platform/database/testing.ts';
import { newScratchFolder } from '../testing/scratch.ts';
import { prepareDemo } from '../testing/served.ts';
import { findDeskKey, listDeskKeys } from './desk-keys.store.ts';
import { deskKeyFile, ensureDeskKey } from './desk-keys.ts';

// Many questions in one test, on machines that do more than this.
vi.setConfig({ testTimeout: 60_000 });

const scratch = newScratchFolder();

await describeStores(
  (kind, store) => {
    const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));

    it('the store holds public halves, and files that only this account reads the private ones', async () => {
      const { db } = store().database;
      const rows = await db.selectFrom('desk_key').selectAll().execute();
      expect(rows).toHaveLength(15);
      for (const { municipality, jwk } of rows) {
        const file = deskKeyFile(scratch, municipality);
        const { d, municipality: owner, ...publicHalf } = read(file);
        expect(publicHalf).toEqual(jwk);
        expect(owner).toBe(municipality);
        expect(d).toMatch(/^[\w-]{43}$/);
        expect(JSON.stringify(jwk)).not.toContain(d);
        if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600);
      }
      if (process.platform !== 'win32')
        expect(statSync(dirname(deskKeyFile(scratch, null))).mode & 0o777).toBe(0o700);
    });

    it('a desk that has a key gets no second, also when its file was taken away', async () => {
      const { db } = store().database;
      const folder = join(scratch, `elsewhere-${kind}`);
      expect(await ensureDeskKey(db, 'kuurne', folder)).toBeUndefined();
      expect(existsSync(deskKeyFile(folder, 'kuurne'))).toBe(false);
    });

    it('a file that is there is never written over: its key is used, by another store as well', async () => {
      const { db } = store().database;
      const file = deskKeyFile(scratch, 'menen');
      const before = readFileSync(file, 'utf8');
      await db.deleteFrom('desk_key').where('municipality', '=', 'menen').execute();
      expect(await ensureDeskKey(db, 'menen', scratch)).toBe(file);
      expect(readFileSync(file, 'utf8')).toBe(before);
      expect((await findDeskKey(db, 'menen'))?.kid).toBe(JSON.parse(before).kid);
    });

    it("refuses a file that is somebody else's key, and changes nothing", async () => {
      const { db } = store().database;
      const folder = join(scratch, `wrong-${kind}`);
      const file = deskKeyFile(folder, 'wervik');
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, readFileSync(deskKeyFile(scratch, 'menen')));
      await db.deleteFrom('desk_key').where('municipality', '=', 'wervik').execute();
      await expect(ensureDeskKey(db, 'wervik', folder)).rejects.toThrow('is not the key of wervik');
      expect(await findDeskKey(db, 'wervik')).toBeUndefined();
      rmSync(folder, { recursive: true });
      expect(await ensureDeskKey(db, 'wervik', scratch)).toBeDefined();
    });

    it('of many that start at once one makes the key, and all then have that one', async () => {
      const { db } = store().database;
      const folder = join(scratch, `race-${kind}`);
      await db.deleteFrom('desk_key').where('municipality', '=', 'kortrijk').execute();
      const made = await Promise.all(Array.from({ length: 8 }, () => ensureDeskKey(db, 'kortrijk', folder)));
      expect(made.filter(Boolean)).toHaveLength(1);
      const rows = await db
        .selectFrom('desk_key')
        .where('municipality', '=', 'kortrijk')
        .selectAll()
        .execute();
      expect(rows).toHaveLength(1);
      expect(rows[0]?.kid).toBe(read(deskKeyFile(folder, 'kortrijk')).kid);
      expect((await listDeskKeys(db, 'kortrijk')).map(({ kid }) => kid)).toContain(rows[0]?.kid);
    });
  },
  (database) => prepareDemo(database, scratch),
);
