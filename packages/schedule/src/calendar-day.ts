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
export function dateOf(day: DayNumber): LocalDate {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** Year, month and day of a number. */
export function calendarDayOf(number: DayNumber): CalendarDay {
  const date = new Date(number * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
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
