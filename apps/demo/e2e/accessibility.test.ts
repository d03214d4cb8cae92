import { faultsOf } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { becomeReady, snippet, widget } from './widgets.ts';

const moments: Record<string, string> = {
  'open, on a Monday morning': '2026-11-23T09:00:00Z',
  'closed at noon': '2026-11-23T11:00:00Z',
  'closed on a holiday, with others to call': '2026-12-25T09:00:00Z',
};
for (const [name, now] of Object.entries(moments)) {
  test(`hours and card pass axe when they are ${name}`, async ({ page, hostSite, onthaal }) => {
    await page.clock.setFixedTime(new Date(now));
    await page.goto(hostSite.publish({ body: snippet(onthaal, ['opening-hours', 'contact-card']) }));
    await becomeReady(page, ['opening-hours', 'contact-card']);
    const state = widget(page, 'opening-hours').locator('[part=state]');
    await expect(state).toContainText(name.startsWith('open') ? 'Nu open tot 11.30 uur' : 'Nu gesloten');
    expect(await faultsOf(page)).toEqual([]);
  });
}

test('search passes axe with results, filters, a service, and nothing that fits', async ({
  page,
  hostSite,
  onthaal,
}) => {
  await page.goto(hostSite.publish({ body: snippet(onthaal, ['catalogue-search']) }));
  await becomeReady(page, ['catalogue-search']);
  const search = widget(page, 'catalogue-search');
  await search.locator('[part=themes] button').first().click();
  await expect(search.locator('.results a').first()).toBeVisible();
  await search.getByRole('combobox').nth(1).selectOption({ index: 1 });
  expect(await faultsOf(page), 'theme and filters').toEqual([]);
  await search.getByRole('button', { name: 'Begin opnieuw' }).click();
  await search.getByRole('searchbox').fill('mantelzorg');
  await expect(search.getByRole('link', { name: /mantelzorg/i }).first()).toBeVisible();
  expect(await faultsOf(page), 'results').toEqual([]);
  await search
    .getByRole('link', { name: /mantelzorg/i })
    .first()
    .click();
  await expect(search.locator('article section').first()).toBeVisible();
  expect(await faultsOf(page), 'service').toEqual([]);
  await page.goBack();
  await search.getByRole('searchbox').fill('qwxzvkj');
  await expect(search.getByRole('link', { name: 'Stel uw vraag online' })).toBeVisible();
  expect(await faultsOf(page), 'nothing fits').toEqual([]);
});

test('every stand-alone page passes axe, in each language, and reports nothing', async ({
  page,
  witness,
}) => {
  const pages = [
    '/',
    '/w/kalmthout',
    '/w/kalmthout/opening-hours',
    '/w/kalmthout/contact-card',
    '/w/kalmthout/catalogue-search',
    '/w/kalmthout/catalogue-search?page=2',
    '/w/kalmthout/catalogue-search/leefloon',
    '/w/kalmthout/intake-form',
    '/w/kalmthout/intake-form?form=plain',
    '/w/spiere-helkijn/opening-hours?lang=fr',
    '/w/spiere-helkijn/leaflet',
    '/w/zwevegem/leaflet/bib-en-servicebus?lang=fr',
    '/w/wervik/contact-card?lang=en',
    '/w/kortrijk/catalogue-search/leefloon?lang=de',
  ];
  for (const path of pages) {
    const response = await page.goto(path);
    expect(response?.status(), path).toBe(200);
    await expect(page.locator('[municipality]:not(:state(ready))'), path).toHaveCount(0);
    expect(await faultsOf(page), path).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(360);
  }
  expect(witness.faults).toEqual([]);
});

test('a search without script passes axe with results, with nothing that fits, and where there is danger', async ({
  page,
}) => {
  const session = await page.context().newCDPSession(page);
  const allowScript = (isAllowed: boolean) =>
    session.send('Emulation.setScriptExecutionDisabled', { value: !isAllowed });
  const find = async (words: string) => {
    await page.getByLabel('Wat zoekt u?').fill(words);
    await page.getByRole('button', { name: 'Zoeken' }).click();
  };
  // Axe is a script itself: it may run when the page is there, whose own scripts were passed over by then.
  const faults = async () => {
    await allowScript(true);
    const found = await faultsOf(page);
    await allowScript(false);
    return found;
  };
  await allowScript(false);
  await page.goto('/w/kalmthout/catalogue-search');
  await find('ik kan de huur niet betalen');
  await expect(page.locator('.results a').first()).toBeVisible();
  expect(await faults(), 'results').toEqual([]);
  await find('qwxzvkj');
  await expect(page.locator('main')).toContainText('Wij vonden niets');
  expect(await faults(), 'nothing fits').toEqual([]);
  await find('mijn man slaat mij');
  await expect(page.getByRole('link', { name: '112' })).toBeVisible();
  expect(await faults(), 'danger').toEqual([]);
});
