import { setTimeout as wait } from 'node:timers/promises';
import { listSheets, openIndex } from '@onthaal/search';
import { NEEDS } from '@onthaal/search/build';
import {
  emptyServiceFields,
  type Language,
  type Municipality,
  type Region,
  type ServiceFields,
} from '@onthaal/vocabulary';
import { sql } from 'kysely';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { migrate } from '../../platform/database/index.ts';
import { describeStores } from '../../platform/database/testing.ts';
import { saveMunicipality, saveRegion } from '../../regions/index.ts';
import { saveOverlay, saveSheet } from '../catalogue.store.ts';
import { type Artefact, unpackArtefact } from './artefact.ts';
import { ArtefactBuilder } from './artefact-builder.ts';
import { clearArtefacts } from './artefacts.store.ts';
import type { Catalogue, CatalogueSource } from './catalogue-source.ts';
import { SearchArtefacts } from './search-artefacts.ts';

// An index with its thesaurus takes a second to make and pack, and more where the machine does other things.
vi.setConfig({ testTimeout: 60_000 });

const region: Region = { id: 'streek', name: { nl: 'De streek' }, fallbackContacts: [] };
const municipality = (id: string): Municipality => ({
  id,
  region: region.id,
  name: { nl: id },
  nis: null,
  postalCodes: [],
  subMunicipalities: [],
  houseName: { nl: id },
  languages: ['nl'],
  formOfAddress: 'formal',
  sites: [],
  fallbackContacts: [],
  isDemonstration: true,
});
const sheet = (id: string, fields: Partial<ServiceFields> = {}) => ({
  id,
  region: region.id,
  concept: null,
  offering: 'everywhere' as const,
  fields: {
    ...emptyServiceFields,
    title: { nl: `Titel van ${id}` },
    description: { nl: [{ type: 'paragraph' as const, runs: [{ text: `Wat ${id} is.` }] }] },
    ...fields,
  },
});
const catalogue = (id: string, language: Language = 'nl'): Catalogue => ({
  municipality: id,
  region: region.id,
  reader: { language, formOfAddress: 'formal' },
});

describe('the artefacts of a catalogue', async () => {
  const thread = new ArtefactBuilder();
  afterAll(() => thread.stop());

  await describeStores(
    (_kind, store) => {
      const db = () => store().database.db;
      /** A replica of the service, and how often it built. */
      function replica(build = (source: CatalogueSource) => thread.build(source)) {
        const built: string[] = [];
        const caughtUp: string[] = [];
        let change = () => {};
        const artefacts = new SearchArtefacts({
          db: db(),
          builder: {
            build: (source) => {
              built.push(`${source.municipality} ${source.reader.language}`);
              return build(source);
            },
          },
          content: {
            onChange: (listener) => {
              change = listener;
            },
          },
          megabytes: 1,
          onCaughtUp: () => caughtUp.push('caught up'),
        });
        return { artefacts, built, caughtUp, change: () => change() };
      }
      const hashOf = async (own: Catalogue, { artefacts } = replica()) =>
        (await artefacts.editionOf(own)).index;
      const count = async () => (await db().selectFrom('search_artefact').select('hash').execute()).length;
      const partOf = async (hash = '', id = 'dorp') => {
        const artefact = await replica().artefacts.read(id, hash);
        return JSON.parse(String(await unpackArtefact(artefact as Artefact)));
      };
      const titles = async (hash: string) => listSheets(await partOf(hash)).map(({ title }) => title);
      /** Sheets that answer so many needs that the thesaurus is a part of its own. */
      const saveMany = async () => {
        const titles = NEEDS.slice(0, 100).map(({ need, sheets }) => {
          const [first = ''] = sheets.replaceAll(/\*|-\S+/g, '').split(';');
          return first.trim() || need;
        });
        for (const [number, nl] of titles.entries())
          await saveSheet(db(), sheet(`dienst-${number}`, { title: { nl } }));
      };

      beforeEach(async () => {
        await store().empty();
        await saveRegion(db(), region);
        await saveMunicipality(db(), municipality('dorp'));
        await saveMunicipality(db(), municipality('stad'));
        await saveSheet(db(), sheet('woning'));
        await saveSheet(db(), sheet('auto'));
      });

      it('is made once, however many ask at the same time, and carries the sheets in order of title', async () => {
        const one = replica();
        const hashes = await Promise.all(Array.from({ length: 20 }, () => hashOf(catalogue('dorp'), one)));
        expect(new Set(hashes).size).toBe(1);
        expect(one.built).toEqual(['dorp nl']);
        expect(await titles(hashes[0] as string)).toEqual(['Titel van auto', 'Titel van woning']);
        const { edition, sheets } = await one.artefacts.open(catalogue('dorp'));
        expect(edition.index).toBe(hashes[0]);
        expect([...sheets.keys()]).toEqual(['auto', 'woning']);
        expect(one.artefacts.opened.count).toBe(1);
      });

      it('is found by a replica that starts later, which builds nothing', async () => {
        const hash = await hashOf(catalogue('dorp'));
        const later = replica();
        expect(await hashOf(catalogue('dorp'), later)).toBe(hash);
        expect(later.built).toEqual([]);
      });

      it('is the same for two replicas that make it at the same time', async () => {
        const other = new ArtefactBuilder();
        const [one, two] = [replica(), replica((source) => other.build(source))];
        const asking = [one, two].map((each) => hashOf(catalogue('dorp'), each));
        const hashes = await Promise.all(asking);
        await other.stop();
        expect(hashes[0]).toBe(hashes[1]);
        expect(await count()).toBe(1);
      });

      it('has another name when a sheet says something else, and the one before is still there', async () => {
        const one = replica();
        const before = await hashOf(catalogue('dorp'), one);
        await saveSheet(db(), sheet('auto', { title: { nl: 'Fiets' } }));
        expect(await hashOf(catalogue('dorp'), one)).toBe(before);
        one.change();
        const after = await hashOf(catalogue('dorp'), one);
        expect(after).not.toBe(before);
        expect(await titles(after)).toEqual(['Fiets', 'Titel van woning']);
        expect(await titles(before)).toEqual(['Titel van auto', 'Titel van woning']);
        await saveSheet(db(), sheet('auto'));
        one.change();
        expect(await hashOf(catalogue('dorp'), one)).toBe(before);
        expect(one.built).toHaveLength(2);
      });

      it('keeps its name when what changed is not searched or shown', async () => {
        const before = await hashOf(catalogue('dorp'));
        await saveSheet(db(), sheet('auto', { productId: '17' }));
        expect(await hashOf(catalogue('dorp'))).toBe(before);
        expect(await count()).toBe(1);
      });

      it('of one municipality is not made again for what another says', async () => {
        await hashOf(catalogue('stad'));
        await saveOverlay(db(), {
          sheet: 'auto',
          municipality: 'dorp',
          isOffered: false,
          fields: {},
          replaced: {},
          source: null,
        });
        const one = replica();
        await hashOf(catalogue('stad'), one);
        const hash = await hashOf(catalogue('dorp'), one);
        expect(one.built).toEqual(['dorp nl']);
        expect(await titles(hash)).toEqual(['Titel van woning']);
      });

      it('is empty for a municipality without sheets', async () => {
        await saveRegion(db(), { ...region, id: 'leeg' });
        await saveMunicipality(db(), { ...municipality('nieuw'), region: 'leeg' });
        const empty = { ...catalogue('nieuw'), region: 'leeg' };
        const { sheets } = await replica().artefacts.open(empty);
        expect(sheets.size).toBe(0);
        const again = replica();
        await again.artefacts.open(empty);
        expect(again.built).toEqual([]);
      });

      it('is one for all languages without texts, says which they are in, and differs by form of address', async () => {
        const [nl, fr, en] = await Promise.all(
          (['nl', 'fr', 'en'] as const).map((language) => hashOf(catalogue('dorp', language))),
        );
        expect(fr).toBe(en);
        expect(fr).not.toBe(nl);
        const { sheets } = await replica().artefacts.open(catalogue('dorp', 'fr'));
        expect([...sheets.values()].map(({ language }) => language)).toEqual(['nl', 'nl']);
        await saveSheet(db(), sheet('auto', { title: { nl: 'Uw auto', 'nl-informal': 'Je auto' } }));
        const formal = await hashOf(catalogue('dorp'));
        const informal = await hashOf({
          ...catalogue('dorp'),
          reader: { language: 'nl', formOfAddress: 'informal' },
        });
        expect([(await titles(formal))[1], (await titles(informal))[0]]).toEqual(['Uw auto', 'Je auto']);
      });

      it('is not kept, and not half, when its thread ends midway; the next who asks has it made', async () => {
        // A thread with too little room to make anything dies for real.
        const dying = new ArtefactBuilder({ mostMegabytes: 4 });
        const one = replica((source) =>
          one.built.length === 1 ? dying.build(source) : thread.build(source),
        );
        await expect(hashOf(catalogue('dorp'), one)).rejects.toThrow(/memory limit|ended with/);
        await dying.stop();
        expect(await count()).toBe(0);
        expect(await hashOf(catalogue('dorp'), one)).toMatch(/^[\w-]{22}$/);
        expect(one.built).toHaveLength(2);
      });

      it('a record that cannot be read fails, and the thread goes on with the next', async () => {
        await sql`update service_sheet set record = '{"id": "auto", "offering": "everywhere"}' where id = 'auto'`.execute(
          db(),
        );
        await expect(hashOf(catalogue('dorp'))).rejects.toThrow();
        await saveSheet(db(), sheet('auto'));
        expect(await titles(await hashOf(catalogue('dorp')))).toHaveLength(2);
      });

      it('is answered with the one before while it takes long, and tells when it has caught up', async () => {
        const before = await hashOf(catalogue('dorp'));
        await saveSheet(db(), sheet('fiets'));
        const held = Promise.withResolvers<void>();
        const one = replica(async (source) => {
          await held.promise;
          return thread.build(source);
        });
        const asking = [hashOf(catalogue('dorp'), one), hashOf(catalogue('dorp'), one)];
        expect(await Promise.all(asking)).toEqual([before, before]);
        expect(one.caughtUp).toEqual([]);
        held.resolve();
        await expect.poll(() => one.caughtUp).toHaveLength(1);
        expect(await titles(await hashOf(catalogue('dorp'), one))).toHaveLength(3);
      }, 20_000);

      it('has a second part where the index has not all of the thesaurus, and searches with both', async () => {
        expect(await replica().artefacts.make(catalogue('dorp'))).toMatchObject({ thesaurus: undefined });
        await saveMany();
        const one = replica();
        await one.artefacts.make(catalogue('dorp'));
        const { edition, index } = await one.artefacts.open(catalogue('dorp'));
        const [first, second] = await Promise.all([partOf(edition.index), partOf(edition.thesaurus)]);
        expect(index).toEqual(openIndex({ ...first, thesaurus: second }));
        expect(first.thesaurus.terms.length).toBeLessThan(second.terms.length);
        expect(await replica().artefacts.make(catalogue('dorp'))).toEqual(edition);
        expect(await count()).toBe(3);
      });

      it('keeps the second part as long as any first that needs it, and no source without both', async () => {
        await saveMany();
        const before = await replica().artefacts.make(catalogue('dorp'));
        await saveSheet(db(), sheet('auto', { themes: ['BouwenWonen'] }));
        const after = await replica().artefacts.make(catalogue('dorp'));
        expect(after.index).not.toBe(before.index);
        expect(after.thesaurus).toBe(before.thesaurus);
        await sql`update search_artefact set current_at = now() - interval '40 days'
          where hash <> ${after.index}`.execute(db());
        const again = replica();
        expect(await again.artefacts.make(catalogue('dorp'))).toEqual(after);
        expect(again.built).toEqual([]);
        await clearArtefacts(db(), 30);
        expect(await again.artefacts.read('dorp', before.index)).toBeUndefined();
        expect(await again.artefacts.read('dorp', String(after.thesaurus))).toBeDefined();
        await db().deleteFrom('search_artefact').where('hash', '=', String(after.thesaurus)).execute();
        expect(await db().selectFrom('search_source').select('hash').execute()).toEqual([]);
      });

      it('waits rather than answer with an index that only another release could read', async () => {
        const before = await hashOf(catalogue('dorp'));
        await db().updateTable('search_source').set({ index_version: 0, source: 'older' }).execute();
        const held = Promise.withResolvers<void>();
        const one = replica(async (source) => {
          await held.promise;
          return thread.build(source);
        });
        const asking = hashOf(catalogue('dorp'), one);
        const soon = await Promise.race([asking, wait(3_500, 'still waiting')]);
        held.resolve();
        expect([soon, await asking]).toEqual(['still waiting', before]);
      }, 20_000);

      it('is cleared away when it has not been current for as long as is said, with what it was made of', async () => {
        const old = await hashOf(catalogue('dorp'));
        const current = await hashOf(catalogue('stad'));
        const age = (days: number) =>
          sql`update search_artefact set current_at = now() - ${days} * interval '1 day'`.execute(db());
        await age(29.9);
        expect(await clearArtefacts(db(), 30)).toBe(0);
        await age(30.1);
        expect(await hashOf(catalogue('stad'))).toBe(current);
        expect(await clearArtefacts(db(), 30)).toBe(1);
        expect(await replica().artefacts.read('dorp', old)).toBeUndefined();
        expect(await replica().artefacts.read('stad', current)).toBeDefined();
        expect(await hashOf(catalogue('dorp'))).toBe(old);
      });
    },
    ({ db }) => migrate(db),
  );
});
