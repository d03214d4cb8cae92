import type { ClockTime, LocalDate } from '@onthaal/vocabulary';
import { dateOf, twoDigits } from './calendar-day.ts';

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

/** A stretch of time, in milliseconds since 1970, in which a clock stays so many minutes ahead of UTC. */
interface Stretch {
  from: number;
  /** Not part of it. */
  to: number;
  offset: number;
}

interface Zone {
  format: Intl.DateTimeFormat;
  /** What is known so far, by its number. */
  steps: Map<number, readonly [Stretch, Stretch?]>;
  /** The one asked for last. */
  last: Stretch;
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

/** How many minutes after midnight a clock time is. */
export function minutesOf(time: ClockTime): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

/** Minutes after midnight as a clock time; 1440 is `24:00`. */
export function clockTimeOf(minutes: number): ClockTime {
  return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}

/** How many minutes a zone's clock is ahead of UTC at an instant. */
function offsetAt(instant: number, timeZone: string): number {
  let zone = zones.get(timeZone);
  if (!zone) {
    // Swedish short forms are those of ISO 8601: 2026-11-22 09:05.
    const format = new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short', timeStyle: 'short' });
    zone = { format, steps: new Map(), last: { from: 0, to: 0, offset: 0 } };
    zones.set(timeZone, zone);
  }
  if (zone.last.from <= instant && instant < zone.last.to) return zone.last.offset;
  const number = Math.floor(instant / STEP);
  let stretches = zone.steps.get(number);
  if (!stretches) {
    stretches = readStep(zone.format, number * STEP);
    zone.steps.set(number, stretches);
  }
  const [first, second] = stretches;
  zone.last = second && instant >= second.from ? second : first;
  return zone.last.offset;
}

/** How a clock stands in a step of time: one stretch or, when it changes on the way, two. */
function readStep(format: Intl.DateTimeFormat, start: number): [Stretch, Stretch?] {
  const end = start + STEP;
  const first = readOffset(format, start);
  const last = readOffset(format, end - MINUTE);
  if (first === last) return [{ from: start, to: end, offset: first }];
  let [before, after] = [start, end];
  while (after - before > MINUTE) {
    const middle = before + Math.floor((after - before) / 2 / MINUTE) * MINUTE;
    if (readOffset(format, middle) === first) before = middle;
    else after = middle;
  }
  return [
    { from: start, to: after, offset: first },
    { from: after, to: end, offset: last },
  ];
}

function readOffset(format: Intl.DateTimeFormat, instant: number): number {
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = format
    .format(instant)
    .split(/\D+/)
    .map(Number);
  return Date.UTC(year, month - 1, day, hour, minute) / MINUTE - Math.floor(instant / MINUTE);
}
