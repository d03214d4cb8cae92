import { createHash } from 'node:crypto';
import { addDays, localMinuteAt } from '@onthaal/schedule';
import { BELGIAN_HOLIDAYS } from '@onthaal/schedule/belgian-holidays';
import { writeSchedules } from '@onthaal/schedule/hsds';
import { writeOsm } from '@onthaal/schedule/osm';
import { type WrittenDays, writeRrules } from '@onthaal/schedule/rrule';
import { writeSpecification } from '@onthaal/schedule/schema-org';
import { Id, Language, type Schedule } from '@onthaal/vocabulary';
import { z } from 'zod';
import { listCounters } from '../counters/index.ts';
import { type Command, CommandRefused } from './command.ts';
import { readArguments } from './read-arguments.ts';

const Format = z.enum(['osm', 'rrule', 'schema-org', 'hsds']);
type Format = z.infer<typeof Format>;

const USAGE = `hours export --municipality <id> --counter <id> --format ${Format.options.join('|')} [--lang nl] [--json]`;

const Arguments = z.object({
  municipality: Id,
  counter: Id,
  format: Format,
  lang: Language.default('nl'),
  json: z.boolean().default(false),
});

/** Formats that name dates name those of so many days. */
const DAYS = 365;

interface Written {
  value: unknown;
  unsaid: string[];
}

type Write = (schedule: Schedule, days: WrittenDays & { language: Language; counter: string }) => Written;

const writers: Record<Format, Write> = {
  osm: (schedule, { language }) => writeOsm(schedule, language),
  rrule: (schedule, days) => {
    const { events, unsaid } = writeRrules(schedule, days);
    return { value: events.map((lines) => lines.join('\n')), unsaid };
  },
  'schema-org': (schedule, days) => {
    const { unsaid, ...value } = writeSpecification(schedule, days);
    return { value, unsaid };
  },
  hsds: (schedule, days) => {
    const idOf = (what: string) => uuidOf(`${days.counter} ${what}`);
    const { schedules, unsaid } = writeSchedules(schedule, { ...days, idOf });
    return { value: schedules, unsaid };
  },
};

/**
 * Prints the hours of a counter as others write them, for the coming year where a format names dates. What the format
 * cannot say is listed: as `unsaid` with `--json`, else as messages.
 */
export const exportHoursCommand: Command = {
  words: 'hours export',
  usage: USAGE,
  async run(args, { db, out, say }) {
    const { municipality, counter: id, format, lang: language, json } = readArguments(args, Arguments, USAGE);
    const counter = (await listCounters(db, municipality)).find((one) => one.id === id);
    if (!counter) throw new CommandRefused(`The counter ${id} of ${municipality} is not known.`);
    const { hours } = counter;
    if (hours.status !== 'known')
      throw new CommandRefused(
        `The hours of ${municipality}/${id} are ${hours.status}: no format says that.`,
      );
    const { timeZone, schedule } = hours;
    const { date: from } = localMinuteAt(new Date(), timeZone);
    const through = addDays(from, DAYS);
    const name = `${municipality}/${id}`;
    const days = { from, through, timeZone, holidays: BELGIAN_HOLIDAYS, language, counter: name };
    const written = writers[format](schedule, days);
    if (json) return out(JSON.stringify(written, null, 2));
    const { value, unsaid } = written;
    out(typeof value === 'string' ? value : JSON.stringify(value, null, 2));
    for (const text of unsaid) say(`not said: ${text}`);
  },
};

/** A UUID that is the same for the same name (RFC 9562, version 8: by our own rule, SHA-256). */
function uuidOf(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 3) | 8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
