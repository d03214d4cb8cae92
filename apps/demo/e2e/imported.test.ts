import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { faultsOf } from './axe.ts';
import { expect, startedService, test } from './fixtures.ts';
import { runCommandLine } from './service.ts';
import { becomeReady, widget, wordsOf } from './widgets.ts';

const fixtures = join(import.meta.dirname, '../../../services/api/src/catalogue/lpdc/fixtures');

/** Imports a municipality's export while the service runs; answers the titles of its services. */
async function importExport(file: string, municipality: string, name: string): Promise<string[]> {
  const { dataDirectory } = startedService();
  await runCommandLine(
    dataDirectory,
    'import',
    'lpdc',
    file,
    '--municipality',
    municipality,
    '--name',
    name,
    '--json',
  );
  const list = await runCommandLine(dataDirectory, 'list', 'services', '--municipality', municipality);
  return list
    .trim()
    .split('\n')
    .map((line) => line.split('\t')[1] ?? '');
}

/** Finds a service on the town's site by its own title and opens it. */
async function findAndOpen(page: Page, municipality: string, title: string): Promise<void> {
  await page.goto(`/demo/${municipality}/`);
  await becomeReady(page, ['catalogue-search']);
  const search = widget(page, 'catalogue-search');
  await search.getByRole('searchbox').fill(title);
  await search.getByRole('link', { name: title, exact: true }).first().click();
  await expect(search.getByRole('heading', { name: title }).first()).toBeVisible();
  await expect(search.locator('article[aria-busy=true]')).toHaveCount(0);
  expect((await wordsOf(search)).length).toBeGreaterThan(title.length + 50);
  expect(await faultsOf(page)).toEqual([]);
}

test('a municipality that is imported while the service runs has its site and finds its services', async ({
  page,
  witness,
}) => {
  const titles = await importExport(join(fixtures, 'groenhove.ttl'), 'groenhove', 'Groenhove');
  expect(titles).toContain('Kopie van Oppas voor een ziek kind');
  await findAndOpen(page, 'groenhove', 'Kopie van Oppas voor een ziek kind');
  expect(await wordsOf(widget(page, 'catalogue-search'))).toContain('Je kind is ziek en je moet werken?');
  expect(witness.faults.filter((fault) => !/404/.test(fault))).toEqual([]);
});

const real = process.env.ONTHAAL_LPDC_DIR;
if (!real)
  console.warn('NOT RUN: the sites of real exports. Set ONTHAAL_LPDC_DIR to a folder that has them.');
for (const [municipality, name] of [
  ['tielt', 'Tielt'],
  ['wingene', 'Wingene'],
] as const) {
  const file =
    real && [`${municipality}.ttl`, `${municipality}.nt`].map((base) => join(real, base)).find(existsSync);
  if (file)
    test(`the real export of ${municipality} has its site and finds its services`, async ({ page }) => {
      test.setTimeout(180_000);
      const titles = await importExport(file, municipality, name);
      expect(titles.length).toBeGreaterThan(10);
      await findAndOpen(page, municipality, titles[3] as string);
    });
}
