import type { HolidayCalendar, HolidayTable, LocalDate } from '@onthaal/vocabulary';
import { type DayNumber, dayNumberOf } from '../calendar-day.ts';
import { holidayOn } from '../holidays.ts';
import type { HolidayLookup } from './rule-test.ts';

/** What is known of holidays. */
export interface KnownHolidays {
  /** All public holidays of the window; without these `holidays` counts. */
  publicHolidays?: readonly LocalDate[] | undefined;
  /** All school holidays of the window, first and last day. */
  schoolHolidays?: readonly (readonly [LocalDate, LocalDate])[] | undefined;
  holidays?: HolidayCalendar | undefined;
}

/** `undefined` of a day of which it is not known. */
type HolidayTest = (day: DayNumber) => boolean | undefined;

/** Looks days up, takes those that are not known to be holidays or not to be, and notes that it did. */
export interface Guess extends HolidayLookup {
  isGuessing: boolean;
}

/** Every way in which days that are not known may be holidays. */
export function guessesFor(known: KnownHolidays): [Guess, ...Guess[]] {
  const isPublic = publicTest(known);
  const isSchool = schoolTest(known);
  const guess = (publicDay: boolean, schoolDay: boolean): Guess => {
    const made: Guess = {
      isGuessing: false,
      isPublic: (day) => isPublic(day) ?? taken(publicDay),
      isSchool: (day) => isSchool(day) ?? taken(schoolDay),
    };
    const taken = (guessed: boolean) => {
      made.isGuessing = true;
      return guessed;
    };
    return made;
  };
  return [guess(false, false), guess(false, true), guess(true, false), guess(true, true)];
}

function publicTest({ publicHolidays, holidays }: KnownHolidays): HolidayTest {
  if (!publicHolidays) return lookUp(holidays?.public);
  const days = new Set(publicHolidays.map(dayNumberOf));
  return (day) => days.has(day);
}

function schoolTest({ schoolHolidays, holidays }: KnownHolidays): HolidayTest {
  if (!schoolHolidays) return lookUp(holidays?.school);
  const spans = schoolHolidays.map(([from, through]) => [dayNumberOf(from), dayNumberOf(through)] as const);
  return (day) => spans.some(([from, through]) => from <= day && day <= through);
}

function lookUp(table: HolidayTable | undefined): HolidayTest {
  return (day) => {
    const holiday = holidayOn(table, day);
    return holiday === undefined ? undefined : holiday !== null;
  };
}
