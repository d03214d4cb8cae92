import type { DaySelector, HolidayCalendar, HolidayTable, OnHolidays } from '@onthaal/vocabulary';
import {
  type CalendarDay,
  calendarDayOf,
  calendarWeekOf,
  type DayNumber,
  dayNumberOf,
  indexOfWeekday,
  numberOf,
  weekdayIndexOf,
} from './calendar-day.ts';
import { holidayOn } from './holidays.ts';

/** Whether days are meant: `undefined` when that depends on holidays of which the calendar does not know. */
export type DayTest = (number: DayNumber, day: CalendarDay, holidays: HolidayCalendar) => boolean | undefined;

/** What can be told of a day without a calendar of holidays. */
type Test = (number: DayNumber, day: CalendarDay) => boolean;

/** Reads a selector once, for asking it often. */
export function readSelector(selector: DaySelector): DayTest {
  const tests = testsOf(selector);
  const { publicHolidays, schoolHolidays } = selector;
  return (number, day, holidays) => {
    for (const test of tests) if (!test(number, day)) return false;
    const isPublic = suits(publicHolidays, holidays.public, number);
    if (isPublic === false) return false;
    const isSchool = suits(schoolHolidays, holidays.school, number);
    return isSchool && isPublic === undefined ? undefined : isSchool;
  };
}

function suits(
  wanted: OnHolidays | undefined,
  table: HolidayTable | undefined,
  day: DayNumber,
): boolean | undefined {
  if (!wanted) return true;
  const holiday = holidayOn(table, day);
  return holiday === undefined ? undefined : (holiday !== null) === (wanted === 'only');
}

/** The cheapest tests come first. */
function testsOf(selector: DaySelector): Test[] {
  const { days, weeksOfMonth, everyWeeks, calendarWeeks, seasons, dates, validFrom, validThrough } = selector;
  const tests: Test[] = [];
  if (days) {
    const meant = days.map(indexOfWeekday);
    tests.push((number) => meant.includes(weekdayIndexOf(number)));
  }
  if (validFrom) {
    const first = dayNumberOf(validFrom);
    tests.push((number) => number >= first);
  }
  if (validThrough) {
    const last = dayNumberOf(validThrough);
    tests.push((number) => number <= last);
  }
  if (dates) {
    const meant = new Set(dates.map(dayNumberOf));
    tests.push((number) => meant.has(number));
  }
  if (everyWeeks) {
    const start = dayNumberOf(everyWeeks.startingOn);
    const monday = start - weekdayIndexOf(start);
    tests.push((number) => number >= start && Math.floor((number - monday) / 7) % everyWeeks.count === 0);
  }
  if (seasons) {
    const meant = seasons.map(({ from, through }) => [yearDayOf(from), yearDayOf(through)] as const);
    tests.push((_, { month, day }) => {
      const now = month * 100 + day;
      return meant.some(([from, through]) =>
        from <= through ? from <= now && now <= through : now >= from || now <= through,
      );
    });
  }
  if (weeksOfMonth) tests.push((_, day) => weeksOfMonth.some((week) => isInWeekOfMonth(day, week)));
  if (calendarWeeks)
    tests.push((number) => {
      const now = calendarWeekOf(number);
      return calendarWeeks.some(
        ({ from, through, every = 1 }) => from <= now && now <= through && (now - from) % every === 0,
      );
    });
  return tests;
}

/** `MM-DD` as a number that sorts like it. */
function yearDayOf(text: string): number {
  return Number(text.replace('-', ''));
}

/** Whether a day is the n-th of its weekday in its month, or counted from the end when `week` is negative. */
function isInWeekOfMonth({ year, month, day }: CalendarDay, week: number): boolean {
  if (week > 0) return Math.ceil(day / 7) === week;
  const length = calendarDayOf(numberOf(year, month + 1, 0)).day;
  return Math.ceil((length - day + 1) / 7) === -week;
}
