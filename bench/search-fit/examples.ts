import { join } from 'node:path';
import { buildWholeIndex, type SearchDocument } from '@onthaal/search/build';
import { halfOf, type JudgedQuestion, type Signs } from '@onthaal/search/evaluate';
import { explain } from '@onthaal/search/explain';
import { documentsOf, mergeCatalogue } from '../../services/api/src/catalogue/index.ts';
import { readQueriesFile, readServicesFile } from '../../services/api/src/commands/judged-files.ts';
import { readDemoQuestions } from '../../services/api/src/demo/demo-questions.ts';
import { readDemoRegion } from '../../services/api/src/demo/demo-region.ts';

/** What one catalogue made of one judged question. */
export interface Example {
  /** The question's number: the same in every part of its catalogue. */
  readonly n: number;
  readonly signs: Signs;
  /** Nothing answers it. */
  readonly isGap: boolean;
  /** Help stands in the first three: to call this answer weak would be a false alarm. */
  readonly isHelped: boolean;
}

/** Examples that are fitted to, or looked at, together. */
export interface ExampleSet {
  readonly name: string;
  readonly isFitted: boolean;
  /** Of parts of a catalogue, not of the whole. */
  readonly isParts: boolean;
  readonly examples: readonly Example[];
}

/** So many parts are drawn of a catalogue, each of so many sheets at most and no more than half. */
const [PARTS, MOST_SHEETS] = [8, 120];

/**
 * The demonstration with its questions and, where a folder is named, the development set by halves: the catalogues as
 * they are, and parts of them. In a part a question whose sheets are all gone is a gap, so that there are enough gaps to
 * learn from, and small catalogues.
 */
export function readExamples(folder: string | undefined): ExampleSet[] {
  const demonstration = readSets(
    'demonstration',
    readDemonstration(),
    readDemoQuestions().filter(({ kind }) => kind !== 'kortrijk'),
  );
  if (!folder) return demonstration;
  const documents = readServicesFile(join(folder, 'services.json'));
  const questions = readQueriesFile(join(folder, 'queries-dev.json'));
  const half = (of: 'tuning' | 'held-out') =>
    readSets(
      `${of} half`,
      documents,
      questions.filter(({ n }) => halfOf(n) === of),
    ).map((set) => ({ ...set, isFitted: of === 'tuning' }));
  return [...demonstration, ...half('tuning'), ...half('held-out')];
}

/** Every sheet of the demonstration once, as if one town offered them all. */
function readDemonstration(): SearchDocument[] {
  const sheets = new Map(
    readDemoRegion().sheets.map((sheet) => [sheet.id, { ...sheet, offering: 'everywhere' as const }]),
  );
  return documentsOf(mergeCatalogue([...sheets.values()], [], 'demo'), { language: 'nl' });
}

function readSets(
  name: string,
  documents: readonly SearchDocument[],
  questions: readonly JudgedQuestion[],
): ExampleSet[] {
  const share = Math.min(0.5, MOST_SHEETS / documents.length);
  const parts = Array.from({ length: PARTS }, (_, part) =>
    documents.filter((_, at) => chanceOf(at + 1, part + 1) < share),
  );
  return [
    { name, isFitted: true, isParts: false, examples: ask(documents, questions) },
    {
      name: `${name}, parts`,
      isFitted: true,
      isParts: true,
      examples: parts.flatMap((part) => ask(part, questions)),
    },
  ];
}

function ask(documents: readonly SearchDocument[], questions: readonly JudgedQuestion[]): Example[] {
  const index = buildWholeIndex(documents, { isNamed: true });
  const ids = new Set(documents.map(({ id }) => id));
  return questions.flatMap(({ n, query, expect, also }) => {
    const helps = expect.filter((id) => ids.has(id));
    // With a second answer left it is neither a gap nor answered.
    if (!helps.length && also.some((id) => ids.has(id))) return [];
    const { signs, hits } = explain(index, query);
    const isHelped = hits.slice(0, 3).some(({ id }) => helps.includes(id));
    return [{ n, signs, isGap: !helps.length, isHelped }];
  });
}

/** A number between 0 and 1 that is always the same for a sheet and a part, and spread evenly. */
function chanceOf(sheet: number, part: number): number {
  return (Math.imul(sheet * part, 2654435761) >>> 0) / 2 ** 32;
}
