import { type Command, type CommandContext, CommandRefused } from './command.ts';
import { importLpdcCommand } from './import-lpdc.ts';
import { listServicesCommand } from './list-services.ts';

export { type CommandContext, CommandRefused } from './command.ts';

const commands: readonly Command[] = [importLpdcCommand, listServicesCommand];

/** Runs the command that the first words name. Throws `CommandRefused` for one that there is not. */
export async function runCommand(words: readonly string[], context: CommandContext): Promise<void> {
  const command = findCommand(words);
  if (!command) throw new CommandRefused(usage());
  await command.run(words.slice(command.words.split(' ').length), context);
}

/** Whether the first words name a command; asked before a store is opened for it. */
export function isCommand(words: readonly string[]): boolean {
  return findCommand(words) !== undefined;
}

export function usage(): string {
  return ['Usage: onthaal <command>', ...commands.map((command) => `  ${command.usage}`)].join('\n');
}

function findCommand(words: readonly string[]): Command | undefined {
  return commands.find((command) => command.words.split(' ').every((word, at) => words[at] === word));
}
