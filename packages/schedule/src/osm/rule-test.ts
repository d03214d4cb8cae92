import {
  type CalendarDay,
  calendarDayOf,
  calendarWeekOf,
  type DayNumber,
  weekdayIndexOf,
} from '../calendar-day.ts';
import { nthWeekdayOf, readDateTest } from './date-test.ts';
import type { OsmHoliday, OsmRule, OsmWeekdays } from './osm-hours.ts';

/** Tells whether a day is a holiday. */
export interface HolidayLookup {
  isPublic(day: DayNumber): boolean;
  isSchool(day: DayNumber): boolean;
}

/** Whether a rule is about a day. */
export type RuleTest = (number: DayNumber, day: CalendarDay, holidays: HolidayLookup) => boolean;

/** Reads the selectors of a rule once, for asking them often. The cheapest come first. */
export function readRuleTest(rule: OsmRule): RuleTest {
  const tests: RuleTest[] = [];
  const { years, days, holidays, weeks, dates } = rule;
  if (days) tests.push(anyOf(days.map(readDayTest)));
  if (years)
    tests.push((_, { year }) =>
      years.some(
        ({ from, through, every }) => from <= year && year <= through && (year - from) % every === 0,
      ),
    );
  if (dates) tests.push(anyOf(dates.map(readDateTest)));
  if (weeks)
    tests.push((number) => {
      const now = calendarWeekOf(number);
      return weeks.some(
        ({ from, through, every }) => from <= now && now <= through && (now - from) % every === 0,
      );
    });
  if (holidays) tests.push(anyOf(holidays.map(readHolidayTest)));
  if (tests.length === 1) return tests[0] as RuleTest;
  return (number, day, lookup) => {
    for (const test of tests) if (!test(number, day, lookup)) return false;
    return true;
  };
}

function anyOf(tests: readonly RuleTest[]): RuleTest {
  if (tests.length === 1) return tests[0] as RuleTest;
  return (number, day, holidays) => {
    for (const test of tests) if (test(number, day, holidays)) return true;
    return false;
  };
}

function readDayTest(selector: OsmWeekdays | OsmHoliday): RuleTest {
  if (selector.kind !== 'weekdays') return readHolidayTest(selector);
  const { from, through, nths, offset } = selector;
  if (nths) return readNthTest(from, nths, offset);
  if (from <= through)
    return (number) => {
      const now = weekdayIndexOf(number);
      return from <= now && now <= through;
    };
  return (number) => {
    const now = weekdayIndexOf(number);
    return now >= from || now <= through;
  };
}

function readNthTest(weekday: number, nths: readonly number[], offset: number): RuleTest {
  return (number, day) => {
    const origin = number - offset;
    if (weekdayIndexOf(origin) !== weekday) return false;
    const month = offset ? calendarDayOf(origin) : day;
    return nths.some((nth) => nthWeekdayOf(month, weekday, nth) === origin);
  };
}

function readHolidayTest({ kind, offset }: OsmHoliday): RuleTest {
  return kind === 'public'
    ? (number, _, holidays) => holidays.isPublic(number - offset)
    : (number, _, holidays) => holidays.isSchool(number - offset);
}
