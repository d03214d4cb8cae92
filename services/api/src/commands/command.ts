import type { Kysely } from 'kysely';
import type { ContentVersion } from '../platform/content-version.ts';
import type { Tables } from '../platform/database/index.ts';

/** Who called a command: from where, and how to speak to them. `out` takes results, `say` takes messages for people. */
export interface Caller {
  /** The folder that relative file names are meant from. */
  folder: string;
  out: (text: string) => void;
  say: (text: string) => void;
}

/** What a command works with. */
export interface CommandContext extends Caller {
  db: Kysely<Tables>;
  content: ContentVersion;
  dataDirectory: string;
}

/** A command of the command line: the words that call it, how to use it, and what it does. */
export interface Command {
  words: string;
  usage: string;
  run(args: string[], context: CommandContext): Promise<void>;
}

/** A command that works on files alone: no store is opened for it, so it runs beside a service that holds one. */
export interface StorelessCommand extends Omit<Command, 'run'> {
  isStoreless: true;
  run(args: string[], caller: Caller): Promise<void>;
}

/** The command was not called right, or cannot do what was asked: a message for the person, and nothing changed. */
export class CommandRefused extends Error {
  override name = 'CommandRefused';
}
