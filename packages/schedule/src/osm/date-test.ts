import {
  type CalendarDay,
  calendarDayOf,
  type DayNumber,
  numberOf,
  weekdayIndexOf,
} from '../calendar-day.ts';
import { isOverNewYear } from './date-order.ts';
import { easterOf } from './easter.ts';
import type { OsmDate, OsmDates } from './osm-hours.ts';

/** Whether a day is meant. */
export type DateTest = (number: DayNumber, day: CalendarDay) => boolean;

/** Reads a range of dates once, for asking it often. */
export function readDateTest(dates: OsmDates): DateTest {
  const { from, through } = dates;
  if (from.year) {
    const range = rangeFrom(dates, from.year);
    return (number) => isWithin(number, range, dates);
  }
  const known = new Map<number, DateRange | undefined>();
  const rangeOf = (year: number) => {
    if (!known.has(year)) known.set(year, rangeFrom(dates, year));
    return known.get(year);
  };
  // A range that began last year may not be over; an offset may carry one into the year before.
  const around = from.offset || through.offset ? [0, -1, 1] : isOneDay(dates) ? [0] : [0, -1];
  return (number, { year }) => {
    for (const away of around) if (isWithin(number, rangeOf(year + away), dates)) return true;
    return false;
  };
}

function isWithin(number: DayNumber, range: DateRange | undefined, { every }: OsmDates): boolean {
  if (!range || number < range.first || number > range.last) return false;
  return every === 1 || (number - range.first) % every === 0;
}

interface DateRange {
  first: DayNumber;
  last: DayNumber;
}

/** The range that begins in a year, if there is one: not every year has a 29 February or a fifth Monday in March. */
function rangeFrom(dates: OsmDates, year: number): DateRange | undefined {
  const first = firstDay(dates.from, year);
  if (isOneDay(dates))
    return first !== undefined && isReal(dates.from, year) ? { first, last: first } : undefined;
  const { from, through } = dates;
  const last = lastDay(through, through.year ?? (isOverNewYear(from, through) ? year + 1 : year));
  return first === undefined || last === undefined ? undefined : { first, last };
}

function isOneDay({ from, through }: OsmDates): boolean {
  return from === through;
}

function isReal(date: OsmDate, year: number): boolean {
  return date.kind !== 'day' || date.day <= lengthOf(year, date.month);
}

/** The day on which a range begins; one that the year lacks is the next. */
export function firstDay(date: OsmDate, year: number): DayNumber | undefined {
  if (date.kind === 'day') return numberOf(year, date.month, date.day) + date.offset;
  return movingDay(date, year);
}

/** The day on which a range ends; one that the year lacks is the day before. */
export function lastDay(date: OsmDate, year: number): DayNumber | undefined {
  if (date.kind !== 'day') return movingDay(date, year);
  return numberOf(year, date.month, Math.min(date.day, lengthOf(year, date.month))) + date.offset;
}

function movingDay(date: Exclude<OsmDate, { kind: 'day' }>, year: number): DayNumber | undefined {
  if (date.kind === 'easter') return easterOf(year) + date.offset;
  const day = nthWeekdayOf({ year, month: date.month }, date.weekday, date.nth);
  return day === undefined ? undefined : day + date.offset;
}

/** The n-th such weekday of a month, if the month has so many; negative from its end. */
export function nthWeekdayOf(
  { year, month }: Pick<CalendarDay, 'year' | 'month'>,
  weekday: number,
  nth: number,
): DayNumber | undefined {
  const first = numberOf(year, month, 1);
  const last = numberOf(year, month + 1, 0);
  const day =
    nth > 0
      ? first + ((weekday - weekdayIndexOf(first) + 7) % 7) + (nth - 1) * 7
      : last - ((weekdayIndexOf(last) - weekday + 7) % 7) + (nth + 1) * 7;
  return first <= day && day <= last ? day : undefined;
}

function lengthOf(year: number, month: number): number {
  return calendarDayOf(numberOf(year, month + 1, 0)).day;
}
