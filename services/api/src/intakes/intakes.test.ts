import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IntakeFormView, IntakeSubmission } from '@onthaal/vocabulary';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { describeStores } from '../platform/database/testing.ts';
import { ask, dataOf, readPath, reasonOf, send } from '../testing/ask.ts';
import { newScratchFolder } from '../testing/scratch.ts';
import { prepareDemo, type Served, serve } from '../testing/served.ts';
import { openPass, sealedSubmission } from '../testing/submission.ts';
import { deskKeyFile } from './desk-keys.ts';
import { sealPass } from './desk-session.ts';

// Many questions in one test, on machines that do more than this.
vi.setConfig({ testTimeout: 60_000 });

const scratch = newScratchFolder();
const MARKER = 'blauweregenvlinder';
const REGISTERED = 'https://www.kalmthout.be';

await describeStores(
  (kind, store) => {
    let served: Served;
    beforeAll(async () => {
      served = await serve(store().database);
    });
    afterAll(() => served.close());

    const formOf = async (municipality = 'kalmthout'): Promise<IntakeFormView> =>
      dataOf(await ask(served.url, readPath('intakes.form', { municipality })));
    const sealed = async (municipality = 'kalmthout') =>
      await sealedSubmission(municipality, (await formOf(municipality)).keys, MARKER);
    const submit = (submission: unknown, headers = {}) =>
      send(served.url, 'intakes.submit', submission, headers);
    const countIntakes = async () => {
      const rows = await store().database.db.selectFrom('intake').select('reference').execute();
      return rows.length;
    };
    const privateKey = (municipality: string) =>
      JSON.parse(readFileSync(deskKeyFile(scratch, municipality), 'utf8'));
    async function signIn(municipality: string): Promise<string> {
      const { sealedPass } = dataOf(await send(served.url, 'intakes.challenge', { municipality }));
      return await openPass(sealedPass, privateKey(municipality));
    }
    const list = (municipality: string, pass?: string) =>
      ask(served.url, readPath('intakes.list', { municipality }), {
        headers: pass ? { authorization: `Bearer ${pass}` } : {},
      });

    it('the form says who receives and with which keys, the desk and the recovery', async () => {
      const form = await formOf();
      expect(form.isOpen).toBe(true);
      expect(form.keys).toHaveLength(2);
      expect(form.counter?.id).toBe('sociaal-infopunt');
      expect(JSON.stringify(form.keys)).not.toContain('"d"');
    });

    it('an intake is kept, and its receipt names it', async () => {
      const submission = { ...(await sealed()), counter: 'sociaal-infopunt', service: 'leefloon' };
      const answer = await submit(submission);
      expect(answer.status).toBe(200);
      expect(answer.headers['cache-control']).toBe('no-store');
      const { reference, receivedAt } = dataOf(answer);
      expect(reference).toMatch(/^KAL-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$/);
      expect(Math.abs(Date.parse(receivedAt) - Date.now())).toBeLessThan(10_000);
      const [found] = dataOf(await list('kalmthout', await signIn('kalmthout'))).filter(
        (intake: { reference: string }) => intake.reference === reference,
      );
      expect(found).toMatchObject({
        submission: submission.submission,
        counter: 'sociaal-infopunt',
        service: 'leefloon',
        story: submission.story,
        receivedAt,
        status: 'received',
      });
    });

    it('the same submission twenty times at once is one intake with one receipt', async () => {
      const submission = await sealed();
      const before = await countIntakes();
      const answers = await Promise.all(Array.from({ length: 20 }, () => submit(submission)));
      const receipts = new Set(answers.map((answer) => JSON.stringify(dataOf(answer))));
      expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 200));
      expect(receipts.size).toBe(1);
      expect(await countIntakes()).toBe(before + 1);
    });

    it('the same id in two municipalities is two intakes', async () => {
      const submission = randomUUID();
      const [one, other] = [await sealed('kalmthout'), await sealed('kuurne')];
      const references = [
        dataOf(await submit({ ...one, submission })).reference,
        dataOf(await submit({ ...other, submission })).reference,
      ];
      expect(references[0]).toMatch(/^KAL/);
      expect(references[1]).toMatch(/^KUU/);
    });

    describe('the site that sends', () => {
      it.each([
        ['a site of the municipality', REGISTERED, 200],
        ['our own pages', undefined, 200],
        ['a site of another municipality', 'https://www.kuurne.be', 403],
        ['any other site', 'https://www.example.org', 403],
        ['a page without an origin', 'null', 403],
        ['a registered site by another scheme', 'http://www.kalmthout.be', 403],
        ['a registered site on another port', 'https://www.kalmthout.be:8443', 403],
      ])('%s is answered as it should', async (_who, origin = served.url, status) => {
        const answer = await submit(await sealed(), { origin });
        expect(answer.status).toBe(status);
        if (status === 403)
          expect(reasonOf(answer)).toBe('Deze website mag geen hulpvragen sturen voor deze gemeente.');
      });

      it('may read the answer only when it is registered', async () => {
        for (const [origin, allowed] of [
          [REGISTERED, REGISTERED],
          ['https://www.example.org', undefined],
          ['null', undefined],
        ] as const) {
          const preflight = await ask(served.url, '/trpc/intakes.submit', {
            method: 'OPTIONS',
            headers: {
              origin,
              'access-control-request-method': 'POST',
              'access-control-request-headers': 'content-type',
            },
          });
          expect(preflight.status).toBe(204);
          expect(preflight.headers['access-control-allow-origin']).toBe(allowed);
          expect(preflight.headers.vary).toBe('Origin');
          const answer = await submit(await sealed(), { origin });
          expect(answer.headers['access-control-allow-origin']).toBe(allowed);
          expect(answer.headers['access-control-allow-credentials']).toBeUndefined();
        }
      });

      it('no other site may ask for a pass or read a list in a browser', async () => {
        for (const procedure of ['intakes.challenge', 'intakes.list']) {
          const preflight = await ask(served.url, `/trpc/${procedure}`, {
            method: 'OPTIONS',
            headers: { origin: REGISTERED, 'access-control-request-headers': 'authorization' },
          });
          expect(preflight.headers['access-control-allow-origin']).toBeUndefined();
          expect(preflight.headers['access-control-allow-headers']).toBeUndefined();
        }
      });

      it('our own pages are known behind a proxy by the public address', async () => {
        const behind = await serve(store().database, { publicUrl: 'https://onthaal.example.org/some/path' });
        const sent = async (origin: string) =>
          (await send(behind.url, 'intakes.submit', await sealed(), { origin })).status;
        expect(await sent('https://onthaal.example.org')).toBe(200);
        expect(await sent(behind.url)).toBe(403);
        await behind.close();
      });
    });

    describe('what is refused', () => {
      it.each([
        ['nl', 'Het formulier is verouderd.'],
        ['fr', 'Le formulaire est dépassé.'],
        ['en', 'The form is out of date.'],
        ['de', 'Das Formular ist veraltet.'],
      ])('a story sealed for other keys, in %s', async (lang, reason) => {
        const other = await sealedSubmission('kalmthout', (await formOf('kuurne')).keys);
        const half = await sealedSubmission('kalmthout', (await formOf()).keys.slice(0, 1));
        for (const submission of [other, half]) {
          const answer = await submit(submission, { 'accept-language': lang });
          expect(answer.status).toBe(409);
          expect(reasonOf(answer)).toContain(reason);
        }
      });

      it('an unknown municipality, counter or service', async () => {
        const submission = await sealed();
        for (const own of [{ municipality: 'nergens' }, { counter: 'nergens' }, { service: 'nergens' }])
          expect((await submit({ ...submission, ...own })).status).toBe(404);
      });

      it('no consent, unknown fields, and a story in plain form', async () => {
        const submission = await sealed();
        const wrong: unknown[] = [
          { ...submission, consent: { ...submission.consent, isGiven: false } },
          { ...submission, name: 'Een inwoner' },
          { ...submission, story: 'Ik kan mijn huur niet betalen.' },
          { ...submission, story: { ...submission.story, plain: 'huur' } },
          { ...submission, story: { ...submission.story, ciphertext: 'x'.repeat(60_001) } },
          { ...submission, submission: '1' },
          null,
          [],
        ];
        const before = await countIntakes();
        for (const one of wrong) expect((await submit(one)).status).toBe(400);
        expect(await countIntakes()).toBe(before);
      });

      it('a desk without a key takes nothing, and its form says so', async () => {
        const { db } = store().database;
        const keys = await db.selectFrom('desk_key').selectAll().execute();
        const submission = await sealed();
        await db.deleteFrom('desk_key').execute();
        served.service.hot.clear();
        try {
          expect((await formOf()).isOpen).toBe(false);
          const answer = await submit(submission);
          expect(answer.status).toBe(412);
          expect(reasonOf(answer)).toContain('Bel of mail het loket');
          expect((await send(served.url, 'intakes.challenge', { municipality: 'kalmthout' })).status).toBe(
            412,
          );
        } finally {
          for (const { jwk, ...row } of keys)
            await db
              .insertInto('desk_key')
              .values({ ...row, jwk: sql`${JSON.stringify(jwk)}::jsonb` as never })
              .execute();
          served.service.hot.clear();
        }
      });
    });

    it('what was kept is acknowledged again, whatever has changed since', async () => {
      const submission: IntakeSubmission = { ...(await sealed()), counter: 'sociaal-infopunt' };
      const receipt = dataOf(await submit(submission));
      const other = await sealedSubmission('kalmthout', (await formOf('kuurne')).keys);
      const again = await submit({ ...submission, story: other.story, counter: 'nergens' });
      expect(dataOf(again)).toEqual(receipt);
    });

    describe('the desk', () => {
      it('opens with its own key, and reads its own intakes and no other', async () => {
        const mine = dataOf(await submit(await sealed('kuurne'))).reference;
        const theirs = dataOf(await submit(await sealed('menen'))).reference;
        const pass = await signIn('kuurne');
        const answer = await list('kuurne', pass);
        const references = dataOf(answer).map((intake: { reference: string }) => intake.reference);
        expect(references).toContain(mine);
        expect(references).not.toContain(theirs);
        expect(answer.headers['cache-control']).toBe('no-store');
        expect(answer.headers.etag).toBeUndefined();
        expect((await list('menen', pass)).status).toBe(401);
      });

      it('lists the newest first', async () => {
        const received = dataOf(await list('kalmthout', await signIn('kalmthout'))).map(
          (intake: { receivedAt: string }) => intake.receivedAt,
        );
        expect(received.length).toBeGreaterThan(2);
        expect(received).toEqual([...received].sort().reverse());
      });

      it('a pass is of no use when forged, changed, over, or of nobody', async () => {
        const pass = await signIn('kalmthout');
        const [municipality, until, signature = ''] = pass.split('.');
        const key = (await formOf()).keys.find(({ kid }) => kid === privateKey('kalmthout').kid);
        if (!key) throw new Error('The form names the key of the desk.');
        const quarter = 15 * 60_000;
        const over = await openPass(
          await sealPass('kalmthout', key, Date.now() - quarter),
          privateKey('kalmthout'),
        );
        const almost = await openPass(
          await sealPass('kalmthout', key, Date.now() - quarter + 5_000),
          privateKey('kalmthout'),
        );
        expect((await list('kalmthout', almost)).status).toBe(200);
        for (const wrong of [
          undefined,
          '',
          'kalmthout',
          over,
          `${municipality}.${Number(until) + 1}.${signature}`,
          `${municipality}.${until}.${signature.slice(1)}`,
          `${municipality}.${until}.`,
          `${municipality}.${until}.${'A'.repeat(signature.length)}`,
          `${pass}x`,
        ])
          expect((await list('kalmthout', wrong)).status, wrong).toBe(401);
      });

      it('the key of one desk does not open the pass of another', async () => {
        const { sealedPass } = dataOf(
          await send(served.url, 'intakes.challenge', { municipality: 'kuurne' }),
        );
        await expect(openPass(sealedPass, privateKey('kalmthout'))).rejects.toThrow();
      });
    });

    it('neither the store nor the log holds a word of a story', async () => {
      const submission = await sealed();
      expect((await submit(submission)).status).toBe(200);
      expect((await submit({ ...submission, submission: randomUUID(), extra: MARKER })).status).toBe(400);
      expect(served.logged()).toContain('intakes.submit 200');
      expect(served.logged()).not.toContain(MARKER);
      const { db } = store().database;
      await sql`checkpoint`.execute(db).catch(() => {});
      const { rows } = await sql<{ row: string }>`select intake::text as row from intake`.execute(db);
      expect(rows.length).toBeGreaterThan(0);
      expect(rows.filter(({ row }) => row.includes(MARKER))).toEqual([]);
      if (kind === 'embedded') {
        const bytes = bytesUnder(store().dataDirectory);
        expect(bytes.some((file) => file.includes('sociaal-infopunt'))).toBe(true);
        expect(bytes.filter((file) => file.includes(MARKER))).toEqual([]);
      }
    });
  },
  (database) => prepareDemo(database, scratch),
);

function bytesUnder(folder: string): Buffer[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name)));
}
