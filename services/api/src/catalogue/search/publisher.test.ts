import { Writable } from 'node:stream';
import type { Municipality } from '@onthaal/vocabulary';
import { sql } from 'kysely';
import { pino } from 'pino';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { ContentVersion, markContentChanged } from '../../platform/content-version.ts';
import { describeStores } from '../../platform/database/testing.ts';
import { newScratchFolder } from '../../testing/scratch.ts';
import { prepareDemo } from '../../testing/served.ts';
import { ArtefactBuilder } from './artefact-builder.ts';
import type { Catalogue } from './catalogue-source.ts';
import { inOrderOfUse, Publisher } from './publisher.ts';
import { SearchArtefacts } from './search-artefacts.ts';

// Dozens of artefacts in one test, on machines that do more than this.
vi.setConfig({ testTimeout: 120_000 });

const folder = newScratchFolder();

it('makes Dutch first, then the other languages in use, then the rest of a municipality together', () => {
  const towns = [
    { id: 'a', languages: ['nl'] },
    { id: 'b', languages: ['nl', 'fr'] },
  ] as Municipality[];
  const order = (first: number) =>
    inOrderOfUse(towns, first).map(({ municipality, reader }) => `${municipality} ${reader.language}`);
  expect(order(0)).toEqual(['a nl', 'b nl', 'b fr', 'a fr', 'a en', 'a de', 'b en', 'b de']);
  expect(order(1)).toEqual(['b nl', 'a nl', 'b fr', 'b en', 'b de', 'a fr', 'a en', 'a de']);
});

await describeStores(
  (_kind, store) => {
    const builder = new ArtefactBuilder();
    afterAll(() => builder.stop());
    /** A publisher of a replica, what it logs, and which catalogues it looked after. */
    function startReplica() {
      const { db } = store().database;
      const lines: string[] = [];
      const log = pino(
        new Writable({
          write: (line, _encoding, done) => {
            lines.push(String(line));
            done();
          },
        }),
      );
      const built: string[] = [];
      const content = new ContentVersion(db);
      const artefacts = new SearchArtefacts({
        db,
        content,
        builder: {
          build: (source) => {
            built.push(source.municipality);
            return builder.build(source);
          },
        },
        megabytes: 1,
        onCaughtUp: () => {},
      });
      const asked: Catalogue[] = [];
      const make = (catalogue: Catalogue) => {
        asked.push(catalogue);
        return artefacts.make(catalogue);
      };
      const publisher = new Publisher({ db, artefacts: { make }, log });
      content.onChange(() => publisher.publish());
      const passes = () => lines.filter((line) => line.includes('search artefacts are current')).length;
      return { publisher, content, built, asked, passes, logged: () => lines.join('') };
    }
    const artefactCount = async () =>
      Number(
        (await sql<{ count: number }>`select count(*) from search_artefact`.execute(store().database.db))
          .rows[0]?.count,
      );

    describe('the publisher', () => {
      let made = 0;

      it('makes every municipality an artefact in every language', async () => {
        const { publisher, passes, asked } = startReplica();
        publisher.start();
        await expect.poll(passes, { timeout: 100_000 }).toBe(1);
        await publisher.stop();
        const { db } = store().database;
        const towns = await db.selectFrom('search_source').select(['municipality', 'language']).execute();
        const names = towns.map(({ municipality, language }) => `${municipality} ${language}`);
        expect(new Set(names).size).toBe(14 * 4);
        expect(asked).toHaveLength(14 * 4);
        made = await artefactCount();
      });

      it('builds nothing when nothing changed, and looks again when something did', async () => {
        const { publisher, content, built, passes } = startReplica();
        await content.look();
        await expect.poll(passes, { timeout: 20_000 }).toBe(1);
        await markContentChanged(store().database.db);
        await content.look();
        await expect.poll(passes, { timeout: 20_000 }).toBe(2);
        expect(built).toEqual([]);
        expect(await artefactCount()).toBe(made);
        await publisher.stop();
      });

      it('goes on with the others when one town cannot be made, and says which in the log', async () => {
        const { db } = store().database;
        await sql`update service_overlay set record = '{"sheet": 1}' where municipality = 'kuurne'`.execute(
          db,
        );
        await sql`insert into service_overlay (municipality, sheet, record)
          values ('kuurne', 'leefloon', '{"sheet": "leefloon", "isOffered": true, "fields": {"title": 0, "keywords": null}}')
          on conflict (municipality, sheet) do update set record = excluded.record`.execute(db);
        const { publisher, passes, built, logged } = startReplica();
        publisher.start();
        await expect.poll(passes, { timeout: 60_000 }).toBe(1);
        expect(new Set(built)).toEqual(new Set(['kuurne']));
        expect(logged().match(/no search artefact was made/g)).toHaveLength(4);
        expect(logged()).toContain('"municipality":"kuurne"');
        await publisher.stop();
      });

      it('clears away what was not current for thirty days, and marks what is', async () => {
        const { db } = store().database;
        await sql`update search_artefact set current_at = now() - interval '33 days'`.execute(db);
        await sql`insert into search_artefact values ('kuurne', 'old', '', '', now() - interval '33 days')`.execute(
          db,
        );
        const { publisher, passes, logged } = startReplica();
        publisher.start();
        await expect.poll(passes, { timeout: 60_000 }).toBe(1);
        await publisher.stop();
        expect(logged()).toMatch(/"cleared":[1-9]/);
        const { rows } = await sql<{
          days: number;
        }>`select distinct current_at > now() - interval '1 day' as days
          from search_artefact`.execute(db);
        expect(rows).toEqual([{ days: true }]);
      });

      it('stops at once, whatever there is to do', async () => {
        const { publisher, asked, logged } = startReplica();
        publisher.start();
        await publisher.stop();
        expect(asked).toEqual([]);
        expect(logged()).not.toContain('"level":50');
      });
    });
  },
  (database) => prepareDemo(database, folder),
);
