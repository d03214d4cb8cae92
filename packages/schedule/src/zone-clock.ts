import type { ClockTime, LocalDate } from '@onthaal/vocabulary';
import { dateOf, dayNumberOf } from './calendar-day.ts';

/** A minute on the clock of a place. `date` and `time` together sort like the moments they name. */
export interface LocalMinute {
  date: LocalDate;
  time: ClockTime;
}

/**
 * A minute on the clock of a place as a number: minutes after midnight of 1 January 1970 on that clock. Adding a day of
 * 1440 is the same time a day later, also where a clock changes.
 */
export type WallMinute = number;

export const MINUTES_A_DAY = 1440;
const MINUTE = 60_000;
const DAY = 86_400_000;
/** A zone is looked at this often for changes of its clock: shorter than any two changes lie apart. */
const STEP = 14 * DAY;

/** From `at` on (milliseconds since 1970) a clock is `offset` minutes ahead of UTC. */
interface Shift {
  at: number;
  offset: number;
}

interface Zone {
  format: Intl.DateTimeFormat;
  /** The shifts known so far, by the number of the stretch of time that they fall in. */
  stretches: Map<number, readonly Shift[]>;
}

const zones = new Map<string, Zone>();

/** What the clock on the wall of a place says at an instant. Throws a RangeError for a zone that does not exist. */
export function localMinuteAt(instant: Date, timeZone: string): LocalMinute {
  return localMinuteOf(wallMinuteAt(instant.getTime(), timeZone));
}

/** The minute of a place's clock at an instant, in milliseconds since 1970. Throws a RangeError for an unknown zone. */
export function wallMinuteAt(instant: number, timeZone: string): WallMinute {
  return Math.floor(instant / MINUTE) + offsetAt(instant, timeZone);
}

/**
 * The instant, in milliseconds since 1970, at which a clock shows a minute. Of a minute that comes twice it is the
 * first; one that is skipped is read as if the clock had not yet changed (RFC 5545, 3.3.5).
 */
export function instantOf(minute: WallMinute, timeZone: string): number {
  const utc = minute * MINUTE;
  const before = offsetAt(utc - DAY, timeZone);
  const after = offsetAt(utc + DAY, timeZone);
  const first = utc - before * MINUTE;
  if (before === after || offsetAt(first, timeZone) === before) return first;
  const second = utc - after * MINUTE;
  return offsetAt(second, timeZone) === after ? second : first;
}

/** A minute as date and time; its first moment, so a day ends at 00:00 of the next. */
export function localMinuteOf(minute: WallMinute): LocalMinute {
  const day = Math.floor(minute / MINUTES_A_DAY);
  return { date: dateOf(day), time: clockTimeOf(minute - day * MINUTES_A_DAY) };
}

/** A date and time as a number; 24:00 is the first minute of the next day. */
export function wallMinuteOf({ date, time }: LocalMinute): WallMinute {
  return dayNumberOf(date) * MINUTES_A_DAY + minutesOf(time);
}

/** How many minutes after midnight a clock time is. */
export function minutesOf(time: ClockTime): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

function clockTimeOf(minutes: number): ClockTime {
  const two = (number: number) => (number < 10 ? `0${number}` : `${number}`);
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** How many minutes a zone's clock is ahead of UTC at an instant. */
function offsetAt(instant: number, timeZone: string): number {
  const stretch = Math.floor(instant / STEP);
  let zone = zones.get(timeZone);
  if (!zone) {
    // Swedish short forms are those of ISO 8601: 2026-11-22 09:05.
    const format = new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short', timeStyle: 'short' });
    zone = { format, stretches: new Map() };
    zones.set(timeZone, zone);
  }
  let shifts = zone.stretches.get(stretch);
  if (!shifts) {
    shifts = readShifts(zone.format, stretch);
    zone.stretches.set(stretch, shifts);
  }
  const [first, second] = shifts;
  return second && instant >= second.at ? second.offset : (first?.offset ?? 0);
}

/** How a clock stands at the start of a stretch of time and, when it changes in it, from when on it stands otherwise. */
function readShifts(format: Intl.DateTimeFormat, stretch: number): Shift[] {
  const start = stretch * STEP;
  const first = readOffset(format, start);
  let end = start + STEP;
  const last = readOffset(format, end - MINUTE);
  if (first === last) return [{ at: start, offset: first }];
  let known = start;
  while (end - known > MINUTE) {
    const middle = known + Math.floor((end - known) / 2 / MINUTE) * MINUTE;
    if (readOffset(format, middle) === first) known = middle;
    else end = middle;
  }
  return [
    { at: start, offset: first },
    { at: end, offset: last },
  ];
}

function readOffset(format: Intl.DateTimeFormat, instant: number): number {
  const written = format.format(instant).replace(/\D+/, '-').replace(/\D+/g, '-');
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = written.split('-').map(Number);
  return Date.UTC(year, month - 1, day, hour, minute) / MINUTE - Math.floor(instant / MINUTE);
}
