import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import type { HostPage } from './host-site.ts';
import { becomeReady, snippet, WIDGETS } from './widgets.ts';

const RESET = `* { all: unset !important; font-size: 40px !important; line-height: 3 !important; letter-spacing: 9px !important;
  text-transform: uppercase !important; padding: 9px !important; margin: 9px !important; box-sizing: content-box !important }
  html, body, main, [class], onthaal-opening-hours, onthaal-contact-card, onthaal-catalogue-search, onthaal-intake-form {
  display: block !important; margin: 0 !important; padding: 0 !important }
  head, script, style, title, meta, link { display: none !important }`;

const looks: Record<string, string> = {
  'a root font of 10 px': 'html { font-size: 10px }',
  'a root font of 20 px': 'html { font-size: 62.5% } html, body { font-size: 20px }',
  'resets that are !important': RESET,
  'a framework that floats, aligns and capitalises':
    'main { float: left; width: 100%; text-align: right; text-transform: uppercase; letter-spacing: .2em; white-space: pre; font: italic 900 small-caps 31px/2.4 serif; visibility: visible; text-indent: 4em; cursor: wait; word-spacing: 1em }',
};

/** Widgets in a box of one width, whatever the page around it does. */
const page = (onthaal: string, css = ''): HostPage => ({
  head: `<style>body { margin: 0 } .box { width: 340px }</style><style>${css} .box { width: 340px !important }</style>`,
  body: `<div class="box">${snippet(onthaal)}</div>`,
});

async function sizesOn(visitor: Page, address: string): Promise<Record<string, [number, number]>> {
  await visitor.goto(address);
  await becomeReady(visitor);
  // The frame tells its height again when its fonts and theme are there.
  await visitor.waitForTimeout(300);
  return visitor.evaluate(
    (names) =>
      Object.fromEntries(
        names.map((name) => {
          const root = document.querySelector(`onthaal-${name}`)?.shadowRoot;
          const box = (
            root?.querySelector('iframe') ?? root?.querySelector('.onthaal')
          )?.getBoundingClientRect();
          return [name, [Math.round(box?.width ?? 0), Math.round(box?.height ?? 0)]];
        }),
      ),
    WIDGETS,
  );
}

for (const [name, css] of Object.entries(looks)) {
  test(`widgets have the same size on a host with ${name}`, async ({ page: visitor, hostSite, onthaal }) => {
    const font = 'body { font-family: sans-serif }';
    const plain = await sizesOn(visitor, hostSite.publish(page(onthaal, font)));
    for (const [width, height] of Object.values(plain)) {
      expect(width).toBe(340);
      expect(height).toBeGreaterThan(150);
    }
    const wild = await sizesOn(
      visitor,
      hostSite.publish(page(onthaal, `${font} ${css} * { font-family: sans-serif !important }`)),
    );
    for (const widget of WIDGETS) {
      const [width = 0, height = 0] = wild[widget] ?? [];
      const [plainWidth = 0, plainHeight = 0] = plain[widget] ?? [];
      expect(
        Math.abs(width - plainWidth),
        `width of ${widget}: ${width}, not ${plainWidth}`,
      ).toBeLessThanOrEqual(1);
      expect(
        Math.abs(height - plainHeight),
        `height of ${widget}: ${height}, not ${plainHeight}`,
      ).toBeLessThanOrEqual(1);
    }
  });
}
