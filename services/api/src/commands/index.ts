import {
  type Caller,
  type Command,
  type CommandContext,
  CommandRefused,
  type StorelessCommand,
} from './command.ts';
import { evaluateSearchCommand } from './evaluate-search.ts';
import { explainSearchCommand } from './explain-search.ts';
import { checkHoursCommand } from './hours-check.ts';
import { evaluateHoursCommand } from './hours-evaluate.ts';
import { exportHoursCommand } from './hours-export.ts';
import { importLpdcCommand } from './import-lpdc.ts';
import { importNeedsCommand } from './import-needs.ts';
import { listMissingCommand } from './list-missing.ts';
import { listNeedsCommand } from './list-needs.ts';
import { listServicesCommand } from './list-services.ts';

export { type Caller, type CommandContext, CommandRefused } from './command.ts';

const commands: readonly (Command | StorelessCommand)[] = [
  importLpdcCommand,
  importNeedsCommand,
  listMissingCommand,
  listNeedsCommand,
  listServicesCommand,
  evaluateSearchCommand,
  explainSearchCommand,
  evaluateHoursCommand,
  checkHoursCommand,
  exportHoursCommand,
];

/** Runs the command that the first words name. Throws `CommandRefused` for one that there is not. */
export async function runCommand(words: readonly string[], context: CommandContext): Promise<void> {
  const command = findCommand(words);
  if (!command) throw new CommandRefused(usage());
  await command.run(argumentsIn(words, command), context);
}

/** Runs the command that the first words name if it needs no store. Answers whether it did. */
export async function runStoreless(words: readonly string[], caller: Caller): Promise<boolean> {
  const command = findCommand(words);
  if (!command || !('isStoreless' in command)) return false;
  await command.run(argumentsIn(words, command), caller);
  return true;
}

/** Whether the first words name a command; asked before a store is opened for it. */
export function isCommand(words: readonly string[]): boolean {
  return findCommand(words) !== undefined;
}

export function usage(): string {
  return ['Usage: onthaal <command>', ...commands.map((command) => `  ${command.usage}`)].join('\n');
}

function findCommand(words: readonly string[]): Command | StorelessCommand | undefined {
  return commands.find((command) => command.words.split(' ').every((word, at) => words[at] === word));
}

function argumentsIn(words: readonly string[], command: Pick<Command, 'words'>): string[] {
  return words.slice(command.words.split(' ').length);
}
