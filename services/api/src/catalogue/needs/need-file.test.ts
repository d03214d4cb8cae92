import { describe, expect, it } from 'vitest';
import { NeedFileError, readNeedFile } from './need-file.ts';

const whole = {
  need: 'kar lenen',
  why: 'The name of the van here.',
  sheets: 'uitleendienst',
  nl: 'stootkar',
};
const read = (...needs: unknown[]) => readNeedFile(JSON.stringify(needs));
const reasonOf = (text: string): string => {
  try {
    readNeedFile(text);
  } catch (error) {
    if (error instanceof NeedFileError) return error.message;
    throw error;
  }
  return 'not refused';
};
const refused = (...needs: unknown[]) => reasonOf(JSON.stringify(needs));
const entries = (count: number) => Array.from({ length: count }, (_, at) => `woord${at}`);

describe('a file of needs', () => {
  it('has lists as text parted by semicolons, or as YAML lists', () => {
    const text = `
- need: kar lenen
  why: "The van is called so here: nobody says uitleendienst."
  sheets: uitleendienst; materiaal *lenen
  also: [containerpark -gratis]
  nl:
    - stootkar
    - een karretje   voor
      mijn verhuis; bolderkar
  fr: []
  tr: el arabası
`;
    expect(readNeedFile(text)).toEqual([
      {
        need: 'kar lenen',
        why: 'The van is called so here: nobody says uitleendienst.',
        sheets: 'uitleendienst; materiaal *lenen',
        also: 'containerpark -gratis',
        nl: 'stootkar; een karretje voor mijn verhuis; bolderkar',
        tr: 'el arabası',
      },
    ]);
  });

  it('may be empty, if it says so', () => {
    expect(readNeedFile('[]')).toEqual([]);
    for (const text of ['', '# nothing', 'needs: []', '"[]"'])
      expect(reasonOf(text)).toMatch(/is a list; .*\[\]/);
  });

  it.each([
    [{ why: undefined }, 'need 2 (kar lenen), why: is missing'],
    [{ why: ' ' }, /^need 2 \(kar lenen\), why: Too small/],
    [{ sheets: undefined }, 'need 2 (kar lenen), sheets: is missing'],
    [{ sheets: ' ; ' }, 'need 2 (kar lenen), sheets: names no title'],
    [{ sheets: ['*'] }, 'need 2 (kar lenen), sheets: "*" has no word that the search can read'],
    [{ sheets: 'auto; -fiets' }, 'need 2 (kar lenen), sheets: "-fiets" has no word that the search can read'],
    [{ nl: '' }, 'need 2 (kar lenen), nl: says nothing'],
    [{ nl: ['kar', 1700] }, /^need 2 \(kar lenen\), nl: .*between quotes$/],
    [{ de: 'Karren; ?!' }, 'need 2 (kar lenen), de: "?!" has no word that the search can read'],
    [{ fr: 'x'.repeat(201) }, /^need 2 \(kar lenen\), fr: "x{59}…" Too big/],
    [{ nl: 'a\u0000bc' }, /^need 2 \(kar lenen\), nl: .*Unicode/],
    [{ need: 'x'.repeat(121) }, /^need 2 \(x{59}…\), need: Too big/],
    [{ need: undefined }, 'need 2, need: is missing'],
    [{ isElsewhere: true }, /^need 2 \(kar lenen\): .*isElsewhere/],
    [{ need: 'KAR huren' }, 'need 2 (KAR huren), need: stands here twice'],
  ])('with %j is refused with the need, the field and the reason', (wrong, reason) => {
    const message = refused({ ...whole, need: 'kar huren' }, { ...whole, ...wrong });
    if (typeof reason === 'string') expect(message).toBe(reason);
    else expect(message).toMatch(reason);
  });

  it.each([
    ['bel 056 27 72 00', /telephone/],
    ['+32 (0)56/27.72.00', /telephone/],
    ['0475123456', /telephone/],
    ['85.07.30-033.61', /telephone/],
    ['ik mail naar loket@voorbeeld.be', /mail address/],
  ])('with "%s" is refused, wherever it stands', (text, reason) => {
    for (const wrong of [{ nl: ['kar', text] }, { need: text }, { why: text }, { also: text }, { tr: text }])
      expect(refused({ ...whole, ...wrong })).toMatch(reason);
  });

  it('may name public numbers, dates and amounts', () => {
    const nl = ['bel ik 112 of 1712', 'van 01/01/2026', 'schooljaar 2025-2026', '1.500,00 euro', 'cijfer 7'];
    expect(read({ ...whole, nl })[0]?.nl).toBe(nl.join('; '));
  });

  it('has at most 500 needs of 400 entries', () => {
    const many = (count: number) => Array.from({ length: count }, (_, at) => ({ ...whole, need: `n${at}` }));
    expect(read(...many(500))).toHaveLength(500);
    expect(refused(...many(501))).toBe('There are more than 500 needs.');
    expect(read({ ...whole, nl: entries(200), fr: entries(199) })).toHaveLength(1);
    expect(refused({ ...whole, nl: entries(200), fr: entries(200) })).toBe(
      'need 1 (kar lenen): has 401 entries; 400 is the most. Make it two needs.',
    );
  });

  it('that is no YAML is refused with the line, and one that grows without end at once', () => {
    expect(reasonOf('- need: a\n  need: b\n')).toMatch(/^This is not YAML: .*line 2/);
    expect(reasonOf('- "open')).toMatch(/^This is not YAML: .*line 1/);
    expect(reasonOf('- *nobody')).toMatch(/^This is not YAML: /);
    const bomb = [
      'a0: &a0 [x, x]',
      ...entries(20).map((_, at) => `a${at + 1}: &a${at + 1} [${`*a${at}, `.repeat(9)}]`),
    ];
    expect(reasonOf(bomb.join('\n'))).toMatch(/^This is not YAML: .*alias/);
  });

  it('says twenty problems, and how many more there are', () => {
    const lines = refused(
      ...Array.from({ length: 25 }, (_, at) => ({ ...whole, need: `n${at}`, why: '' })),
    ).split('\n');
    expect(lines).toHaveLength(21);
    expect(lines.at(-1)).toBe('and 5 more');
  });
});
