import { resolve } from 'node:path';
import { search } from '@onthaal/search';
import { buildIndex, buildWholeIndex, type SearchDocument } from '@onthaal/search/build';
import { type Evaluation, evaluate, halfOf, type JudgedQuestion } from '@onthaal/search/evaluate';
import { z } from 'zod';
import { type Caller, CommandRefused, type StorelessCommand } from './command.ts';
import { describeEvaluation } from './evaluation-table.ts';
import { readQueriesFile, readServicesFile } from './judged-files.ts';
import { readArguments } from './read-arguments.ts';

const USAGE =
  'search evaluate --services <services.json> --queries <queries.json> [--first] [--half tuning|held-out] [--json]';

const Arguments = z.object({
  services: z.string().min(1),
  queries: z.string().min(1),
  /** With the first part of the index alone, as a telephone has before the thesaurus arrived. */
  first: z.boolean().default(false),
  half: z.enum(['tuning', 'held-out']).optional(),
  json: z.boolean().default(false),
});
type Arguments = z.infer<typeof Arguments>;

/** Puts judged questions to the search over a file of services, and prints how well it answered them. */
export const evaluateSearchCommand: StorelessCommand = {
  words: 'search evaluate',
  usage: USAGE,
  isStoreless: true,
  async run(args, { folder, out, say }) {
    const options = readArguments(args, Arguments, USAGE);
    const documents = readServicesFile(resolve(folder, options.services));
    const questions = chooseHalf(readQueriesFile(resolve(folder, options.queries)), options);
    warnOfUnknown(questions, documents, say);
    const evaluation = askAll(questions, documents, options);
    out(
      options.json
        ? JSON.stringify(publicFigures(evaluation))
        : describeEvaluation(evaluation, { ...options, services: documents.length }),
    );
  },
};

function askAll(
  questions: readonly JudgedQuestion[],
  documents: readonly SearchDocument[],
  { first }: Arguments,
): Evaluation {
  const index = first ? buildIndex(documents).index : buildWholeIndex(documents);
  return evaluate(questions, (query) => {
    const { hits, isWeak } = search(index, query, { limit: 10 });
    return { ids: hits.map(({ id }) => id), weak: isWeak };
  });
}

/** The figures in the form that others rely on: nothing is added and no name changes. */
function publicFigures({
  mrr10,
  ndcg10,
  top1,
  top3,
  zero,
  gapHonesty,
  falseWeak,
  n,
  ...evaluation
}: Evaluation) {
  return {
    mrr10,
    ndcg10,
    top1,
    top3,
    zero,
    gapHonesty,
    falseWeak,
    n,
    byKind: Object.fromEntries(
      Object.entries(evaluation.byKind).map(([kind, figures]) => [
        kind,
        { mrr10: figures.mrr10, top3: figures.top3, zero: figures.zero, n: figures.n },
      ]),
    ),
    perQuery: evaluation.perQuery.map(({ n: number, rank, weak, ids }) => ({ n: number, rank, weak, ids })),
  };
}

function chooseHalf(questions: readonly JudgedQuestion[], { half, queries }: Arguments): JudgedQuestion[] {
  const chosen = questions.filter(({ n }) => !half || halfOf(n) === half);
  if (chosen.length === 0) throw new CommandRefused(`${queries} has no question in the ${half} half.`);
  return chosen;
}

/** A judgement on a service that is not there counts as missed: as a rule the two files do not belong together. */
function warnOfUnknown(
  questions: readonly JudgedQuestion[],
  documents: readonly SearchDocument[],
  say: Caller['say'],
): void {
  const known = new Set(documents.map(({ id }) => id));
  const unknown = new Set(
    questions.flatMap(({ expect, also }) => [...expect, ...also]).filter((id) => !known.has(id)),
  );
  if (unknown.size > 0)
    say(
      `${unknown.size} ids that were judged are no service here, such as ${[...unknown].slice(0, 3).join(', ')}.`,
    );
}
