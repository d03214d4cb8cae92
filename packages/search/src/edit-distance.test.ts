import fc from 'fast-check';
import { expect, it } from 'vitest';
import { editDistance } from './edit-distance.ts';

it.each([
  ['leefloon', 'leefloon', 0],
  ['leefloon', 'leeflon', 1],
  ['leefloon', 'leefloom', 1],
  ['opvang', 'opvnag', 1],
  ['opvang', 'opnvag', 2],
  ['premie', 'pemei', 2],
  ['kind', 'mand', 2],
])('%s and %s are %i apart', (one, other, distance) => {
  expect(editDistance(one, other, 2)).toBe(distance);
});

it('answers one past the limit for words that are further apart', () => {
  expect(editDistance('premie', 'toelage', 2)).toBe(3);
  expect(editDistance('kind', 'kinderen', 1)).toBe(2);
});

it('does not depend on the order of the two words', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 9 });
  fc.assert(
    fc.property(word, word, (one, other) => {
      expect(editDistance(one, other, 2)).toBe(editDistance(other, one, 2));
    }),
  );
});
