import { chromiumFlags, requireChromium } from '@onthaal/config/chromium';
import axe from 'axe-core';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright';

export async function launchBrowser(): Promise<Browser> {
  return await chromium.launch({ executablePath: await requireChromium(), args: chromiumFlags });
}

/** A page of the desk that remembers what went wrong on it: errors, and everything its policy had to block. */
export async function visitDesk(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; complaints: string[] }> {
  const context = await browser.newContext({
    locale: 'nl-BE',
    viewport: { width: 1280, height: 900 },
    ...options,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (/Content Security Policy|Trusted|Refused/i.test(message.text())) complaints.push(message.text());
  });
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) =>
      console.error(`Content Security Policy: ${event.violatedDirective} ${event.blockedURI}`),
    );
  });
  await page.goto(`${address}/desk/`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return { page, complaints };
}

/** Gives the desk a key file and waits until its list is there. */
export async function openDesk(page: Page, keyFile: string): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(keyFile);
  await page.locator('.columns').waitFor();
}

/** What axe finds against WCAG 2.2 A and AA, in the page and in its shadow roots. */
export async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return await page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
  });
}
