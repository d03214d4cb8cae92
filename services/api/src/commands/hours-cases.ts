import { ClockTime, LocalDate } from '@onthaal/vocabulary';
import { z } from 'zod';
import { CommandRefused } from './command.ts';
import { readJsonFile } from './json-file.ts';

/** A year has some five hundred spans: what nobody can read need not be asked. */
const LONGEST_WINDOW_IN_YEARS = 100;

const LocalMoment = z.string().refine(
  (text) => {
    const [date, time, ...more] = text.split('T');
    return more.length === 0 && LocalDate.safeParse(date).success && isClockTime(time);
  },
  { error: 'is no date and time as 2026-03-02T09:00' },
);

const TimeZone = z.string().refine(isTimeZone, { error: 'is no time zone' });

/** Left out, or `null` as some write it. */
function orNothing<Schema extends z.ZodType>(schema: Schema) {
  return schema.nullish().transform((value) => value ?? undefined);
}

/** A value to be evaluated, between which moments, and what is known of holidays then. */
const HoursCase = z
  .object({
    value: z.string(),
    format: z.enum(['osm', 'rrule']),
    from: LocalMoment,
    to: LocalMoment,
    tz: TimeZone,
    publicHolidays: orNothing(z.array(LocalDate)),
    schoolHolidays: orNothing(z.array(z.tuple([LocalDate, LocalDate]))),
  })
  .refine(({ from, to }) => from < to, { path: ['to'], error: 'is not after "from"' })
  .refine(({ from, to }) => Number(to.slice(0, 4)) - Number(from.slice(0, 4)) <= LONGEST_WINDOW_IN_YEARS, {
    path: ['to'],
    error: `is more than ${LONGEST_WINDOW_IN_YEARS} years after "from"`,
  });
export type HoursCase = z.infer<typeof HoursCase>;

/** A case under the name it came with; one that is not as it should be says why. */
export type NamedCase = { id: unknown } & ({ asked: HoursCase } | { invalid: string });

/** Reads a file of cases. Throws `CommandRefused` when it is no list; what is wrong with one case stays with it. */
export function readCasesFile(path: string): NamedCase[] {
  const list = readJsonFile(path);
  if (!Array.isArray(list))
    throw new CommandRefused(`${path} is not as it should be: expected a list of cases`);
  return list.map((entry: unknown) => {
    const id = typeof entry === 'object' && entry !== null && 'id' in entry ? entry.id : null;
    const parsed = HoursCase.safeParse(entry);
    return parsed.success ? { id, asked: parsed.data } : { id, invalid: describe(parsed.error) };
  });
}

function describe({ issues }: z.ZodError): string {
  return issues
    .map(({ path, message }) => `${path.length > 0 ? `${z.core.toDotPath(path)} ` : ''}${message}`)
    .join('; ');
}

function isClockTime(text: string | undefined): boolean {
  return ClockTime.safeParse(text).success && text !== '24:00';
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
