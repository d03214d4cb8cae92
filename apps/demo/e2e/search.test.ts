import { expect, test } from './fixtures.ts';
import { becomeReady, snippet, widget } from './widgets.ts';

test('no word that is typed leaves the browser', async ({ page, hostSite, onthaal, witness }) => {
  await page.goto(hostSite.publish({ body: snippet(onthaal, ['catalogue-search']) }));
  await becomeReady(page, ['catalogue-search']);
  const search = widget(page, 'catalogue-search');
  const sent: string[] = [];
  page.on('request', (request) =>
    sent.push([request.url(), request.postData(), ...Object.values(request.headers())].join(' ')),
  );
  await search.getByRole('searchbox').pressSequentially('mijn man slaat mij', { delay: 20 });
  await expect(search.locator('.results a').first()).toBeVisible();
  await search.getByRole('searchbox').press('Enter');
  await expect(search.locator('.results a').first()).toContainText(/geweld/i);
  expect(sent.length, 'the catalogue was asked for').toBeGreaterThan(0);
  expect(sent.filter((text) => /slaat|mijn(%20|\+| )man/i.test(decodeURIComponent(text)))).toEqual([]);
  expect(witness.faults).toEqual([]);
});

test('what is looked at can be linked, and the back button goes back', async ({
  page,
  hostSite,
  onthaal,
}) => {
  await page.goto(hostSite.publish({ body: snippet(onthaal, ['catalogue-search']) }));
  await becomeReady(page, ['catalogue-search']);
  const search = widget(page, 'catalogue-search');
  await search.getByRole('searchbox').fill('leefloon');
  await search.locator('.results a').first().click();
  const title = search.getByRole('heading', { name: /leefloon/i }).first();
  await expect(title).toBeVisible();
  await expect(search.getByText('Wat brengt u mee?')).toBeVisible();
  const linked = page.url();
  expect(linked).toContain('#');

  await page.goBack();
  await expect(search.locator('.results a').first()).toBeVisible();
  await expect(search.getByRole('searchbox')).toHaveValue('leefloon');
  await page.goForward();
  await expect(title).toBeVisible();

  const other = await page.context().newPage();
  await other.goto(linked);
  await expect(
    widget(other, 'catalogue-search')
      .getByRole('heading', { name: /leefloon/i })
      .first(),
  ).toBeVisible();
});

test('the four questions of Kortrijk find help', async ({ page, hostSite, onthaal }) => {
  const body = snippet(onthaal, ['catalogue-search'], 'municipality="kortrijk"');
  await page.goto(hostSite.publish({ body }));
  await becomeReady(page, ['catalogue-search']);
  const search = widget(page, 'catalogue-search');
  for (const [question, answer] of [
    ['heb ik recht op een goedkoop busabonnement', /bus|vervoer|verhoogde tegemoetkoming/i],
    ['wie kan mij helpen verhuizen en een paar klusjes doen', /klus/i],
    ['wat kan mijn zoon van 16 met een mentale beperking in zijn vrije tijd doen', /vrije ?tijd/i],
    ['kunt u helpen met de formulieren voor een studiebeurs', /studie|formulier|school/i],
  ] as const) {
    await search.getByRole('searchbox').fill(question);
    await expect(search.locator('.results li').filter({ hasText: answer }).first(), question).toBeVisible();
    const first = await search
      .locator('.results li a')
      .evaluateAll((links) => links.slice(0, 3).map((link) => link.textContent));
    expect(first.join(), question).toMatch(answer);
  }
});

test('nothing that fits still gives a telephone and the form', async ({ page, hostSite, onthaal }) => {
  await page.goto(hostSite.publish({ body: snippet(onthaal, ['catalogue-search']) }));
  await becomeReady(page, ['catalogue-search']);
  const search = widget(page, 'catalogue-search');
  await search.getByRole('searchbox').fill('qwxzvkj');
  await expect(search.getByRole('link', { name: '03 641 63 55' })).toHaveAttribute('href', 'tel:036416355');
  await expect(search.getByRole('link', { name: 'Stel uw vraag online' })).toHaveAttribute(
    'href',
    /\/w\/kalmthout\/intake-form/,
  );
});
