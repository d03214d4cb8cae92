import type { Block, TextRun } from '@onthaal/vocabulary';
import { callAddress, webName } from '../markup.ts';

/** What stands in an item of a list: its first line in bold, the others under it; what is not there is left out. */
export function lines(first: string, ...others: (string | TextRun[] | undefined | false)[]): Block[] {
  return [
    { type: 'paragraph', runs: [{ text: first, strong: true }] },
    ...others.flatMap((line): Block[] => {
      const runs = typeof line === 'string' ? [{ text: line }] : line || [];
      return runs.some(({ text }) => text) ? [{ type: 'paragraph', runs }] : [];
    }),
  ];
}

/** A list; nothing when there are no items. */
export function listOf(items: Block[][]): Block[] {
  return items.length > 0 ? [{ type: 'list', ordered: false, items }] : [];
}

/** A telephone number in bold, that can be called. */
export function callRun(telephone: string): TextRun {
  return { text: telephone, strong: true, href: callAddress(telephone) };
}

/** A web address by its name. */
export function webRun(url: string): TextRun {
  return { text: webName(url), href: url };
}

/** "Maandag". */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
