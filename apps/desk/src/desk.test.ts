import type { Intake } from '@onthaal/vocabulary';
import { expect, test } from 'vitest';
import { filterIntakes } from './desk.ts';

const intake = (reference: string, receivedAt: string) => ({ reference, receivedAt }) as Intake;
const intakes = [
  intake('KAL-2222-AAAA', '2026-11-20T10:00:00.000Z'),
  intake('KAL-3333-BBBB', '2026-11-22T10:00:00.000Z'),
  intake('KAL-4444-CCCC', '2026-11-21T10:00:00.000Z'),
];
const found = (filter: string) => filterIntakes(intakes, filter).map(({ reference }) => reference);

test('without a filter all intakes are listed, the newest first', () => {
  expect(found(' ')).toEqual(['KAL-3333-BBBB', 'KAL-4444-CCCC', 'KAL-2222-AAAA']);
});

test('a reference is found as it is said on the telephone: any part, any case, no hyphens', () => {
  expect(found('kal4444')).toEqual(['KAL-4444-CCCC']);
  expect(found('33 bb')).toEqual(['KAL-3333-BBBB']);
  expect(found('33-bc')).toEqual([]);
});
