import { connect } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { type Kysely, sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { markContentChanged } from './platform/content-version.ts';
import { openDatabase, type Tables } from './platform/database/index.ts';
import { describeStores, newDataDirectory } from './platform/database/testing.ts';
import { findMunicipality, saveMunicipality } from './regions/index.ts';
import { type Answer, ask, dataOf, readPath, reasonOf, send } from './testing/ask.ts';
import { newScratchFolder } from './testing/scratch.ts';
import { prepareDemo, type Served, serve } from './testing/served.ts';

// Many questions in one test, on machines that do more than this.
vi.setConfig({ testTimeout: 60_000 });

const scratch = newScratchFolder();
const kalmthout = { municipality: 'kalmthout' };
const hours = readPath('counters.hours', kalmthout);
/** Every public read, with an input that has an answer. */
const reads: [string, string][] = [
  ['regions.municipality', readPath('regions.municipality', kalmthout)],
  ['counters.list', readPath('counters.list', kalmthout)],
  ['counters.byId', readPath('counters.byId', { ...kalmthout, counter: 'sociaal-infopunt' })],
  ['counters.hours', hours],
  ['contacts.card', readPath('contacts.card', kalmthout)],
  ['catalogue.themes', readPath('catalogue.themes', kalmthout)],
  ['catalogue.byId', readPath('catalogue.byId', { ...kalmthout, service: 'leefloon' })],
  ['catalogue.search', readPath('catalogue.search', { ...kalmthout, limit: 5 })],
  ['intakes.form', readPath('intakes.form', kalmthout)],
];
const UNPACK: Record<string, (body: Buffer) => Buffer> = {
  br: brotliDecompressSync,
  gzip: gunzipSync,
  identity: (body) => body,
};

function expectSafeHeaders({ headers }: Answer): void {
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['referrer-policy']).toBe('no-referrer');
  expect(headers['content-security-policy']).toContain("default-src 'none'");
  expect(headers['x-powered-by']).toBeUndefined();
  expect(headers['set-cookie']).toBeUndefined();
}

/** Gives Kalmthout's house another name, as an editor would. */
async function rename(db: Kysely<Tables>, name: string): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const found = await findMunicipality(trx, 'kalmthout');
    if (!found) throw new Error('Kalmthout is not there.');
    await saveMunicipality(trx, { ...found.municipality, houseName: { nl: name } });
    await markContentChanged(trx);
  });
}

describe('the service over HTTP', () => {
  let served: Served;
  let close = async () => {};
  beforeAll(async () => {
    const database = await openDatabase({
      dataDirectory: await newDataDirectory(),
      onFailure: (error) => {
        throw error;
      },
      onWarning: console.warn,
    });
    await prepareDemo(database, scratch);
    served = await serve(database);
    close = async () => {
      await served.close();
      await database.close();
    };
  }, 60_000);
  afterAll(() => close());
  const get = (path: string, headers: Record<string, string> = {}) => ask(served.url, path, { headers });

  describe.each(reads)('%s', (_name, path) => {
    it('is kept by any cache, read by any site, and the same in every encoding', async () => {
      const plain = await get(path);
      expect(plain.status).toBe(200);
      expect(plain.headers).toMatchObject({
        'content-type': 'application/json',
        'access-control-allow-origin': '*',
        'cache-control': 'public, max-age=60, stale-while-revalidate=600, stale-if-error=86400',
        vary: 'Accept-Encoding',
        'content-length': String(plain.body.length),
      });
      expectSafeHeaders(plain);
      expect(dataOf(plain)).toBeDefined();
      for (const encoding of ['br', 'gzip'] as const) {
        const packed = await get(path, { 'accept-encoding': encoding });
        expect(packed.headers['content-encoding']).toBe(encoding);
        expect(packed.headers['content-length']).toBe(String(packed.body.length));
        expect(UNPACK[encoding]?.(packed.body)).toEqual(plain.body);
        expect(packed.headers.etag).not.toBe(plain.headers.etag);
      }
    });

    it('answers 304 to whoever has this very answer, also when asked the first time', async () => {
      for (const encoding of ['br', 'gzip', 'identity']) {
        const asked = { 'accept-encoding': encoding };
        const etag = String((await get(path, asked)).headers.etag);
        served.service.hot.clear();
        for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*', etag]) {
          const answer = await get(path, { ...asked, 'if-none-match': known });
          expect(answer.status).toBe(304);
          expect(answer.body).toHaveLength(0);
          expect(answer.headers.etag).toBe(etag);
          expect(answer.headers['cache-control']).toContain('public');
          expect(answer.headers.vary).toBe('Accept-Encoding');
          expectSafeHeaders(answer);
        }
        const other = await get(path, { ...asked, 'if-none-match': '"other"' });
        expect(other.status).toBe(200);
      }
    });

    it('answers HEAD as GET without the body, kept or not', async () => {
      served.service.hot.clear();
      const first = await ask(served.url, path, { method: 'HEAD' });
      const { headers, body } = await get(path);
      const second = await ask(served.url, path, { method: 'HEAD' });
      expect(body.length).toBeGreaterThan(0);
      for (const head of [first, second]) {
        expect(head.status).toBe(200);
        expect(head.body).toHaveLength(0);
        expect({ ...head.headers, date: '' }).toEqual({ ...headers, date: '' });
      }
    });
  });

  it('gives no compressed answer to whoever refuses it', async () => {
    for (const header of ['br;q=0, gzip;q=0', 'br; q=0.0', 'identity', ''])
      expect((await get(hours, { 'accept-encoding': header })).headers['content-encoding']).toBeUndefined();
    for (const header of ['gzip;q=0, br;q=0.5', 'gzip, deflate, br, zstd'])
      expect((await get(hours, { 'accept-encoding': header })).headers['content-encoding']).toBe('br');
  });

  it('keeps no answer to words, logs none of them, and finds with them', async () => {
    const path = readPath('catalogue.search', { ...kalmthout, words: 'geheimwoord leefloon' });
    const answers = [
      await get(path),
      await get(path.replace('words', 'w%5Cu006frds')),
      await get(readPath('catalogue.search', { ...kalmthout, words: '' })),
      await get(readPath('catalogue.search', { ...kalmthout, words: 'geheimwoord'.repeat(60) })),
    ];
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 400]);
    for (const { headers } of answers) {
      expect(headers['cache-control']).toBe('no-store');
      expect(headers.etag).toBeUndefined();
    }
    expect(dataOf(answers[0] as Answer).results[0].id).toBe('leefloon');
    expect(String(answers[3]?.body)).not.toContain('geheimwoord');
    expect(served.logged()).toContain('catalogue.search 200');
    expect(served.logged()).not.toContain('geheimwoord');
  });

  it.each([
    ['nl', 'De vraag is niet goed gesteld: municipality: '],
    ['fr', "La demande n'est pas correcte: municipality: "],
    ['en', 'The request is not right: municipality: '],
    ['de', 'Die Anfrage ist nicht richtig: municipality: '],
  ])('says in %s what is wrong with a question', async (lang, reason) => {
    const inAddress = await get(readPath('counters.hours', { municipality: 'NO SUCH', lang }));
    const preferred = await get(readPath('counters.hours', { municipality: 'NO SUCH' }), {
      'accept-language': `xx-YY, ${lang}-BE;q=0.8`,
    });
    for (const answer of [inAddress, preferred]) {
      expect(answer.status).toBe(400);
      expect(reasonOf(answer)).toContain(reason);
      expect(answer.headers['cache-control']).toBe('no-store');
      expect(answer.headers['access-control-allow-origin']).toBe('*');
      expectSafeHeaders(answer);
    }
  });

  it('refuses what it does not know: fields, languages, codes, and what is no JSON', async () => {
    const wrong = [
      readPath('counters.hours', { ...kalmthout, extra: 1 }),
      readPath('counters.hours', { ...kalmthout, lang: 'xx' }),
      readPath('counters.hours', {}),
      readPath('counters.hours', []),
      readPath('catalogue.search', { ...kalmthout, theme: 'nonsense' }),
      readPath('catalogue.search', { ...kalmthout, limit: 0 }),
      readPath('catalogue.search', { ...kalmthout, limit: 201 }),
      readPath('catalogue.search', { ...kalmthout, offset: -1 }),
      '/trpc/counters.hours?input=%7B',
      '/trpc/counters.hours?input=%FF',
      '/trpc/counters.hours',
    ];
    for (const path of wrong) {
      const answer = await get(path);
      expect(answer.status, path).toBe(400);
      expect(reasonOf(answer)).toContain('De vraag is niet goed gesteld');
      expect(answer.headers['content-type']).toContain('application/json');
    }
    expect(reasonOf(await get(wrong[0] as string))).toContain('extra');
  });

  it('answers 404 with a reason to unknown ids and procedures', async () => {
    for (const path of [
      readPath('counters.hours', { municipality: 'nergens' }),
      readPath('counters.byId', { ...kalmthout, counter: 'nergens' }),
      readPath('catalogue.byId', { ...kalmthout, service: 'nergens' }),
      '/trpc/nothing.here',
      '/trpc/',
      '/trpc/__proto__',
      '/trpc/constructor',
    ]) {
      const answer = await get(path);
      expect(answer.status, path).toBe(404);
      expect(reasonOf(answer)).toMatch(/niet/);
      expectSafeHeaders(answer);
    }
  });

  it('knows a procedure by one address only', async () => {
    for (const name of [
      '/counters.hours',
      'counters%2Ehours',
      'counters.hours/',
      'counters/hours',
      'COUNTERS.hours',
    ])
      expect((await get(hours.replace('counters.hours', name))).status, name).toBe(404);
  });

  it('answers one question at a time', async () => {
    for (const path of [
      `/trpc/counters.hours,counters.list?batch=1&input=${encodeURIComponent('{"0":{},"1":{}}')}`,
      `${hours}&batch=1`,
    ]) {
      const answer = await get(path);
      expect(answer.status).toBe(400);
      expectSafeHeaders(answer);
    }
    const streaming = await get(`${hours}&x=1`, { 'trpc-accept': 'application/jsonl' });
    expect(streaming.status).toBe(400);
  });

  it('refuses other methods than a procedure has, and says which it has', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'TRACE', 'PROPFIND']) {
      const answer = await ask(served.url, hours, { method });
      expect(answer.status, method).toBe(405);
      expect(answer.headers.allow).toBe('GET, HEAD');
      expectSafeHeaders(answer);
    }
    const read = await get('/trpc/intakes.submit?input=%7B%7D');
    expect(read.status).toBe(405);
    expect(read.headers.allow).toBe('POST');
    expect(read.headers['cache-control']).toBe('no-store');
    const options = await ask(served.url, hours, { method: 'OPTIONS' });
    expect(options.status).toBe(204);
    expectSafeHeaders(options);
  });

  it('closes on what is no HTTP', async () => {
    const answer = await new Promise<string>((resolve) => {
      const socket = connect(Number(new URL(served.url).port), '127.0.0.1');
      let text = '';
      socket.on('data', (data) => {
        text += data;
      });
      socket.on('close', () => resolve(text));
      socket.write('NONSENSE / HTTP/1.1\r\n\r\n');
    });
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
  });

  it.each([
    '/embed/v1/../../package.json',
    '/embed/v1/%2e%2e/%2e%2e/package.json',
    '/embed/v1/..%2f..%2f..%2fpackage.json',
    '/embed/v1/..%5c..%5cpackage.json',
    '/embed/v1/remotes/opening-hours/../../../package.json',
    '/embed/v1/remotes/opening-hours/..%2f..%2fpackage.json',
    '/desk/../package.json',
    '/desk/..%2f..%2fpackage.json',
    '/desk/%2e%2e/%2e%2e/src/main.ts',
    '//etc/passwd',
    '/etc/passwd',
    '/embed/v1/%00',
    '/embed/v1/%ff',
    '/%',
    '/w/%2e%2e%2fpackage.json',
  ])('gives nothing for %s', async (path) => {
    const answer = await get(path);
    expect([400, 404]).toContain(answer.status);
    expect(String(answer.body)).not.toMatch(/"scripts"|root:|import /);
    expectSafeHeaders(answer);
  });

  it('refuses a body that is too large, announced or not, and takes one that is not', async () => {
    const fits = { municipality: 'kalmthout', padding: 'x'.repeat(120 * 1024) };
    const large = JSON.stringify({ ...fits, padding: 'x'.repeat(128 * 1024) });
    const json = { 'content-type': 'application/json' };
    const path = '/trpc/intakes.submit?lang=fr';
    expect((await send(served.url, 'intakes.submit', fits)).status).toBe(400);
    const announced = await ask(served.url, path, { method: 'POST', headers: json, body: large });
    const chunked = { ...json, 'transfer-encoding': 'chunked' };
    const streamed = await ask(served.url, path, { method: 'POST', headers: chunked, body: large });
    for (const answer of [announced, streamed]) {
      expect(answer.status).toBe(413);
      expect(reasonOf(answer)).toBe('Ceci est trop grand pour être envoyé.');
      expectSafeHeaders(answer);
    }
    const small = await ask(served.url, '/trpc/intakes.challenge', {
      method: 'POST',
      headers: chunked,
      body: JSON.stringify(kalmthout),
    });
    expect(small.status).toBe(200);
  });

  it('takes JSON only, so that no form on another site can send', async () => {
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
    ]) {
      const answer = await ask(served.url, '/trpc/intakes.challenge', {
        method: 'POST',
        headers: { 'content-type': type },
        body: JSON.stringify(kalmthout),
      });
      expect(answer.status, type).toBe(415);
      expect(reasonOf(answer)).toBe('De vraag is niet goed gesteld');
    }
  });

  it('says that it lives and that it is ready, and keeps neither', async () => {
    for (const [path, status] of [
      ['/healthz', 'ok'],
      ['/readyz', 'ready'],
    ] as const) {
      const answer = await get(path);
      expect(answer.status).toBe(200);
      expect(JSON.parse(String(answer.body))).toEqual({ status });
      expect(answer.headers['cache-control']).toBe('no-store');
      expectSafeHeaders(answer);
    }
  });

  it('is not ready once it was told to stop, and still lives', async () => {
    const stopping = await serve({ db: served.service.db } as never, { isReady: () => false });
    expect((await ask(stopping.url, '/readyz')).status).toBe(503);
    expect((await ask(stopping.url, '/healthz')).status).toBe(200);
    await stopping.close();
  });

  it('logs counts, and no visitor', async () => {
    await get(`${hours}&secret=hemelsblauw`, {
      'user-agent': 'secretagent',
      'x-forwarded-for': '203.0.113.7',
    });
    await get('/nergens/hemelsblauw');
    const logged = served.logged();
    expect(logged).toMatch(/"counters\.hours 200":\d+/);
    expect(logged).toMatch(/"other 404":\d+/);
    expect(logged).not.toMatch(/hemelsblauw|secretagent|203\.0\.113|127\.0\.0\.1/);
  });
});

await describeStores(
  (kind, store) => {
    it('forgets what it kept when content changes, and keeps nothing that was begun before', async () => {
      const served = await serve(store().database);
      const { hot } = served.service;
      const houseName = async () =>
        dataOf(await ask(served.url, readPath('regions.municipality', kalmthout))).houseName;
      expect(await houseName()).toBe('Sociaal infopunt Kalmthout');
      await rename(store().database.db, 'Infopunt Een');
      expect(await houseName()).toBe('Sociaal infopunt Kalmthout');
      await served.content.look();
      expect(await houseName()).toBe('Infopunt Een');

      const { age } = hot;
      const late = new Response('{"late":true}', { headers: { 'content-type': 'application/json' } });
      hot.clear();
      await hot.keep(new Request(served.url), late, { address: '/late', age });
      expect((await ask(served.url, '/late')).status).toBe(404);
      await hot.keep(new Request(served.url), new Response('{}'), { address: '/late', age: hot.age });
      expect((await ask(served.url, '/late')).status).toBe(200);
      await served.close();
    });

    it('a question that takes too long is answered 504, and the service goes on', async () => {
      const served = await serve(store().database, { longestAnswer: 150 });
      let release = () => {};
      const held = store()
        .database.db.transaction()
        .execute(async (trx) => {
          await trx.updateTable('content_version').set({ version: 5 }).execute();
          // PGlite has one connection; on a server the lock has to be on what is read.
          if (kind === 'postgresql') await sql`lock table municipality`.execute(trx);
          await new Promise<void>((done) => {
            release = done;
          });
        });
      await expect
        .poll(async () => (await ask(served.url, `${hours}&slow=${Math.random()}&lang=en`)).status)
        .toBe(504);
      const answer = await ask(served.url, `${hours}&slow=1&lang=en`);
      expect(reasonOf(answer)).toBe('Something went wrong on our side. Try again later.');
      expectSafeHeaders(answer);
      expect(answer.headers['cache-control']).toBe('no-store');
      release();
      await held;
      expect((await ask(served.url, hours)).status).toBe(200);
      await served.close();
    });

    if (kind === 'postgresql')
      it('hears within about a second of a change by another process', async () => {
        const served = await serve(store().database);
        served.content.watch((error) => {
          throw error;
        });
        const path = readPath('regions.municipality', kalmthout);
        await ask(served.url, path);
        const other = await openDatabase({
          databaseUrl: store().databaseUrl,
          dataDirectory: store().dataDirectory,
          onFailure: () => {},
          onWarning: () => {},
        });
        await rename(other.db, 'Infopunt Twee');
        const name = async () => dataOf(await ask(served.url, path)).houseName;
        await expect.poll(name, { timeout: 2_500, interval: 100 }).toBe('Infopunt Twee');
        await other.close();
        await served.close();
      });
  },
  (database) => prepareDemo(database, scratch),
);
