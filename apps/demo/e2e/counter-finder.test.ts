import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { faultsOf } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { documentedPolicy, HostSite } from './host-site.ts';
import { Service } from './service.ts';
import { GROUND, writeTinyMap } from './tiny-map.ts';
import { becomeReady, tag, widget } from './widgets.ts';

const ANZEGEM = 'municipality="anzegem" scope="region"';
const HERE = { latitude: 50.8123456, longitude: 3.4612345 };

/** A page with the finder on it, under the strictest policy of the embedding guide. */
async function openFinder(
  page: Page,
  hostSite: HostSite,
  onthaal: string,
  attributes = ANZEGEM,
): Promise<Locator> {
  const script = `<script type="module" src="${onthaal}/embed/v1/onthaal.js"></script>`;
  const body = tag(onthaal, 'counter-finder', attributes) + script;
  await page.goto(hostSite.publish({ body, policy: documentedPolicy(onthaal) }));
  await becomeReady(page, ['counter-finder']);
  return widget(page, 'counter-finder');
}

const showMap = async (finder: Locator): Promise<Locator> => {
  await finder.getByRole('button', { name: 'Toon op de kaart' }).click();
  await expect(finder.locator('.mark button').first()).toBeVisible();
  return finder.locator('.map');
};

test('the whole region under a strict policy, with choices and a map, asks nobody else and passes axe', async ({
  page,
  hostSite,
  onthaal,
  witness,
}) => {
  const finder = await openFinder(page, hostSite, onthaal);
  expect(await finder.locator('ol>li').count()).toBeGreaterThan(30);
  expect(witness.requests.filter((url) => /finder-(?:map|choices|tiles)|\/map\//.test(url))).toEqual([]);
  await finder.getByText('Zoek dichtbij').click();
  await finder.getByLabel('Waar bent u?').selectOption('Tiegem 8573');
  await expect(finder.locator('[part=soonest]')).toContainText('ongeveer');
  await showMap(finder);
  expect(await faultsOf(page)).toEqual([]);
  expect(witness.faults).toEqual([]);
  expect(witness.strangers(onthaal, hostSite.origin)).toEqual([]);
  const globals = await page.evaluate(() => Object.keys(window).filter((name) => /^L$|leaflet/i.test(name)));
  expect(globals).toEqual([]);
});

test('where somebody is stays in the browser: nothing is sent, and nothing is stored', async ({
  page,
  context,
  hostSite,
  onthaal,
  witness,
}) => {
  await context.grantPermissions(['geolocation', 'local-network-access'], { origin: hostSite.origin });
  await context.setGeolocation(HERE);
  const finder = await openFinder(page, hostSite, onthaal);
  await finder.getByText('Zoek dichtbij').click();
  const button = finder.getByRole('button', { name: 'Gebruik mijn plaats' });
  await expect(button).toBeVisible();
  await page.waitForLoadState('networkidle');
  const asked = witness.requests.length;
  await button.click();
  await expect(finder.locator('ol>li').first()).toContainText('ongeveer 1 km');
  await finder.getByLabel('Wanneer?').selectOption('Morgen open');
  await page.waitForTimeout(500);
  expect(witness.requests.slice(asked)).toEqual([]);
  expect(witness.requests.join()).not.toMatch(/50[.,]8|3[.,]46/);
  expect(page.url()).not.toMatch(/50[.,]8/);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  expect(await context.cookies()).toEqual([]);
});

test('all of it goes by keyboard, and a mark on the map leads to its entry of the list', async ({
  page,
  hostSite,
  onthaal,
}) => {
  const finder = await openFinder(page, hostSite, onthaal, 'municipality="anzegem"');
  await page.keyboard.press('Tab');
  await expect(finder.locator('summary')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(finder.getByLabel('Waar bent u?')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(finder.getByLabel('Waar bent u?')).toBeFocused();
  await page.keyboard.type('Tiegem');
  await expect(finder.locator('ol>li').first()).toContainText('Tiegem');
  await finder.getByRole('button', { name: 'Toon op de kaart' }).focus();
  await page.keyboard.press('Enter');
  const mark = finder.getByRole('button', { name: /^1\b.*Tiegem/ });
  await mark.focus();
  await page.keyboard.press('Enter');
  await expect(finder.locator('ol>li').first()).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(finder.locator('ol>li').first().getByRole('link').first()).toBeFocused();
});

for (const [name, viewport] of Object.entries({
  '320 px wide': { width: 320, height: 640 },
  'on a wide screen': { width: 1280, height: 800 },
}))
  test(`${name} nothing scrolls sideways, and the map stays inside`, async ({ page, hostSite, onthaal }) => {
    await page.setViewportSize(viewport);
    const finder = await openFinder(page, hostSite, onthaal);
    await finder.getByText('Zoek dichtbij').click();
    await finder.getByLabel('Waar bent u?').selectOption('Tiegem 8573');
    const map = await (await showMap(finder)).boundingBox();
    expect((map?.x ?? 0) + (map?.width ?? 0)).toBeLessThanOrEqual(viewport.width);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      viewport.width,
    );
    const list = await finder.locator('ol').boundingBox();
    const isBeside = (map?.x ?? 0) >= (list?.x ?? 0) + (list?.width ?? 0);
    expect(isBeside).toBe(viewport.width > 1000);
  });

test('in forced colours what is open and what is closed still differ', async ({
  page,
  hostSite,
  onthaal,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.clock.setFixedTime(new Date('2026-11-23T09:00:00Z'));
  const finder = await openFinder(page, hostSite, onthaal);
  await expect(finder.locator('ol .open').first()).toBeVisible();
  await expect(finder.locator('ol .unknown').first()).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
});

test('tiles come from the service’s own file, in parts, and say whose map it is', async ({
  page,
  context,
  witness,
}, testInfo) => {
  const file = join(testInfo.outputDir, '..', `tiny-${testInfo.workerIndex}.pmtiles`);
  writeTinyMap(file);
  const service = await Service.start(0, { ONTHAAL_MAP: file });
  try {
    const hostSite = await HostSite.open(context);
    const finder = await openFinder(page, hostSite, service.address);
    expect(witness.requests.filter((url) => url.includes('/map/'))).toEqual([]);
    const map = await showMap(finder);
    await expect(map.locator('.leaflet-tile-loaded').first()).toBeVisible();
    const pixel = await map
      .locator('.leaflet-tile-loaded')
      .first()
      .evaluate((tile) =>
        [...((tile as HTMLCanvasElement).getContext('2d')?.getImageData(0, 0, 1, 1).data ?? [])].slice(0, 3),
      );
    expect(pixel).toEqual([...GROUND]);
    await expect(map.getByRole('link', { name: '© OpenStreetMap' })).toBeVisible();
    expect(await map.locator('.village').count()).toBe(0);
    const asked = witness.requests.filter((url) => url.includes('/map/'));
    expect(new Set(asked)).toEqual(new Set([`${service.address}/map/tiles.pmtiles`]));
    expect(witness.strangers(service.address, hostSite.origin)).toEqual([]);
    expect(await faultsOf(page)).toEqual([]);
    expect(witness.faults).toEqual([]);
  } finally {
    await service.remove();
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page lists every point with its hours, and leads to the region', async ({ page }) => {
    await page.goto('/w/anzegem/counter-finder');
    await expect(page.getByRole('link', { name: 'Zitdag in Tiegem' })).toBeVisible();
    await expect(page.locator('main')).toContainText(/donderdag 13.30 – 16 uur/i);
    await page.getByRole('link', { name: /^Alle plekken in/ }).click();
    await expect(page.getByRole('heading', { name: 'Zwevegem', exact: true })).toBeVisible();
    await expect(page.locator('main')).toContainText('Heestert, op het dorpsplein');
    await page.getByRole('link', { name: 'Alleen de plekken in Anzegem' }).click();
    await expect(page.getByRole('heading', { name: 'Zwevegem', exact: true })).toHaveCount(0);
  });
});

test('the contact page of a town’s site has the finder of its points', async ({ page, onthaal, witness }) => {
  for (const town of ['anzegem', 'zwevegem']) {
    await page.goto(`/demo/${town}/contact/`);
    await becomeReady(page, ['counter-finder']);
    expect(await widget(page, 'counter-finder').locator('ol>li').count(), town).toBeGreaterThan(7);
    expect(await faultsOf(page), town).toEqual([]);
  }
  expect(witness.strangers(onthaal)).toEqual([]);
  expect(witness.faults).toEqual([]);
});
