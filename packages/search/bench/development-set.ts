/**
 * The development figure of the search: `ONTHAAL_SEARCH_DIR=<folder> node bench/development-set.ts [--all]`.
 *
 * The questions are split once by a fixed seed: building and tuning look at one half; the other is looked at rarely
 * (`--all`), and the distance between the two says how much was tuned to the questions.
 */
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { buildIndex, buildWholeIndex, type SearchDocument } from '../src/build-index.ts';
import { evaluate, halfOf, type JudgedQuestion, toFigureLine } from '../src/evaluate.ts';
import { search } from '../src/search.ts';

const folder = process.env.ONTHAAL_SEARCH_DIR;
if (!folder) {
  console.error('SKIPPED: ONTHAAL_SEARCH_DIR does not name the folder of the development set');
  process.exit(0);
}

interface Product {
  id: string;
  title: string;
  description: string;
  keywords: string[];
  body: string;
  themes: string[];
  audience: string[];
}
const products = readJson<Product[]>('services.json');
const questions = readJson<JudgedQuestion[]>('queries-dev.json');
const documents = products.map(
  ({ description, audience, ...same }): SearchDocument => ({
    ...same,
    summary: description,
    audiences: audience,
  }),
);

const startedAt = performance.now();
const built = buildIndex(documents);
const buildTime = performance.now() - startedAt;
const index = buildWholeIndex(documents);
const hundred = buildIndex(documents.filter((_, at) => at % 4 === 0).slice(0, 110));
console.log(
  `index of ${documents.length} sheets: ${toKilobytes(built.index)} kB brotli and the thesaurus ${toKilobytes(built.thesaurus)} kB, ` +
    `made in ${buildTime.toFixed(0)} ms; of 110: ${toKilobytes(hundred.index)} kB`,
);

const answer = (query: string) => {
  const { hits, isWeak } = search(index, query, { limit: 10 });
  return { ids: hits.map((hit) => hit.id), weak: isWeak };
};
const tuned = questions.filter((question) => halfOf(question.n) === 'tuning');
const looked = process.argv.includes('--all') ? questions : tuned;
const result = evaluate(looked, answer);
console.log(toFigureLine('search-dev', result));
for (const [kind, figures] of Object.entries(result.byKind)) console.log(toFigureLine(`  ${kind}`, figures));
if (looked === questions) {
  console.log(toFigureLine('tuning half', evaluate(tuned, answer)));
  const held = questions.filter((question) => halfOf(question.n) === 'held-out');
  console.log(toFigureLine('held-out half', evaluate(held, answer)));
}

const times: number[] = [];
for (let round = 0; round < 5; round++)
  for (const { query } of questions) {
    const askedAt = performance.now();
    search(index, query);
    if (round) times.push(performance.now() - askedAt);
  }
const slowest = Math.max(
  ...['verwrming stokolie '.repeat(5000), questions.map(({ query }) => query).join(' ')].map((query) => {
    const askedAt = performance.now();
    search(index, query);
    return performance.now() - askedAt;
  }),
);
times.sort((one, other) => one - other);
const share = (part: number) => times[Math.floor(times.length * part)]?.toFixed(2);
console.log(
  `search time ms: median ${share(0.5)}, p95 ${share(0.95)}, most ${times.at(-1)?.toFixed(2)}; all questions as one: ${slowest.toFixed(1)}`,
);

function readJson<T>(name: string): T {
  return JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as T;
}

function toKilobytes(part: unknown): string {
  return (brotliCompressSync(JSON.stringify(part ?? null)).length / 1000).toFixed(1);
}
