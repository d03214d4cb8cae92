import { randomInt } from 'node:crypto';
import type { Id, IntakeReference } from '@onthaal/vocabulary';

/** No 0 and O, no 1 and I: a reference is read aloud on the telephone. */
const LETTERS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** A new reference, such as `KAL-7Q4M-2XPT`: the municipality's first letters and forty random bits. */
export function newReference(municipality: Id): IntakeReference {
  const prefix = municipality
    .replace(/[^a-z]/g, '')
    .slice(0, 3)
    .padEnd(3, 'x')
    .toUpperCase();
  const random = () => Array.from({ length: 4 }, () => LETTERS[randomInt(LETTERS.length)]).join('');
  return `${prefix}-${random()}-${random()}`;
}
