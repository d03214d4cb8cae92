import { IntakeReference } from '@onthaal/vocabulary';
import { expect, it } from 'vitest';
import { newReference } from './reference.ts';

it('a reference begins with the letters of the municipality, three of them whatever its name', () => {
  expect(newReference('kalmthout')).toMatch(/^KAL-/);
  expect(newReference('sint-niklaas')).toMatch(/^SIN-/);
  expect(newReference('as')).toMatch(/^ASX-/);
  expect(newReference('9-a')).toMatch(/^AXX-/);
  expect(newReference('7')).toMatch(/^XXX-/);
});

it('a reference has no letter that is misheard or misread, and no two are alike', () => {
  const references = Array.from({ length: 5_000 }, () => newReference('kalmthout'));
  expect(new Set(references).size).toBe(references.length);
  for (const reference of references) expect(IntakeReference.safeParse(reference).success).toBe(true);
  expect(references.map((reference) => reference.slice(4)).join('')).not.toMatch(/[01IO]/);
});
