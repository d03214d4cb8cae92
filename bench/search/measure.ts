import { brotliCompressSync, constants } from 'node:zlib';
import {
  type Evaluation,
  evaluate,
  type GivenAnswer,
  type Interval,
  intervalsOf,
} from '@onthaal/search/evaluate';
import { median } from '../median.ts';
import type { Ask, Catalogue, Engine } from './engine.ts';
import { weighCode } from './weigh-code.ts';

/** How often an engine is built and opened anew; and after how many of those every question is asked and timed. */
const [BUILDS, ROUNDS] = [5, 3];

/** The figures of one engine; times in milliseconds, sizes in bytes. */
export interface Measured {
  readonly name: string;
  readonly evaluation: Evaluation;
  /** Of MRR@10. */
  readonly interval: Interval;
  readonly build: number;
  readonly open: number;
  readonly searchP50: number;
  readonly searchP95: number;
  /** Per part of what a browser downloads; none for what runs on a server. */
  readonly index: readonly number[];
  readonly code: number | undefined;
}

/**
 * Measures one engine, after one round that only warms it.
 *
 * Questions are asked of a newly opened index, each once, so that what an engine remembers of earlier answers does not
 * count.
 */
export async function measure(engine: Engine, catalogue: Catalogue): Promise<Measured> {
  try {
    return await measureOpened(engine, catalogue);
  } finally {
    await engine.close?.();
  }
}

async function measureOpened(engine: Engine, catalogue: Catalogue): Promise<Measured> {
  let parts = await engine.build(catalogue);
  const { answers } = await askAll(await engine.open(parts), catalogue);
  const builds: number[] = [];
  const opens: number[] = [];
  const searches: number[] = [];
  for (let round = 0; round < BUILDS; round++) {
    const startedAt = performance.now();
    parts = await engine.build(catalogue);
    const builtAt = performance.now();
    const ask = await engine.open(parts);
    await ask('');
    builds.push(builtAt - startedAt);
    opens.push(performance.now() - builtAt);
    if (round < ROUNDS) searches.push(...(await askAll(ask, catalogue)).times);
  }
  const evaluation = evaluate(catalogue.questions, (query) => answers.get(query) ?? { ids: [], weak: false });
  return {
    name: engine.name,
    evaluation,
    interval: intervalsOf(evaluation.perQuery).mrr10,
    build: median(builds),
    open: median(opens),
    searchP50: median(searches),
    searchP95: quantile(searches, 0.95),
    index: parts.map(weigh),
    code: await weighCode(engine),
  };
}

async function askAll(
  ask: Ask,
  { questions }: Catalogue,
): Promise<{ answers: Map<string, GivenAnswer>; times: number[] }> {
  const answers = new Map<string, GivenAnswer>();
  const times: number[] = [];
  for (const { query } of questions) {
    const askedAt = performance.now();
    const answer = ask(query);
    answers.set(query, answer instanceof Promise ? await answer : answer);
    times.push(performance.now() - askedAt);
  }
  return { answers, times };
}

function quantile(figures: readonly number[], share: number): number {
  const sorted = [...figures].sort((one, other) => one - other);
  return sorted[Math.ceil(sorted.length * share) - 1] ?? Number.NaN;
}

function weigh(text: string): number {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}
