import { Id } from '@onthaal/vocabulary';
import { z } from 'zod';
import { listReports } from '../catalogue/index.ts';
import { findMunicipality } from '../regions/index.ts';
import { type Command, CommandRefused } from './command.ts';
import { readArguments } from './read-arguments.ts';

const USAGE = 'list missing --municipality <id> [--json]';

const Arguments = z.object({ municipality: Id, json: z.boolean().default(false) });

/** Prints what residents told that they did not find: as records with `--json`, else a line each. */
export const listMissingCommand: Command = {
  words: 'list missing',
  usage: USAGE,
  async run(args, { db, out }) {
    const { municipality: id, json } = readArguments(args, Arguments, USAGE);
    if (!(await findMunicipality(db, id))) throw new CommandRefused(`The municipality ${id} is not known.`);
    const missing = await listReports(db, id);
    if (json) return out(JSON.stringify(missing, null, 2));
    for (const { times, lastToldOn, language, words } of missing)
      out([times, lastToldOn, language, words].join('\t'));
  },
};
