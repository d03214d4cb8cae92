import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FrameLocator, Page } from '@playwright/test';
import { faultsOf } from './axe.ts';
import { Desk } from './desk.ts';
import { expect, startedService, test } from './fixtures.ts';
import { becomeReady, intakeFrame, snippet } from './widgets.ts';

const SECRET = 'Onleesbaar zonder sleutel 4711';

async function fillIn(form: FrameLocator, question: string): Promise<void> {
  await form.getByLabel('Wat is uw vraag?').fill(question);
  await form.getByLabel('Voor mezelf').check();
  await form.getByLabel('Uw naam').fill('Mevrouw Voorbeeld');
  await form.getByLabel('Bel mij').check();
  await form.getByLabel('Telefoonnummer').fill('03 000 00 00');
  await form.getByLabel(/^Ja, .* mag lezen/).check();
}

/** Through the review to the moment before sending. */
async function review(form: FrameLocator): Promise<void> {
  await form.getByRole('button', { name: 'Verder' }).click();
  await expect(form.getByRole('heading', { name: 'Klopt alles?' })).toBeVisible();
}

async function referenceOn(form: FrameLocator): Promise<string> {
  await expect(form.getByRole('heading', { name: 'Uw vraag is aangekomen' })).toBeVisible();
  return (await form.locator('.reference [aria-hidden]').textContent()) ?? '';
}

async function intakesOf(references: string[]) {
  const desk = await Desk.of('kalmthout');
  const all = await desk.list();
  return { desk, found: all.filter(({ reference }) => references.includes(reference)), all };
}

test('a question asked on the site of Kalmthout arrives once, sealed for its desk, and every step passes axe', async ({
  page,
  witness,
}) => {
  const sent: string[] = [];
  page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
  await page.goto('/demo/kalmthout/hulp/');
  await becomeReady(page, ['intake-form']);
  const form = intakeFrame(page);
  await form.getByRole('button', { name: 'Verder' }).click();
  await expect(form.getByRole('alert')).toContainText('Kijk dit nog na');
  expect(await faultsOf(page), 'with errors').toEqual([]);
  await fillIn(form, SECRET);
  await review(form);
  await expect(form.getByText(SECRET)).toBeVisible();
  expect(await faultsOf(page), 'review').toEqual([]);
  await form.getByRole('button', { name: 'Verstuur' }).dblclick();
  const reference = await referenceOn(form);
  expect(reference).toMatch(/^KAL-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$/);
  expect(await faultsOf(page), 'receipt').toEqual([]);
  expect(witness.faults).toEqual([]);

  expect(sent.filter((text) => text.includes('intakes.submit'))).toHaveLength(1);
  expect(
    sent.filter((text) =>
      /Onleesbaar|Voorbeeld|03 000/.test(decodeURIComponent(text.replace(/%(?![0-9a-f]{2})/gi, ''))),
    ),
  ).toEqual([]);
  const { desk, found } = await intakesOf([reference]);
  expect(found).toHaveLength(1);
  const [intake] = found as [(typeof found)[0]];
  expect(JSON.stringify(intake)).not.toMatch(/Onleesbaar|Mevrouw/);
  expect(await desk.open(intake)).toMatchObject({
    question: SECRET,
    forWhom: 'self',
    resident: { name: 'Mevrouw Voorbeeld', phone: '03 000 00 00' },
    reachBy: ['phone'],
  });
  expect(await filesHolding(startedService().dataDirectory, SECRET)).toEqual([]);
});

/** The files below a folder in which a text stands as it is. */
async function filesHolding(folder: string, text: string): Promise<string[]> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const holding: string[] = [];
  for (const file of files.filter((entry) => entry.isFile())) {
    const path = join(file.parentPath, file.name);
    // The database may drop a file of its own while we look.
    if ((await readFile(path).catch(() => Buffer.alloc(0))).includes(text)) holding.push(path);
  }
  return holding;
}

test('an answer that was lost on the way is asked again, and it stays one question with one number', async ({
  page,
  hostSite,
  onthaal,
}) => {
  let tries = 0;
  const submissions: string[] = [];
  await page.route(`${onthaal}/trpc/intakes.submit`, async (route) => {
    tries++;
    submissions.push(route.request().postDataJSON().submission);
    // First it never leaves; then it arrives but the answer does not; then all is well.
    if (tries === 1) return route.abort();
    const response = await route.fetch();
    return tries === 2 ? route.abort() : route.fulfill({ response });
  });
  await page.goto(hostSite.publish({ body: snippet(onthaal, ['intake-form']) }));
  await tellWhenSent(page);
  await becomeReady(page, ['intake-form']);
  const form = intakeFrame(page);
  await fillIn(form, 'Komt dit één keer aan?');
  await review(form);
  await form.getByRole('button', { name: 'Verstuur' }).click();
  for (const _ of [1, 2]) {
    await expect(form.getByRole('alert')).toContainText('De verbinding viel weg');
    await expect(form.getByText('Komt dit één keer aan?')).toBeVisible();
    await form.getByRole('button', { name: 'Probeer opnieuw' }).click();
  }
  const reference = await referenceOn(form);
  expect([tries, new Set(submissions).size]).toEqual([3, 1]);
  const { all } = await intakesOf([reference]);
  const kept = all.filter(({ submission }) => submission === submissions[0]);
  expect(kept.map((intake) => intake.reference)).toEqual([reference]);
  expect(await page.evaluate(() => document.documentElement.dataset.sent)).toBe(
    JSON.stringify({ municipality: 'kalmthout', counter: null, state: 'received' }),
  );
});

/** Leaves what the page is told of a sent intake where the test can read it. */
async function tellWhenSent(page: Page): Promise<void> {
  await page.evaluate(() =>
    addEventListener('onthaal-intake-sent', (event) => {
      document.documentElement.dataset.sent = JSON.stringify((event as CustomEvent).detail);
    }),
  );
}

test('nothing is kept on the device unless it is asked, and then it is there again after a reload', async ({
  page,
}) => {
  await page.goto('/demo/kalmthout/hulp/');
  await becomeReady(page, ['intake-form']);
  const kept = () =>
    page.evaluate(() => Object.keys(localStorage).length + Object.keys(sessionStorage).length);
  await intakeFrame(page).getByLabel('Wat is uw vraag?').fill('Nog niet af');
  expect(await kept()).toBe(0);
  await intakeFrame(page)
    .getByLabel(/^Bewaar op dit toestel/)
    .check();
  await expect.poll(kept).toBeGreaterThan(0);
  await page.reload();
  await becomeReady(page, ['intake-form']);
  await expect(intakeFrame(page).getByLabel('Wat is uw vraag?')).toHaveValue('Nog niet af');
  await intakeFrame(page).getByRole('button', { name: 'Wis alles' }).click();
  await expect(intakeFrame(page).getByLabel('Wat is uw vraag?')).toHaveValue('');
  expect(await kept()).toBe(0);
});
