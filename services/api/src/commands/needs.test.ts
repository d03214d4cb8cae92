import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { ContentVersion } from '../platform/content-version.ts';
import { describeStores } from '../platform/database/testing.ts';
import { requireMunicipality } from '../regions/index.ts';
import { ask, dataOf, readPath } from '../testing/ask.ts';
import { runCli, startService } from '../testing/process.ts';
import { newScratchFolder } from '../testing/scratch.ts';
import { prepareDemo, type Served, serve } from '../testing/served.ts';
import { runCommand } from './index.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 240_000 });

const folder = newScratchFolder();
const REGION = 'zuid-west-vlaanderen';
// A word that no sheet has and no need of the project.
const SAID = 'ik zoek een snorrebiebel';
const NEED = {
  need: 'buurtbus snorrebiebel',
  why: 'The bus for those who walk badly is called so here since it was yellow.',
  sheets: 'vervoer minder mobiel; snorreblad',
  also: ['boodschappen*', 'vervoer minder mobiel'],
  nl: ['snorrebiebel', 'met de snorrebiebel mee'],
};
const SHEET = 'Vervoer voor wie minder mobiel is';

const write = (name: string, needs: unknown) => {
  writeFileSync(join(folder, name), typeof needs === 'string' ? needs : JSON.stringify(needs));
  return name;
};

await describeStores(
  (_kind, store) => {
    let served: Served;
    beforeAll(async () => {
      served = await serve(store().database);
    });
    afterAll(() => served.close());

    async function run(...words: string[]): Promise<string> {
      const out: string[] = [];
      const { db } = store().database;
      await runCommand(words, {
        db,
        content: served.content,
        dataDirectory: folder,
        folder,
        out: (text) => void out.push(text),
        say: () => {},
      });
      return out.join('\n');
    }
    const importing = (needs: unknown, ...more: string[]) =>
      run('import', 'needs', write('needs.yaml', needs), '--region', REGION, ...more);
    const listed = async () => JSON.parse(await run('list', 'needs', '--region', REGION, '--json'));
    /** Asks when the index is there: on a busy machine a town is answered with the one before for a while. */
    const read = async (procedure: string, input: { municipality: string; words?: string }) => {
      const { db } = store().database;
      const asked = { municipality: input.municipality, lang: 'nl' as const };
      const { region, reader } = await requireMunicipality({ db, language: 'nl' }, asked);
      await served.service.artefacts.make({ municipality: input.municipality, region: region.id, reader });
      return dataOf(await ask(served.url, readPath(procedure, input)));
    };
    const find = (words: string, municipality = 'kortrijk') =>
      read('catalogue.search', { municipality, words }).then(({ results }) =>
        results.map(({ title }: { title: string }) => title),
      );
    const indexOf = async (municipality: string) => {
      const { index, thesaurus } = await read('catalogue.themes', { municipality });
      return [index, thesaurus];
    };
    const version = async () => {
      const content = new ContentVersion(store().database.db);
      await content.look();
      return content.current;
    };
    const rows = async () =>
      (
        await sql`select need, record, changed_at::text from region_need order by need`.execute(
          store().database.db,
        )
      ).rows;

    beforeEach(() => importing([]));

    it('a need is found in every town of its region, and in no other region', async () => {
      expect(await find(SAID)).not.toContain(SHEET);
      await importing([NEED]);
      expect((await find(SAID))[0]).toBe(SHEET);
      expect((await find(SAID, 'menen'))[0]).toBe(SHEET);
      expect(await find(SAID, 'kalmthout')).not.toContain(SHEET);
      await importing([]);
      expect(await find(SAID)).not.toContain(SHEET);
    });

    it('needs make new indexes for their region alone, and without them there are those of before', async () => {
      const [before, elsewhere] = [await indexOf('kortrijk'), await indexOf('kalmthout')];
      await importing([NEED]);
      const withNeed = await indexOf('kortrijk');
      expect(withNeed).not.toEqual(before);
      expect(await indexOf('kalmthout')).toEqual(elsewhere);
      await importing([{ ...NEED, nl: [...NEED.nl, 'geel busje', 'het geel busje'] }]);
      expect(await indexOf('kortrijk')).not.toEqual(withNeed);
      await importing([]);
      expect(await indexOf('kortrijk')).toEqual(before);
    });

    it('a replica that starts later finds the index that was made with the needs', async () => {
      await importing(['Ça va', 'a-b', 'ab', 'B', 'élan'].map((need) => ({ ...NEED, need })));
      const made = await indexOf('kortrijk');
      const sources = () => sql`select * from search_source order by made_at`.execute(store().database.db);
      const { rows: before } = await sources();
      const replica = await serve(store().database);
      const { index } = dataOf(
        await ask(replica.url, readPath('catalogue.themes', { municipality: 'kortrijk' })),
      );
      await replica.close();
      expect(index).toBe(made[0]);
      expect((await sources()).rows).toEqual(before);
    });

    it('the demonstration’s own questions are answered as before', async () => {
      const before = await find('mijn moeder valt dikwijls');
      await importing([NEED]);
      expect(await find('mijn moeder valt dikwijls')).toEqual(before);
    });

    it('the same needs again change nothing and publish nothing', async () => {
      await importing([NEED, { ...NEED, need: 'kar', nl: 'stootkar' }]);
      const [once, published] = [await rows(), await version()];
      const again = await importing([{ ...NEED, need: 'kar', nl: ['stootkar'] }, NEED], '--json');
      expect(JSON.parse(again)).toMatchObject({ added: 0, changed: 0, unchanged: 2, removed: 0 });
      expect(await rows()).toEqual(once);
      expect(await version()).toBe(published);
    });

    it('a file replaces all needs of before', async () => {
      await importing([NEED, { ...NEED, need: 'kar', nl: 'stootkar' }]);
      const published = await version();
      const next = [
        { ...NEED, why: 'Another reason.' },
        { ...NEED, need: 'fiets', nl: 'velo' },
      ];
      const report = JSON.parse(await importing(next, '--json'));
      expect(report).toMatchObject({ region: REGION, added: 1, changed: 1, unchanged: 0, removed: 1 });
      expect((await listed()).map(({ need, why }: typeof NEED) => [need, why])).toEqual([
        [NEED.need, 'Another reason.'],
        ['fiets', NEED.why],
      ]);
      expect(await version()).toBe(published + 1);
    });

    it('a file with one bad need changes nothing, and says which and why', async () => {
      await importing([NEED]);
      const [before, published] = [await rows(), await version()];
      await expect(
        importing([
          { ...NEED, need: 'kar' },
          { ...NEED, why: '', nl: '?!' },
        ]),
      ).rejects.toThrow(
        /^needs\.yaml is not as it should be:\n {2}need 2 \(buurtbus snorrebiebel\), why: .+\n {2}need 2 .+, nl: .+\nNothing was changed\.$/,
      );
      await expect(importing('- need: "open')).rejects.toMatchObject({ name: 'CommandRefused' });
      expect(await rows()).toEqual(before);
      expect(await version()).toBe(published);
      expect((await find(SAID))[0]).toBe(SHEET);
    });

    it('the report says what each need finds here, and warns of patterns that find nothing', async () => {
      const needs = [NEED, { ...NEED, need: 'kermis', sheets: 'paardenmolen*', also: '', nl: 'draaimolen' }];
      expect(JSON.parse(await importing(needs, '--json')).needs).toEqual([
        {
          need: NEED.need,
          sheets: [SHEET],
          also: ['Boodschappendienst'],
          withoutTitle: ['snorreblad'],
        },
        { need: 'kermis', sheets: [], also: [], withoutTitle: ['paardenmolen*'] },
      ]);
      expect((await importing(needs)).split('\n')).toEqual([
        `Needs of the region ${REGION}: 0 new, 0 changed, 2 unchanged, 0 taken away.`,
        '',
        NEED.need,
        `  answered by: ${SHEET}`,
        '  second answer: Boodschappendienst',
        '  WARNING: no title has snorreblad',
        '',
        'kermis',
        '  WARNING: no sheet of the region answers it',
        '  WARNING: no title has paardenmolen*',
      ]);
    });

    it('what a town calls a sheet counts as a title, in every language', async () => {
      const report = await importing([{ ...NEED, sheets: 'guidance budgétaire' }], '--json');
      expect(JSON.parse(report).needs[0].withoutTitle).toEqual([]);
    });

    it('what is listed can be imported again, in both forms', async () => {
      expect(await run('list', 'needs', '--region', REGION)).toBe('[]');
      await importing([NEED, { ...NEED, need: 'Ça: "kar" #1', why: 'Lang '.repeat(60), tr: 'el arabası' }]);
      const before = await rows();
      for (const json of [[], ['--json']]) {
        const text = await run('list', 'needs', '--region', REGION, ...json);
        await importing(text);
        expect(await rows()).toEqual(before);
      }
    });

    it('explain follows them, by name', async () => {
      await importing([NEED]);
      const text = await run('search', 'explain', '--municipality', 'kortrijk', SAID, '--json');
      const { needs, hits } = JSON.parse(text);
      expect(needs[0].name).toBe(NEED.need);
      expect(hits[0].title).toBe(SHEET);
    });

    it('two that import at the same time do not mix', async () => {
      const [one, two] = ['one.yaml', 'two.yaml'].map((name, at) =>
        run('import', 'needs', write(name, [{ ...NEED, need: `need ${at}` }]), '--region', REGION),
      );
      await Promise.all([one, two]);
      expect(await listed()).toHaveLength(1);
    });

    it.each([
      [['import', 'needs', '--region', REGION], 'One file is needed'],
      [['import', 'needs', 'a.yaml', 'b.yaml', '--region', REGION], 'One file is needed'],
      [['import', 'needs', 'needs.yaml'], '--region: it is needed'],
      [['import', 'needs', 'needs.yaml', '--region', 'Zuid West'], '--region: An id is lower-case words'],
      [['import', 'needs', 'needs.yaml', '--region', 'nergens'], 'The region nergens is not known'],
      [['import', 'needs', 'not-there.yaml', '--region', REGION], 'cannot be read'],
      [['import', 'needs', '.', '--region', REGION], 'cannot be read'],
      [['list', 'needs'], '--region: it is needed'],
      [['list', 'needs', '--region', 'nergens'], 'The region nergens is not known'],
    ])('%j is refused', async (words, reason) => {
      const error = await run(...words).catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({ name: 'CommandRefused', message: expect.stringContaining(reason) });
    });
  },
  (database) => prepareDemo(database, folder),
);

describe('beside a running service', () => {
  it('the next who searches finds by the new need', async () => {
    const dataDirectory = join(folder, 'running');
    const env = { INIT_CWD: folder };
    const service = await startService({ dataDirectory });
    const path = readPath('catalogue.search', { municipality: 'kortrijk', words: SAID });
    const find = async () =>
      dataOf(await ask(service.url, path)).results.map(({ title }: { title: string }) => title);
    expect(await find()).not.toContain(SHEET);
    const file = write('handed-over.yaml', [NEED]);
    const imported = await runCli(['import', 'needs', file, '--region', REGION], { dataDirectory, env });
    expect(imported).toMatchObject({ code: 0, stderr: '' });
    expect(imported.stdout).toContain(`answered by: ${SHEET}`);
    // A whole region is published at once: until its own turn a town answers with the index of before.
    await expect.poll(async () => (await find())[0], { timeout: 60_000 }).toBe(SHEET);
    const refused = await runCli(['import', 'needs', write('bad.yaml', '{}'), '--region', REGION], {
      dataDirectory,
      env,
    });
    expect(refused).toMatchObject({ code: 2, stdout: '' });
    expect(refused.stderr).toMatch(/^bad\.yaml is not as it should be:\n/);
    const { stdout } = await runCli(['list', 'needs', '--region', REGION], { dataDirectory, env });
    expect(stdout).toContain(`need: ${NEED.need}`);
    expect(await service.end('SIGTERM')).toBe(0);
    expect(readFileSync(join(folder, file), 'utf8')).toBe(JSON.stringify([NEED]));
  }, 240_000);
});
