import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { runCommand } from '../commands/index.ts';
import { ContentVersion } from '../platform/content-version.ts';
import { describeStores } from '../platform/database/testing.ts';
import { ask, reasonOf, send } from '../testing/ask.ts';
import { newScratchFolder } from '../testing/scratch.ts';
import { prepareDemo, type Served, serve } from '../testing/served.ts';
import { clearReports, listReports, saveReport } from './catalogue.reports.store.ts';
import { forgetReports } from './catalogue.reports.ts';

vi.setConfig({ testTimeout: 60_000 });

const scratch = newScratchFolder();
const REGISTERED = 'https://www.kalmthout.be';
const report = { municipality: 'kalmthout', lang: 'nl', words: 'een hondenschool' };

await describeStores(
  (_kind, store) => {
    let served: Served;
    const db = () => store().database.db;
    beforeAll(async () => {
      served = await serve(store().database);
    });
    afterAll(() => served.close());
    beforeEach(async () => {
      await db().deleteFrom('missing_report').execute();
    });
    const tell = (input: object, headers = {}) => send(served.url, 'catalogue.reportMissing', input, headers);
    const kept = () => db().selectFrom('missing_report').selectAll().execute();
    const today = new Date().toISOString().slice(0, 10);
    const ageReports = (days: number) =>
      sql`update missing_report set told_on = told_on - ${sql.lit(days)}::integer`.execute(db());

    describe('what residents did not find', () => {
      it('is kept with the day and the language, and with nothing of who told it', async () => {
        const { status, headers } = await tell(report, { 'user-agent': 'Vreemde vogel' });
        expect([status, headers['set-cookie'], headers['cache-control']]).toEqual([
          200,
          undefined,
          'no-store',
        ]);
        expect(await kept()).toEqual([
          { municipality: 'kalmthout', language: 'nl', words: 'een hondenschool', told_on: today },
        ]);
        expect(served.logged()).not.toContain('hondenschool');
      });

      it('may be told from the sites of the municipality and from nowhere else', async () => {
        const preflight = await ask(served.url, '/trpc/catalogue.reportMissing', {
          method: 'OPTIONS',
          headers: { origin: REGISTERED, 'access-control-request-method': 'POST' },
        });
        expect(preflight.headers['access-control-allow-origin']).toBe(REGISTERED);
        const told = await tell(report, { origin: REGISTERED });
        expect([told.status, told.headers['access-control-allow-origin']]).toEqual([200, REGISTERED]);
        const foreign = await tell(report, { origin: 'https://elders.test' });
        expect([foreign.status, foreign.headers['access-control-allow-origin']]).toEqual([403, undefined]);
        expect((await tell({ ...report, municipality: 'kuurne' }, { origin: REGISTERED })).status).toBe(403);
        expect((await kept()).length).toBe(1);
      });

      it('is at most two hundred characters, and at least a word; of a known municipality', async () => {
        expect((await tell({ ...report, words: 'z'.repeat(200) })).status).toBe(200);
        for (const words of ['z'.repeat(201), '', ' \n\u0000 ', 7, undefined])
          expect((await tell({ ...report, words })).status, String(words)).toBe(400);
        expect((await tell({ ...report, municipality: 'nergens' })).status).toBe(404);
        expect((await tell({ ...report, name: 'Jan' })).status).toBe(400);
        expect((await kept()).length).toBe(1);
      });

      it('that cannot be stored as it is typed is stored without what is in the way', async () => {
        await tell({ ...report, words: 'een\u0000hond\ud800  \n school ' });
        expect((await kept())[0]?.words).toBe('een hond\ufffd school');
      });

      it('is taken in no larger number than intakes are', async () => {
        const strict = await serve(store().database, { isRateLimited: true });
        const statuses = [];
        for (let nth = 0; nth < 61; nth++)
          statuses.push((await send(strict.url, 'catalogue.reportMissing', { ...report, words: '' })).status);
        await strict.close();
        expect([statuses[59], statuses[60]]).toEqual([400, 429]);
      });

      it('is listed for its municipality, what was told most often first', async () => {
        for (const words of ['Hondenschool', 'zwembad', 'hondenschool']) await tell({ ...report, words });
        await tell({ ...report, municipality: 'kuurne', words: 'ergens anders' });
        expect(await listReports(db(), 'kalmthout')).toEqual([
          { words: expect.stringMatching(/^hondenschool$/i), language: 'nl', times: 2, lastToldOn: today },
          { words: 'zwembad', language: 'nl', times: 1, lastToldOn: today },
        ]);
        const command = async (...words: string[]) => {
          const out: string[] = [];
          await runCommand(['list', 'missing', ...words], {
            db: db(),
            content: new ContentVersion(db()),
            dataDirectory: scratch,
            folder: scratch,
            out: (text) => void out.push(text),
            say: () => {},
          });
          return out.join('\n');
        };
        expect(JSON.parse(await command('--municipality', 'kuurne', '--json'))).toEqual([
          { words: 'ergens anders', language: 'nl', times: 1, lastToldOn: today },
        ]);
        expect(await command('--municipality', 'kuurne')).toBe(`1\t${today}\tnl\tergens anders`);
        await expect(command('--municipality', 'nergens')).rejects.toThrow('is not known');
        await expect(command()).rejects.toThrow('--municipality: it is needed');
      });

      it('is kept ninety days, and not a day longer', async () => {
        await saveReport(db(), { municipality: 'kalmthout', language: 'fr', words: 'piscine' });
        await ageReports(90);
        expect(await clearReports(db())).toBe(0);
        expect((await listReports(db(), 'kalmthout')).length).toBe(1);
        await ageReports(1);
        expect(await listReports(db(), 'kalmthout')).toEqual([]);
        const stop = forgetReports(db(), served.service.log);
        await expect.poll(kept).toEqual([]);
        stop();
      });
    });

    it('a refusal says why, in the language of who asked', async () => {
      const refused = await tell(
        { ...report, lang: 'fr' },
        { origin: 'https://elders.test', 'accept-language': 'fr' },
      );
      expect(reasonOf(refused)).toContain('Ce site web');
    });
  },
  (database) => prepareDemo(database, scratch),
);
