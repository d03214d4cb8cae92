import { expect, test } from './fixtures.ts';
import { becomeReady, snippet, tag, WIDGETS, widget, wordsOf } from './widgets.ts';

const script = (onthaal: string, more = '') =>
  `<script type="module" src="${onthaal}/embed/v1/onthaal.js${more}"></script>`;

test('the script may come twice, in the head and the body, under two addresses', async ({
  page,
  hostSite,
  onthaal,
  witness,
}) => {
  await page.goto(
    hostSite.publish({
      head: script(onthaal) + script(onthaal, '?v=2'),
      body: snippet(onthaal) + snippet(onthaal) + script(onthaal, '?nocache=1'),
    }),
  );
  await becomeReady(page);
  for (const name of WIDGETS) await expect(page.locator(`onthaal-${name}:state(ready)`)).toHaveCount(2);
  expect(witness.faults).toEqual([]);
});

test('a tag manager may bring the script three seconds late', async ({
  page,
  hostSite,
  onthaal,
  witness,
}) => {
  await page.goto(
    hostSite.publish({
      body: `${tag(onthaal, 'opening-hours')}<script>setTimeout(() => {
        var s = document.createElement('script'); s.type = 'module'; s.async = true; s.src = '${onthaal}/embed/v1/onthaal.js';
        var first = document.getElementsByTagName('script')[0]; first.parentNode.insertBefore(s, first);
      }, 3000)</script>`,
    }),
  );
  await expect(page.getByRole('link', { name: 'Fallback opening-hours' })).toBeVisible();
  await becomeReady(page, ['opening-hours']);
  expect(witness.faults).toEqual([]);
});

test('a page with links alone gets the widgets, but not in a menu or in running text', async ({
  page,
  hostSite,
  onthaal,
}) => {
  const link = (path: string, text: string, more = '') =>
    `<a href="${onthaal}/w/${path}" ${more}>${text}</a>`;
  await page.goto(
    hostSite.publish({
      body: `<nav>${link('kalmthout/opening-hours', 'In het menu')}</nav>
        <p>Bekijk ${link('kalmthout/opening-hours', 'in de zin')} eens.</p>
        <p>${link('kalmthout/opening-hours', 'Blijft', 'data-onthaal="link"')}</p>
        <p>${link('kalmthout/opening-hours/sociaal-infopunt', 'Uren')}</p>
        <p>${link('kalmthout/contact-card', 'Kaart')}</p>
        <p>${link('kalmthout/catalogue-search/leefloon', 'Leefloon')}</p>
        <p>${link('kalmthout/intake-form', 'Vraag')}</p>
        <p>${link('kalmthout/overzicht', 'Anders')}</p>
        <p><a href="https://elders.example/w/kalmthout/opening-hours">Elders</a></p>${script(onthaal)}`,
    }),
  );
  for (const name of WIDGETS) await expect(page.locator(`onthaal-${name}:state(ready)`)).toHaveCount(1);
  expect(await page.locator('onthaal-opening-hours').getAttribute('counter')).toBe('sociaal-infopunt');
  expect(await wordsOf(widget(page, 'catalogue-search'))).toMatch(/leefloon/i);
  for (const text of ['In het menu', 'in de zin', 'Blijft', 'Anders', 'Elders'])
    await expect(page.getByRole('link', { name: text, exact: true })).toBeVisible();
});

test('a widget in a paragraph, hidden first, moved, cloned and twenty times on a page is the same', async ({
  page,
  hostSite,
  onthaal,
  witness,
}) => {
  const one = tag(onthaal, 'contact-card');
  await page.goto(
    hostSite.publish({
      body: `<p>Zo bereikt u ons: ${one}</p><div id="late" style="display:none">${tag(onthaal, 'opening-hours')}${tag(onthaal, 'intake-form')}</div><aside></aside>${script(onthaal)}`,
    }),
  );
  await becomeReady(page, ['contact-card']);
  await page.evaluate(() => {
    const first = document.querySelector('onthaal-contact-card') as Element;
    for (let count = 1; count < 20; count++) document.body.append(first.cloneNode(true));
    document.querySelector('aside')?.append(first);
    (document.querySelector('#late') as HTMLElement).style.display = '';
  });
  await expect(page.locator('onthaal-contact-card:state(ready)')).toHaveCount(20);
  const texts = await Promise.all((await page.locator('onthaal-contact-card').all()).map(wordsOf));
  expect(new Set(texts).size).toBe(1);
  expect(texts[0]).toContain('03 641 63 55');
  await becomeReady(page, ['opening-hours', 'intake-form']);
  // However many tell it, a machine reads a thing once.
  await expect(page.locator('script[type="application/ld+json"]')).toHaveCount(1);
  const asked = witness.requests.filter((url) => url.includes('contacts.card'));
  expect(asked.length).toBeLessThanOrEqual(21);
  expect(witness.faults).toEqual([]);
});

test('it leaves no global, no cookie, no storage, and the page as it was', async ({
  page,
  hostSite,
  onthaal,
  context,
}) => {
  const globals = () => Object.getOwnPropertyNames(window).sort();
  await page.goto(hostSite.publish({ body: '<p>Niets</p>' }));
  const before = await page.evaluate(globals);
  await page.goto(hostSite.publish({ body: `<p>Iets</p>${snippet(onthaal)}` }));
  await becomeReady(page);
  expect(await page.evaluate(globals)).toEqual(before);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([
    0,
    0,
    '',
  ]);
  expect(
    await page.evaluate(async () => [(await indexedDB.databases()).length, (await caches.keys()).length]),
  ).toEqual([0, 0]);
  const headless = await page.evaluate(() => [...document.head.children].map((child) => child.localName));
  expect(new Set(headless)).toEqual(new Set(['meta', 'link', 'title', 'script']));
});
