import { parseArgs } from 'node:util';
import { Id } from '@onthaal/vocabulary';
import { listReports } from '../catalogue/index.ts';
import { findMunicipality } from '../regions/index.ts';
import { type Command, CommandRefused } from './command.ts';

const USAGE = 'list missing --municipality <id> [--json]';

/** Prints what residents told that they did not find: as records with `--json`, else a line each. */
export const listMissingCommand: Command = {
  words: 'list missing',
  usage: USAGE,
  async run(args, { db, out }) {
    const { municipality: id, json } = readArguments(args);
    if (!(await findMunicipality(db, id))) throw new CommandRefused(`The municipality ${id} is not known.`);
    const missing = await listReports(db, id);
    if (json) return out(JSON.stringify(missing, null, 2));
    for (const { times, lastToldOn, language, words } of missing)
      out([times, lastToldOn, language, words].join('\t'));
  },
};

function readArguments(args: string[]): { municipality: Id; json: boolean } {
  try {
    const { values } = parseArgs({
      args,
      options: { municipality: { type: 'string' }, json: { type: 'boolean' } },
    });
    return { municipality: Id.parse(values.municipality), json: values.json ?? false };
  } catch {
    throw new CommandRefused(`A municipality is needed.\nUsage: onthaal ${USAGE}`);
  }
}
