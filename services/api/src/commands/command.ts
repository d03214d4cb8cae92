import type { Kysely } from 'kysely';
import type { ContentVersion } from '../platform/content-version.ts';
import type { Tables } from '../platform/database/index.ts';

/** What a command works with. `out` takes results, `say` takes messages for people. */
export interface CommandContext {
  db: Kysely<Tables>;
  content: ContentVersion;
  dataDirectory: string;
  /** The folder that relative file names are meant from. */
  folder: string;
  out: (text: string) => void;
  say: (text: string) => void;
}

/** A command of the command line: the words that call it, how to use it, and what it does. */
export interface Command {
  words: string;
  usage: string;
  run(args: string[], context: CommandContext): Promise<void>;
}

/** The command was not called right, or cannot do what was asked: a message for the person, and nothing changed. */
export class CommandRefused extends Error {
  override name = 'CommandRefused';
}
