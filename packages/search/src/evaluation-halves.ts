/** The halves of a judged set: one to build and tune on, and one that is looked at rarely. */
export type Half = 'tuning' | 'held-out';

/**
 * Which half a question belongs to, by its number.
 *
 * Split once and for good (a linear congruential step, so that neighbours part): whoever moved questions between the
 * halves would have tuned on all of them.
 */
export function halfOf(n: number): Half {
  return ((n * 1103515245 + 20261122) >>> 16) % 2 === 0 ? 'tuning' : 'held-out';
}
