import { type Need, readList, readWords } from '@onthaal/search/build';
import { ShortText } from '@onthaal/vocabulary';
import { parse, YAMLParseError } from 'yaml';
import { z } from 'zod';

/** The languages in which a need may be asked. */
export const LANGUAGES_OF_NEEDS = ['nl', 'fr', 'en', 'de', 'tr'] as const;

const MOST_NEEDS = 500;
const MOST_ENTRIES = 400;
const LONGEST_ENTRY = 200;
/** What is wrong is said of so many places; the rest is counted. */
const PROBLEMS_SAID = 20;

/** A file of needs is not as it should be; the message says which need, which field and why, a line for each. */
export class NeedFileError extends Error {
  override name = 'NeedFileError';
}

// What belongs to somebody must not be published with an index. Dates and the short public numbers (112, 1700) pass.
const NUMBER_OF_SOMEBODY = /(?:\d[\s./()-]*){9}/;
const MAILBOX = /\S@\S/;

const Text = ShortText.refine((text) => !NUMBER_OF_SOMEBODY.test(text), {
  error: 'holds what looks like a telephone number or another number of somebody',
}).refine((text) => !MAILBOX.test(text), { error: 'holds what looks like a mail address' });

const AnyList = z
  .union([z.string(), z.array(z.string())], {
    error: ({ input }) =>
      input === undefined
        ? 'is missing'
        : 'is a text, or a list of texts; a number or a date stands between quotes',
  })
  .transform((list) => [list].flat().flatMap(readList));

const Entry = Text.max(LONGEST_ENTRY);

/** A list that may be empty, each entry of which must be readable; `read` is what of an entry is read. */
function listOf(read: (entry: string) => string) {
  return AnyList.superRefine((entries, context) => {
    for (const entry of entries) {
      const [issue] = Entry.safeParse(entry).error?.issues ?? [];
      const message =
        issue?.message ??
        (readWords(read(entry)).length > 0 ? undefined : 'has no word that the search can read');
      if (message) context.addIssue({ code: 'custom', message: `"${shorten(entry)}" ${message}` });
    }
  });
}

const Sayings = listOf((entry) => entry);
const Patterns = listOf((pattern) =>
  pattern
    .split(' ')
    .filter((word) => !word.startsWith('-'))
    .join(' '),
);
const mustSay = (reason: string) =>
  [(entries: readonly string[]) => entries.length > 0, { error: reason }] as const;
const NEEDED = {
  error: ({ input }: { input?: unknown }) => (input === undefined ? 'is missing' : undefined),
};

const FileNeed = z
  .strictObject({
    need: z.string(NEEDED).pipe(Text.max(120)),
    why: z.string(NEEDED).pipe(Text),
    sheets: Patterns.refine(...mustSay('names no title')),
    also: Patterns.optional(),
    nl: Sayings.refine(...mustSay('says nothing')),
    fr: Sayings.optional(),
    en: Sayings.optional(),
    de: Sayings.optional(),
    tr: Sayings.optional(),
  })
  .superRefine(({ need: _need, why: _why, ...lists }, context) => {
    const count = Object.values(lists).reduce((sum, entries) => sum + (entries?.length ?? 0), 0);
    if (count > MOST_ENTRIES)
      context.addIssue({
        code: 'custom',
        message: `has ${count} entries; ${MOST_ENTRIES} is the most. Make it two needs.`,
      });
  })
  .transform(({ need, why, ...lists }): Need => {
    const said = Object.entries(lists).filter(([, entries]) => entries?.length);
    const texts = Object.fromEntries(said.map(([field, entries]) => [field, entries?.join('; ')]));
    return { need, why, ...(texts as Pick<Need, 'sheets' | 'nl'>) };
  });

const NeedFile = z
  .array(FileNeed, { error: 'A file of needs is a list; an empty one, [], takes all needs away.' })
  .max(MOST_NEEDS, { error: `There are more than ${MOST_NEEDS} needs.` })
  .superRefine((needs, context) => {
    const seen = new Set<string>();
    for (const [at, { need }] of needs.entries()) {
      const name = need.toLowerCase();
      if (seen.has(name))
        context.addIssue({ code: 'custom', path: [at, 'need'], message: 'stands here twice' });
      seen.add(name);
    }
  });

/** Reads needs as a coordinator writes them: a YAML list, so JSON too. Throws `NeedFileError`. */
export function readNeedFile(text: string): Need[] {
  const file = parseYaml(text);
  const parsed = NeedFile.safeParse(file);
  if (parsed.success) return parsed.data;
  const { issues } = parsed.error;
  const said = issues.slice(0, PROBLEMS_SAID).map((issue) => describe(issue, file));
  const more = issues.length - said.length;
  throw new NeedFileError([...said, ...(more > 0 ? [`and ${more} more`] : [])].join('\n'));
}

function parseYaml(text: string): unknown {
  try {
    return parse(text, { logLevel: 'error' });
  } catch (error) {
    if (error instanceof YAMLParseError) throw new NeedFileError(`This is not YAML: ${error.message.trim()}`);
    // Too many aliases, or one that leads nowhere.
    if (error instanceof ReferenceError) throw new NeedFileError(`This is not YAML: ${error.message}`);
    throw error;
  }
}

/** What is wrong, with the place as a coordinator counts: `need 2 (fiets lenen), nl: …`. */
function describe({ path: [at, ...fields], message }: z.core.$ZodIssue, file: unknown): string {
  if (typeof at !== 'number') return message;
  const name = (file as readonly { need?: unknown }[])[at]?.need;
  const named = typeof name === 'string' ? ` (${shorten(name)})` : '';
  return `need ${at + 1}${named}${fields.length > 0 ? `, ${z.core.toDotPath(fields)}` : ''}: ${message}`;
}

function shorten(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 59)}…`;
}
