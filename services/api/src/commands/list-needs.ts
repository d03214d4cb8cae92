import { readList } from '@onthaal/search/build';
import { Id } from '@onthaal/vocabulary';
import { stringify } from 'yaml';
import { z } from 'zod';
import { LANGUAGES_OF_NEEDS, listNeeds } from '../catalogue/index.ts';
import { findRegion } from '../regions/index.ts';
import { type Command, CommandRefused } from './command.ts';
import { readArguments } from './read-arguments.ts';

const USAGE = 'list needs --region <id> [--json]';

const Arguments = z.object({ region: Id, json: z.boolean().default(false) });

/** Prints what a region adds to the thesaurus of the search: in YAML, else in JSON, as `import needs` reads it. */
export const listNeedsCommand: Command = {
  words: 'list needs',
  usage: USAGE,
  async run(args, { db, out }) {
    const { region, json } = readArguments(args, Arguments, USAGE);
    if (!(await findRegion(db, region))) throw new CommandRefused(`The region ${region} is not known.`);
    const needs = (await listNeeds(db, region)).map((need) => {
      const lists = (['sheets', 'also', ...LANGUAGES_OF_NEEDS] as const).flatMap((field) => {
        const entries = readList(need[field]);
        return entries.length > 0 ? [[field, entries]] : [];
      });
      return { need: need.need, why: need.why, ...Object.fromEntries(lists) };
    });
    out(json ? JSON.stringify(needs, null, 2) : stringify(needs, { lineWidth: 100 }).trimEnd());
  },
};
