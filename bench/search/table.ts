import type { Engine } from './engine.ts';
import type { HostileAnswer } from './hostile.ts';
import type { Measured } from './measure.ts';

/** A column per engine, a row per figure, in Markdown. */
export function toTable(all: readonly Measured[]): string {
  const kinds = Object.entries(all[0]?.evaluation.byKind ?? {}).filter(
    ([, figures]) => figures.answerable > 0,
  );
  const rows: [string, (one: Measured) => string][] = [
    ['MRR@10', ({ evaluation }) => share(evaluation.mrr10)],
    ['95 % interval', ({ interval }) => interval.map((end) => end.toFixed(2)).join('–')],
    ['nDCG@10', ({ evaluation }) => share(evaluation.ndcg10)],
    ['in the first 3', ({ evaluation }) => share(evaluation.top3)],
    ['no result', ({ evaluation }) => share(evaluation.zero)],
    ['says that nothing fits', ({ evaluation }) => share(evaluation.gapHonesty)],
    ['says so wrongly', ({ evaluation }) => share(evaluation.falseWeak)],
    ...kinds.map(([kind, { answerable }]): [string, (one: Measured) => string] => [
      `MRR@10, ${kind} (${answerable})`,
      ({ evaluation }) => share(evaluation.byKind[kind]?.mrr10 ?? Number.NaN),
    ]),
    ['build, ms', ({ build }) => build.toFixed(0)],
    ['open, ms', ({ open }) => open.toFixed(0)],
    ['search p50, ms', ({ searchP50 }) => searchP50.toFixed(2)],
    ['search p95, ms', ({ searchP95 }) => searchP95.toFixed(2)],
    ['index, kB brotli', ({ index }) => index.map(kilobytes).join(' + ') || '–'],
    ['code, kB brotli', ({ code }) => (code === undefined ? '–' : kilobytes(code))],
  ];
  return layOut([
    ['', ...all.map(({ name }) => name)],
    ...rows.map(([name, figure]) => [name, ...all.map(figure)]),
  ]);
}

/** How every engine was set. */
export function toSettingsTable(engines: readonly Engine[]): string {
  return layOut([['engine', 'settings'], ...engines.map(({ name, settings }) => [name, settings])]);
}

/** What hostile texts took, the slowest first. */
export function toHostileTable(answers: readonly HostileAnswer[]): string {
  return layOut([
    ['hostile text', 'sheets', 'answer, ms', 'slowest of five', 'danger, ms'],
    ...answers.map(({ sheets, text, answer, slowest, danger }) => [
      text,
      String(sheets),
      ...[answer, slowest, danger].map((time) => time.toFixed(1)),
    ]),
  ]);
}

function layOut(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) => `| ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`);
  const [head = '', ...body] = lines;
  return [head, `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...body].join('\n');
}

function share(value: number): string {
  return value.toFixed(3);
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
