import { readCatalogue } from './catalogue.ts';
import type { Catalogue, Engine } from './engine.ts';
import { flexSearch } from './engines/flexsearch.ts';
import { fuse } from './engines/fuse.ts';
import { miniSearch } from './engines/minisearch.ts';
import { onthaalEngines } from './engines/onthaal.ts';
import { orama } from './engines/orama.ts';
import { postgreSql, postgreSqlTrigrams } from './engines/postgresql.ts';
import { askHostile, type HostileAnswer } from './hostile.ts';
import { type Measured, measure } from './measure.ts';
import { toHostileTable, toSettingsTable, toTable } from './table.ts';

/** Milliseconds for building 500 sheets and for any answer, bytes of code, and of the first part of an index of 500. */
const GOALS = { build: 1000, hostile: 50, code: 12_000, index: 45_000 };
const HOSTILE_SIZES = [500, 5000];
const HOSTILE_SHOWN = 12;

/** Compares search engines on one catalogue, in one run; whether ours meets its goals and finds most. */
export async function benchSearch(): Promise<boolean> {
  const isJson = process.argv.includes('--json');
  const catalogue = readCatalogue();
  const engines: Engine[] = [
    ...onthaalEngines,
    miniSearch,
    orama,
    flexSearch,
    fuse,
    postgreSql,
    postgreSqlTrigrams,
  ];
  const measured: Measured[] = [];
  for (const engine of engines) {
    if (!isJson) console.error(`measuring ${engine.name}`);
    measured.push(await measure(engine, catalogue));
  }
  const hostile = askHostile(HOSTILE_SIZES);
  const missed = listMissed(catalogue, measured, hostile);
  if (isJson) {
    const { name, documents, questions } = catalogue;
    const counts = { catalogue: name, sheets: documents.length, questions: questions.length };
    console.log(JSON.stringify({ ...counts, engines: measured, hostile, missed }, null, 1));
  } else {
    console.log(
      [
        `${catalogue.name}: ${catalogue.documents.length} sheets, ${catalogue.questions.length} questions`,
        toTable(measured),
        toSettingsTable(engines),
        toHostileTable(hostile.slice(0, HOSTILE_SHOWN)),
        missed.length > 0 ? `missed: ${missed.join('; ')}` : 'all goals met',
      ].join('\n\n'),
    );
  }
  return missed.length === 0;
}

function listMissed(
  { documents }: Catalogue,
  measured: readonly Measured[],
  hostile: readonly HostileAnswer[],
): string[] {
  const names = new Set(onthaalEngines.map(({ name }) => name));
  const ours = measured.find(({ name }) => names.has(name));
  if (!ours) return ['our own engine was not measured'];
  const better = measured.filter(
    ({ name, evaluation }) => !names.has(name) && evaluation.mrr10 > ours.evaluation.mrr10,
  );
  const size = Math.max(1, documents.length / 500);
  const slowest = Math.max(...hostile.map(({ answer }) => answer));
  const danger = Math.max(...hostile.map((one) => one.danger));
  return [
    ...better.map(({ name }) => `${name} finds more`),
    ...(ours.build > GOALS.build * size ? [`built in ${ours.build.toFixed(0)} ms`] : []),
    ...((ours.index[0] ?? 0) > GOALS.index * size ? [`first part of the index ${ours.index[0]} bytes`] : []),
    ...((ours.code ?? 0) > GOALS.code ? [`code ${ours.code} bytes`] : []),
    ...(slowest > GOALS.hostile ? [`a hostile text was answered in ${slowest.toFixed(0)} ms`] : []),
    ...(danger > GOALS.hostile ? [`one was read for danger in ${danger.toFixed(0)} ms`] : []),
  ];
}
