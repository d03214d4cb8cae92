import { faultsOf } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { TOWNS } from './towns.ts';
import { becomeReady, wordsOf } from './widgets.ts';
import { layoutShiftOf } from './witness.ts';

for (const id of Object.keys(TOWNS)) {
  test(`the site of ${id} shows all its points of help, without a fault or a jump`, async ({
    page,
    witness,
  }) => {
    await page.goto(`/demo/${id}/loketten/`);
    await becomeReady(page, ['contact-card', 'opening-hours']);
    const shift = await layoutShiftOf(page);
    expect(shift.sum, `layout shift: ${shift.moved.join('; ')}`).toBeLessThanOrEqual(0.01);
    expect(await faultsOf(page)).toEqual([]);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, 'the page does not scroll sideways').toBeLessThanOrEqual(360);
    expect(witness.faults).toEqual([]);
  });
}

test('a sitting day says when it is next, a bus where it stops, and a house who else is there', async ({
  page,
}) => {
  await page.clock.setFixedTime(new Date('2026-11-24T09:00:00Z'));
  const inHours = (counter: string) => wordsOf(page.locator(`onthaal-opening-hours[counter=${counter}]`));
  await page.goto('/demo/zwevegem/loketten/');
  await becomeReady(page, ['contact-card', 'opening-hours']);
  expect(await inHours('bib-en-servicebus')).toContain('Heestert, op het dorpsplein');
  await page.goto('/demo/anzegem/loketten/');
  await becomeReady(page, ['contact-card', 'opening-hours']);
  expect(await inHours('zitdag-gijzelbrechtegem')).toContain('Open vandaag om 14 uur');
  await page.goto('/demo/avelgem/loketten/');
  await becomeReady(page, ['contact-card', 'opening-hours']);
  const card = await wordsOf(page.locator('onthaal-contact-card[counter=sociaal-huis]'));
  expect(card).toContain('vzw Feniks');
  expect(card).toContain('75 jaar of ouder');
});
