import { isOverNewYear, isUnclear } from './date-order.ts';
import { firstDay, lastDay } from './date-test.ts';
import { LAST_YEAR, type OsmDate, type OsmDates } from './osm-hours.ts';
import { readDayOffset, readNth } from './read-days.ts';
import { seesTime } from './read-times.ts';
import { readEvery } from './read-years.ts';
import type { TokenReader } from './token-reader.ts';

/** The last day of a month, whichever that is: days past the end of a month are read as its last. */
const LAST_DAY = 31;
const LONGEST_MONTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether days of the year come next, with a year of their own or without. */
export function seesDates(reader: TokenReader): boolean {
  return (
    reader.sees('month') ||
    reader.sees('easter') ||
    reader.sees('year', 'month') ||
    reader.sees('year', 'easter')
  );
}

/** Reads days of the year, one or more. */
export function readDates(reader: TokenReader): OsmDates[] {
  const dates = [readDateRange(reader)];
  while (reader.sees(',')) {
    const last = dates.at(-1) as OsmDates;
    if (reader.sees(',', 'number') && last.through.kind === 'day') {
      reader.take();
      dates.push(readMoreDays(reader, last.through));
    } else if (!isDateAfterComma(reader)) break;
    else {
      reader.take();
      dates.push(readDateRange(reader));
    }
  }
  return dates;
}

function isDateAfterComma(reader: TokenReader): boolean {
  return (
    reader.sees(',', 'month') ||
    reader.sees(',', 'easter') ||
    reader.sees(',', 'year', 'month') ||
    reader.sees(',', 'year', 'easter')
  );
}

/** `26` in `Dec 24,26`: more days of the month before it. */
function readMoreDays(reader: TokenReader, before: OsmDate & { kind: 'day' }): OsmDates {
  const from = { ...before, day: readDayOfMonth(reader, before.month) };
  return readRest(reader, from);
}

function readDateRange(reader: TokenReader): OsmDates {
  const isMonth = seesWholeMonth(reader);
  if (!isMonth) return readRest(reader, readDate(reader));
  const year = readYear(reader);
  const month = reader.take().value;
  const from: OsmDate = { kind: 'day', ...year, month, day: 1, offset: 0 };
  let end: OsmDate = { ...from, day: LAST_DAY };
  if (reader.sees('-', 'month') || reader.sees('-', 'year', 'month')) {
    reader.take();
    const last = readYear(reader);
    const month = reader.expect('month', 'the last month').value;
    end = endAfter(from, { kind: 'day', ...last, month, day: LAST_DAY, offset: 0 });
  }
  return checkOrder(reader, { from, through: end, every: 1 });
}

/** A month of which no day is said; `Dec 10:00-12:00` is one. */
function seesWholeMonth(reader: TokenReader): boolean {
  const at = reader.sees('year') ? 1 : 0;
  if (reader.peek(at).type !== 'month') return false;
  if (reader.peek(at + 1).type === 'number') return seesTime(reader, at + 1);
  return !seesNthDate(reader, at);
}

/** `Mar Su[-1]` names one day only where more depends on it: where a range or an offset follows. */
function seesNthDate(reader: TokenReader, at: number): boolean {
  const types = (from: number, count: number) =>
    Array.from({ length: count }, (_, ahead) => {
      const { type, text } = reader.peek(from + ahead);
      return type === 'sign' ? text : type;
    }).join(' ');
  let next = at + 3;
  if (types(at + 1, 2) !== 'weekday [') return false;
  if (types(next, 1) === '-') next++;
  if (types(next, 2) !== 'number ]') return false;
  const offset = types(next + 2, 3);
  if (offset === '- number days' || offset === '+ number days') return types(next + 5, 1) !== ',';
  return /^- (month|year|easter)|^- number (?!:)/.test(offset);
}

function readRest(reader: TokenReader, from: OsmDate): OsmDates {
  leaveWeekdayOffset(reader);
  if (reader.accept('+')) {
    if (!from.year) reader.leave('dates without an end that come back every year');
    const through = { kind: 'day', year: LAST_YEAR, month: 12, day: LAST_DAY, offset: 0 } as const;
    return { from, through, every: 1 };
  }
  if (!reader.accept('-')) return { from, through: from, every: 1 };
  const through = readLastDate(reader, from);
  const every = readEvery(reader, [1, 366], 'number of days');
  return checkOrder(reader, { from, through, every });
}

/** `Dec 25-Su -28 days`: the Sunday before a date, and days from there. */
function leaveWeekdayOffset(reader: TokenReader): void {
  if (!reader.sees('+', 'weekday') && !reader.sees('-', 'weekday')) return;
  reader.leave('a weekday before or after a date');
  reader.take();
  reader.take();
  readDayOffset(reader);
}

function readLastDate(reader: TokenReader, from: OsmDate): OsmDate {
  const token = reader.peek();
  if (token.type !== 'number') {
    if (!seesDates(reader)) reader.refuse('the last day is missing');
    const last = readDate(reader);
    leaveWeekdayOffset(reader);
    if (last.year && !from.year) reader.leave('a range of which only the end has a year', token);
    return endAfter(from, last);
  }
  if (from.kind === 'easter') reader.refuse('the month of the last day is missing', token);
  const day = readDayOfMonth(reader, from.month);
  if (from.kind === 'day' && day < from.day) reader.refuse('the days run backwards', token);
  const year = from.year ? { year: from.year } : {};
  return { kind: 'day', ...year, month: from.month, day, offset: readDayOffset(reader) };
}

/** The end of a range without a year of its own: in that of the beginning, or in the next when it is over by then. */
function endAfter(from: OsmDate, last: OsmDate): OsmDate {
  if (!from.year || last.year) return last;
  return { ...last, year: isOverNewYear(from, last) ? from.year + 1 : from.year };
}

function checkOrder(reader: TokenReader, dates: OsmDates): OsmDates {
  const { from, through } = dates;
  if (from.year && through.year) {
    const [first, last] = [firstDay(from, from.year), lastDay(through, through.year)];
    if (first !== undefined && last !== undefined && first > last) reader.refuse('the dates run backwards');
  } else if (isUnclear(from, through)) reader.leave('it depends on the year which of two dates comes first');
  return dates;
}

function readDate(reader: TokenReader): OsmDate {
  const year = readYear(reader);
  if (reader.accept('easter')) return { kind: 'easter', ...year, offset: readDayOffset(reader) };
  const month = reader.expect('month', 'a month').value;
  const weekday = reader.accept('weekday')?.value;
  if (weekday === undefined) {
    const day = readDayOfMonth(reader, month);
    return { kind: 'day', ...year, month, day, offset: readDayOffset(reader) };
  }
  reader.expect('[', '"["');
  const nth = readNth(reader);
  reader.expect(']', '"]"');
  return { kind: 'weekday', ...year, month, weekday, nth, offset: readDayOffset(reader) };
}

function readYear(reader: TokenReader): { year?: number } {
  const token = reader.accept('year');
  return token ? { year: token.value } : {};
}

function readDayOfMonth(reader: TokenReader, month: number): number {
  const token = reader.peek();
  const day = reader.number(1, LAST_DAY, 'day of a month');
  const longest = LONGEST_MONTHS[month - 1] as number;
  if (day > longest) reader.refuse(`month ${month} has at most ${longest} days`, token);
  return day;
}
