import { Blocks, plainText } from '@onthaal/vocabulary';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blocksFromHtml, HostileHtml } from './lpdc.html.ts';
import { shownWords, wordsOf } from './lpdc.oracle.ts';

const read = (html: string) => blocksFromHtml(html).blocks;
const reasons = (html: string) => blocksFromHtml(html).remarks.map((remark) => remark.reason);
const paragraph = (...runs: object[]) => ({ type: 'paragraph', runs });
const words = (text: string) => paragraph({ text });

describe('words', () => {
  const word = fc.constantFrom(
    'huis',
    'één',
    'a',
    '5',
    'x&amp;y',
    '&euro;',
    'a&nbsp;b',
    '-',
    '&lt;b&gt;',
    'o\u0301',
    '𝒜',
  );
  const space = fc.constantFrom('', ' ', '\n', ' \t ', '&nbsp;', '\u00a0');
  const tag = fc.constantFrom(
    ...[
      'p',
      'div',
      'ul',
      'ol',
      'li',
      'h1',
      'h2',
      'h3',
      'h6',
      'table',
      'thead',
      'tbody',
      'tr',
      'td',
      'th',
      'caption',
    ],
    ...[
      'strong',
      'b',
      'em',
      'i',
      'a',
      'span',
      'u',
      'blockquote',
      'pre',
      'dl',
      'dd',
      'onbekend',
      'template',
      'button',
    ],
    ...['select', 'option', 'noscript', 'svg', 'details', 'summary', 'font', 'form', 'section', 'textarea'],
  );
  const { tree } = fc.letrec<{ tree: string; leaf: string }>((tie) => ({
    leaf: fc.oneof(
      { weight: 6, arbitrary: fc.tuple(space, word, space).map((parts) => parts.join('')) },
      fc.constantFrom(
        '<br>',
        '<hr/>',
        '<!-- een opmerking -->',
        '<img alt="x">',
        '<script>kwaad()</script>',
        '</p>',
        '</b>',
      ),
    ),
    tree: fc.oneof(
      { maxDepth: 6 },
      tie('leaf'),
      fc
        .tuple(tag, fc.array(tie('tree'), { maxLength: 4 }))
        .map(([name, inner]) => `<${name}>${inner.join('')}</${name}>`),
      fc.array(tie('tree'), { maxLength: 4 }).map((parts) => parts.join('')),
    ),
  }));

  test('stay the same, in the same order, however the tags are nested', () => {
    fc.assert(
      fc.property(tree, (html) => {
        expect(wordsOf(plainText(read(html)))).toEqual(shownWords(html));
      }),
      { numRuns: 3000 },
    );
  });

  test('come out as blocks that the vocabulary accepts', () => {
    fc.assert(
      fc.property(tree, (html) => {
        const blocks = read(html);
        if (shownWords(html).length > 0) expect(Blocks.parse(blocks)).toEqual(blocks);
        else expect(plainText(blocks).trim()).toBe('');
      }),
    );
  });

  test.each([
    ['an inline tag does not split a word', 'wo<b>ord</b>en', ['woorden']],
    ['a break does', 'een<br>twee', ['een', 'twee']],
    [
      'blocks do',
      '<p>een</p><p>twee</p>drie<ul><li>vier</li><li>vijf</li></ul>zes',
      ['een', 'twee', 'drie', 'vier', 'vijf', 'zes'],
    ],
    ['cells do', '<table><tr><td>een</td><td>twee</td></tr></table>', ['een', 'twee']],
    [
      'text that a table pushes out keeps its place',
      '<table>los<tr><td>cel</td></tr></table>',
      ['los', 'cel'],
    ],
  ])('%s', (_, html, expected) => {
    expect(wordsOf(plainText(read(html)))).toEqual(expected);
  });
});

describe('structure', () => {
  test('emphasis nests, and spaces stay outside of it', () => {
    expect(read('<p>een <strong>twee <em>drie</em></strong> vier</p>')).toEqual([
      paragraph(
        { text: 'een ' },
        { text: 'twee', strong: true },
        { text: ' ' },
        { text: 'drie', strong: true, emphasis: true },
        { text: ' vier' },
      ),
    ]);
  });

  test('white space collapses, a non-breaking space does not', () => {
    expect(read('<p>  een \n twee\u00a0&nbsp;drie  </p>')).toEqual([words('een twee\u00a0\u00a0drie')]);
  });

  test('a break becomes a line end, at most two in a row and none at the edges', () => {
    expect(read('<p><br>een<br/>twee<br><br><br>drie<br></p>')).toEqual([words('een\ntwee\n\ndrie')]);
  });

  test('without any tag the line ends are kept', () => {
    expect(read('een\r\ntwee &amp; drie')).toEqual([words('een\ntwee & drie')]);
    expect(read('een\n<b>twee</b>')).toEqual([paragraph({ text: 'een ' }, { text: 'twee', strong: true })]);
  });

  test('headings are of level 2 to 4', () => {
    const levels = read('<h1>a</h1><h2>b</h2><h3>c</h3><h4>d</h4><h6>e</h6>').map(
      (block) => 'level' in block && block.level,
    );
    expect(levels).toEqual([2, 2, 3, 4, 4]);
  });

  test('lists nest, also straight inside a list, and empty items fall away', () => {
    const nested = { type: 'list', ordered: true, items: [[words('twee')]] };
    const list = [{ type: 'list', ordered: false, items: [[words('een'), nested]] }];
    expect(read('<ul><li>een<ol><li>twee</li></ol></li><li> </li></ul>')).toEqual(list);
    expect(read('<ul><li>een</li><ol><li>twee</li></ol></ul>')).toEqual(list);
  });

  test('stray items become one list', () => {
    expect(read('<li>een</li> <li>twee</li>drie')).toEqual([
      { type: 'list', ordered: false, items: [[words('een')], [words('twee')]] },
      words('drie'),
    ]);
  });

  test('a table has a head from thead or from a first row of th, and cells of blocks', () => {
    const table = {
      type: 'table',
      head: [[words('Dag')], [words('Uur')]],
      rows: [[[words('ma')], [{ type: 'list', ordered: false, items: [[words('8')]] }]]],
    };
    const row = '<tr><td>ma</td><td><ul><li>8</li></ul></td></tr>';
    expect(
      read(`<table><thead><tr><td>Dag</td><td>Uur</td></tr></thead><tbody>${row}</tbody></table>`),
    ).toEqual([table]);
    expect(read(`<table><tr><th>Dag</th><th>Uur</th></tr>${row}</table>`)).toEqual([table]);
    expect(read(`<table>${row}</table>`)).toEqual([{ ...table, head: [] }]);
  });

  test('a caption keeps its place before or after the rows', () => {
    const table = { type: 'table', head: [], rows: [[[words('cel')]]] };
    expect(read('<table><caption>titel</caption><tr><td>cel</td></tr></table>')).toEqual([
      words('titel'),
      table,
    ]);
    expect(read('<table><tr><td>cel</td></tr><caption>titel</caption></table>')).toEqual([
      table,
      words('titel'),
    ]);
  });

  test('nothing to read gives no blocks', () => {
    expect(
      [
        '',
        ' \n',
        '<p>&nbsp;</p>',
        '<ul><li></li></ul>',
        '<table><tr><td></td></tr></table>',
        '<!-- x -->',
      ].flatMap(read),
    ).toEqual([]);
  });
});

describe('links', () => {
  const hrefOf = (href: string) => {
    const [block] = read(`<a href="${href}">hier</a>`);
    return block?.type === 'paragraph' ? block.runs[0]?.href : undefined;
  };

  test.each([
    ['https://x.example.org/a?b=1&amp;c=2', 'https://x.example.org/a?b=1&c=2'],
    ['http://x.example.org', 'http://x.example.org'],
    ['mailto:info@example.org', 'mailto:info@example.org'],
    ['tel:+3250000000', 'tel:+3250000000'],
  ])('to %s are kept to the letter', (raw, kept) => {
    expect(hrefOf(raw)).toBe(kept);
    expect(reasons(`<a href="${raw}">hier</a>`)).toEqual([]);
  });

  test.each([
    ['www.example.org/a', 'https://www.example.org/a'],
    ['//example.org', 'https://example.org'],
    ['info@example.org', 'mailto:info@example.org'],
    ['https://example.org/een blad', 'https://example.org/een%20blad'],
  ])('to %s are mended, with a remark', (raw, mended) => {
    expect(hrefOf(raw)).toBe(mended);
    expect(reasons(`<a href="${raw}">hier</a>`)).toEqual(['a link with a mended address']);
  });

  test.each([
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    '/pad',
    '#deel',
    '',
  ])('to "%s" lose their address, not their words', (raw) => {
    expect(read(`<a href="${raw}">hier</a>`)).toEqual([words('hier')]);
    expect(reasons(`<a href="${raw}">hier</a>`)).toEqual([
      'a link with an address that cannot be kept; its words are',
    ]);
  });

  test('without words are told of', () => {
    expect(reasons('<p>x<a href="https://example.org"> </a></p>')).toEqual([
      'a link without words is dropped',
    ]);
  });
});

describe('hostile input', () => {
  test('scripts and styles are dropped with a remark, event attributes without a trace', () => {
    const html =
      '<style>p{}</style><p onclick="x()">goed</p><script>kwaad()</script><svg><script>ook</script></svg>';
    expect(read(html)).toEqual([words('goed')]);
    expect(reasons(html)).toEqual([
      'the content of <style> is dropped',
      'the content of <script> is dropped',
      '<svg> is dropped',
      'the content of <script> is dropped',
    ]);
  });

  test('nesting is read to a depth of 60 and refused far beyond it', () => {
    const nest = (depth: number) => `${'<div>'.repeat(depth)}diep${'</div>'.repeat(depth)}`;
    expect(read(nest(60))).toEqual([words('diep')]);
    expect(() => read(nest(65))).toThrow(HostileHtml);
    expect(() => read(nest(100_000))).toThrow(HostileHtml);
  });

  test('formatting that multiplies while it is repaired is refused before it fills the memory', () => {
    const open = Array.from({ length: 2000 }, (_, at) => `<b id=${at}>`).join('');
    expect(() => read(open + '<p>x'.repeat(2000))).toThrow(HostileHtml);
  });
});
