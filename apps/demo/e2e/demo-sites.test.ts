import type { Page } from '@playwright/test';
import { faultsOf } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { TOWNS } from './towns.ts';
import { becomeReady, intakeFrame, widget, wordsOf } from './widgets.ts';
import { layoutShiftOf } from './witness.ts';

const WEEK =
  /^.*Maandag (?<hours>9 tot 11.30 uur 13.30 tot 16.30 uur) Dinsdag \k<hours> Woensdag \k<hours> Donderdag \k<hours> Vrijdag \k<hours> Zaterdag gesloten Zondag gesloten/;

for (const [id, { house, card }] of Object.entries(TOWNS)) {
  test(`the site of ${id} shows the four widgets with its own data, and nothing else happens to it`, async ({
    page,
    context,
    onthaal,
    witness,
  }) => {
    await page.goto(`/demo/${id}/`);
    await becomeReady(page);
    const shift = await layoutShiftOf(page);

    const hours = (await wordsOf(widget(page, 'opening-hours'))).replaceAll('vandaag ', '');
    if (id === 'kalmthout') expect(hours).toMatch(WEEK);
    else expect(hours).toMatch(/Openingsuren niet bekend/);
    const cardWords = await wordsOf(widget(page, 'contact-card'));
    for (const fact of [house, ...card]) expect(cardWords).toContain(fact);
    const themes = widget(page, 'catalogue-search').locator('[part=themes] button');
    expect(await themes.count()).toBeGreaterThanOrEqual(6);
    await expect(intakeFrame(page).locator('form')).toContainText(house);
    await expect(page.locator('body')).toContainText(house);
    if (id === 'kalmthout') expect(await everyWordOf(page)).not.toMatch(/sociaal huis/i);

    expect(await namesAddedTo(page)).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    for (const frame of page.frames())
      expect(await frame.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
    expect(witness.strangers(onthaal)).toEqual([]);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, 'the page does not scroll sideways').toBeLessThanOrEqual(360);
    expect(await faultsOf(page)).toEqual([]);
    expect(witness.faults).toEqual([]);
    test.info().annotations.push({ type: 'layout shift', description: String(shift.sum) });
    expect(shift.sum, `layout shift: ${shift.moved.join('; ')}`).toBeLessThanOrEqual(0.01);
  });
}

/** All that can be read on a page, widgets and frames included. */
async function everyWordOf(page: Page): Promise<string> {
  const texts = await Promise.all(
    page.frames().map((frame) =>
      frame.evaluate(() => {
        const inside = (root: ParentNode & Node): string =>
          [...root.querySelectorAll('*')]
            .map(({ shadowRoot }) => (shadowRoot ? inside(shadowRoot) : ''))
            .concat(root.textContent ?? '')
            .join(' ');
        return inside(document.body);
      }),
    ),
  );
  return texts.join(' ');
}

/** Globals that a window has and a fresh one has not. */
function namesAddedTo(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const fresh = new Set(Object.getOwnPropertyNames(frame.contentWindow));
    frame.remove();
    return Object.getOwnPropertyNames(window).filter((name) => !fresh.has(name) && !/^\d+$/.test(name));
  });
}

test('Spiere-Helkijn speaks French as well', async ({ page }) => {
  await page.goto('/demo/spiere-helkijn/fr/');
  await becomeReady(page);
  expect(await wordsOf(widget(page, 'contact-card'))).toContain("Maison communale d'Espierres-Helchin");
  await expect(intakeFrame(page).locator('html')).toHaveAttribute('lang', 'fr');
  expect(await faultsOf(page)).toEqual([]);
});

test('the other pages of a site have their widget, and no fault', async ({ page, witness }) => {
  for (const [path, widgets] of [
    ['diensten', ['catalogue-search']],
    ['loketten', ['contact-card', 'opening-hours']],
    ['contact', ['contact-card', 'opening-hours']],
    ['hulp', ['intake-form']],
  ] as const) {
    await page.goto(`/demo/zwevegem/${path}/`);
    await becomeReady(page, widgets);
    expect(await faultsOf(page), path).toEqual([]);
    expect((await layoutShiftOf(page)).sum, `layout shift of ${path}`).toBeLessThanOrEqual(0.01);
  }
  expect(witness.faults).toEqual([]);
});
