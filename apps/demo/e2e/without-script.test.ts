import { Desk } from './desk.ts';
import { expect, test } from './fixtures.ts';

test.use({ javaScriptEnabled: false });

test('the page of the hours gives the same week as the widget', async ({ page }) => {
  await page.goto('/w/kalmthout/opening-hours/sociaal-infopunt');
  const rows = await page.locator('table.week').first().locator('tbody tr').allInnerTexts();
  expect(rows.map((row) => row.replace(/\s+/g, ' ').trim())).toEqual([
    ...['Maandag', 'Dinsdag', 'Woensdag', 'Donderdag', 'Vrijdag'].map(
      (day) => `${day} 9 – 11.30 uur 13.30 – 16.30 uur`,
    ),
    'Zaterdag gesloten',
    'Zondag gesloten',
  ]);
  await expect(page.locator('main')).toContainText('vrijdag 25 december 2026: gesloten (Kerstmis)');
  await expect(page.getByRole('link', { name: '03 641 63 55' }).first()).toHaveAttribute(
    'href',
    'tel:036416355',
  );
  await expect(page.locator('h1')).toContainText('Sociaal infopunt Kalmthout');
  await page.goto('/w/zwevegem/opening-hours');
  await expect(page.locator('main')).toContainText('niet bekend');
});

test('the contact page gives telephone, mail and address as links and text', async ({ page }) => {
  await page.goto('/w/kortrijk/contact-card');
  const main = page.locator('main');
  await expect(main).toContainText('Sociaal Huis Kortrijk');
  await expect(main).toContainText('Budastraat 27, 8500 Kortrijk');
  await expect(main.getByRole('link', { name: '056 24 42 22' })).toHaveAttribute('href', 'tel:056244222');
  await expect(main.getByRole('link', { name: 'info@sociaalhuiskortrijk.be' })).toHaveAttribute(
    'href',
    'mailto:info@sociaalhuiskortrijk.be',
  );
});

test('the plain search finds, and a sheet has every part', async ({ page }) => {
  await page.goto('/w/kortrijk/catalogue-search');
  await page.getByLabel('Wat zoekt u?').fill('ik kan de huur niet betalen');
  await page.getByRole('button', { name: 'Zoeken' }).click();
  await expect(page.locator('main')).toContainText(/\d+ resultaten/);
  await expect(page.locator('main').getByRole('link', { name: /huur/i }).first()).toBeVisible();
  await page.getByLabel('Wat zoekt u?').fill('qwxzvkj');
  await page.getByRole('button', { name: 'Zoeken' }).click();
  await expect(page.locator('main')).toContainText('Wij vonden niets');

  await page.goto('/w/kalmthout/catalogue-search/leefloon');
  await expect(page.locator('h1')).toContainText(/leefloon/i);
  for (const part of [
    'Voorwaarden',
    'Wat brengt u mee?',
    'Hoe vraagt u het aan?',
    'Wat kost het?',
    'Waar kunt u terecht?',
  ])
    await expect(page.getByRole('heading', { name: part })).toBeVisible();
});

test('the intake works without script, says what is missing, and is sealed for the desk', async ({
  page,
}) => {
  await page.goto('/w/kalmthout/intake-form');
  await page.getByLabel('Uw vraag').fill('Zonder script gevraagd');
  await page.getByRole('button', { name: 'Versturen' }).click();
  await expect(page.getByRole('alert')).toContainText('Er klopt nog iets niet');
  await expect(page.getByLabel('Uw vraag')).toHaveValue('Zonder script gevraagd');
  await page.getByLabel('Voor mezelf').check();
  await page.getByLabel('Uw naam').fill('Mevrouw Voorbeeld');
  await page.getByLabel('Bellen').check();
  await page.getByLabel('Uw telefoon').fill('03 000 00 00');
  await page.getByLabel(/mag mijn vraag/).check();
  await page.getByRole('button', { name: 'Versturen' }).click();
  await expect(page.locator('h1')).toContainText('Wij hebben uw vraag ontvangen');
  const [reference] = /KAL-\w{4}-\w{4}/.exec(await page.locator('main').innerText()) ?? [];
  const desk = await Desk.of('kalmthout');
  const intake = (await desk.list()).find((one) => one.reference === reference);
  if (!intake) throw new Error(`The desk has no ${reference}`);
  expect(JSON.stringify(intake)).not.toContain('Zonder script');
  expect(await desk.open(intake)).toMatchObject({ question: 'Zonder script gevraagd', reachBy: ['phone'] });
});
