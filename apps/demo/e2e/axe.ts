import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from '@playwright/test';
import type axe from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds wrong under WCAG 2.2 AA in any frame of a page, shadow roots included; empty when all is well. */
export async function faultsOf(page: Page): Promise<string[]> {
  const faults: string[] = [];
  for (const frame of page.frames()) {
    // A frame that was refused holds the browser's own page.
    if (!/^http/.test(frame.url())) continue;
    if (frame.parentFrame()) await paintGround(frame);
    await frame.evaluate(source);
    const found = await frame.evaluate(async (tags) => {
      const { axe: runner } = window as unknown as { axe: typeof axe };
      const { violations, passes } = await runner.run(document, { runOnly: tags, iframes: false });
      // Nothing wrong on a page where nothing was looked at proves nothing.
      if (passes.length === 0) return ['axe looked at nothing'];
      return violations.map(({ id, nodes }) => {
        const places = nodes.slice(0, 3).map(({ target }) => target.flat().join(' '));
        return `${id}, ${nodes.length} times: ${places.join(' | ')} ${nodes[0]?.failureSummary}`;
      });
    }, TAGS);
    faults.push(...found.map((fault) => `${new URL(frame.url()).pathname} ${fault}`));
  }
  return faults;
}

/** Gives a frame that shows its host's ground that ground as its own: axe cannot see through a frame. */
async function paintGround(frame: Frame): Promise<void> {
  const owner = await frame.frameElement();
  const ground = await owner.evaluate((element) => {
    for (let at: Node | null = element; at; at = at.parentNode ?? (at as ShadowRoot).host ?? null) {
      const colour = at instanceof Element ? getComputedStyle(at).backgroundColor : '';
      if (colour && colour !== 'rgba(0, 0, 0, 0)') return colour;
    }
    return '';
  });
  await frame.evaluate((colour) => {
    document.documentElement.style.backgroundColor ||= colour;
  }, ground);
}
