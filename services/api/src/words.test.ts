// What residents type: answered or refused clearly, whatever it is, and written down nowhere.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { hashIn, unpackArtefact } from './catalogue/index.ts';
import { type Database, openDatabase } from './platform/database/index.ts';
import { newDataDirectory } from './platform/database/testing.ts';
import { type Answer, ask, dataOf, readPath, reasonOf, send } from './testing/ask.ts';
import { startService } from './testing/process.ts';
import { newScratchFolder } from './testing/scratch.ts';
import { prepareDemo, type Served, serve } from './testing/served.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const scratch = newScratchFolder();
const kalmthout = { municipality: 'kalmthout' };
const MOST_WORDS = 500;

/** Long before the fifty milliseconds that a quiet machine allows become a hanging service. */
const NOT_HANGING = 1_000;

const hostile: [string, string][] = [
  ['control characters', 'leefloon\u0001\u0008\u001b[31m\u007f\u0085'],
  ['the character that PostgreSQL cannot store', 'leef\u0000loon'],
  ['a lone high surrogate', 'leefloon \ud83d'],
  ['a lone low surrogate', '\udc00leefloon'],
  ['right-to-left marks', '\u202eleefloon\u202c \u200f\u2067huur\u2069'],
  ['emoji', '👩‍👧‍👦 leefloon 🏠💶 🇧🇪'],
  ['letters under a heap of accents', `leefloon${'\u0301\u0489\u0336'.repeat(150)}`],
  ['other scripts', 'إيجار 家賃 аренда ค่าเช่า'],
  ['a bomb for regular expressions', `${'a'.repeat(MOST_WORDS - 1)}!`],
  ['another', `(a+)+$ (.*)*x ${'(x+x+)+y'.repeat(20)}`],
  ['regular expressions that are not whole', '[ ( \\ *** +? {1,99999999} (?<= $& [z-a]'],
  ['one word as long as it may be', 'z'.repeat(MOST_WORDS)],
  ['as many words as there may be', 'a '.repeat(MOST_WORDS / 2)],
  ['many times the same', 'huur '.repeat(MOST_WORDS / 5)],
  ['names that every object has', '__proto__ constructor toString hasOwnProperty valueOf'],
  ['SQL', "'; drop table service_sheet; --"],
  ['markup', '<script>alert(1)</script><img src=x onerror=alert(1)>'],
  ['nothing but spaces', ' \t\n\u00a0\u2003\u3000'],
  ['nothing but marks', '?!… — «»“”'],
];

describe('words in the service', () => {
  let served: Served;
  let database: Database;
  beforeAll(async () => {
    database = await openDatabase({
      dataDirectory: await newDataDirectory(),
      onFailure: (error) => {
        throw error;
      },
      onWarning: console.warn,
    });
    await prepareDemo(database, scratch);
    served = await serve(database);
    await ask(served.url, readPath('catalogue.themes', kalmthout));
  });
  afterAll(async () => {
    await served.close();
    await database.close();
  });
  const search = (words: unknown) => ask(served.url, readPath('catalogue.search', { ...kalmthout, words }));
  const page = (form: string, url = served.url) =>
    ask(url, '/w/kalmthout/catalogue-search', {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: form,
    });

  it.each(hostile)('%s are answered, soon, and kept by nobody', async (_name, words) => {
    expect(words.length).toBeLessThanOrEqual(MOST_WORDS);
    const startedAt = performance.now();
    const answer = await search(words);
    expect(performance.now() - startedAt).toBeLessThan(NOT_HANGING);
    expect(answer.status).toBe(200);
    expect(answer.headers['cache-control']).toBe('no-store');
    const { total, results, isWeak } = dataOf(answer);
    expect(results.length).toBe(Math.min(total, 20));
    expect(typeof isWeak).toBe('boolean');
    const plain = await page(new URLSearchParams({ words: words.toWellFormed() }).toString());
    expect(plain.status).toBe(200);
    expect(plain.headers['cache-control']).toBe('no-store');
    expect(String(plain.body)).not.toMatch(/<script>alert|<img src=x/);
  });

  it('a word is found whatever marks stand around it', async () => {
    for (const words of ['leefloon', '\u202eleefloon\u202c', '🏠 leefloon 💶', 'leefloon \ud83d']) {
      const { results } = dataOf(await search(words));
      expect(results[0].id, JSON.stringify(words)).toBe('leefloon');
    }
  });

  it('says that nothing fits, and that something does', async () => {
    expect(dataOf(await search('xqzvw'))).toEqual({ total: 0, results: [], isWeak: true });
    expect(dataOf(await search('leefloon')).isWeak).toBe(false);
    expect(dataOf(await search(undefined)).isWeak).toBe(false);
  });

  it('more than five hundred characters are refused with a reason, and a hundred kilobytes unread', async () => {
    expect((await search('z'.repeat(MOST_WORDS))).status).toBe(200);
    for (const length of [MOST_WORDS + 1, 2_000]) {
      const refused = await search('z'.repeat(length));
      expect(refused.status).toBe(400);
      expect(reasonOf(refused)).toMatch(/^De vraag is niet goed gesteld: words: /);
    }
    const huge = 'z'.repeat(100 * 1024);
    expect((await search(huge)).status).toBe(431);
    expect((await page(`words=${huge}`)).status).toBe(413);
    expect((await send(served.url, 'catalogue.search', { ...kalmthout, words: huge })).status).toBe(405);
    expect((await search('leefloon')).status).toBe(200);
  });

  it('what is no text is refused', async () => {
    for (const words of [1, ['leefloon'], { a: 1 }, null, true])
      expect((await search(words)).status, JSON.stringify(words)).toBe(400);
    for (const query of ['words=%FF%FE', 'words=%', 'words=a&words=b', 'words'])
      expect((await page(query)).status, query).toBe(200);
  });

  it('a search that fails is logged without what was sought', async () => {
    const { artefacts } = served.service;
    const themes = await ask(served.url, readPath('catalogue.themes', kalmthout));
    const hash = String(hashIn(dataOf(themes).index.split('/').at(-1)));
    const json = await unpackArtefact((await artefacts.read('kalmthout', hash)) as { brotli: Uint8Array });
    const broken = brotliCompressSync(String(json).replace(/"version":\d+/, '"version":0'));
    await database.db.updateTable('search_artefact').set({ brotli: broken }).execute();
    const other = await serve(database);
    const path = readPath('catalogue.search', { ...kalmthout, words: 'geheimwoord' });
    const answers = [await ask(other.url, path), await page('words=geheimwoord', other.url)];
    expect(answers.map(({ status }) => status)).toEqual([500, 500]);
    for (const { headers, body } of answers) {
      expect(headers['cache-control']).toBe('no-store');
      expect(String(body)).not.toContain('geheimwoord');
    }
    expect(other.logged()).toContain('Search index has version 0');
    expect(other.logged()).not.toContain('geheimwoord');
    await other.close();
  });
});

it('of all that was asked the service wrote down no word, in its log or in its files', async () => {
  const dataDirectory = newScratchFolder();
  const service = await startService({ dataDirectory, env: { LOG_LEVEL: 'trace' } });
  const planted = ['qxjhemelsblauw', 'QxjZonderling', 'qxjétoile'];
  const paths = planted.flatMap((word) => {
    const words = `${word} leefloon`;
    const encoded = encodeURIComponent(words);
    return [
      readPath('catalogue.search', { ...kalmthout, words }),
      readPath('catalogue.search', { municipality: 'nergens', words }),
      readPath('catalogue.search', { ...kalmthout, words: words.repeat(40) }),
      readPath('catalogue.search', { ...kalmthout, [word]: words }),
      readPath('catalogue.search', { ...kalmthout, words: [words] }),
      readPath('catalogue.search', { ...kalmthout, words, theme: word }),
      readPath(`catalogue.${word}`, { words }),
      readPath('catalogue.themes', { ...kalmthout, words }),
      `/trpc/catalogue.search?input=${encoded}`,
      `/trpc/catalogue.search?input=%7B%22words%22:%22${encoded}`,
      `/trpc/catalogue.search,catalogue.search?batch=1&input=${encoded}`,
      `/w/kalmthout/catalogue-search?words=${encoded}`,
      `/w/kalmthout/catalogue-search?words=${encoded.repeat(60)}`,
      `/w/kalmthout/catalogue-search/${encoded}`,
      `/w/nergens/catalogue-search?words=${encoded}`,
      `/catalogue/kalmthout/${encoded}.json`,
      `/catalogue/kalmthout/index.json?words=${encoded}`,
      `/${encoded}`,
      `/?words=${encoded.repeat(1_000)}`,
    ];
  });
  const statuses = new Set<number>();
  for (const path of paths)
    for (const method of ['GET', 'HEAD', 'POST', 'OPTIONS']) {
      const answer: Answer = await ask(service.url, path, { method });
      statuses.add(answer.status);
      if (planted.some((word) => String(answer.body).includes(word)))
        expect(answer.headers['cache-control'] ?? 'no-store', `${method} ${path}`).toBe('no-store');
    }
  for (const word of planted)
    for (const path of ['/w/kalmthout/catalogue-search', '/w/nergens/catalogue-search']) {
      const headers = { 'content-type': 'application/x-www-form-urlencoded' };
      const body = `${new URLSearchParams({ words: `${word} leefloon` })}`;
      const answer = await ask(service.url, path, { method: 'POST', headers, body });
      expect(answer.headers['cache-control'], path).toBe('no-store');
    }
  for (const status of [200, 400, 404, 405, 431]) expect(statuses).toContain(status);
  expect(await service.end('SIGTERM')).toBe(0);
  const written = [
    ['its log', Buffer.from(service.said())] as const,
    ...readdirSync(dataDirectory, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => [name, readFileSync(join(parentPath, name))] as const),
  ];
  expect(written.length).toBeGreaterThan(100);
  expect(service.said()).toContain('catalogue.search 200');
  for (const [name, bytes] of written) {
    const text = bytes.toString('latin1').toLowerCase();
    for (const trace of planted.flatMap((word) => [
      Buffer.from(word).toString('latin1'),
      encodeURIComponent(word),
    ]))
      expect(text.includes(trace.toLowerCase()), `${trace} in ${name}`).toBe(false);
  }
});
