import { readFileSync } from 'node:fs';
import type { Story } from '@onthaal/vocabulary';
import { generalDecrypt, importJWK } from 'jose';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeStores } from '../../platform/database/testing.ts';
import { ask } from '../../testing/ask.ts';
import { newScratchFolder } from '../../testing/scratch.ts';
import { prepareDemo, type Served, serve } from '../../testing/served.ts';

const scratch = newScratchFolder();
const FORM = '/w/kalmthout/intake-form';
const MARKER = 'citroenvlinder';

await describeStores(
  (_kind, store) => {
    let served: Served;
    beforeAll(async () => {
      served = await serve(store().database);
    });
    afterAll(() => served.close());

    const filledIn = {
      question: `Ik kan de huur niet betalen.\r\n${MARKER}`,
      forWhom: 'self',
      name: 'Een inwoner',
      reachBy: 'phone',
      phone: '03 000 00 00',
      reachAt: 'morning',
      limits: 'no-voicemail',
      consent: 'yes',
    };
    const submissionIn = (html: string) => /name="submission" value="([^"]+)"/.exec(html)?.[1] ?? '';
    const openForm = async () => submissionIn(String((await ask(served.url, `${FORM}?form=plain`)).body));
    const send = async (
      fields: Record<string, string>,
      headers: Record<string, string> = {},
      path = FORM,
    ) => {
      const {
        body,
        status,
        headers: answered,
      } = await ask(served.url, path, {
        method: 'POST',
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          'sec-fetch-site': 'same-origin',
          ...headers,
        },
        body: new URLSearchParams(fields).toString(),
      });
      return { status, headers: answered, html: String(body) };
    };
    const intakes = () => store().database.db.selectFrom('intake').selectAll().execute();
    const referenceIn = (html: string) => /[A-Z]{3}-[2-9A-Z]{4}-[2-9A-Z]{4}/.exec(html)?.[0];

    it('a form without script arrives sealed, and the desk opens it with its own key', async () => {
      const before = (await intakes()).length;
      const { status, html, headers } = await send({ ...filledIn, submission: await openForm() });
      expect(status).toBe(200);
      expect(headers['cache-control']).toBe('no-store');
      const kept = (await intakes()).find(({ reference }) => reference === referenceIn(html));
      if (!kept) throw new Error('The receipt names no intake.');
      expect(await intakes()).toHaveLength(before + 1);
      expect(JSON.stringify(kept)).not.toContain(MARKER);
      expect(served.logged()).not.toContain(MARKER);
      const key = JSON.parse(readFileSync(`${scratch}/desk-keys/kalmthout.jwk.json`, 'utf8'));
      const { plaintext } = await generalDecrypt(kept.story, await importJWK(key, 'ECDH-ES+A256KW'));
      const story: Story = JSON.parse(new TextDecoder().decode(plaintext));
      expect(story).toEqual({
        question: `Ik kan de huur niet betalen.\n${MARKER}`,
        forWhom: 'self',
        resident: { name: 'Een inwoner', phone: '03 000 00 00' },
        reachBy: ['phone'],
        reachAt: ['morning'],
        limits: ['no-voicemail'],
      });
    });

    it('the same form sent twice is one intake with one reference', async () => {
      const fields = { ...filledIn, submission: await openForm() };
      const before = (await intakes()).length;
      const [first, second] = [await send(fields), await send(fields)];
      expect(referenceIn(second.html)).toBe(referenceIn(first.html));
      expect(await intakes()).toHaveLength(before + 1);
    });

    it('every page view has a form of its own, that no cache keeps', async () => {
      expect(await openForm()).not.toBe(await openForm());
      const { headers } = await ask(served.url, FORM);
      expect(headers['cache-control']).toBe('no-store');
    });

    it('a form that is not right comes back with what was typed and every error named', async () => {
      const submission = await openForm();
      const { status, html } = await send({ submission, question: MARKER, reachBy: 'email', email: 'nee' });
      expect(status).toBe(400);
      expect(submissionIn(html)).toBe(submission);
      expect(html).toContain(`${MARKER}</textarea>`);
      expect(html).toContain('value="nee"');
      for (const field of ['forWhom', 'name', 'email', 'consent'])
        expect(html).toContain(`<a href="#${field}">`);
      expect(html).not.toContain('<a href="#question">');
      expect(html).toMatch(/<input id="email"[^>]*aria-invalid="true"/);
      expect(served.logged()).not.toContain(MARKER);
    });

    it('a way to be reached needs its number, address or mailbox', async () => {
      for (const [way, field] of [
        ['phone', 'phone'],
        ['email', 'email'],
        ['home-visit', 'address'],
      ] as const) {
        const { phone: _phone, ...rest } = filledIn;
        const { status, html } = await send({ ...rest, reachBy: way, submission: await openForm() });
        expect([way, status]).toEqual([way, 400]);
        expect(html).toContain(`<a href="#${field}">`);
      }
    });

    it('what was typed is put back as text', async () => {
      const { html } = await send({ question: '</textarea><script>x</script>', name: '"><b>' });
      expect(html).toContain('&lt;/textarea&gt;&lt;script&gt;');
      expect(html).toContain('value="&quot;&gt;&lt;b&gt;"');
    });

    it('a form from another site is refused, and nothing is kept', async () => {
      const before = (await intakes()).length;
      const fields = { ...filledIn, submission: await openForm() };
      for (const headers of [
        { 'sec-fetch-site': 'cross-site' },
        { 'sec-fetch-site': 'same-site' },
        { 'sec-fetch-site': '', origin: 'https://elders.example' },
        { 'sec-fetch-site': '', origin: 'null' },
      ])
        expect((await send(fields, headers)).status).toBe(403);
      expect(await intakes()).toHaveLength(before);
      expect((await send(fields, { 'sec-fetch-site': '', origin: served.url })).status).toBe(200);
    });

    it('a form that is too large, or is no form, is refused', async () => {
      expect((await send({ ...filledIn, question: 'a'.repeat(70_000) })).status).toBe(413);
      expect((await send(filledIn, { 'content-type': 'text/plain' })).status).toBe(413);
      expect((await send({ ...filledIn, question: 'a'.repeat(5001) })).status).toBe(400);
    });

    it('a frame holds the widget alone, and ways to the desk for when it does not come', async () => {
      const { body } = await ask(served.url, `${FORM}/sociaal-infopunt?frame=1&lang=fr&service=leefloon`);
      const html = String(body);
      expect(html).toContain(
        '<onthaal-intake-form mode="inline" municipality="kalmthout" counter="sociaal-infopunt" service="leefloon">',
      );
      expect(html).toContain('<html lang="fr">');
      expect(html).toContain('href="tel:036416355"');
      expect(html).not.toContain('<form');
    });
  },
  (database) => prepareDemo(database, scratch),
);
