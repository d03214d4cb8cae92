import type { Weekday } from '@onthaal/vocabulary';
import { indexOfWeekday } from '../calendar-day.ts';
import { type Moment, readMoment } from './moment.ts';
import { invalid, unsupported } from './refusal.ts';

const FREQUENCIES = ['SECONDLY', 'MINUTELY', 'HOURLY', 'DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const;
export type Frequency = (typeof FREQUENCIES)[number];

/** A weekday (Monday 0), and which one of the month or year: `-1` is the last, `undefined` every one. */
export interface ByDay {
  weekday: number;
  ordinal?: number | undefined;
}

/** A recurrence rule (RFC 5545, 3.3.10). Lists are in order and without doubles. */
export interface RecurrenceRule {
  frequency: Frequency;
  interval: number;
  count?: number | undefined;
  until?: Moment | undefined;
  /** The day on which a week begins (Monday 0). */
  weekStart: number;
  bySecond?: number[] | undefined;
  byMinute?: number[] | undefined;
  byHour?: number[] | undefined;
  byDay?: ByDay[] | undefined;
  byMonthDay?: number[] | undefined;
  byYearDay?: number[] | undefined;
  byWeekNo?: number[] | undefined;
  byMonth?: number[] | undefined;
  bySetPos?: number[] | undefined;
}

const BY_DAY = /^([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)$/;
/** What other standards add, and what only libraries know. */
const NOT_READ = new Set(['RSCALE', 'SKIP', 'BYEASTER']);
const PARTS = new Set(
  'FREQ UNTIL COUNT INTERVAL BYSECOND BYMINUTE BYHOUR BYDAY BYMONTHDAY BYYEARDAY BYWEEKNO BYMONTH BYSETPOS WKST'.split(
    ' ',
  ),
);

/**
 * Reads the value of an RRULE. BYYEARDAY, BYWEEKNO and BYMONTHDAY narrow a rule of a shorter period than they are meant
 * for, as they did in RFC 2445; RFC 5545 has no such rules, and gives them no other meaning.
 */
export function readRule(text: string, isDate: boolean): RecurrenceRule {
  const parts = partsOf(text);
  const number = (part: string, least: number) => readNumber(part, parts.get(part), least);
  const list = (part: string, range: [number, number]) => readList(part, parts.get(part), range);
  const frequency = parts.get('FREQ') as Frequency | undefined;
  if (!frequency) invalid('a rule without FREQ');
  if (!FREQUENCIES.includes(frequency)) invalid(`FREQ=${frequency}`);
  const until = parts.get('UNTIL');
  const weekStart = indexOfWeekday((parts.get('WKST') ?? 'MO') as Weekday);
  if (weekStart < 0) invalid(`WKST=${parts.get('WKST')}`);
  const rule: RecurrenceRule = {
    frequency,
    interval: number('INTERVAL', 1) ?? 1,
    count: number('COUNT', 0),
    until:
      until === undefined ? undefined : readMoment(until, { name: 'UNTIL', params: new Map() }, new Map()),
    weekStart,
    byDay: readByDay(parts.get('BYDAY')),
    byMonthDay: list('BYMONTHDAY', [-31, 31]),
    byYearDay: list('BYYEARDAY', [-366, 366]),
    byWeekNo: list('BYWEEKNO', [-53, 53]),
    byMonth: list('BYMONTH', [1, 12]),
    bySetPos: list('BYSETPOS', [-366, 366]),
    // Dates have no time of day: what a rule says of it "MUST be ignored".
    ...(!isDate && {
      bySecond: list('BYSECOND', [0, 60]),
      byMinute: list('BYMINUTE', [0, 59]),
      byHour: list('BYHOUR', [0, 23]),
    }),
  };
  return checked(rule, parts, isDate);
}

function checked(rule: RecurrenceRule, parts: ReadonlyMap<string, string>, isDate: boolean): RecurrenceRule {
  const { frequency, byDay, byWeekNo } = rule;
  if (parts.has('COUNT') && parts.has('UNTIL')) invalid('both COUNT and UNTIL');
  if (
    parts.has('BYSETPOS') &&
    ![...parts.keys()].some((part) => part.startsWith('BY') && part !== 'BYSETPOS')
  )
    invalid('BYSETPOS without another BY part to choose from');
  if (byDay?.some(({ ordinal }) => ordinal !== undefined)) {
    if (frequency !== 'MONTHLY' && frequency !== 'YEARLY') invalid(`a numbered BYDAY with FREQ=${frequency}`);
    if (frequency === 'YEARLY' && byWeekNo) invalid('a numbered BYDAY with BYWEEKNO');
  }
  if (isDate && isSubDaily(frequency)) invalid(`FREQ=${frequency} of whole days`);
  return rule;
}

/** Whether a rule counts hours, minutes or seconds. */
export function isSubDaily(frequency: Frequency): boolean {
  return FREQUENCIES.indexOf(frequency) < FREQUENCIES.indexOf('DAILY');
}

function partsOf(text: string): Map<string, string> {
  const parts = new Map<string, string>();
  for (const piece of text.toUpperCase().split(';')) {
    if (piece.trim() === '') continue;
    const [name = '', value = '', ...rest] = piece.split('=').map((word) => word.trim());
    if (NOT_READ.has(name)) unsupported(name);
    if (!PARTS.has(name)) invalid(`no part of a rule: ${piece.trim().slice(0, 40)}`);
    if (value === '' || rest.length > 0) invalid(`no value: ${piece.trim().slice(0, 40)}`);
    if (parts.has(name)) invalid(`${name} twice`);
    parts.set(name, value);
  }
  return parts;
}

function readNumber(part: string, text: string | undefined, least: number): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d{1,15}$/.test(text) || Number(text) < least) invalid(`${part}=${text}`);
  return Number(text);
}

function readList(
  part: string,
  text: string | undefined,
  [least, most]: [number, number],
): number[] | undefined {
  const numbers = text?.split(',').map((item) => {
    const number = Number(item);
    if (!/^[+-]?\d{1,3}$/.test(item) || number < least || number > most || (least < 0 && number === 0))
      invalid(`${part}=${item}`);
    return number;
  });
  return numbers && [...new Set(numbers)].sort((one, other) => one - other);
}

function readByDay(text: string | undefined): ByDay[] | undefined {
  return text?.split(',').map((item) => {
    const [, ordinal, weekday] = BY_DAY.exec(item) ?? invalid(`BYDAY=${item}`);
    if (ordinal !== undefined && (Number(ordinal) === 0 || Math.abs(Number(ordinal)) > 53))
      invalid(`BYDAY=${item}`);
    return {
      weekday: indexOfWeekday(weekday as Weekday),
      ordinal: ordinal === undefined ? undefined : Number(ordinal),
    };
  });
}
