import type { LocalDate, Weekday } from '@onthaal/vocabulary';

/** A day as a number: how many days after 1 January 1970. Dates have no zone, so clock changes play no part. */
export type DayNumber = number;

/** A day of the proleptic Gregorian calendar; months and days count from 1. */
export interface CalendarDay {
  year: number;
  month: number;
  day: number;
}

const WEEKDAYS: readonly Weekday[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const DAY = 86_400_000;

/** The number of a date. */
export function dayNumberOf(date: LocalDate): DayNumber {
  return Date.parse(date) / DAY;
}

/** The date of a number. */
export function dateOf(number: DayNumber): LocalDate {
  const { year, month, day } = calendarDayOf(number);
  return `${year < 1000 ? `${year}`.padStart(4, '0') : year}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** A number below a hundred, in two digits. */
export function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : `${number}`;
}

/**
 * Year, month and day of a number.
 *
 * A year that begins in March ends with its leap day, and its months of 31, 30, 31, 30, 31 days come back every 153. The
 * calendar as a whole comes back every 400 years: 146 097 days, in which all but three of four centuries lack a leap day.
 */
export function calendarDayOf(number: DayNumber): CalendarDay {
  const sinceMarch = number + 719_468;
  const era = Math.floor(sinceMarch / 146_097);
  const dayOfEra = sinceMarch - era * 146_097;
  const leapDays =
    Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return {
    year: era * 400 + yearOfEra + (month < 3 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1,
  };
}

/** The number of a day; a day past the end of its month runs on into the next, and day 0 is the last of the one before. */
export function numberOf(year: number, month: number, day: number): DayNumber {
  return Date.UTC(year, month - 1, day) / DAY;
}

/** The day of the week of a number: Monday 0 to Sunday 6. */
export function weekdayIndexOf(day: DayNumber): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** The place of a weekday in the week: Monday 0 to Sunday 6. */
export function indexOfWeekday(weekday: Weekday): number {
  return WEEKDAYS.indexOf(weekday);
}

/** The number of the week of a day, as ISO 8601 counts: 1 to 53. */
export function calendarWeekOf(day: DayNumber): number {
  // A week belongs to the year of its Thursday.
  const thursday = day - weekdayIndexOf(day) + 3;
  return Math.floor((thursday - numberOf(calendarDayOf(thursday).year, 1, 1)) / 7) + 1;
}

/** The date a number of days later (or earlier). */
export function addDays(date: LocalDate, days: number): LocalDate {
  return dateOf(dayNumberOf(date) + days);
}

/** Which day of the week a date is. */
export function weekdayOf(date: LocalDate): Weekday {
  return WEEKDAYS[weekdayIndexOf(dayNumberOf(date))] as Weekday;
}

/** The Monday of the week of a date. */
export function mondayOf(date: LocalDate): LocalDate {
  return addDays(date, -weekdayIndexOf(dayNumberOf(date)));
}

/** How many days lie between two dates; negative when the second is earlier. */
export function daysBetween(first: LocalDate, second: LocalDate): number {
  return dayNumberOf(second) - dayNumberOf(first);
}
