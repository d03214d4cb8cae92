import { readFileSync } from 'node:fs';
import { CommandRefused } from './command.ts';

/** What a file of JSON holds. Throws `CommandRefused` for one that cannot be read, or is something else. */
export function readJsonFile(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CommandRefused(
      error instanceof SyntaxError ? `${path} is not JSON: ${reason}` : `${path} cannot be read: ${reason}`,
    );
  }
}
