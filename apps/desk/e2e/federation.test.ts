import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { axeFindings, launchBrowser, openDesk, visitDesk } from './desk-page.ts';
import { RunningService } from './running-service.ts';

const service = new RunningService();
const widgets = join(import.meta.dirname, '../../../widgets');
const remotes = '/embed/v1/remotes';
const run = promisify(execFile);
// The federation plugin does nothing where it sees that tests run.
const { VITEST: _, NODE_ENV: __, ...env } = process.env;
let browser: Browser;

beforeAll(async () => {
  [browser] = await Promise.all([launchBrowser(), service.start()]);
});

afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
});

afterAll(async () => {
  await browser?.close();
  await service.remove();
});

const hours = (page: Page) => page.locator('onthaal-opening-hours');
const card = (page: Page) => page.locator('onthaal-contact-card');
const litCopies = (page: Page) =>
  page.evaluate(() => (globalThis as { litHtmlVersions?: string[] }).litHtmlVersions?.length);

test("the desk shows its own town's hours and card from the remotes, with one Lit and a strict policy", async () => {
  const { page, complaints } = await visitDesk(browser, service.address);
  const fetched: string[] = [];
  page.on('response', (response) => fetched.push(new URL(response.url()).pathname));
  await openDesk(page, service.keyFile('kalmthout'));
  await hours(page).getByText('Openingsuren Sociaal infopunt Kalmthout').waitFor();
  await card(page).getByText('Sociaal infopunt Kalmthout').first().waitFor();
  expect(await hours(page).locator('table').first().innerText()).toContain('9 tot 11.30 uur');
  for (const widget of ['opening-hours', 'contact-card'])
    expect(fetched).toContain(`${remotes}/${widget}/remoteEntry.js`);
  expect(fetched.filter((path) => path.includes('prebuild'))).toEqual([]);
  expect(await litCopies(page)).toBe(1);
  expect(complaints).toEqual([]);
  expect(await axeFindings(page)).toEqual([]);
});

test('the widgets follow the town of the key, and the language of the desk', async () => {
  const { page } = await visitDesk(browser, service.address);
  await openDesk(page, service.keyFile('spiere-helkijn'));
  await page.getByRole('combobox').selectOption('fr');
  await hours(page).getByText("Heures d'ouverture").or(hours(page).getByText('Heures d’ouverture')).waitFor();
  expect(await hours(page).getAttribute('municipality')).toBe('spiere-helkijn');
});

test('a widget that is released anew is what the desk then shows, and nobody built the desk again', async () => {
  const release = mkdtempSync(join(tmpdir(), 'onthaal-release-'));
  try {
    await run(process.execPath, [join(import.meta.dirname, 'build-next-release.ts'), release], { env });
    const { page, complaints } = await visitDesk(browser, service.address);
    await page.route(`**${remotes}/opening-hours/**`, async (route) => {
      const [, file = ''] = route.request().url().split('/opening-hours/');
      await route.fulfill({ path: join(release, file), contentType: 'text/javascript' });
    });
    await openDesk(page, service.keyFile('kalmthout'));
    await hours(page).getByText('Wanneer bent u welkom Sociaal infopunt Kalmthout').waitFor();
    expect(await hours(page).locator('tbody tr').count()).toBe(7);
    expect(await litCopies(page)).toBe(1);
    expect(complaints).toEqual([]);
  } finally {
    rmSync(release, { recursive: true, force: true });
  }
});

test('a remote that is missing leaves a text, and the rest of the desk works', async () => {
  const { page } = await visitDesk(browser, service.address);
  await page.route(`**${remotes}/contact-card/**`, (route) => route.fulfill({ status: 404, body: '' }));
  await openDesk(page, service.keyFile('kalmthout'));
  await card(page).getByText('Dit onderdeel kan nu niet getoond worden').waitFor();
  await hours(page).getByText('Openingsuren Sociaal infopunt Kalmthout').waitFor();
  expect(await card(page).getByText('Wordt geladen').isVisible()).toBe(false);
  await page.getByRole('button', { name: 'Vernieuw' }).click();
  expect(await page.locator('.empty').isVisible()).toBe(true);
  expect(await axeFindings(page)).toEqual([]);
});

test('an entry is asked for each time, its modules are kept for good, and any host may have both', async () => {
  const ask = (path: string, headers = {}) => fetch(`${service.address}${remotes}/${path}`, { headers });
  for (const widget of readdirSync(widgets).filter((name) =>
    existsSync(join(widgets, name, 'vite.config.ts')),
  )) {
    const entry = await ask(`${widget}/remoteEntry.js`);
    expect([widget, entry.status, entry.headers.get('cache-control')]).toEqual([widget, 200, 'no-cache']);
    expect(entry.headers.get('access-control-allow-origin')).toBe('*');
    const again = await ask(`${widget}/remoteEntry.js`, { 'if-none-match': entry.headers.get('etag') });
    expect(again.status).toBe(304);
    const [file = ''] = readdirSync(join(widgets, widget, 'dist/remote/assets'));
    const module = await ask(`${widget}/assets/${file}`);
    expect(module.headers.get('cache-control')).toContain('immutable');
    expect(module.headers.get('access-control-allow-origin')).toBe('*');
  }
  for (const path of [
    'loader/remoteEntry.js',
    'opening-hours/..%2f..%2fpackage.json',
    'opening-hours/assets/',
  ])
    expect((await ask(path)).status).toBe(404);
});
