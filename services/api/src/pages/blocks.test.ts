import type { Block } from '@onthaal/vocabulary';
import { describe, expect, it } from 'vitest';
import { renderBlocks } from './blocks.ts';

const written = async (...blocks: Block[]) => String(await renderBlocks(blocks));

describe('a text as a page shows it', () => {
  it('keeps looks, links and line breaks', async () => {
    const runs = [
      { text: 'een\ntwee', strong: true as const },
      { text: 'site', href: 'https://a.be/?b=1&c' },
    ];
    expect(await written({ type: 'paragraph', runs })).toBe(
      '<p><strong>een<br>twee</strong><a href="https://a.be/?b=1&amp;c">site</a></p>',
    );
  });

  it('shows markup in a text as text', async () => {
    expect(await written({ type: 'paragraph', runs: [{ text: '<script>alert(1)</script>' }] })).toBe(
      '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>',
    );
  });

  it('makes no link of an address that could run', async () => {
    for (const href of ['javascript:alert(1)', 'data:text/html,x', '//elsewhere.be']) {
      expect(await written({ type: 'paragraph', runs: [{ text: 'klik', href }] })).toBe('<p>klik</p>');
    }
  });

  it('puts headings under the one above the text, never deeper than h5', async () => {
    const heading = (level: 2 | 3 | 4): Block => ({ type: 'heading', level, runs: [{ text: 'x' }] });
    expect(await written(heading(2), heading(3), heading(4))).toBe('<h3>x</h3><h4>x</h4><h5>x</h5>');
    expect(String(await renderBlocks([heading(4)], 4))).toBe('<h5>x</h5>');
  });

  it('writes lists in lists and tables with their heads', async () => {
    const cell = (text: string): Block[] => [{ type: 'paragraph', runs: [{ text }] }];
    expect(
      await written({
        type: 'list',
        ordered: true,
        items: [[...cell('a'), { type: 'list', ordered: false, items: [cell('b')] }]],
      }),
    ).toBe('<ol><li>a<ul><li>b</li></ul></li></ol>');
    const table = await written({ type: 'table', head: [cell('h')], rows: [[cell('c')]] });
    expect(table).toContain('<th scope="col">h</th>');
    expect(table).toContain('<td>c</td>');
  });
});
