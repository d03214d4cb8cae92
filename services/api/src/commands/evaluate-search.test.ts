import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { runCli } from '../testing/process.ts';
import { newScratchFolder } from '../testing/scratch.ts';
import { CommandRefused, runStoreless } from './index.ts';

vi.setConfig({ testTimeout: 60_000 });

const folder = newScratchFolder();
const service = (id: string, title: string, more: object = {}) => ({
  id,
  title,
  description: '',
  body: '',
  keywords: [],
  themes: [],
  type: null,
  audience: [],
  n: 1,
  ...more,
});
/** Found in the order c, a, x, b for one word: the longer the title, the less it is about it. */
const SERVICES = [
  service('a', 'Zandkasteel bouwen'),
  service('b', 'Een dag aan zee', {
    description: 'Met een zandkasteel, een ijsje en een wandeling op de dijk.',
  }),
  service('c', 'Zandkasteel'),
  service('x', 'Zandkasteel bouwen, bewonderen, fotograferen'),
  service('far', 'Leefloon'),
];
const QUERIES = [
  { n: 1, kind: 'plain', query: 'zandkasteel', expect: ['a', 'b'], also: ['c'] },
  { n: 2, kind: 'gap', query: 'qwxzvkj', expect: [], also: [] },
];

function write(name: string, content: unknown): string {
  writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  return name;
}
write('services.json', SERVICES);
write('queries.json', QUERIES);
const FILES = ['--services', 'services.json', '--queries', 'queries.json'];

async function run(...args: string[]): Promise<{ out: string; said: string }> {
  const [out, said]: string[][] = [[], []];
  const caller = {
    folder,
    out: (text: string) => void out?.push(text),
    say: (text: string) => void said?.push(text),
  };
  expect(await runStoreless(['search', 'evaluate', ...args], caller)).toBe(true);
  return { out: out?.join('\n') ?? '', said: said?.join('\n') ?? '' };
}
const refusal = async (...args: string[]) => {
  const error: unknown = await run(...args).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(CommandRefused);
  return (error as Error).message;
};

describe('the figures', () => {
  it('are those of the published example: 0.5, top three, nDCG 0.776', async () => {
    const { out, said } = await run(...FILES, '--json');
    expect(said).toBe('');
    const figures = JSON.parse(out);
    expect(figures).toEqual({
      mrr10: 0.5,
      ndcg10: expect.closeTo(0.776, 5),
      top1: 0,
      top3: 1,
      zero: 0,
      gapHonesty: 1,
      falseWeak: figures.perQuery[0].weak ? 1 : 0,
      n: 2,
      byKind: {
        plain: { mrr10: 0.5, top3: 1, zero: 0, n: 1 },
        gap: { mrr10: 0, top3: 0, zero: 0, n: 1 },
      },
      perQuery: [
        { n: 1, rank: 2, weak: expect.any(Boolean), ids: ['c', 'a', 'x', 'b'] },
        { n: 2, rank: null, weak: true, ids: [] },
      ],
    });
  });

  it('are one line of JSON, and a table without it', async () => {
    expect((await run(...FILES, '--json')).out.split('\n')).toHaveLength(1);
    const { out } = await run(...FILES);
    expect(out).toContain('2 questions, of which 1 can be answered, over 5 services, with the whole index');
    expect(out).toMatch(/^MRR@10 +0\.500 {3}0\.500 – 0\.500$/m);
    expect(out).toMatch(/^gap +1 {3}none can be answered; 1 of 1 recognised$/m);
    expect(out).toContain('search n=2 answerable=1 MRR@10=0.500 nDCG@10=0.776');
  });

  it('can be those of one half, and of the first part of the index', async () => {
    // Question 3 is in the half to tune on, 1 and 2 are held out.
    const queries = write('halves.json', [...QUERIES, { ...QUERIES[0], n: 3 }]);
    const half = async (name: string) =>
      JSON.parse(
        (await run('--services', 'services.json', '--queries', queries, '--half', name, '--json')).out,
      ).n;
    expect(await half('tuning')).toBe(1);
    expect(await half('held-out')).toBe(2);
    expect((await run(...FILES, '--first')).out).toContain('with the first part of the index alone');
  });

  it('warn when what was judged is not among the services', async () => {
    const queries = write('other.json', [{ ...QUERIES[0], expect: ['a', 'elsewhere'] }]);
    const { said } = await run('--services', 'services.json', '--queries', queries, '--json');
    expect(said).toBe('1 ids that were judged are no service here, such as elsewhere.');
  });
});

describe('files that are not as they should be', () => {
  const withQueries = (content: unknown) =>
    refusal('--services', 'services.json', '--queries', write('q.json', content));
  const withServices = (content: unknown) =>
    refusal('--services', write('s.json', content), '--queries', 'queries.json');

  it.each([
    ['no JSON', '{ not', /q\.json is not JSON: /],
    ['no list', { queries: [] }, /expected array/],
    ['no question', [], /q\.json is not as it should be/],
    ['no judgement', [{ n: 1, kind: 'plain', query: 'a' }], /\[0\]\.expect: /],
    ['a number twice', [QUERIES[0], QUERIES[0]], /\[1\]\.n: 1 stands here twice/],
    ['an id in both lists', [{ ...QUERIES[0], also: ['a'] }], /\[0\]: has an id both in expect and in also/],
  ])('questions: %s', async (_, content, message) => {
    expect(await withQueries(content)).toMatch(message);
  });

  it('services: each place that is wrong is named, up to five', async () => {
    expect(await withServices([{ title: 'x' }])).toMatch(/s\.json is not as it should be:\n {2}\[0\]\.id: /);
    expect(await withServices([SERVICES[0], SERVICES[0]])).toContain('[1].id: a stands here twice');
    expect(await withServices(Array.from({ length: 9 }, () => ({ title: 'x' })))).toMatch(/and 4 more$/);
  });

  it('a file that is not there is named', async () => {
    expect(await refusal('--services', 'none.json', '--queries', 'queries.json')).toMatch(
      /none\.json cannot be read: ENOENT/,
    );
  });

  it('what a service leaves out is empty', async () => {
    const services = write('bare.json', [{ id: 'a', title: 'Zandkasteel' }]);
    const { out } = await run('--services', services, '--queries', 'queries.json', '--json');
    expect(JSON.parse(out)).toMatchObject({ top1: 1 });
  });
});

it.each([
  [[], /--services: it is needed/],
  [['--services', 'services.json'], /--queries: it is needed/],
  [[...FILES, '--half', 'third'], /--half: /],
  [[...FILES, '--unknown'], /--unknown/],
])('refuses the arguments %s and says how it is used', async (args, message) => {
  const said = await refusal(...args);
  expect(said).toMatch(message);
  expect(said).toContain('Usage: onthaal search evaluate');
});

it('as a process it opens no store, prints one object, and ends with 2 for a wrong file', async () => {
  const dataDirectory = join(folder, 'no-store');
  const files = FILES.map((word) => (word.endsWith('.json') ? join(folder, word) : word));
  const done = await runCli(['search', 'evaluate', ...files, '--json'], { dataDirectory });
  expect(done).toMatchObject({ code: 0, stderr: '' });
  expect(JSON.parse(done.stdout)).toMatchObject({ mrr10: 0.5, n: 2 });
  const refused = await runCli(['search', 'evaluate', ...files.slice(0, 2), '--queries', files[1] ?? ''], {
    dataDirectory,
  });
  expect(refused).toMatchObject({ code: 2, stdout: '' });
  expect(refused.stderr).toMatch(/^onthaal: .+services\.json is not as it should be:\n/);
  expect(existsSync(dataDirectory)).toBe(false);
});
