// Pictures of the widgets on the demonstration sites, for people to look at:
//   node e2e/screenshots.ts <address of a running service> <folder> [<municipality> …]
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromiumFlags, requireChromium } from '@onthaal/config/chromium';
import { chromium, type Page } from '@playwright/test';
import { becomeReady, intakeFrame, WIDGETS, widget } from './widgets.ts';

const [address, folder, ...given] = process.argv.slice(2);
if (!address || !folder) throw new Error('Name the address of a running service and a folder.');
const towns = given.length > 0 ? given : ['kalmthout', 'wervik', 'harelbeke'];
mkdirSync(folder, { recursive: true });

const browser = await chromium.launch({ executablePath: await requireChromium(), args: chromiumFlags });
for (const town of towns)
  for (const width of [360, 1280]) {
    const page = await browser.newPage({ viewport: { width, height: 900 }, locale: 'nl-BE' });
    await page.clock.setFixedTime(new Date('2026-11-23T09:00:00Z'));
    await page.goto(`${address}/demo/${town}/`);
    await becomeReady(page);
    const save = (name: string) => join(folder, `${town}-${width}-${name}.png`);
    await page.screenshot({ path: save('page'), fullPage: true });
    for (const name of WIDGETS) await widget(page, name).screenshot({ path: save(name) });
    await showMore(page, save);
    await page.close();
  }
await browser.close();

/** What one sees only after doing something. */
async function showMore(page: Page, save: (name: string) => string): Promise<void> {
  const search = widget(page, 'catalogue-search');
  await search.getByRole('searchbox').fill('ik kan de huur niet betalen');
  await search.locator('.results a').first().waitFor();
  await search.screenshot({ path: save('catalogue-search-results') });
  await search.locator('.results a').first().click();
  await search.locator('article section').first().waitFor();
  await search.screenshot({ path: save('catalogue-search-service') });
  await intakeFrame(page).getByRole('button', { name: 'Verder' }).click();
  await intakeFrame(page).getByRole('alert').waitFor();
  await widget(page, 'intake-form').screenshot({ path: save('intake-form-errors') });
}
