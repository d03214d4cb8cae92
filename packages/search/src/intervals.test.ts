import { expect, it } from 'vitest';
import { evaluate } from './evaluation.ts';
import { halfOf } from './evaluation-halves.ts';
import { intervalsOf } from './intervals.ts';

/** So many questions, of which every `step`-th is answered first and the others not at all. */
function outcomesOf(count: number, step: number, gaps = 0) {
  const questions = Array.from({ length: count + gaps }, (_, at) => ({
    n: at + 1,
    kind: 'plain',
    query: String(at),
    expect: at < count ? ['right'] : [],
    also: [],
  }));
  return evaluate(questions, (query) => ({
    ids: Number(query) % step ? ['wrong'] : ['right'],
    weak: false,
  })).perQuery;
}

it('an interval lies about the figure, as wide as the binomial says', () => {
  const [low, high] = intervalsOf(outcomesOf(100, 2)).top1;
  // 0.5 ± 1.96 × sqrt(0.5 × 0.5 / 100)
  expect(low).toBeGreaterThan(0.37);
  expect(low).toBeLessThan(0.43);
  expect(high).toBeGreaterThan(0.57);
  expect(high).toBeLessThan(0.63);
});

it('more questions make it narrower', () => {
  const width = ([low, high]: readonly [number, number]) => high - low;
  expect(width(intervalsOf(outcomesOf(400, 2)).mrr10)).toBeLessThan(
    width(intervalsOf(outcomesOf(100, 2)).mrr10) * 0.6,
  );
});

it('the same outcomes give the same interval, and few gaps are never drawn away', () => {
  const outcomes = outcomesOf(50, 3, 2);
  expect(intervalsOf(outcomes)).toEqual(intervalsOf(outcomes));
  const honest = outcomes.map((outcome) => (outcome.isAnswerable ? outcome : { ...outcome, weak: true }));
  expect(intervalsOf(honest).gapHonesty).toEqual([1, 1]);
});

it('no questions give no interval and no error', () => {
  expect(intervalsOf([]).mrr10).toEqual([0, 0]);
});

it('the halves of the development set stay what they were', () => {
  const tuning = Array.from({ length: 120 }, (_, at) => at + 1).filter((n) => halfOf(n) === 'tuning');
  expect(tuning.slice(0, 12)).toEqual([3, 4, 5, 6, 10, 11, 12, 16, 17, 18, 19, 23]);
  expect(tuning).toHaveLength(59);
});
