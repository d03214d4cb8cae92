// The command line: `onthaal <command> …`. Results go to stdout, everything else to stderr; exit 0 only on success.

import { handOver } from './commands/handover.ts';
import { type Caller, CommandRefused, isCommand, runCommand, runStoreless, usage } from './commands/index.ts';
import { readConfig, workingFolder } from './platform/config.ts';
import { DirectoryHeld } from './platform/database/index.ts';
import { createLog } from './platform/log.ts';
import { openStore } from './store.ts';

const words = process.argv.slice(2);
const out: Caller['out'] = (text) => void process.stdout.write(`${text}\n`);
const say: Caller['say'] = (text) => void process.stderr.write(`${text}\n`);
const folder = workingFolder();
// Whoever reads may have read enough, as `head` does; the command itself goes on to its end.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });

async function main(): Promise<number> {
  if (!isCommand(words)) {
    say(usage());
    return 2;
  }
  if (await runStoreless(words, { folder, out, say })) return 0;
  const config = readConfig();
  const { dataDirectory } = config;
  try {
    const { database, content } = await openStore(config, createLog('warn'));
    try {
      await runCommand(words, { db: database.db, content, dataDirectory, folder, out, say });
      return 0;
    } finally {
      content.stop();
      await database.close();
    }
  } catch (error) {
    if (!(error instanceof DirectoryHeld)) throw error;
    const end = await handOver(words, { dataDirectory, folder, out, say }).catch(() => {
      throw error;
    });
    return end === 'done' ? 0 : end === 'refused' ? 2 : 1;
  }
}

process.exitCode = await main().catch((error: unknown) => {
  say(`onthaal: ${error instanceof Error ? error.message : String(error)}`);
  return error instanceof CommandRefused ? 2 : 1;
});
