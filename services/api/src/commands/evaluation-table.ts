import {
  type Evaluation,
  type Figures,
  type Half,
  type Interval,
  intervalsOf,
  toFigureLine,
} from '@onthaal/search/evaluate';

interface Circumstances {
  /** How many services were searched. */
  services: number;
  first: boolean;
  half?: Half | undefined;
}

/** An evaluation for people: every figure with its 95 % interval, the same per kind, and the line to compare versions by. */
export function describeEvaluation(evaluation: Evaluation, circumstances: Circumstances): string {
  return [
    introduce(evaluation, circumstances),
    '',
    ...describeWhole(evaluation),
    '',
    ...describeKinds(evaluation),
    '',
    toFigureLine('search', evaluation),
  ].join('\n');
}

function introduce({ n, answerable }: Evaluation, { services, first, half }: Circumstances): string {
  const questions = `${n} questions${half ? ` (the ${half} half)` : ''}`;
  const index = first ? 'with the first part of the index alone' : 'with the whole index';
  return `${questions}, of which ${answerable} can be answered, over ${services} services, ${index}`;
}

function describeWhole(evaluation: Evaluation): string[] {
  const intervals = intervalsOf(evaluation.perQuery);
  const { answerable, n } = evaluation;
  const rows: [name: string, figure: keyof Figures, show: typeof share, among: number][] = [
    ['MRR@10', 'mrr10', mean, answerable],
    ['nDCG@10', 'ndcg10', mean, answerable],
    ['help is first', 'top1', share, answerable],
    ['help in the first three', 'top3', share, answerable],
    ['nothing found', 'zero', share, answerable],
    ['false alarms', 'falseWeak', share, answerable],
    ['"nothing fits" recognised', 'gapHonesty', share, n - answerable],
  ];
  return [
    `${''.padEnd(28)}${'figure'.padStart(8)}   95 % interval`,
    ...rows.map(([name, figure, show, among]) =>
      among
        ? `${name.padEnd(28)}${show(evaluation[figure]).padStart(8)}   ${describeInterval(intervals[figure], show)}`
        : `${name.padEnd(28)}${'–'.padStart(8)}   no such questions`,
    ),
  ];
}

function describeKinds({ byKind, perQuery }: Evaluation): string[] {
  const name = Math.max(...Object.keys(byKind).map((kind) => kind.length), 4) + 2;
  const heading = `${'kind'.padEnd(name)}${'n'.padStart(4)}   ${'MRR@10'.padEnd(22)}${'first three'.padEnd(28)}nothing found`;
  const rows = Object.entries(byKind).map(([kind, figures]) => {
    const start = `${kind.padEnd(name)}${String(figures.n).padStart(4)}   `;
    if (!figures.answerable) return `${start}none can be answered; ${describeGaps(figures)}`;
    const intervals = intervalsOf(perQuery.filter((outcome) => outcome.kind === kind));
    const mrr = `${mean(figures.mrr10)}  ${describeInterval(intervals.mrr10, mean)}`;
    const top3 = `${share(figures.top3).padStart(7)}  ${describeInterval(intervals.top3, share)}`;
    return `${start}${mrr.padEnd(22)}${top3.padEnd(28)}${share(figures.zero).padStart(7)}`;
  });
  return [heading, ...rows];
}

function describeGaps({ n, gapHonesty }: Figures): string {
  return `${Math.round(gapHonesty * n)} of ${n} recognised`;
}

function describeInterval([low, high]: Interval, show: typeof share): string {
  return `${show(low)} – ${show(high)}`;
}

function mean(value: number): string {
  return value.toFixed(3);
}

function share(value: number): string {
  return `${(value * 100).toFixed(1)} %`;
}
