// The command line, as processes of its own: with the store to itself, and beside a running service.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type PublicService, plainText } from '@onthaal/vocabulary';
import { sql } from 'kysely';
import { describe, expect, it, vi } from 'vitest';
import { type ImportReport, listOverlays, listSheets, mergeCatalogue } from './catalogue/index.ts';
import { runCommand } from './commands/index.ts';
import { ContentVersion } from './platform/content-version.ts';
import { type Database, migrate, openDatabase } from './platform/database/index.ts';
import { describeStores } from './platform/database/testing.ts';
import { ask, dataOf, readPath } from './testing/ask.ts';
import { cliCommand, runCli, startService } from './testing/process.ts';
import { newScratchFolder } from './testing/scratch.ts';
import { serve } from './testing/served.ts';

// Many questions in one test, on machines that do more than this.
vi.setConfig({ testTimeout: 60_000 });

const LONG = 240_000;
const groenhove = join(import.meta.dirname, 'catalogue/lpdc/fixtures/groenhove.ttl');
const scratch = newScratchFolder();
const broken = join(scratch, 'broken.ttl');
const lines = readFileSync(groenhove, 'utf8').split('\n');
writeFileSync(broken, [...lines.slice(0, 40), 'this is no Turtle <', ...lines.slice(40)].join('\n'));

/** Everything in the store, table by table, as text. */
async function dump({ db }: Database): Promise<Record<string, unknown[]>> {
  const { rows: tables } = await sql<{ name: string }>`
    select table_name as name from information_schema.tables where table_schema = current_schema()`.execute(
    db,
  );
  const whole: Record<string, unknown[]> = {};
  for (const { name } of tables) {
    const { rows } = await sql<{
      row: string;
    }>`select row_to_json(t)::text as row from ${sql.table(name)} t order by 1`.execute(db);
    whole[name] = rows.map(({ row }) => row);
  }
  return whole;
}

/** Runs a command in this process, as the service does for the command line. */
async function command(database: Database, words: readonly string[]): Promise<string> {
  const content = new ContentVersion(database.db);
  const out: string[] = [];
  await runCommand(words, {
    db: database.db,
    content,
    dataDirectory: scratch,
    folder: scratch,
    out: (text) => void out.push(text),
    say: () => {},
  });
  return out.join('\n');
}

describe('as a process', () => {
  const dataDirectory = join(scratch, 'alone');
  const seed = { ONTHAAL_SEED: 'none' };

  it(
    'says how it is used, on stderr, and ends with 2, when the words are not right',
    async () => {
      for (const words of [[], ['import'], ['list', 'nothing'], ['--help']]) {
        const { code, stdout, stderr } = await runCli(words, { dataDirectory });
        expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
        expect(stderr).toMatch(/^Usage: onthaal <command>\n {2}import lpdc/);
      }
    },
    LONG,
  );

  it(
    'imports and lists with the store to itself, and says nothing on stdout but the result',
    async () => {
      const imported = await runCli(['import', 'lpdc', groenhove, '--municipality', 'groenhove', '--json'], {
        dataDirectory,
        env: seed,
      });
      expect(imported).toMatchObject({ code: 0 });
      const report = JSON.parse(imported.stdout);
      expect(report.imported).toBeGreaterThan(0);
      expect(report.instances).toBe(report.imported + report.skipped.length);
      expect(imported.stderr).toContain('groenhove.jwk.json');
      const listed = await runCli(['list', 'services', '--municipality', 'groenhove'], {
        dataDirectory,
        env: seed,
      });
      expect(listed).toMatchObject({ code: 0, stderr: '' });
      expect(listed.stdout.trim().split('\n').length).toBe(report.imported);
    },
    LONG,
  );

  it(
    'refuses a broken file with its name, line and reason',
    async () => {
      const words = ['import', 'lpdc', basename(broken), '--municipality', 'groenhove'];
      const { code, stdout, stderr } = await runCli(words, {
        dataDirectory,
        env: { ...seed, INIT_CWD: scratch },
      });
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toMatch(/^onthaal: broken\.ttl:41: .+\. Nothing was changed\.\n$/);
    },
    LONG,
  );

  it(
    'hands over to a running service, whose pages then show the import',
    async () => {
      const service = await startService({ dataDirectory, env: seed });
      const path = readPath('catalogue.search', { municipality: 'zandhove' });
      expect((await ask(service.url, path)).status).toBe(404);
      const named = ['--municipality', 'zandhove', '--name', 'Zandhove', '--nis', '12345', '--json'];
      const imported = await runCli(['import', 'lpdc', groenhove, ...named], { dataDirectory, env: seed });
      expect(imported).toMatchObject({ code: 0 });
      expect(dataOf(await ask(service.url, path)).total).toBe(JSON.parse(imported.stdout).imported);
      expect(
        dataOf(await ask(service.url, readPath('intakes.form', { municipality: 'zandhove' }))).isOpen,
      ).toBe(true);
      const refused = await runCli(['list', 'services', '--municipality', 'nergens'], {
        dataDirectory,
        env: seed,
      });
      expect(refused).toEqual({
        code: 2,
        stdout: '',
        stderr: 'The municipality nergens is not known.\n',
      });

      // The reader leaves after a few bytes of many.
      const { args, env } = cliCommand(['list', 'services', '--municipality', 'zandhove', '--json'], {
        dataDirectory,
      });
      const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
      let stderr = '';
      child.stderr.on('data', (text) => {
        stderr += text;
      });
      child.stdout.destroy();
      const [code] = await once(child, 'exit');
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect((await ask(service.url, '/readyz')).status).toBe(200);
      expect(await service.end('SIGTERM')).toBe(0);
    },
    LONG,
  );
});

await describeStores(
  (_kind, store) => {
    const importing = (file: string, municipality: string, ...more: string[]) =>
      command(store().database, ['import', 'lpdc', file, '--municipality', municipality, ...more]);

    it.each([
      [['import', 'lpdc', '--municipality', 'groenhove'], 'One file is needed'],
      [['import', 'lpdc', groenhove], 'municipality'],
      [['import', 'lpdc', groenhove, 'second.ttl', '--municipality', 'groenhove'], 'One file is needed'],
      [['import', 'lpdc', groenhove, '--municipality', 'Groen Hove'], 'An id is lower-case words'],
      [
        ['import', 'lpdc', groenhove, '--municipality', 'groenhove', '--nis', '1'],
        'A NIS code has five digits',
      ],
      [['import', 'lpdc', groenhove, '--municipality', 'groenhove', '--force'], '--force'],
      [['import', 'lpdc', 'not-there.ttl', '--municipality', 'groenhove'], 'cannot be read'],
      [['import', 'lpdc', '.', '--municipality', 'groenhove'], 'cannot be read'],
      [['list', 'services'], '--municipality: it is needed'],
      [['list', 'services', '--municipality'], '--municipality'],
      [['list', 'services', 'groenhove'], 'groenhove'],
    ])('%j is refused, and changes nothing', async (words, reason) => {
      const before = await dump(store().database);
      await expect(command(store().database, words)).rejects.toMatchObject({ name: 'CommandRefused' });
      await expect(command(store().database, words)).rejects.toThrow(reason);
      expect(await dump(store().database)).toEqual(before);
    });

    it('a broken file changes nothing, for a new municipality and for a known one', async () => {
      const before = await dump(store().database);
      await expect(importing(broken, 'nieuwhove')).rejects.toThrow(/broken\.ttl:41: /);
      expect(await dump(store().database)).toEqual(before);
      await importing(groenhove, 'groenhove');
      const after = await dump(store().database);
      expect(after).not.toEqual(before);
      await expect(importing(broken, 'groenhove')).rejects.toThrow(/broken\.ttl:41: /);
      expect(await dump(store().database)).toEqual(after);
    });

    it('the same file twice leaves the same store, to the last byte', async () => {
      await importing(groenhove, 'groenhove');
      const once = await dump(store().database);
      const report = JSON.parse(await importing(groenhove, 'groenhove', '--json'));
      expect(report).toMatchObject({ created: 0, updated: 0, unchanged: report.imported });
      expect(await dump(store().database)).toEqual(once);
    });

    it('a municipality stays in the region it is in', async () => {
      await importing(groenhove, 'groenhove');
      await expect(importing(groenhove, 'groenhove', '--region', 'elders')).rejects.toThrow(
        'groenhove belongs to the region vlaanderen, not elders.',
      );
    });
  },
  (database) => migrate(database.db),
);

const folder = process.env.ONTHAAL_LPDC_DIR;
const exports = folder ? readdirSync(folder).filter((name) => name.endsWith('.ttl')) : [];
if (!folder) console.warn('NOT CHECKED against real exports: ONTHAAL_LPDC_DIR names no folder.');
else
  describe('real exports', () => {
    it('import one after the other, twice the same, word for word, and are found and shown', async () => {
      const database = await openDatabase({
        dataDirectory: join(scratch, 'real'),
        onFailure: () => {},
        onWarning: () => {},
      });
      await migrate(database.db);
      const importAll = async () => {
        const reports = new Map<string, ImportReport>();
        for (const name of exports) {
          const town = ['--municipality', basename(name, '.ttl'), '--json'];
          reports.set(
            name,
            JSON.parse(await command(database, ['import', 'lpdc', join(folder, name), ...town])),
          );
        }
        return reports;
      };
      const reports = await importAll();
      const first = await dump(database);
      await importAll();
      expect(await dump(database)).toEqual(first);

      const served = await serve(database);
      for (const name of exports) {
        const municipality = basename(name, '.ttl');
        const listed: PublicService[] = JSON.parse(
          await command(database, ['list', 'services', '--municipality', municipality, '--json']),
        );
        const stated = statedIn(readFileSync(join(folder, name), 'utf8'));
        const { instances = 0, skipped = [] } = reports.get(name) ?? {};
        const archived = (await listOverlays(database.db, municipality)).filter(
          ({ fields }) => fields.status === 'archived',
        );
        expect(instances, name).toBe(stated.size);
        expect(listed.length + skipped.length + archived.length, name).toBe(stated.size);
        for (const { source, fields } of listed) {
          const { titles, descriptions } = stated.get(source?.instance ?? '') ?? {
            titles: [],
            descriptions: [],
          };
          const title = words(Object.values(fields.title).join(' '));
          expect(titles.map(words), `${name} ${source?.instance}`).toContain(title);
          const described = words(
            Object.values(fields.description)
              .map((text) => plainText(text as never))
              .join(' '),
          );
          expect(descriptions.map((html) => words(withoutTags(html)))).toContain(described);
        }
        const search = readPath('catalogue.search', { municipality, limit: 200 });
        const { total } = dataOf(await ask(served.url, search));
        expect(total).toBe(listed.filter(({ fields }) => fields.status !== 'archived').length);
        for (const { id } of listed.slice(0, 40)) {
          const answer = await ask(served.url, readPath('catalogue.byId', { municipality, service: id }));
          expect(answer.status, `${municipality} ${id}`).toBe(200);
        }
        for (const page of [`/demo/${municipality}/`, `/w/${municipality}/catalogue-search`])
          expect((await ask(served.url, page)).status, page).toBe(200);
        const sheets = await listSheets(database.db, 'vlaanderen');
        const overlays = await listOverlays(database.db, municipality);
        expect(mergeCatalogue(sheets, overlays, municipality)).toEqual(listed);
      }
      await served.close();
      await database.close();
    }, 600_000);
  });

/** Titles and descriptions of each instance, read from N-Triples by the plainest means there is. */
function statedIn(text: string): Map<string, { titles: string[]; descriptions: string[] }> {
  const stated = new Map<string, { titles: string[]; descriptions: string[] }>();
  const literals: [string, 'titles' | 'descriptions', string][] = [];
  for (const line of text.split('\n')) {
    const [, subject = '', predicate, object = ''] = /^<(.*?)> <(.*?)> (.*) \.$/.exec(line) ?? [];
    if (predicate?.endsWith('#type') && object.endsWith('#InstancePublicService>'))
      stated.set(subject, { titles: [], descriptions: [] });
    const literal = /^(".*")@[\w-]+$/.exec(object)?.[1];
    const kind = predicate?.endsWith('/terms/title')
      ? 'titles'
      : predicate?.endsWith('/terms/description')
        ? 'descriptions'
        : undefined;
    if (literal && kind) literals.push([subject, kind, JSON.parse(literal.replaceAll('\t', '\\t'))]);
  }
  for (const [subject, kind, literal] of literals) stated.get(subject)?.[kind].push(literal);
  return stated;
}

/** Words alone, in their order: white space is not what a text says. */
function words(text: string): string {
  return text.replace(/[\s\u00a0\u200b]+/g, '').trim();
}

function withoutTags(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&nbsp;/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');
}
