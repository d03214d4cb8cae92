import { Writable } from 'node:stream';
import { Language } from '@onthaal/vocabulary';
import { TRPCError } from '@trpc/server';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { ArtefactBuilder, SearchArtefacts, Shelves } from '../catalogue/index.ts';
import { readDemoRegion } from '../demo/demo-region.ts';
import { ContentVersion } from '../platform/content-version.ts';
import { describeStores } from '../platform/database/testing.ts';
import { requireMunicipality } from '../regions/index.ts';
import { newScratchFolder } from '../testing/scratch.ts';
import { prepareDemo } from '../testing/served.ts';
import type { Context } from './context.ts';
import { createCaller } from './router.ts';

// Many questions in one test, on machines that do more than this.
vi.setConfig({ testTimeout: 60_000 });

const log = pino(new Writable({ write: (_line, _encoding, done) => done() }));
const folder = newScratchFolder();
const { municipalities } = readDemoRegion();

await describeStores(
  (_kind, store) => {
    let kept: Pick<Context, 'db' | 'content' | 'shelves' | 'artefacts'>;
    beforeAll(() => {
      const { db } = store().database;
      const content = new ContentVersion(db);
      const artefacts = new SearchArtefacts({ db, content, builder, megabytes: 64, onCaughtUp: () => {} });
      kept = { db, content, shelves: new Shelves(db, content), artefacts };
    });
    const builder = new ArtefactBuilder();
    afterAll(() => builder.stop());
    function call(own: Partial<Context> = {}) {
      return createCaller({
        ...kept,
        log,
        language: 'nl',
        origin: undefined,
        ownOrigin: 'http://localhost',
        bearer: undefined,
        ...own,
      });
    }
    const kalmthout = { municipality: 'kalmthout' };

    it('regions.municipality names the house as the town does', async () => {
      const answer = await call().regions.municipality(kalmthout);
      expect(answer.houseName).toBe('Sociaal infopunt Kalmthout');
      expect(answer.mainCounter).toBe('sociaal-infopunt');
      expect(answer.isDemonstration).toBe(true);
      expect(answer.fallbackContacts.map(({ telephone }) => telephone)).toContain('112');
    });

    it('regions.municipality speaks the language that was asked for', async () => {
      const answer = await call().regions.municipality({ municipality: 'spiere-helkijn', lang: 'fr' });
      expect(answer.languages).toEqual(['nl', 'fr']);
      expect(answer.name).toBe('Espierres-Helchin');
    });

    it('counters.hours of Kalmthout are 9 to 11.30 and 13.30 to 16.30 on weekdays', async () => {
      const { hours, counter } = await call().counters.hours(kalmthout);
      expect(counter).toMatchObject({ id: 'sociaal-infopunt', name: 'Sociaal infopunt Kalmthout' });
      if (hours.status !== 'known') throw new Error('Kalmthout receives at known hours.');
      expect(hours.schedule.rules).toMatchObject([
        {
          days: ['MO', 'TU', 'WE', 'TH', 'FR'],
          blocks: [
            { opensAt: '09:00', closesAt: '11:30' },
            { opensAt: '13:30', closesAt: '16:30' },
          ],
        },
        { publicHolidays: 'only', blocks: [], replaces: true },
      ]);
    });

    it('counters.list and counters.byId agree, and a counter that is left out means the main one', async () => {
      const list = await call().counters.list(kalmthout);
      expect(list.length).toBeGreaterThan(0);
      for (const { id, name } of list)
        expect(await call().counters.byId({ ...kalmthout, counter: id })).toMatchObject({ id, name });
      expect(await call().contacts.card(kalmthout)).toEqual(
        await call().contacts.card({ ...kalmthout, counter: 'sociaal-infopunt' }),
      );
    });

    it('the fourteen municipalities of the demonstration are all there', async () => {
      const stored = await store().database.db.selectFrom('municipality').select('id').execute();
      expect(stored.map(({ id }) => id).sort()).toEqual(municipalities.map(({ id }) => id).sort());
      expect(stored).toHaveLength(14);
    });

    it.each(municipalities)(
      '$id answers every public read in every language',
      async ({ id: municipality }) => {
        for (const lang of Language.options) {
          const asked = { municipality, lang };
          expect((await call().counters.hours(asked)).counter.name).not.toBe('');
          expect((await call().contacts.card(asked)).municipality.id).toBe(municipality);
          expect((await call().intakes.form(asked)).keys).toHaveLength(2);
          expect((await call().catalogue.search(asked)).total).toBeGreaterThan(80);
        }
        expect((await call().catalogue.themes({ municipality })).total).toBeGreaterThan(80);
      },
    );

    describe('the catalogue', () => {
      it.each(['kalmthout', 'spiere-helkijn', 'wervik'])(
        'of %s is listed without an index exactly as its index lists it, in every language',
        async (municipality) => {
          const { db, artefacts } = kept;
          const withoutIndex = call({ artefacts: undefined as never });
          for (const lang of Language.options) {
            const { region, reader } = await requireMunicipality(
              { db, language: lang },
              { municipality, lang },
            );
            const { results } = await withoutIndex.catalogue.search({ municipality, lang, limit: 200 });
            const { sheets } = await artefacts.open({ municipality, region: region.id, reader });
            expect(results, lang).toEqual(
              [...sheets.values()].map(({ audiences, ...sheet }) => ({
                language: lang,
                ...sheet,
                targetAudiences: audiences,
              })),
            );
          }
        },
      );

      it('finds by words, best first, and in order of title without them', async () => {
        const found = await call().catalogue.search({ ...kalmthout, words: 'ik kan de huur niet betalen' });
        expect(found.total).toBeGreaterThan(0);
        expect(found.isWeak).toBe(false);
        const { results } = await call().catalogue.search({ ...kalmthout, limit: 200 });
        const titles = results.map(({ title }) => title);
        expect(titles).toEqual([...titles].sort((a, b) => a.localeCompare(b, 'nl')));
      });

      it('the pages of a list put together are the list', async () => {
        const whole = await call().catalogue.search({ ...kalmthout, limit: 200 });
        const pages = [];
        for (let offset = 0; offset < whole.total; offset += 30)
          pages.push(...(await call().catalogue.search({ ...kalmthout, limit: 30, offset })).results);
        expect(pages).toEqual(whole.results);
        const past = await call().catalogue.search({ ...kalmthout, offset: whole.total });
        expect(past).toEqual({ total: whole.total, results: [], isWeak: false });
      });

      it('a theme or an audience narrows to what carries it, as many as catalogue.themes says', async () => {
        const { themes, targetAudiences } = await call().catalogue.themes(kalmthout);
        for (const { code, count } of themes) {
          const asked = { ...kalmthout, theme: code as never, limit: 200 };
          const { total, results } = await call().catalogue.search(asked);
          expect(total).toBe(count);
          expect(results.filter((result) => !result.themes.includes(code as never))).toEqual([]);
        }
        for (const { code, count } of targetAudiences)
          expect((await call().catalogue.search({ ...kalmthout, audience: code as never })).total).toBe(
            count,
          );
      });

      it('catalogue.byId gives every service of the list', async () => {
        const { results } = await call().catalogue.search({ ...kalmthout, limit: 200 });
        for (const { id, title } of results) {
          const view = await call().catalogue.byId({ ...kalmthout, service: id });
          expect(view.title).toBe(title);
          expect(view.relatedServices.map((related) => related.id)).not.toContain(id);
        }
      });
    });

    it('catalogue.atCounter gives the services that name the counter, and byId names the counter back', async () => {
      const waregem = { municipality: 'waregem' };
      const at = await call().catalogue.atCounter({ ...waregem, counter: 'loket-thuiszorg-ocmw' });
      expect(at.length).toBeGreaterThan(0);
      const { results } = await call().catalogue.search({ ...waregem, limit: 200 });
      for (const { id } of at) {
        expect(results).toContainEqual(at.find((summary) => summary.id === id));
        const { counters } = await call().catalogue.byId({ ...waregem, service: id });
        expect(counters.map((counter) => counter.id)).toEqual(['loket-thuiszorg-ocmw']);
      }
      expect(await call().catalogue.atCounter({ ...waregem, counter: 'stadswinkel' })).toEqual([]);
    });

    it.each([
      ['nl', 'Deze gemeente is niet bekend.'],
      ['fr', "Cette commune n'est pas connue."],
      ['en', 'This municipality is not known.'],
      ['de', 'Diese Gemeinde ist nicht bekannt.'],
    ] as const)('an unknown municipality is refused in %s', async (language, message) => {
      const asked = { municipality: 'nergens', lang: language };
      const { catalogue, contacts, counters, intakes, regions } = call({ language });
      const refusals = [
        regions.municipality(asked),
        counters.list(asked),
        counters.hours(asked),
        counters.byId({ ...asked, counter: 'onthaal' }),
        contacts.card(asked),
        catalogue.search(asked),
        catalogue.themes(asked),
        catalogue.byId({ ...asked, service: 'leefloon' }),
        catalogue.atCounter({ ...asked, counter: 'onthaal' }),
        intakes.form(asked),
        intakes.challenge(asked),
      ].map((asking: Promise<unknown>) => asking.catch((error: unknown) => error));
      for (const refusal of await Promise.all(refusals)) {
        expect(refusal).toBeInstanceOf(TRPCError);
        expect(refusal).toMatchObject({ code: 'NOT_FOUND', message });
      }
    });

    it('an unknown counter or service is refused', async () => {
      const refusals = [
        call().counters.byId({ ...kalmthout, counter: 'nergens' }),
        call().counters.hours({ ...kalmthout, counter: 'nergens' }),
        call().contacts.card({ ...kalmthout, counter: 'nergens' }),
        call().intakes.form({ ...kalmthout, counter: 'nergens' }),
        call().catalogue.atCounter({ ...kalmthout, counter: 'nergens' }),
        call().catalogue.byId({ ...kalmthout, service: 'nergens' }),
      ].map((asking: Promise<unknown>) => asking.catch((error: TRPCError) => error.code));
      expect(await Promise.all(refusals)).toEqual(Array.from({ length: 6 }, () => 'NOT_FOUND'));
    });
  },
  (database) => prepareDemo(database, folder),
);
