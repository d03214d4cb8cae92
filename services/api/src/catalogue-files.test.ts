import { createHash } from 'node:crypto';
import { brotliCompressSync, brotliDecompressSync, constants, gunzipSync } from 'node:zlib';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { describeStores } from './platform/database/testing.ts';
import { type Answer, ask, dataOf, readPath, reasonOf } from './testing/ask.ts';
import { newScratchFolder } from './testing/scratch.ts';
import { prepareDemo, type Served, serve } from './testing/served.ts';

// Many questions in one test, on machines that do more than this.
vi.setConfig({ testTimeout: 60_000 });

const scratch = newScratchFolder();

await describeStores(
  (_kind, store) => {
    let served: Served;
    let address = '';
    beforeAll(async () => {
      served = await serve(store().database);
      address = await indexOf('kalmthout');
    }, 60_000);
    afterAll(() => served.close());
    const get = (path: string, headers: Record<string, string> = {}) => ask(served.url, path, { headers });
    const indexOf = async (municipality: string, lang = 'nl') =>
      dataOf(await get(readPath('catalogue.themes', { municipality, lang }))).index;

    it('the themes name the index: an address that ends in the hash of what is there', async () => {
      expect(address).toMatch(/^\/catalogue\/kalmthout\/[\w-]{22}\.json$/);
      const { body, status } = await get(address);
      expect(status).toBe(200);
      const hash = createHash('sha256').update(body).digest('base64url').slice(0, 22);
      expect(address).toBe(`/catalogue/kalmthout/${hash}.json`);
      expect(String(body)).toContain('"Leefloon"');
    });

    it('the themes name the whole thesaurus too, where the index has a part: an address of the same kind', async () => {
      const { thesaurus } = dataOf(await get(readPath('catalogue.themes', { municipality: 'kalmthout' })));
      expect(thesaurus).toMatch(/^\/catalogue\/kalmthout\/[\w-]{22}\.json$/);
      const [part, whole] = [await get(address), await get(thesaurus)].map(({ body }) =>
        JSON.parse(String(body)),
      );
      expect(Object.keys(whole)).toEqual(Object.keys(part.thesaurus));
      expect(whole.terms.length).toBeGreaterThan(part.thesaurus.terms.length);
    });

    it('is kept for ever by any cache, read by any site, and the same in every encoding', async () => {
      const plain = await get(address);
      const unpack = { br: brotliDecompressSync, gzip: gunzipSync };
      for (const encoding of ['br', 'gzip'] as const) {
        served.service.hot.clear();
        const answers = [await get(address, { 'accept-encoding': encoding })];
        answers.push(await get(address, { 'accept-encoding': encoding }));
        for (const { headers, body } of answers) {
          expect(headers).toMatchObject({
            'content-type': 'application/json',
            'content-encoding': encoding,
            'content-length': String(body.length),
            'cache-control': 'public, max-age=31536000, immutable',
            'access-control-allow-origin': '*',
            'cross-origin-resource-policy': 'cross-origin',
            'x-content-type-options': 'nosniff',
            vary: 'Accept-Encoding',
          });
          expect(unpack[encoding](body)).toEqual(plain.body);
        }
        const again = await get(address, {
          'accept-encoding': encoding,
          'if-none-match': String(answers[0]?.headers.etag),
        });
        expect(again).toMatchObject({ status: 304, body: Buffer.alloc(0) });
      }
      const head = await ask(served.url, address, { method: 'HEAD' });
      expect(head).toMatchObject({ status: 200, body: Buffer.alloc(0) });
      expect(head.headers['content-length']).toBe(String(plain.body.length));
    });

    it('is packed as tightly as brotli can', async () => {
      const plain = await get(address);
      const packed = await get(address, { 'accept-encoding': 'br' });
      const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
      expect(packed.body.length).toBeLessThanOrEqual(brotliCompressSync(plain.body, { params }).length);
    });

    it.each([
      ['another hash', () => address.replace(/.{22}\.json$/, `${'A'.repeat(22)}.json`)],
      ['the hash of another municipality', () => address.replace('kalmthout', 'kuurne')],
      ['an unknown municipality', () => address.replace('kalmthout', 'nergens')],
      ['what cannot be a municipality', () => address.replace('kalmthout', 'NO%20SUCH')],
      ['a question', () => `${address}?x=1`],
      ['another file', () => address.replace('.json', '.html')],
      ['a hash that is too long', () => address.replace('.json', 'A.json')],
      ['a hash with other characters', () => '/catalogue/kalmthout/%00%27%3Bdrop%20table%20x%20AAAA.json'],
      ['a folder', () => '/catalogue/kalmthout'],
      ['nothing', () => '/catalogue/'],
    ])('what is not there is 404, which no cache keeps: %s', async (_name, path) => {
      const answer = await get(path());
      expect(answer.status).toBe(404);
      expect(answer.headers['cache-control']).toBe('no-store');
      expect(answer.headers['x-content-type-options']).toBe('nosniff');
    });

    it('says why, in a shape that a page of another site may read', async () => {
      const answer: Answer = await get(address.replace('.json', 'A.json'), { 'accept-language': 'fr' });
      expect(reasonOf(answer)).toBe("Cette page n'existe pas.");
      expect(answer.headers['access-control-allow-origin']).toBe('*');
    });

    it('an index that is no longer current is still answered, and by another replica too', async () => {
      const { db } = store().database;
      await sql`update service_sheet
        set record = jsonb_set(record, '{fields,title,nl}', '"Leefloon van morgen"') where id = 'leefloon'`.execute(
        db,
      );
      await sql`update content_version set version = version + 1`.execute(db);
      await served.content.look();
      const next = await indexOf('kalmthout');
      expect(next).not.toBe(address);
      expect(String((await get(next)).body)).toContain('Leefloon van morgen');
      const other = await serve(store().database);
      for (const replica of [served, other]) {
        const old = await ask(replica.url, address);
        expect(old.status).toBe(200);
        expect(String(old.body)).not.toContain('Leefloon van morgen');
      }
      await other.close();
    });

    it('a municipality that speaks more languages has an index for each that has texts', async () => {
      const [nl, fr, en, de] = await Promise.all(
        ['nl', 'fr', 'en', 'de'].map((lang) => indexOf('spiere-helkijn', lang)),
      );
      expect(new Set([nl, fr]).size).toBe(2);
      for (const path of [nl, fr, en, de]) expect((await get(path)).status).toBe(200);
    });
  },
  (database) => prepareDemo(database, scratch),
);
