import { describe, expect, it } from 'vitest';
import { LIFE_SITUATIONS } from './situations.nl.ts';
import { EVERYDAY_WORDS } from './synonyms.nl.ts';
import { OTHER_LANGUAGES } from './synonyms.other-languages.ts';
import { readSynonyms } from './synonyms.ts';

const read = (line: string) => readSynonyms([{ why: 'a test', lines: [line] }]);

describe('a synonym line', () => {
  it('goes one way with >', () => {
    expect(read('poetsvrouw > poetshulp')).toEqual([{ said: ['poetsvrouw'], meant: [['poetshulp']] }]);
  });

  it('goes both ways with =', () => {
    expect(read('mutualiteit = ziekenfonds')).toEqual([
      { said: ['mutualiteit'], meant: [['ziekenfond']] },
      { said: ['ziekenfond'], meant: [['mutualiteit']] },
    ]);
  });

  it('reads several words between commas as one phrase', () => {
    expect(read('man slaat > partnergeweld, sociale woning')).toEqual([
      { said: ['man', 'slat'], meant: [['partnergeweld'], ['social', 'woning']] },
    ]);
  });

  it.each(['mutualiteit', 'a > b', 'huur > premie > toelage', '> premie', 'de > premie'])(
    'that cannot be read is refused by name: %s',
    (line) => {
      expect(() => read(line)).toThrow(line);
    },
  );

  it('is refused when stop words leave a single word of what must be said together', () => {
    expect(() => read('man weg > echtscheiding')).toThrow('man weg');
    expect(read('man slaat > geweld')).toHaveLength(1);
  });
});

it.each([
  ['everyday words', EVERYDAY_WORDS],
  ['life situations', LIFE_SITUATIONS],
  ['other languages', OTHER_LANGUAGES],
])('every line of the project’s %s can be read, and every group says why it is there', (_, groups) => {
  expect(readSynonyms(groups).length).toBeGreaterThan(40);
  for (const group of groups) expect(group.why).toMatch(/\w{3}.*\.$/);
});
