import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { becomeReady, intakeFrame, snippet, widget } from './widgets.ts';

/** What sticks out sideways, or hides a part of its text, in any widget or frame of a page. */
async function clippedOn(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const frame of page.frames()) {
    found.push(
      ...(await frame.evaluate(() => {
        const room = document.documentElement.clientWidth;
        const clipped: string[] = [];
        const look = (root: ParentNode) => {
          for (const element of root.querySelectorAll<HTMLElement>('*')) {
            if (element.shadowRoot) look(element.shadowRoot);
            if (element.closest('.visually-hidden, svg, head') || !element.checkVisibility()) continue;
            const { left, right, width } = element.getBoundingClientRect();
            const isOurs = element.getRootNode() !== document || parent !== window;
            if (!isOurs || width === 0) continue;
            const name = `${element.localName}.${element.className} "${element.textContent?.trim().slice(0, 30)}"`;
            if (right > room + 1 || left < -1) clipped.push(`${name} from ${left} to ${right} of ${room}`);
            const { overflowX, display } = getComputedStyle(element);
            if (
              /hidden|clip/.test(overflowX) &&
              display !== 'inline' &&
              element.scrollWidth > element.clientWidth + 1
            )
              clipped.push(`${name} hides ${element.scrollWidth - element.clientWidth} px`);
          }
        };
        look(document);
        if (document.documentElement.scrollWidth > room) clipped.push('the page scrolls sideways');
        return clipped;
      })),
    );
  }
  return found;
}

const rooms = [
  { name: '320 px wide', viewport: { width: 320, height: 640 }, deviceScaleFactor: 1 },
  { name: 'at 200 % zoom of a small window', viewport: { width: 512, height: 384 }, deviceScaleFactor: 2 },
];
for (const { name, ...use } of rooms) {
  test.describe(name, () => {
    test.use(use);

    test('nothing is clipped and nothing scrolls sideways', async ({ page, hostSite, onthaal }) => {
      await page.goto(hostSite.publish({ body: snippet(onthaal) }));
      await becomeReady(page);
      expect(await clippedOn(page), 'at first').toEqual([]);
      const search = widget(page, 'catalogue-search');
      await search.getByRole('searchbox').fill('verwarmingstoelage');
      await search.locator('.results a').first().click();
      await expect(search.getByText('Wat brengt u mee?')).toBeVisible();
      const form = intakeFrame(page);
      await form.getByRole('button', { name: 'Verder' }).click();
      await expect(form.getByRole('alert')).toBeVisible();
      expect(await clippedOn(page), 'on a service and with errors').toEqual([]);
    });
  });
}

test('with the text twice as large nothing is clipped', async ({ page, hostSite, onthaal }) => {
  await page.goto(
    hostSite.publish({
      head: '<style>* { --onthaal-font-size: 2em } main { font-size: 16px }</style>',
      body: snippet(onthaal),
    }),
  );
  await becomeReady(page);
  expect(await clippedOn(page)).toEqual([]);
});

test.describe('in forced colours, without motion', () => {
  test.use({ contextOptions: { forcedColors: 'active', reducedMotion: 'reduce' } });

  test('the mark of a state and the focus can be seen, and nothing moves', async ({
    page,
    hostSite,
    onthaal,
  }) => {
    await page.clock.setFixedTime(new Date('2026-11-23T09:00:00Z'));
    await page.goto(hostSite.publish({ body: snippet(onthaal) }));
    await becomeReady(page);
    expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
    for (const name of ['opening-hours', 'contact-card'] as const) {
      const state = widget(page, name).locator('[part=state] p').first();
      const look = await state.evaluate((element) => {
        const { width, borderTopStyle, borderTopWidth, backgroundColor } = getComputedStyle(
          element,
          '::before',
        );
        const ground = getComputedStyle(document.body).backgroundColor;
        return { width, borderTopStyle, borderTopWidth, backgroundColor, ground };
      });
      expect(parseFloat(look.width), name).toBeGreaterThan(8);
      expect([look.borderTopStyle, parseFloat(look.borderTopWidth) > 0], name).toEqual(['solid', true]);
      // Full is open: the ground of a full mark is not that of the page.
      expect(look.backgroundColor, name).not.toBe(look.ground);
      expect(look.backgroundColor, name).not.toBe('rgba(0, 0, 0, 0)');
    }
    const today = widget(page, 'opening-hours').locator('[aria-current]');
    expect(await today.evaluate((row) => getComputedStyle(row).outlineStyle)).toBe('solid');

    const places = [
      widget(page, 'contact-card').getByRole('link').first(),
      widget(page, 'catalogue-search').getByRole('searchbox'),
      intakeFrame(page).locator('textarea').first(),
    ];
    for (const place of places) {
      await place.focus();
      await page.keyboard.press('Shift');
      const ring = await place.evaluate((element) => {
        const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
        return { outlineStyle, isThick: parseFloat(outlineWidth) >= 2, outlineColor };
      });
      expect(ring).toMatchObject({ outlineStyle: 'solid', isThick: true });
      expect(ring.outlineColor).not.toBe('rgba(0, 0, 0, 0)');
    }
    for (const frame of page.frames())
      expect(await frame.evaluate(() => document.getAnimations().length)).toBe(0);
  });
});
