import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { JudgedQuestion } from '@onthaal/search/evaluate';
import { parse } from 'yaml';
import { z } from 'zod';

const QUESTIONS_FOLDER = join(import.meta.dirname, '../../demo/questions');

const QuestionsFile = z.array(
  z.strictObject({
    query: z.string().min(1),
    expect: z.array(z.string()).default([]),
    also: z.array(z.string()).default([]),
  }),
);

/**
 * What residents would ask of the demonstration, judged: a file per kind, numbered through in the order of the files.
 * `gap` holds what nothing answers; `kortrijk` is for the catalogue of that town.
 *
 * @throws Error that names file and field.
 */
export function readDemoQuestions(folder = QUESTIONS_FOLDER): JudgedQuestion[] {
  const kinds = readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => basename(file, '.yaml'))
    .sort();
  return kinds
    .flatMap((kind) => readKind(folder, kind).map((question) => ({ kind, ...question })))
    .map((question, at) => ({ n: at + 1, ...question }));
}

function readKind(folder: string, kind: string): z.output<typeof QuestionsFile> {
  const parsed = QuestionsFile.safeParse(parse(readFileSync(join(folder, `${kind}.yaml`), 'utf8')));
  if (!parsed.success) throw new Error(`questions/${kind}.yaml:\n${z.prettifyError(parsed.error)}`);
  return parsed.data;
}
