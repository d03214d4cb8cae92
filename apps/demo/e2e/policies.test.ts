import { expect, test } from './fixtures.ts';
import { documentedPolicy, HostSite } from './host-site.ts';
import { becomeReady, intakeFrame, snippet, tag, WIDGETS, widget } from './widgets.ts';

test('under the strictest policy of the embedding guide every widget works and nothing is reported', async ({
  page,
  hostSite,
  onthaal,
  witness,
}) => {
  await page.goto(hostSite.publish({ body: snippet(onthaal), policy: documentedPolicy(onthaal) }));
  await becomeReady(page);
  await expect(widget(page, 'opening-hours')).toContainText('Sociaal infopunt Kalmthout');
  await intakeFrame(page).locator('textarea').first().fill('Ik heb een vraag');
  await widget(page, 'catalogue-search').getByRole('searchbox').fill('huur');
  await expect(widget(page, 'catalogue-search').locator('.results a').first()).toBeVisible();
  expect(witness.faults).toEqual([]);
  expect(witness.strangers(onthaal, hostSite.origin)).toEqual([]);
});

const lacking: Record<string, (onthaal: string) => string> = {
  'without script-src': (onthaal) => documentedPolicy(onthaal).replace(`script-src ${onthaal};`, ''),
  'without connect-src': (onthaal) => documentedPolicy(onthaal).replace(`connect-src ${onthaal};`, ''),
  'that knows other names of trusted types': (onthaal) =>
    documentedPolicy(onthaal).replace('trusted-types lit-html', 'trusted-types dompurify'),
};
for (const [name, policy] of Object.entries(lacking)) {
  test(`under a policy ${name} the links stay, and no error is thrown`, async ({
    page,
    hostSite,
    onthaal,
    witness,
  }) => {
    const three = WIDGETS.filter((widgetName) => widgetName !== 'intake-form');
    await page.goto(hostSite.publish({ body: snippet(onthaal, three), policy: policy(onthaal) }));
    await page.waitForLoadState('networkidle');
    for (const widgetName of three)
      await expect(page.getByRole('link', { name: `Fallback ${widgetName}` })).toBeVisible();
    const thrown = witness.faults.filter(
      (fault) => !/policy|Policy|Failed to load resource|TrustedTypePolicy/.test(fault),
    );
    expect(thrown).toEqual([]);
    expect(witness.faults, 'the browser reported the policy').not.toEqual([]);
  });
}

test('a frame that the policy forbids leaves the link of the intake form', async ({
  page,
  hostSite,
  onthaal,
}) => {
  const policy = documentedPolicy(onthaal).replace(`frame-src ${onthaal};`, '');
  await page.goto(hostSite.publish({ body: snippet(onthaal, ['intake-form']), policy }));
  await expect(widget(page, 'intake-form')).toHaveCount(1);
  await expect(page.getByRole('link', { name: 'Fallback intake-form' })).toBeVisible();
  // It gives the frame its time, and must not hide the link meanwhile.
  await page.waitForTimeout(2_000);
  await expect(page.getByRole('link', { name: 'Fallback intake-form' })).toBeVisible();
});

test('a site that no municipality registered shows the hours, and a link instead of the form', async ({
  page,
  context,
  onthaal,
}) => {
  const stranger = await HostSite.open(context, 'https://www.elders.example');
  await page.goto(stranger.publish({ body: snippet(onthaal, ['opening-hours', 'intake-form']) }));
  await becomeReady(page, ['opening-hours']);
  await expect(page.getByRole('link', { name: 'Fallback intake-form' })).toBeVisible();
});

test('a base address and a policy of nonces with strict-dynamic do not lead it astray', async ({
  page,
  hostSite,
  onthaal,
  witness,
}) => {
  const nonce = 'bm9uY2U';
  await page.goto(
    hostSite.publish({
      head: '<base href="https://cdn.example/nergens/">',
      body: `${tag(onthaal, 'opening-hours')}<script type="module" nonce="${nonce}" src="${onthaal}/embed/v1/onthaal.js"></script>`,
      policy: `default-src 'none'; img-src data:; script-src 'nonce-${nonce}' 'strict-dynamic'; connect-src ${onthaal}`,
    }),
  );
  await becomeReady(page, ['opening-hours']);
  expect(witness.faults).toEqual([]);
});
