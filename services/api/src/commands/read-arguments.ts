import { parseArgs } from 'node:util';
import { z } from 'zod';
import { CommandRefused } from './command.ts';

/**
 * What a command was called with, as its schema describes it: a property for each option, which takes no value when it
 * may be `true`, and `words` for all that is no option. Throws `CommandRefused` with what is wrong and the usage.
 */
export function readArguments<Schema extends z.ZodObject>(
  args: string[],
  schema: Schema,
  usage: string,
): z.output<Schema> {
  const refuse = (reason: string) => new CommandRefused(`${reason}\nUsage: onthaal ${usage}`);
  const parsed = schema.safeParse(splitArguments(args, schema, refuse), {
    error: ({ input }) => (input === undefined ? 'it is needed' : undefined),
  });
  if (parsed.success) return parsed.data;
  throw refuse(
    parsed.error.issues
      .map(({ path: [name], message }) => (name === 'words' ? message : `--${String(name)}: ${message}`))
      .join('\n'),
  );
}

function splitArguments(
  args: string[],
  { shape: { words, ...shape } }: z.ZodObject,
  refuse: (reason: string) => CommandRefused,
): Record<string, unknown> {
  const options = Object.entries(shape).map(
    ([name, value]) => [name, { type: z.safeParse(value, true).success ? 'boolean' : 'string' }] as const,
  );
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: words !== undefined,
      options: Object.fromEntries(options),
    });
    return { ...values, words: positionals };
  } catch (error) {
    throw refuse(error instanceof Error ? error.message : String(error));
  }
}
