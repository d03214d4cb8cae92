import type { DaySelector, HolidayCalendar } from '@onthaal/vocabulary';
import {
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
export type DayTest = (day: DayNumber, holidays: HolidayCalendar) => boolean | undefined;

/** Reads a selector once, for asking it often. */
export function readSelector(selector: DaySelector): DayTest {
  const tests = testsOf(selector);
  const { publicHolidays, schoolHolidays } = selector;
  return (day, holidays) => {
    for (const test of tests) if (!test(day)) return false;
    let isKnown = true;
    for (const [wanted, table] of [
      [publicHolidays, holidays.public],
      [schoolHolidays, holidays.school],
    ] as const) {
      if (!wanted) continue;
      const holiday = holidayOn(table, day);
      if (holiday === undefined) isKnown = false;
      else if ((holiday !== null) !== (wanted === 'only')) return false;
    }
    return isKnown || undefined;
  };
}

/** What can be told without a calendar of holidays, the cheapest first. */
function testsOf(selector: DaySelector): ((day: DayNumber) => boolean)[] {
  const { days, weeksOfMonth, everyWeeks, calendarWeeks, seasons, dates, validFrom, validThrough } = selector;
  const tests: ((day: DayNumber) => boolean)[] = [];
  if (days) {
    const meant = days.map(indexOfWeekday);
    tests.push((day) => meant.includes(weekdayIndexOf(day)));
  }
  if (validFrom) {
    const first = dayNumberOf(validFrom);
    tests.push((day) => day >= first);
  }
  if (validThrough) {
    const last = dayNumberOf(validThrough);
    tests.push((day) => day <= last);
  }
  if (dates) {
    const meant = new Set(dates.map(dayNumberOf));
    tests.push((day) => meant.has(day));
  }
  if (everyWeeks) {
    const start = dayNumberOf(everyWeeks.startingOn);
    const monday = start - weekdayIndexOf(start);
    tests.push((day) => day >= start && Math.floor((day - monday) / 7) % everyWeeks.count === 0);
  }
  if (weeksOfMonth) tests.push((day) => placesInMonth(day).some((place) => weeksOfMonth.includes(place)));
  if (seasons) {
    const meant = seasons.map(({ from, through }) => [yearDayOf(from), yearDayOf(through)] as const);
    tests.push((number) => {
      const { month, day } = calendarDayOf(number);
      const now = month * 100 + day;
      return meant.some(([from, through]) =>
        from <= through ? from <= now && now <= through : now >= from || now <= through,
      );
    });
  }
  if (calendarWeeks)
    tests.push((day) => {
      const week = calendarWeekOf(day);
      return calendarWeeks.some(
        ({ from, through, every = 1 }) => from <= week && week <= through && (week - from) % every === 0,
      );
    });
  return tests;
}

/** `MM-DD` as a number that sorts like it. */
function yearDayOf(text: string): number {
  return Number(text.replace('-', ''));
}

type Place = NonNullable<DaySelector['weeksOfMonth']>[number];

/** Which such weekday of its month a day is, counted from the start and from the end. */
function placesInMonth(day: DayNumber): [Place, Place] {
  const { year, month, day: date } = calendarDayOf(day);
  const length = calendarDayOf(numberOf(year, month + 1, 0)).day;
  return [Math.ceil(date / 7) as Place, -Math.ceil((length - date + 1) / 7) as Place];
}
