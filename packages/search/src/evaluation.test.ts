import { expect, it } from 'vitest';
import { buildWholeIndex } from './build-index.ts';
import { evaluate, toFigureLine } from './evaluation.ts';
import { EXAMPLE_CATALOGUE, EXAMPLE_QUESTIONS } from './example-catalogue.ts';
import { search } from './search.ts';

it('grades as the published example does: DCG 4.18 of 5.39 is 0.776', () => {
  const { perQuery, mrr10, ndcg10, top3, top1 } = evaluate(
    [{ n: 1, kind: 'plain', query: '', expect: ['a', 'b'], also: ['c'] }],
    () => ({ ids: ['c', 'a', 'x', 'b'], weak: false }),
  );
  expect(perQuery[0]?.rank).toBe(2);
  expect({ mrr10, top3, top1 }).toEqual({ mrr10: 0.5, top3: 1, top1: 0 });
  expect(ndcg10).toBeCloseTo(0.776, 5);
});

it('counts the tenth answer and not the eleventh, and an id once', () => {
  const ask = (ids: string[]) =>
    evaluate([{ n: 1, kind: 'k', query: '', expect: ['z'], also: [] }], () => ({ ids, weak: false }));
  expect(ask([...'abcdefghi', 'z']).mrr10).toBeCloseTo(0.1);
  expect(ask([...'abcdefghij', 'z']).mrr10).toBe(0);
  expect(ask(['a', 'a', 'z']).mrr10).toBe(0.5);
});

it('keeps questions without an answer out of the means, and rewards silence and doubt on them', () => {
  const gap = { n: 2, kind: 'gap', query: 'gap', expect: [], also: [] };
  const known = { n: 1, kind: 'plain', query: 'known', expect: ['a'], also: [] };
  const honest = evaluate([known, gap], (query) => ({ ids: query === 'known' ? ['a'] : [], weak: false }));
  expect(toFigureLine('test', honest)).toBe(
    'test n=2 answerable=1 MRR@10=1.000 nDCG@10=1.000 top3=1.000 zero=0.000 gap-honest=1/1 false-weak=0.000',
  );
  expect(evaluate([gap], () => ({ ids: ['a'], weak: true })).gapHonesty).toBe(1);
  expect(evaluate([known, gap], () => ({ ids: ['a'], weak: false })).gapHonesty).toBe(0);
});

it('counts doubt as a false alarm only when the help stood in the first three', () => {
  const known = { n: 1, kind: 'plain', query: '', expect: ['z'], also: [] };
  const alarm = (ids: string[]) => evaluate([known], () => ({ ids, weak: true })).falseWeak;
  expect(alarm(['a', 'b', 'z'])).toBe(1);
  expect(alarm(['a', 'b', 'c', 'z'])).toBe(0);
});

it('the example catalogue answers its residents: MRR@10 at least 0.95 and never nothing', () => {
  const index = buildWholeIndex(EXAMPLE_CATALOGUE);
  const result = evaluate(EXAMPLE_QUESTIONS, (query) => {
    const { hits, isWeak } = search(index, query);
    return { ids: hits.map((hit) => hit.id), weak: isWeak };
  });
  const missed = result.perQuery
    .filter(({ rank }) => rank !== 1)
    .map(({ n }) => EXAMPLE_QUESTIONS[n - 1]?.query);
  expect(result.mrr10, `not first: ${missed.join('; ')}`).toBeGreaterThanOrEqual(0.95);
  expect(result.zero).toBe(0);
});
