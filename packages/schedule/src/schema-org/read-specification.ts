import type {
  LocalDate,
  Schedule,
  ScheduleException,
  ScheduleRule,
  TimeBlock,
  Weekday,
} from '@onthaal/vocabulary';
import { dateOf, dayNumberOf } from '../calendar-day.ts';
import { DAY_NAMES, readTimes } from './opening-hours-specification.ts';

/** A place as others describe it: what is not read of it may be anything. */
export interface DescribedPlace {
  openingHoursSpecification?: unknown;
  specialOpeningHoursSpecification?: unknown;
}

interface Specification {
  days: Weekday[];
  isOnHolidays: boolean;
  validFrom?: LocalDate | undefined;
  validThrough?: LocalDate | undefined;
  blocks: TimeBlock[];
}

const HOLIDAYS = 'PublicHolidays';

/**
 * Hours in schema.org's words as a schedule, and what of them it does not say. Specifications of the same days go
 * together; special ones, and those of dates without weekdays, take the place of the week's hours.
 */
export function readSpecification(place: DescribedPlace): { schedule: Schedule; unsaid: string[] } {
  const unsaid: string[] = [];
  const rules: ScheduleRule[] = [];
  const exceptions: ScheduleException[] = [];
  for (const [property, isSpecial] of [
    ['openingHoursSpecification', false],
    ['specialOpeningHoursSpecification', true],
  ] as const)
    for (const specification of together(listOf(place[property]), unsaid)) {
      const { days, isOnHolidays, validFrom, validThrough, blocks } = specification;
      const valid = { ...(validFrom && { validFrom }), ...(validThrough && { validThrough }) };
      if (isOnHolidays) rules.push({ ...valid, publicHolidays: 'only', replaces: true, blocks });
      if (days.length === 0 && isOnHolidays) continue;
      if (days.length === 0 && validFrom && validThrough)
        exceptions.push({ from: validFrom, through: validThrough, blocks });
      else {
        const replaces = isSpecial || blocks.length === 0;
        rules.push({ ...(days.length > 0 && { days }), ...valid, blocks, ...(replaces && { replaces }) });
      }
    }
  return { schedule: { rules: inOrder(rules), exceptions }, unsaid };
}

/** What replaces comes after what it replaces, and holidays last: "overriding general opening hours". */
function inOrder(rules: readonly ScheduleRule[]): ScheduleRule[] {
  const rank = ({ replaces, publicHolidays }: ScheduleRule) => (publicHolidays ? 2 : replaces ? 1 : 0);
  return [...rules].sort((one, other) => rank(one) - rank(other));
}

function listOf(value: unknown): unknown[] {
  return value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];
}

/** Specifications of the same days as one with all their blocks. */
function together(values: readonly unknown[], unsaid: string[]): Specification[] {
  const found = new Map<string, Specification>();
  values.forEach((value, place) => {
    const read = readOne(value);
    if (!read) {
      unsaid.push(`Hours nr ${place + 1}: ${JSON.stringify(value)?.slice(0, 200)}`);
      return;
    }
    const { blocks, ...days } = read;
    const key = JSON.stringify(days);
    const known = found.get(key);
    if (known) known.blocks.push(...blocks);
    else found.set(key, read);
  });
  return [...found.values()];
}

function readOne(value: unknown): Specification | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { dayOfWeek, opens, closes, validFrom, validThrough } = value as Record<string, unknown>;
  const names = listOf(dayOfWeek).map(dayNameOf);
  const isClosed = opens === undefined && closes === undefined;
  const times = isClosed ? [] : readTimes(opens, closes);
  const [from, through] = [readDate(validFrom), readDate(validThrough)];
  if (!times || names.includes(undefined) || from === null || through === null) return undefined;
  if (from && through && from > through) return undefined;
  return {
    days: WEEKDAYS.filter((day) => names.includes(DAY_NAMES[day])),
    isOnHolidays: names.includes(HOLIDAYS),
    validFrom: from,
    validThrough: through,
    blocks: times.map((time) => ({ ...time, kind: 'walk-in' })),
  };
}

const WEEKDAYS = Object.keys(DAY_NAMES) as Weekday[];

/** `Monday` of `Monday`, `schema:Monday`, `https://schema.org/Monday` or `{ "@id": … }`. */
function dayNameOf(value: unknown): string | undefined {
  const text = typeof value === 'object' && value !== null && '@id' in value ? value['@id'] : value;
  const name = typeof text === 'string' ? text.trim().replace(/^.*[/:#]/, '') : '';
  return [...Object.values(DAY_NAMES), HOLIDAYS].find((known) => known.toLowerCase() === name.toLowerCase());
}

/** The date of a date or moment; `null` for what is neither. */
function readDate(value: unknown): LocalDate | undefined | null {
  if (value === undefined || value === null) return undefined;
  const date = typeof value === 'string' ? value.trim().slice(0, 10) : '';
  return /^\d{4}-\d{2}-\d{2}$/.test(date) &&
    !Number.isNaN(dayNumberOf(date)) &&
    dateOf(dayNumberOf(date)) === date
    ? date
    : null;
}
