/** One judged question, in the format of the development set. */
export interface JudgedQuestion {
  readonly n: number;
  readonly kind: string;
  readonly query: string;
  /** Sheets that help this resident (grade 3). Empty: nothing in the catalogue does. */
  readonly expect: readonly string[];
  /** Sheets that are sensible as a second answer (grade 1). */
  readonly also: readonly string[];
}

/** What a search answered: ids, best first, and whether it says itself that nothing fits well. */
export interface GivenAnswer {
  readonly ids: readonly string[];
  readonly weak: boolean;
}

/** Figures over a set of questions; all but `gapHonesty` over the answerable ones. */
export interface Figures {
  readonly n: number;
  readonly answerable: number;
  readonly mrr10: number;
  readonly ndcg10: number;
  readonly top1: number;
  readonly top3: number;
  readonly zero: number;
  /** Share of the unanswerable questions that got no answer, or one that was said to be weak. */
  readonly gapHonesty: number;
  /** Share of the answerable questions said to be weak although a sheet that helps was in the first three. */
  readonly falseWeak: number;
}

/** What one question got. */
export interface QuestionOutcome {
  readonly n: number;
  readonly kind: string;
  /** Rank of the first sheet that helps, within the first ten, else none. */
  readonly rank: number | null;
  readonly weak: boolean;
  readonly ids: readonly string[];
  readonly ndcg: number;
  readonly isAnswerable: boolean;
}

/** The figures of one evaluation, overall, per kind of question and per question. */
export interface Evaluation extends Figures {
  readonly byKind: Readonly<Record<string, Figures>>;
  readonly perQuery: readonly QuestionOutcome[];
}

/** Asks every question and grades the first ten answers: reciprocal rank, and gain discounted by log2(rank + 1), linear in the grade. */
export function evaluate(
  questions: readonly JudgedQuestion[],
  answer: (query: string) => GivenAnswer,
): Evaluation {
  const perQuery = questions.map((question) => grade(question, answer(question.query)));
  const kinds = [...new Set(questions.map((question) => question.kind))];
  return {
    ...summarise(perQuery),
    byKind: Object.fromEntries(
      kinds.map((kind) => [kind, summarise(perQuery.filter((outcome) => outcome.kind === kind))]),
    ),
    perQuery,
  };
}

/** The figures of some outcomes together. */
export function summarise(outcomes: readonly QuestionOutcome[]): Figures {
  const answerable = outcomes.filter((outcome) => outcome.isAnswerable);
  const gaps = outcomes.filter((outcome) => !outcome.isAnswerable);
  const mean = (value: (outcome: QuestionOutcome) => number) =>
    answerable.reduce((sum, outcome) => sum + value(outcome), 0) / (answerable.length || 1);
  return {
    n: outcomes.length,
    answerable: answerable.length,
    mrr10: mean(({ rank }) => (rank ? 1 / rank : 0)),
    ndcg10: mean(({ ndcg }) => ndcg),
    top1: mean(({ rank }) => (rank === 1 ? 1 : 0)),
    top3: mean(isInFirstThree),
    zero: mean(({ ids }) => (ids.length ? 0 : 1)),
    gapHonesty: gaps.filter(({ ids, weak }) => weak || !ids.length).length / (gaps.length || 1),
    falseWeak: mean((outcome) => (outcome.weak ? isInFirstThree(outcome) : 0)),
  };
}

/** The line by which versions are compared. */
export function toFigureLine(name: string, figures: Figures): string {
  const { n, answerable, mrr10, ndcg10, top3, zero, gapHonesty, falseWeak } = figures;
  const gaps = n - answerable;
  return (
    `${name} n=${n} answerable=${answerable} MRR@10=${mrr10.toFixed(3)} nDCG@10=${ndcg10.toFixed(3)} ` +
    `top3=${top3.toFixed(3)} zero=${zero.toFixed(3)} gap-honest=${Math.round(gapHonesty * gaps)}/${gaps} ` +
    `false-weak=${falseWeak.toFixed(3)}`
  );
}

function isInFirstThree({ rank }: QuestionOutcome): number {
  return rank && rank <= 3 ? 1 : 0;
}

function grade({ n, kind, expect, also }: JudgedQuestion, answer: GivenAnswer): QuestionOutcome {
  const ids = [...new Set(answer.ids)].slice(0, 10);
  const rank = ids.findIndex((id) => expect.includes(id)) + 1;
  const gains = ids.map((id) => (expect.includes(id) ? 3 : also.includes(id) ? 1 : 0));
  const ideal = [...expect.map(() => 3), ...also.map(() => 1)].slice(0, 10);
  return {
    n,
    kind,
    rank: rank || null,
    weak: answer.weak,
    ids,
    ndcg: discount(gains) / (discount(ideal) || 1),
    isAnswerable: expect.length > 0,
  };
}

function discount(gains: readonly number[]): number {
  return gains.reduce((sum, gain, at) => sum + gain / Math.log2(at + 2), 0);
}
