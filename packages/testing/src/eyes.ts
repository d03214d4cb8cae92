import axe from 'axe-core';
import { expect } from 'vitest';

/** Puts markup on the page as a host would, and gives back the first element of a tag in it. */
export function place<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  html: string,
): HTMLElementTagNameMap[Tag] {
  const holder = document.createElement('div');
  holder.setHTMLUnsafe(html);
  document.body.append(holder);
  const element = holder.querySelector(tag);
  if (!element) throw new Error(`There is no ${tag} in the markup`);
  return element;
}

/** The root inside a widget once it shows more than its slotted text; throws while it does not. */
export function insideOf(widget: Element): HTMLElement {
  const inside = widget.shadowRoot?.querySelector<HTMLElement>('.onthaal');
  if (!inside) throw new Error(`${widget.localName} shows its slotted text`);
  return inside;
}

/** What a widget says, with white space as a reader sees it; empty while it shows its slotted text. */
export function wordsOf(widget: Element): string {
  const text = widget.shadowRoot?.querySelector('.onthaal')?.textContent ?? '';
  return text.replace(/\s+/g, ' ').trim();
}

/** Waits until a widget shows more than its slotted text. */
export async function becomesReady(widget: Element): Promise<void> {
  await expect.poll(() => wordsOf(widget)).not.toBe('');
}

/** What axe finds wrong with an element under WCAG 2.2 AA and its best practices for parts of a page. */
export async function faultsOf(element: Element): Promise<string[]> {
  const { violations } = await axe.run(element, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    // The page around a widget is the host's.
    rules: { region: { enabled: false } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
}
