import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { seedDemo } from '../demo/seed.ts';
import { ContentVersion } from '../platform/content-version.ts';
import { type Database, migrate, openDatabase } from '../platform/database/index.ts';
import { newScratchFolder } from '../testing/scratch.ts';
import { CommandRefused, runCommand } from './index.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 240_000 });

const dataDirectory = join(newScratchFolder(), 'store');
let database: Database;
beforeAll(async () => {
  database = await openDatabase({ dataDirectory, onFailure: () => {}, onWarning: () => {} });
  await migrate(database.db);
  await seedDemo(database.db);
});
afterAll(() => database.close());

async function run(...args: string[]): Promise<string> {
  const out: string[] = [];
  await runCommand(['search', 'explain', ...args], {
    db: database.db,
    content: new ContentVersion(database.db),
    dataDirectory,
    folder: '',
    out: (text) => void out.push(text),
    say: () => {},
  });
  return out.join('\n');
}
const explained = (...words: string[]) => run('--municipality', 'kortrijk', ...words);

describe('for people', () => {
  it('tells how the words were read, the needs, the hits and the signs', async () => {
    const text = await explained('ik zoek poetshulb, thuis verpleging en qwxzvkj');
    for (const heading of [
      'HOW THE WORDS WERE READ',
      'NEEDS THAT THEY SPEAK OF',
      'HITS',
      'SIGNS OF CONFIDENCE',
    ])
      expect(text).toContain(`\n${heading}`);
    expect(text).toMatch(/^ {2}ik +filler: /m);
    expect(text).toMatch(
      /^ {2}poetshulb +slip of the pen for poetshulp ×0\.\d\d \(\d+ sheets?, \d+ needs?\)/m,
    );
    expect(text).toMatch(/^ {2}qwxzvkj +UNKNOWN: /m);
    expect(text).toContain('thuis + verpleging is also read as one word: thuisverpleging');
    expect(text).toMatch(/^ {2}1\. .+ \d\.\d\d +\d\.\d\d +\d\.\d\d$/m);
  });

  it('keeps to a hundred columns, whatever was asked', async () => {
    const long = `${'verwarmingstoelage'.repeat(12)} ${'ik kan de huur en de mazout niet betalen want '.repeat(4)}`;
    for (const words of [long, 'aide pour payer le loyer', 'mijn man slaat mij', 'premie', '💥 \u202e %s']) {
      const widest = Math.max(...(await explained(words)).split('\n').map((line) => line.length));
      expect(widest, words).toBeLessThanOrEqual(100);
    }
  });

  it('says first that there is danger', async () => {
    expect((await explained('mijn man slaat mij')).split('\n')[2]).toBe(
      'DANGER (violence): the acute contacts come first.',
    );
  });

  it('says that nothing fits', async () => {
    const text = await explained('qwxzvkj');
    expect(text).toContain('WEAK: ');
    expect(text).toMatch(/^HITS.*\n {2}none$/m);
  });
});

it('is one object with --json, which words without quotes make too', async () => {
  const quoted = await explained('een goedkoop busabonnement', '--json');
  expect(quoted.split('\n')).toHaveLength(1);
  expect(JSON.parse(quoted).hits[0]).toMatchObject({ rank: 1, id: 'goedkoop-busabonnement' });
  expect(await explained('--json', 'een', 'goedkoop', 'busabonnement')).toBe(quoted);
});

it.each([
  [['--municipality', 'kortrijk'], /Words are needed/],
  [['--municipality', 'kortrijk', ' '], /Words are needed/],
  [['poetshulp'], /--municipality: it is needed/],
  [['--municipality', 'nergens', 'poetshulp'], /The municipality nergens is not known/],
])('refuses %s', async (args, message) => {
  const error: unknown = await run(...args).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(CommandRefused);
  expect((error as Error).message).toMatch(message);
});
