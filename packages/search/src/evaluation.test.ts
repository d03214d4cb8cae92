import { expect, it } from 'vitest';
import { buildIndex } from './build-index.ts';
import { evaluate, toFigureLine } from './evaluation.ts';
import { EXAMPLE_CATALOGUE, EXAMPLE_QUESTIONS } from './example-catalogue.ts';
import { search } from './search.ts';

it('grades as the published example does: DCG 4.18 of 5.39 is 0.776', () => {
  const { perQuery, mrr10, ndcg10, top3, top1 } = evaluate(
    [{ n: 1, kind: 'plain', query: '', expect: ['a', 'b'], also: ['c'] }],
    () => ['c', 'a', 'x', 'b'],
  );
  expect(perQuery[0]?.rank).toBe(2);
  expect({ mrr10, top3, top1 }).toEqual({ mrr10: 0.5, top3: 1, top1: 0 });
  expect(ndcg10).toBeCloseTo(0.776, 5);
});

it('counts the tenth answer and not the eleventh, and an id once', () => {
  const ask = (ids: string[]) =>
    evaluate([{ n: 1, kind: 'k', query: '', expect: ['z'], also: [] }], () => ids);
  expect(ask([...'abcdefghi', 'z']).mrr10).toBeCloseTo(0.1);
  expect(ask([...'abcdefghij', 'z']).mrr10).toBe(0);
  expect(ask(['a', 'a', 'z']).mrr10).toBe(0.5);
});

it('keeps questions without an answer out of the means, and rewards silence on them', () => {
  const gap = { n: 2, kind: 'gap', query: 'gap', expect: [], also: [] };
  const known = { n: 1, kind: 'plain', query: 'known', expect: ['a'], also: [] };
  const honest = evaluate([known, gap], (query) => (query === 'known' ? ['a'] : []));
  expect(toFigureLine('test', honest)).toBe(
    'test n=2 answerable=1 MRR@10=1.000 nDCG@10=1.000 top3=1.000 zero=0.000 gap-honest=1/1',
  );
  expect(evaluate([known, gap], () => ['a']).gapHonesty).toBe(0);
});

it('the example catalogue answers its residents: MRR@10 at least 0.95 and never nothing', () => {
  const index = buildIndex(EXAMPLE_CATALOGUE);
  const result = evaluate(EXAMPLE_QUESTIONS, (query) => search(index, query).map((hit) => hit.id));
  const missed = result.perQuery
    .filter(({ rank }) => rank !== 1)
    .map(({ n }) => EXAMPLE_QUESTIONS[n - 1]?.query);
  expect(result.mrr10, `not first: ${missed.join('; ')}`).toBeGreaterThanOrEqual(0.95);
  expect(result.zero).toBe(0);
});
