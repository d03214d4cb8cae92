import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { Id } from '@onthaal/vocabulary';
import { z } from 'zod';
import { importNeeds, NeedFileError, type NeedImport } from '../catalogue/index.ts';
import { findRegion } from '../regions/index.ts';
import { type Command, CommandRefused } from './command.ts';
import { readArguments } from './read-arguments.ts';

const USAGE = 'import needs <file.yaml> --region <id> [--json]';
const LARGEST_FILE = 2 * 1024 * 1024;

const Arguments = z.object({
  words: z.tuple([z.string()], { error: 'One file is needed.' }),
  region: Id,
  json: z.boolean().default(false),
});

/** Makes the needs of a file those that a region adds to the thesaurus of the search, in the place of those before. */
export const importNeedsCommand: Command = {
  words: 'import needs',
  usage: USAGE,
  async run(args, { db, content, folder, out }) {
    const { words, region, json } = readArguments(args, Arguments, USAGE);
    const [file] = words;
    const text = readFile(resolve(folder, file));
    if (!(await findRegion(db, region))) throw new CommandRefused(`The region ${region} is not known.`);
    try {
      const report = await importNeeds(db, region, text);
      await content.look();
      out(json ? JSON.stringify(report, null, 2) : describe(report));
    } catch (error) {
      if (!(error instanceof NeedFileError)) throw error;
      const reasons = error.message.replaceAll(/^/gm, '  ');
      throw new CommandRefused(`${file} is not as it should be:\n${reasons}\nNothing was changed.`);
    }
  },
};

function describe({ region, needs, ...changes }: NeedImport): string {
  const { added, changed, unchanged, removed } = changes;
  const lines = needs.flatMap(({ need, sheets, also, withoutTitle }) => [
    '',
    need,
    ...(sheets.length > 0 ? [`  answered by: ${sheets.join('; ')}`] : []),
    ...(also.length > 0 ? [`  second answer: ${also.join('; ')}`] : []),
    ...(sheets.length + also.length > 0 ? [] : ['  WARNING: no sheet of the region answers it']),
    ...withoutTitle.map((pattern) => `  WARNING: no title has ${pattern}`),
  ]);
  return [
    `Needs of the region ${region}: ${added} new, ${changed} changed, ${unchanged} unchanged, ${removed} taken away.`,
    ...lines,
  ].join('\n');
}

function readFile(path: string): string {
  try {
    if (statSync(path).size > LARGEST_FILE) throw new Error('the file is larger than 2 MB');
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new CommandRefused(`${path} cannot be read: ${error instanceof Error ? error.message : error}`);
  }
}
