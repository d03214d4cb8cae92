import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeNumbers, encodeNumbers } from './number-codec.ts';

it('reads back any whole numbers that it wrote', () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), (numbers) => {
      expect(decodeNumbers(encodeNumbers(numbers))).toEqual(numbers);
    }),
  );
});

it('takes one character up to 44, two from 45', () => {
  expect(encodeNumbers([44])).toHaveLength(1);
  expect(encodeNumbers([45])).toHaveLength(2);
});

it('writes nothing that JSON would escape', () => {
  const text = encodeNumbers(Array.from({ length: 5000 }, (_, number) => number));
  expect(JSON.stringify(text)).toHaveLength(text.length + 2);
});
