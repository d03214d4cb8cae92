import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';

/** The names of the widgets on the first page of a town's site, without `onthaal-`. */
export const WIDGETS = ['opening-hours', 'contact-card', 'catalogue-search', 'intake-form'] as const;
export type WidgetName = (typeof WIDGETS)[number] | 'counter-finder';

/** The tags and the script as a webmaster pastes them. */
export function snippet(
  onthaal: string,
  widgets: readonly WidgetName[] = WIDGETS,
  attributes = 'municipality="kalmthout"',
): string {
  const tags = widgets.map((name) => tag(onthaal, name, attributes));
  return `${tags.join('')}<script type="module" src="${onthaal}/embed/v1/onthaal.js"></script>`;
}

/** One tag with its fallback link. */
export function tag(onthaal: string, name: WidgetName, attributes = 'municipality="kalmthout"'): string {
  return `<onthaal-${name} ${attributes}><a href="${onthaal}/w/kalmthout/${name}">Fallback ${name}</a></onthaal-${name}>`;
}

/** A widget on a page: the first of its kind. */
export function widget(page: Page, name: WidgetName): Locator {
  return page.locator(`onthaal-${name}`).first();
}

/** The inside of the intake form's frame. */
export function intakeFrame(page: Page): FrameLocator {
  return page.locator('onthaal-intake-form').first().frameLocator('iframe');
}

/** Waits until widgets show more than their slotted text; an intake form, until the form in its frame is there. */
export async function becomeReady(page: Page, widgets: readonly WidgetName[] = WIDGETS): Promise<void> {
  for (const name of widgets)
    await expect(page.locator(`onthaal-${name}:not(:state(ready))`), `${name} is ready`).toHaveCount(0);
  if (widgets.includes('intake-form'))
    await expect(intakeFrame(page).locator('textarea').first()).toBeVisible();
}

/** What a widget says, with white space as a reader sees it. */
export async function wordsOf(locator: Locator): Promise<string> {
  const text = await locator.evaluate(
    (element) => (element.shadowRoot?.querySelector('.onthaal') as HTMLElement | null)?.innerText ?? '',
  );
  return text.replace(/\s+/g, ' ').trim();
}
