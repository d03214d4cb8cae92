import { calendarDayOf, type DayNumber, numberOf, weekdayIndexOf } from '../calendar-day.ts';
import { isSubDaily, type RecurrenceRule } from './recurrence-rule.ts';

/** Whether a rule can name a day, leaving aside which periods it counts. */
export type DayFilter = (day: DayNumber) => boolean;

/** A year as the tests of its days need it. */
interface Year {
  first: DayNumber;
  length: number;
}

/**
 * Reads once which days a rule can name. All parts narrow: to expand a part of a rule, as RFC 5545 has it, gives the
 * same days as to narrow all days of the period. What a rule leaves out comes from its start.
 */
export function dayFilterOf(rule: RecurrenceRule, start: DayNumber): DayFilter {
  const { byMonth, byMonthDay, byYearDay, byWeekNo, weekStart } = rule;
  const tests: ((day: DayNumber, year: Year, date: { month: number; day: number }) => boolean)[] = [];
  const implied = impliedBy(rule, start);
  const months = byMonth ?? implied.months;
  const monthDays = byMonthDay ?? implied.monthDays;
  const byDay = rule.byDay ?? implied.byDay;
  if (months) tests.push((_, __, { month }) => months.includes(month));
  if (byDay) {
    const ofMonth = rule.frequency === 'MONTHLY' || byMonth !== undefined;
    tests.push((number, year, { month, day }) => {
      const weekday = weekdayIndexOf(number);
      return byDay.some(
        ({ weekday: meant, ordinal }) =>
          meant === weekday &&
          (ordinal === undefined ||
            (ofMonth
              ? isOrdinal(ordinal, day, lengthOfMonth(year, month))
              : isOrdinal(ordinal, number - year.first + 1, year.length))),
      );
    });
  }
  if (monthDays)
    tests.push((_, year, { month, day }) => isNumbered(monthDays, day, () => lengthOfMonth(year, month)));
  if (byYearDay)
    tests.push((number, { first, length }) => isNumbered(byYearDay, number - first + 1, () => length));
  if (byWeekNo) tests.push((number) => isInWeek(number, byWeekNo, weekStart));
  if (tests.length === 0) return () => true;
  let year: Year | undefined;
  return (number) => {
    const date = calendarDayOf(number);
    if (!year || number < year.first || number >= year.first + year.length) {
      const first = numberOf(date.year, 1, 1);
      year = { first, length: numberOf(date.year + 1, 1, 1) - first };
    }
    for (const test of tests) if (!test(number, year, date)) return false;
    return true;
  };
}

/** "Information, not contained in the rule, … [is] derived from DTSTART." */
function impliedBy(rule: RecurrenceRule, start: DayNumber) {
  const { frequency, byDay, byMonth, byMonthDay, byYearDay, byWeekNo } = rule;
  const { month, day } = calendarDayOf(start);
  const none: { months?: number[]; monthDays?: number[]; byDay?: RecurrenceRule['byDay'] } = {};
  if (isSubDaily(frequency) || frequency === 'DAILY' || byDay || byMonthDay || byYearDay) return none;
  if (frequency === 'WEEKLY' || byWeekNo) return { ...none, byDay: [{ weekday: weekdayIndexOf(start) }] };
  if (frequency === 'MONTHLY' || byMonth) return { ...none, monthDays: [day] };
  return { ...none, months: [month], monthDays: [day] };
}

function isNumbered(numbers: readonly number[], place: number, length: () => number): boolean {
  return numbers.includes(place) || ((numbers[0] as number) < 0 && numbers.includes(place - length() - 1));
}

/** Whether a day, by its place in a stretch of days, is the n-th of its weekday there. */
function isOrdinal(ordinal: number, place: number, length: number): boolean {
  return ordinal > 0 ? Math.ceil(place / 7) === ordinal : Math.ceil((length - place + 1) / 7) === -ordinal;
}

function lengthOfMonth({ length }: Year, month: number): number {
  if (month === 2) return length - 337;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Weeks begin on `weekStart`; the first of a year has at least four days in it. */
function isInWeek(day: DayNumber, weeks: readonly number[], weekStart: number): boolean {
  const first = day - ((weekdayIndexOf(day) - weekStart + 7) % 7);
  const { year } = calendarDayOf(first + 3);
  const week = (first - firstWeekOf(year, weekStart)) / 7 + 1;
  return isNumbered(weeks, week, () => (firstWeekOf(year + 1, weekStart) - firstWeekOf(year, weekStart)) / 7);
}

function firstWeekOf(year: number, weekStart: number): DayNumber {
  const fourth = numberOf(year, 1, 4);
  return fourth - ((weekdayIndexOf(fourth) - weekStart + 7) % 7);
}
