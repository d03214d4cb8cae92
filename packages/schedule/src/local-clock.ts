import type { ClockTime, LocalDate, Weekday } from '@onthaal/vocabulary';

/** A minute on the clock of a place. `date` and `time` together sort like the moments they name. */
export interface LocalMinute {
  date: LocalDate;
  time: ClockTime;
}

const WEEKDAYS: readonly Weekday[] = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const DAY = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat>();

/** What the clock on the wall of a place says at an instant. Throws a RangeError for a zone that does not exist. */
export function localMinuteAt(instant: Date, timeZone: string): LocalMinute {
  let format = formats.get(timeZone);
  if (!format) {
    // Swedish short forms are those of ISO 8601: 2026-11-22 09:05.
    format = new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short', timeStyle: 'short' });
    formats.set(timeZone, format);
  }
  const [date = '', time = ''] = format.format(instant).match(/[\d:-]+/g) ?? [];
  return { date, time };
}

/** The date a number of days later (or earlier). Dates have no zone, so clock changes play no part. */
export function addDays(date: LocalDate, days: number): LocalDate {
  return new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);
}

/** Which day of the week a date is. */
export function weekdayOf(date: LocalDate): Weekday {
  return WEEKDAYS[new Date(date).getUTCDay()] as Weekday;
}

/** The Monday of the week of a date. */
export function mondayOf(date: LocalDate): LocalDate {
  return addDays(date, -((new Date(date).getUTCDay() + 6) % 7));
}

/** How many days lie between two dates; negative when the second is earlier. */
export function daysBetween(first: LocalDate, second: LocalDate): number {
  return Math.round((Date.parse(second) - Date.parse(first)) / DAY);
}
