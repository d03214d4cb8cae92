import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeStores } from './platform/database/testing.ts';
import { ask, dataOf, readPath } from './testing/ask.ts';
import { newScratchFolder } from './testing/scratch.ts';
import { prepareDemo, type Served, serve } from './testing/served.ts';

const folder = newScratchFolder();

await describeStores(
  (_kind, store) => {
    let served: Served;
    let bare: Served;
    beforeAll(async () => {
      const mapFile = join(folder, 'de streek.pmtiles');
      writeFileSync(mapFile, 'PMTiles: twenty bytes');
      const map = '/map/tiles.pmtiles';
      served = await serve(store().database, { map, mapFile });
      bare = await serve(store().database);
    });
    afterAll(() => Promise.all([served.close(), bare.close()]));

    it('gives the parts that are asked for, to any site, with a mark of which file they are', async () => {
      const { status, headers, body } = await ask(served.url, '/map/tiles.pmtiles', {
        headers: { range: 'bytes=2-6' },
      });
      expect([status, String(body), headers['content-range']]).toEqual([206, 'Tiles', 'bytes 2-6/21']);
      expect(headers['access-control-allow-origin']).toBe('*');
      expect(headers.etag).toMatch(/^"\w+-\w+"$/);
    });

    it('keeps no copy of the file, however often it is asked for', async () => {
      for (let time = 0; time < 2; time++) {
        const { status, headers } = await ask(served.url, '/map/tiles.pmtiles');
        expect(status).toBe(200);
        expect(headers['cache-control']).not.toContain('public');
      }
    });

    it('serves that file and no other', async () => {
      for (const path of [
        '/map/',
        '/map/de%20streek.pmtiles',
        '/map/other.pmtiles',
        '/map/..%2fmap-files.ts',
      ])
        expect((await ask(served.url, path)).status, path).toBe(404);
      expect((await ask(bare.url, '/map/tiles.pmtiles')).status).toBe(404);
    });

    it('the points of help say where it is, or that there is none', async () => {
      const path = readPath('catalogue.pointsOfHelp', { municipality: 'anzegem', lang: 'nl' });
      expect(dataOf(await ask(served.url, path)).map).toBe('/map/tiles.pmtiles');
      expect(dataOf(await ask(bare.url, path)).map).toBeUndefined();
    });
  },
  (database) => prepareDemo(database, folder),
);
