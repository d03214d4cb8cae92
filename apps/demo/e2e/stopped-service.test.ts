import { expect, test } from './fixtures.ts';
import { documentedPolicy, HostSite } from './host-site.ts';
import { Service } from './service.ts';
import { becomeReady, snippet, WIDGETS, widget, wordsOf } from './widgets.ts';

test('with the service stopped the links are what is seen, and with the service back the widgets are', async ({
  page,
  context,
}) => {
  // It starts an empty service and starts it again.
  test.setTimeout(120_000);
  const service = await Service.start();
  try {
    const site = await HostSite.open(context);
    const address = site.publish({
      body: snippet(service.address),
      policy: documentedPolicy(service.address),
    });
    await page.goto(address);
    await becomeReady(page);

    await service.stop();
    // A service that is gone is met twice: while a page is open, and when one is opened.
    await expect(widget(page, 'opening-hours')).toContainText('Fallback');
    expect(await wordsOf(widget(page, 'opening-hours'))).toContain('13.30');
    const client = await context.newCDPSession(page);
    await client.send('Network.clearBrowserCache');
    await page.reload();
    for (const name of WIDGETS)
      await expect(page.getByRole('link', { name: `Fallback ${name}` })).toBeVisible();

    await service.start();
    await page.reload();
    await becomeReady(page);
  } finally {
    await service.remove();
  }
});

test('where the code came but the answers do not, the links stay until the network is back', async ({
  page,
  hostSite,
  onthaal,
  witness,
}) => {
  let isDown = true;
  await page.route(`${onthaal}/trpc/**`, (route) => (isDown ? route.abort() : route.continue()));
  await page.route(`${onthaal}/w/**`, (route) => (isDown ? route.abort() : route.continue()));
  await page.goto(hostSite.publish({ body: snippet(onthaal) }));
  for (const name of ['opening-hours', 'contact-card', 'catalogue-search'])
    await expect(page.locator(`onthaal-${name}:state(failed)`)).toHaveCount(1);
  for (const name of WIDGETS)
    await expect(page.getByRole('link', { name: `Fallback ${name}` })).toBeVisible();
  isDown = false;
  await expect(page.locator('onthaal-intake-form:state(failed)'), 'the frame was given up').toHaveCount(1, {
    timeout: 30_000,
  });
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await becomeReady(page);
  expect(witness.faults.filter((fault) => !fault.includes('ERR_FAILED'))).toEqual([]);
});

test('answers that are nonsense, refused or slow leave the links', async ({ page, hostSite, onthaal }) => {
  await page.route(`${onthaal}/trpc/counters.hours**`, (route) =>
    route.fulfill({ body: '<html>Onderhoud</html>', headers: { 'access-control-allow-origin': '*' } }),
  );
  await page.route(`${onthaal}/trpc/contacts.card**`, (route) =>
    route.fulfill({ status: 503, body: '', headers: { 'access-control-allow-origin': '*' } }),
  );
  await page.goto(hostSite.publish({ body: snippet(onthaal, ['opening-hours', 'contact-card']) }));
  for (const name of ['opening-hours', 'contact-card']) {
    await expect(page.locator(`onthaal-${name}:state(failed)`)).toHaveCount(1);
    await expect(page.getByRole('link', { name: `Fallback ${name}` })).toBeVisible();
  }
});

test('an unknown municipality or counter leaves the links', async ({ page, hostSite, onthaal }) => {
  await page.goto(
    hostSite.publish({ body: snippet(onthaal, WIDGETS, 'municipality="kalmthout" counter="bestaat-niet"') }),
  );
  await becomeReady(page, ['catalogue-search']);
  for (const name of ['opening-hours', 'contact-card', 'intake-form'])
    await expect(page.getByRole('link', { name: `Fallback ${name}` })).toBeVisible();
});
