import type { Frame, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { becomeReady, intakeFrame, widget } from './widgets.ts';

/** What has the focus, through shadow roots and frames. */
interface Focus {
  tag: string;
  name: string;
  type: string;
  value: string;
  text: string;
  /** Whether a ring is drawn around it, and it lies in the window. */
  isSeen: boolean;
}

async function focusOf(page: Page): Promise<Focus> {
  let frame: Frame = page.mainFrame();
  for (;;) {
    const handle = await frame.evaluateHandle(() => {
      let at = document.activeElement;
      while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
      return at;
    });
    const element = handle.asElement();
    const inner = await element?.contentFrame();
    if (inner) {
      frame = inner;
      continue;
    }
    if (!element) throw new Error('Nothing has the focus');
    const focus = await element.evaluate((node) => {
      const control = node as HTMLInputElement;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(control);
      const isRinged =
        (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
      return {
        tag: control.localName,
        name: control.name ?? '',
        type: control.type ?? '',
        value: control.value ?? '',
        text: (control.textContent ?? '').replace(/\s+/g, ' ').trim(),
        isSeen: isRinged,
      };
    });
    const box = await element.boundingBox();
    const height = page.viewportSize()?.height ?? 0;
    return { ...focus, isSeen: focus.isSeen && !!box && box.y + box.height > 0 && box.y < height };
  }
}

/** Presses Tab until something has the focus; every stop on the way must be seen, and none may be lost. */
async function tabTo(page: Page, isThere: (focus: Focus) => boolean, most = 80): Promise<Focus> {
  for (let presses = 0; presses < most; presses++) {
    await page.keyboard.press('Tab');
    // A page may take a moment to bring it into view.
    await expect(async () => {
      const { tag, name, text, isSeen } = await focusOf(page);
      expect(tag, 'the focus is somewhere').not.toBe('body');
      expect(isSeen, `the focus on ${tag} ${name} "${text.slice(0, 40)}" is seen`).toBe(true);
    }).toPass({ timeout: 2_000 });
    const focus = await focusOf(page);
    if (isThere(focus)) return focus;
  }
  throw new Error(`Not reached within ${most} stops`);
}

test('by keyboard alone one searches, reads a result, goes back and browses by theme', async ({ page }) => {
  await page.goto('/demo/kortrijk/diensten/');
  await becomeReady(page, ['catalogue-search']);
  const search = widget(page, 'catalogue-search');
  await tabTo(page, ({ type }) => type === 'search');
  await page.keyboard.type('leefloon');
  await expect(search.locator('.results a').first()).toBeVisible();
  const { text } = await tabTo(page, ({ tag }) => tag === 'a');
  expect(text).toMatch(/leefloon/i);
  await page.keyboard.press('Enter');
  await expect(search.getByText('Wat brengt u mee?')).toBeVisible();
  // The focus went along to the title: whoever hears the page knows where they are.
  await expect.poll(async () => (await focusOf(page)).text).toMatch(/leefloon/i);
  await page.keyboard.press('Shift+Tab');
  expect((await focusOf(page)).text).toBe('Terug naar de lijst');
  await page.keyboard.press('Enter');
  await expect(search.getByRole('searchbox')).toHaveValue('leefloon');
  await expect.poll(async () => (await focusOf(page)).tag).not.toBe('body');
  await expect(search.getByRole('status')).toContainText(/gevonden/);
});

test('by keyboard alone one asks for help, from the first field to the receipt', async ({ page }) => {
  await page.goto('/demo/lendelede/hulp/');
  await becomeReady(page, ['intake-form']);
  const form = intakeFrame(page);
  await tabTo(page, ({ name }) => name === 'question');
  await page.keyboard.type('Met het toetsenbord');
  await tabTo(page, ({ name }) => name === 'forWhom');
  await page.keyboard.press('Space');
  await tabTo(page, ({ name }) => name === 'name');
  await page.keyboard.type('Mevrouw Voorbeeld');
  await tabTo(page, ({ name, value }) => name === 'reachBy' && value === 'visit');
  await page.keyboard.press('Space');
  await tabTo(page, ({ tag, text }) => tag === 'button' && text.startsWith('Verder'));
  await page.keyboard.press('Enter');
  // Consent was passed by: the summary has the focus, and its link leads to what is missing.
  await expect(form.getByRole('alert')).toBeVisible();
  await tabTo(page, ({ tag }) => tag === 'a');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await focusOf(page)).name).toBe('consent');
  await page.keyboard.press('Space');
  await tabTo(page, ({ tag, text }) => tag === 'button' && text.startsWith('Verder'));
  await page.keyboard.press('Enter');
  await expect(form.getByRole('heading', { name: 'Klopt alles?' })).toBeVisible();
  await expect.poll(async () => (await focusOf(page)).text).toBe('Klopt alles?');
  await tabTo(page, ({ name }) => name === 'send');
  await page.keyboard.press('Enter');
  await expect(form.locator('.reference')).toContainText(/LEN-/);
  await expect.poll(async () => (await focusOf(page)).text).toBe('Uw vraag is aangekomen');
});
