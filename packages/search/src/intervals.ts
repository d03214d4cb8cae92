import { type Figures, type QuestionOutcome, summarise } from './evaluation.ts';

const SAMPLES = 2000;

/** Between which values a figure lies in 95 of 100 draws of as many questions. */
export type Interval = readonly [low: number, high: number];

/**
 * The 95 % intervals of all figures: the percentile bootstrap, over questions drawn with replacement.
 *
 * The draws follow a fixed seed, so the same outcomes give the same intervals.
 */
export function intervalsOf(outcomes: readonly QuestionOutcome[]): Record<keyof Figures, Interval> {
  const draw = createDraw(outcomes.length);
  const samples = Array.from({ length: SAMPLES }, () =>
    summarise(outcomes.flatMap(() => outcomes[draw()] ?? [])),
  );
  const names = Object.keys(summarise(outcomes)) as (keyof Figures)[];
  return Object.fromEntries(
    names.map((name) => {
      const values = samples.map((figures) => figures[name]).sort((one, other) => one - other);
      return [name, [values[SAMPLES * 0.025] ?? 0, values[SAMPLES * 0.975 - 1] ?? 0]];
    }),
  ) as unknown as Record<keyof Figures, Interval>;
}

/** Numbers from 0 to `limit` - 1, always in the same order (xorshift). */
function createDraw(limit: number): () => number {
  let state = 20261122;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % limit;
  };
}
