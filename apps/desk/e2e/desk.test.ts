import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IntakeReceipt } from '@onthaal/vocabulary';
import { exportJWK, generateKeyPair } from 'jose';
import type { Browser, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { axeFindings, launchBrowser, openDesk, visitDesk } from './desk-page.ts';
import { RunningService } from './running-service.ts';
import { send, story } from './sending.ts';

const service = new RunningService();
let browser: Browser;
let first: IntakeReceipt;
let damaged: IntakeReceipt;
let strange: IntakeReceipt;

beforeAll(async () => {
  [browser] = await Promise.all([launchBrowser(), service.start()]);
  first = await send(service.address, { municipality: 'kalmthout', service: 'leefloon' });
  damaged = await send(service.address, {
    municipality: 'kalmthout',
    spoil: (sealed) => ({ ...sealed, ciphertext: sealed.ciphertext.replace(/^../, 'AA') }),
  });
  strange = await send(service.address, { municipality: 'kalmthout', text: '{"vraag":"iets anders"}' });
});

afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
});

afterAll(async () => {
  await browser?.close();
  await service.remove();
});

const visit = (options = {}) => visitDesk(browser, service.address, options);
const row = (page: Page, { reference }: IntakeReceipt) =>
  page.getByRole('button', { name: `Open ${reference}` });
const alertOf = (page: Page) => page.locator('[role=alert] > *').innerText();

describe('opening the desk', () => {
  test('with its own key it lists what came in, the newest first', async () => {
    const { page, complaints } = await visit();
    await openDesk(page, service.keyFile('kalmthout'));
    await page.getByText('Sociaal infopunt Kalmthout', { exact: true }).first().waitFor();
    const references = await page.locator('[data-reference]').allInnerTexts();
    expect(references).toEqual([strange.reference, damaged.reference, first.reference]);
    await expect.poll(() => page.locator('.intakes li').last().innerText()).toContain('Leefloon');
    expect(await page.locator('.intakes li').last().innerText()).toMatch(/vandaag om \d+\.\d\d uur/i);
    expect(complaints).toEqual([]);
  });

  test('a key that is dropped on its box opens it too', async () => {
    const { page } = await visit();
    const content = readFileSync(service.keyFile('kalmthout'), 'utf8');
    const transfer = await page.evaluateHandle((text) => {
      const carried = new DataTransfer();
      carried.items.add(new File([text], 'kalmthout.jwk.json'));
      return carried;
    }, content);
    await page.dispatchEvent('.key-box', 'drop', { dataTransfer: transfer });
    await page.locator('.columns').waitFor();
    expect(await page.locator('[data-reference]').count()).toBe(3);
  });

  test('a desk where nothing came in says so', async () => {
    const { page } = await visit();
    await openDesk(page, service.keyFile('menen'));
    expect(await page.locator('.empty').innerText()).toBe('Er zijn nog geen hulpvragen binnengekomen.');
    expect(await axeFindings(page)).toEqual([]);
  });

  test('every wrong file is named for what it is', async () => {
    const { page } = await visit();
    const file = join(service.folder, 'chosen.json');
    const choose = async (content: string) => {
      writeFileSync(file, content);
      await page.locator('input[type=file]').setInputFiles(file);
      await page.locator('.problem').waitFor();
      const said = await alertOf(page);
      expect(
        await page.getByRole('heading', { level: 1 }).evaluate((h1) => h1 === document.activeElement),
      ).toBe(true);
      return said;
    };
    expect(await choose('geen json')).toContain('geen sleutel');
    const own = JSON.parse(readFileSync(service.keyFile('kalmthout'), 'utf8'));
    expect(await choose(JSON.stringify({ ...own, d: undefined }))).toContain('publieke helft');
    expect(await choose(JSON.stringify({ ...own, d: 'kapot' }))).toContain('geen sleutel');
    expect(await choose(readFileSync(service.keyFile('recovery'), 'utf8'))).toContain('herstelsleutel');
    const { privateKey } = await generateKeyPair('ECDH-ES+A256KW', { crv: 'P-256', extractable: true });
    const other = { ...(await exportJWK(privateKey)), kid: 'x', municipality: 'kalmthout' };
    expect(await choose(JSON.stringify(other))).toContain('past niet (meer)');
    expect(await choose(JSON.stringify({ ...other, municipality: 'atlantis' }))).toContain('geen loket');
    expect(await axeFindings(page)).toEqual([]);
  });
});

describe('one intake', () => {
  test('is shown in full, what must not be done first', async () => {
    const { page, complaints } = await visit();
    await openDesk(page, service.keyFile('kalmthout'));
    await row(page, first).click();
    const sheet = page.locator('article');
    await sheet.locator('blockquote').waitFor();
    const text = await sheet.innerText();
    expect(await sheet.locator('blockquote').innerText()).toBe(story.question);
    for (const part of [
      'Voorbeeld Inwoner',
      'Voor iemand anders',
      'Het gaat over mijn moeder.',
      '+32 470 12 34 56',
      'inwoner@example.org',
      'Telefoon, E-mail',
      'Voormiddag',
      'Na tien uur.',
      'mag de contactgegevens en het verhaal gebruiken',
      first.reference,
    ])
      expect(text).toContain(part);
    const limits = sheet.locator('.limits li');
    expect(await limits.allInnerTexts()).toEqual([
      'Niet inspreken op het antwoordapparaat',
      'Geen brief sturen',
    ]);
    const above = await limits.first().evaluate((limit) => {
      const quote = document.querySelector('blockquote') as Element;
      return Boolean(limit.compareDocumentPosition(quote) & Node.DOCUMENT_POSITION_FOLLOWING);
    });
    expect(above).toBe(true);
    expect(await axeFindings(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('that was damaged, or is no story, says so and shows what is known', async () => {
    const { page } = await visit();
    await openDesk(page, service.keyFile('kalmthout'));
    await row(page, damaged).click();
    await page.locator('article .problem').waitFor();
    expect(await page.locator('article').innerText()).toContain('beschadigd');
    expect(await page.locator('article').innerText()).toContain(damaged.reference);
    expect(await page.getByRole('button', { name: 'Druk af' }).isDisabled()).toBe(true);
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Terug naar de lijst' }).click();
    await row(page, strange).click();
    await page.locator('article .problem').waitFor();
    expect(await page.locator('article').innerText()).toContain('geen hulpvraag die dit loket kan lezen');
  });

  test('prints alone, on paper as on the screen', async () => {
    const { page } = await visit();
    await openDesk(page, service.keyFile('kalmthout'));
    await row(page, first).click();
    await page.locator('blockquote').waitFor();
    await page.emulateMedia({ media: 'print' });
    for (const hidden of ['header.bar', '.town', '.tools'])
      expect(await page.locator(hidden).isVisible()).toBe(false);
    expect(await page.locator('blockquote').isVisible()).toBe(true);
    expect(await page.locator('.limits').isVisible()).toBe(true);
  });

  test('leaves nothing in address, title, storage or requests', async () => {
    const { page } = await visit();
    const sent: string[] = [];
    page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
    await openDesk(page, service.keyFile('kalmthout'));
    await row(page, first).click();
    await page.locator('blockquote').waitFor();
    const kept = await page.evaluate(async () => ({
      address: location.href,
      title: document.title,
      local: localStorage.length,
      session: sessionStorage.length,
      cookies: document.cookie,
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
    }));
    expect(kept).toEqual({
      address: `${service.address}/desk/`,
      title: 'Loket · Onthaal',
      local: 0,
      session: 0,
      cookies: '',
      databases: 0,
      caches: 0,
    });
    const { d } = JSON.parse(readFileSync(service.keyFile('kalmthout'), 'utf8'));
    expect(sent.length).toBeGreaterThan(3);
    for (const secret of [d, 'huur', 'Voorbeeld', first.reference])
      expect(sent.filter((request) => request.includes(secret))).toEqual([]);
  });
});

describe('the list', () => {
  test('is filtered by reference, with or without hyphens', async () => {
    const { page } = await visit();
    await openDesk(page, service.keyFile('kalmthout'));
    const filter = page.getByLabel('Zoek op referentie');
    await filter.fill(first.reference.replaceAll('-', '').toLowerCase());
    expect(await page.locator('[data-reference]').allInnerTexts()).toEqual([first.reference]);
    await filter.fill('XXX-0000');
    expect(await page.locator('.empty').innerText()).toContain('XXX-0000');
    expect(await page.getByRole('status').first().innerText()).toContain('0 van 3');
  });

  test('works by keyboard alone, and the focus comes back to the line it left', async () => {
    const { page } = await visit();
    await openDesk(page, service.keyFile('kalmthout'));
    const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim());
    expect(await focused()).toBe('Hulpvragen');
    for (let step = 0; step < 5; step++) await page.keyboard.press('Tab');
    expect(await focused()).toBe(first.reference);
    await page.keyboard.press('Enter');
    await expect.poll(focused).toBe(`Hulpvraag ${first.reference}`);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await expect.poll(focused).toBe(first.reference);
  });

  test('is read in every language', async () => {
    const { page } = await visit();
    await openDesk(page, service.keyFile('kalmthout'));
    for (const [language, title] of [
      ['fr', 'Demandes d’aide'],
      ['en', 'Requests for help'],
      ['de', 'Hilfsanfragen'],
      ['nl', 'Hulpvragen'],
    ] as const) {
      await page.getByRole('combobox').selectOption(language);
      await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();
      expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
      expect(await axeFindings(page)).toEqual([]);
    }
  });

  test.each([
    ['320 px wide', { viewport: { width: 320, height: 640 } }],
    ['at 200 % zoom', { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 }],
    ['in forced colours', { forcedColors: 'active' as const }],
  ])('and an intake fit and stay clean %s', async (_, options) => {
    const { page } = await visit(options);
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(await overflow()).toBeLessThanOrEqual(0);
    expect(await axeFindings(page)).toEqual([]);
    await openDesk(page, service.keyFile('kalmthout'));
    await page.locator('onthaal-opening-hours:state(ready)').waitFor();
    expect(await overflow()).toBeLessThanOrEqual(0);
    expect(await axeFindings(page)).toEqual([]);
    await row(page, first).click();
    await page.locator('blockquote').waitFor();
    expect(await overflow()).toBeLessThanOrEqual(0);
    expect(await axeFindings(page)).toEqual([]);
  });
});

describe('closing the desk', () => {
  test('by hand forgets everything that was on the screen', async () => {
    const { page } = await visit();
    await openDesk(page, service.keyFile('kalmthout'));
    await page.getByRole('button', { name: 'Sluit het loket' }).click();
    expect(await alertOf(page)).toContain('De sleutel is vergeten');
    expect(await page.locator('body').innerText()).not.toContain(first.reference);
  });

  test('happens after fifteen idle minutes, with a warning before, and not when somebody is there', async () => {
    const { page } = await visit();
    await page.clock.install();
    await openDesk(page, service.keyFile('kalmthout'));
    await page.clock.runFor(13.9 * 60_000);
    expect(await page.locator('.warning').count()).toBe(0);
    await page.clock.runFor(0.3 * 60_000);
    await page.locator('.warning').waitFor();
    await page.keyboard.press('Shift');
    await expect.poll(() => page.locator('.warning').count()).toBe(0);
    await page.clock.runFor(14.5 * 60_000);
    expect(await page.locator('[data-reference]').count()).toBe(3);
    await page.clock.runFor(0.7 * 60_000);
    expect(await alertOf(page)).toContain('15 minuten');
    expect(await page.locator('body').innerText()).not.toContain(first.reference);
  });
});

describe('a service that goes away', () => {
  test('leaves the list with a message, and a new one is asked for a new pass without a word', async () => {
    const { page } = await visit();
    await openDesk(page, service.keyFile('kalmthout'));
    await service.stop();
    await page.getByRole('button', { name: 'Vernieuw' }).click();
    await page.locator('.problem').waitFor();
    expect(await alertOf(page)).toContain('niet bereikbaar');
    expect(await page.locator('[data-reference]').count()).toBe(3);

    // A service that started again knows none of the passes of the one before.
    await service.start();
    const fourth = await send(service.address, { municipality: 'kalmthout' });
    await page.getByRole('button', { name: 'Vernieuw' }).click();
    await row(page, fourth).waitFor();
    expect(await page.locator('.problem').count()).toBe(0);
    expect(await page.locator('[data-reference]').count()).toBe(4);
  });
});
