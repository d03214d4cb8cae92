import type { TextRun } from '@onthaal/vocabulary';
import { describe, expect, it } from 'vitest';
import { readPdf, type Tag } from '../../testing/read-pdf.ts';
import { LargePrint } from './large-print.ts';

/** What comes of a document that only this is put in. */
async function printed(put: (print: LargePrint) => void) {
  const print = new LargePrint({ title: 'Folder', language: 'nl', madeOn: '2026-11-22' });
  put(print);
  return await readPdf(await print.finish((page, count) => ['056 00 00 00', `${page}/${count}`]));
}

const item = (text: string): TextRun[][] => [[{ text, strong: true }], [{ text: 'Een regel eronder.' }]];
const said = (tags: readonly Tag[]) =>
  tags.flatMap(({ children }) => children).map(({ role, text }) => [role, text]);

describe('large print', () => {
  it('reads a link where it stands in its sentence, and writes accents, dashes and the euro', async () => {
    const { tags, links } = await printed((print) =>
      print.paragraph([
        { text: 'Bel ' },
        { text: '056 00', href: 'tel:05600' },
        { text: ' – één, € 5, Zoë, où.' },
      ]),
    );
    expect(said(tags)).toEqual([['P', 'Bel 056 00 – één, € 5, Zoë, où.']]);
    expect(tags[0]?.children[0]?.children[0]).toMatchObject({ role: 'Link', alt: '056 00' });
    expect(links).toEqual(['tel:05600']);
  });

  it('tears nothing that fits on a page, and leaves no heading behind', async () => {
    const { pages, tags } = await printed((print) => {
      for (let part = 0; part < 8; part++) {
        print.heading(2, `Deel ${part}`);
        print.list([item('Een'), item('Twee'), item('Drie')]);
      }
    });
    expect(pages).toBeGreaterThan(1);
    // A list that goes on over two pages would be in the trees of both.
    const roles = said(tags).map(([role]) => role);
    expect(roles).toEqual(Array.from({ length: 8 }, () => ['H2', 'L']).flat());
    for (const tree of tags) expect(tree.children.at(-1)?.role).toBe('L');
  });

  it('does not read the foot of a page aloud', async () => {
    const { text } = await printed((print) => print.heading(1, 'Huis'));
    expect(text.trim()).toBe('Huis');
  });

  it('comes to an end whatever it is given', async () => {
    const odd = await printed((print) => {
      print.heading(1, '');
      print.paragraph([]);
      print.paragraph([{ text: '', href: 'https://onthaal.example' }]);
      print.list([]);
      print.list([[]]);
      print.paragraph([{ text: 'بيت 家 👩‍👧 \u202e\u0007' }]);
      print.paragraph([{ text: 'z'.repeat(5000) }]);
      print.heading(2, 'Slot');
    });
    expect(odd.text.trimEnd().endsWith('Slot')).toBe(true);
  });
});
