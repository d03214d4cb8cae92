import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTerm, readDictionary, termAt, termsBeginningWith, termsEndingWith } from './dictionary.ts';
import { writePostings } from './write-postings.ts';

const pack = (words: readonly string[]) => writePostings(words, new Map()).terms;
const open = (ofSheets: readonly string[], ofResidents: readonly string[]) =>
  readDictionary(pack(ofSheets), pack(ofResidents));
const dictionary = open(['huis', 'huur', 'huurwarborg', 'zorg'], ['bos', 'huren', 'thuis', 'zyn', 'яма']);
const asWords = (terms: Iterable<number>) => [...terms].map((term) => termAt(dictionary, term));

it('each term is where it stood, those of sheets first', () => {
  expect(asWords(Array.from({ length: 9 }, (_, term) => term))).toEqual(
    'huis huur huurwarborg zorg bos huren thuis zyn яма'.split(' '),
  );
});

it.each([
  ['the first', 'huis', 0],
  ['the last of sheets', 'zorg', 3],
  ['the first of residents', 'bos', 4],
  ['the last', 'яма', 8],
  ['one that another begins with', 'huur', 1],
])('finds %s', (_, word, term) => {
  expect(findTerm(dictionary, word)).toBe(term);
});

it.each(['', 'aa', 'hu', 'huurwarborgen', 'mm', 'zzz', 'ямаа', '\uffff'])('does not find %j', (word) => {
  expect(findTerm(dictionary, word)).toBeUndefined();
});

it('lists beginnings and endings from both lists, and no piece of two neighbours', () => {
  expect(asWords(termsBeginningWith(dictionary, 'hu'))).toEqual(['huis', 'huur', 'huurwarborg', 'huren']);
  expect(asWords(termsBeginningWith(dictionary, 'huur'))).toEqual(['huur', 'huurwarborg']);
  expect(asWords(termsEndingWith(dictionary, 'huis'))).toEqual(['huis', 'thuis']);
  expect(asWords(termsEndingWith(dictionary, 'rhuis'))).toEqual([]);
});

describe('for any words', () => {
  const letters = fc.string({
    unit: fc.constantFrom('a', 'b', 'z', '1', 'é', 'я', '\u{10428}'),
    minLength: 1,
    maxLength: 5,
  });
  const words = fc.uniqueArray(letters, { maxLength: 30 });

  it('it answers as looking at each of them would', () => {
    fc.assert(
      fc.property(words, fc.nat(30), letters, (all, cut, asked) => {
        const lists = [all.slice(0, cut).sort(), all.slice(cut).sort()] as const;
        const inOrder = lists.flat();
        const placesWhere = (test: (word: string) => boolean) =>
          inOrder.flatMap((word, term) => (test(word) ? [term] : []));
        const made = open(...lists);
        expect(findTerm(made, asked) ?? -1).toBe(inOrder.indexOf(asked));
        expect([...termsBeginningWith(made, asked)]).toEqual(placesWhere((word) => word.startsWith(asked)));
        expect([...termsEndingWith(made, asked)]).toEqual(placesWhere((word) => word.endsWith(asked)));
      }),
    );
  });
});
