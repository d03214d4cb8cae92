import { type Figures, type QuestionOutcome, summarise } from './evaluation.ts';

const SAMPLES = 2000;
/** How many of the samples lie beyond each end. */
const BEYOND = SAMPLES * 0.025;

/** Between which values a figure lies in 95 of 100 draws of as many questions. */
export type Interval = readonly [low: number, high: number];

/**
 * The 95 % intervals of all figures: the percentile bootstrap, over questions drawn with replacement.
 *
 * Questions with and without an answer are drawn apart, because each figure is about one of the two: every sample has as
 * many of both as there are. The draws follow a fixed seed, so the same outcomes give the same intervals. Where all
 * questions came out alike the interval is a point, which says that they are few, not that the figure is certain.
 */
export function intervalsOf(outcomes: readonly QuestionOutcome[]): Record<keyof Figures, Interval> {
  const draw = createDraw();
  const parts = [true, false].map((isAnswerable) =>
    outcomes.filter((outcome) => outcome.isAnswerable === isAnswerable),
  );
  const samples = Array.from({ length: SAMPLES }, () =>
    summarise(parts.flatMap((part) => part.flatMap(() => part[draw(part.length)] ?? []))),
  );
  const names = Object.keys(summarise(outcomes)) as (keyof Figures)[];
  return Object.fromEntries(
    names.map((name) => {
      const values = samples.map((figures) => figures[name]).sort((one, other) => one - other);
      return [name, [values[BEYOND] ?? 0, values[SAMPLES - BEYOND - 1] ?? 0]];
    }),
  ) as unknown as Record<keyof Figures, Interval>;
}

/** Numbers from 0 to `limit` - 1, always in the same order (xorshift). */
function createDraw(): (limit: number) => number {
  let state = 20261122;
  return (limit) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % limit;
  };
}
