import { dateOf, dayNumberOf } from '../calendar-day.ts';
import { clockTimeOf, MINUTES_A_DAY, minutesOf, type WallMinute } from '../zone-clock.ts';
import { Almanac } from './almanac.ts';
import { guessesFor, type KnownHolidays } from './holiday-guesses.ts';
import type { OsmHours } from './osm-hours.ts';
import { append, onRealClock, type Span } from './real-clock.ts';

/** When a value is asked about, and what is known besides. */
export interface OsmWindow extends KnownHolidays {
  /** `YYYY-MM-DDTHH:MM` on the clock of the place. */
  from: string;
  /** Not part of it. */
  to: string;
  timeZone: string;
}

/** Hours on the clock of the place, `YYYY-MM-DDTHH:MM`. */
export interface OsmInterval {
  from: string;
  /** Not part of it. */
  to: string;
  /** `unknown` where the value says so, asks for an appointment, or depends on holidays that nobody has listed. */
  state: 'open' | 'unknown';
  comment?: string;
}

/**
 * When a value says open, or unknown: in order, touching hours of one state and comment joined, cut off at both ends of
 * the window. Throws a RangeError for a time zone that does not exist.
 */
export function evaluateOsm(hours: OsmHours, window: OsmWindow): { intervals: OsmInterval[] } {
  const [start, end] = [wallMinuteFrom(window.from), wallMinuteFrom(window.to)];
  const joined: Span[] = [];
  const [first, last] = [Math.floor(start / MINUTES_A_DAY), Math.floor((end - 1) / MINUTES_A_DAY)];
  const almanac = new Almanac(hours, guessesFor(window));
  for (let day = first; day <= last; day++) {
    const midnight = day * MINUTES_A_DAY;
    for (const { from, to, state, comment } of almanac.lineOf(day)) {
      const span = {
        from: Math.max(start, midnight + from),
        to: Math.min(end, midnight + to),
        state,
        comment,
      };
      if (span.from < span.to) append(span, joined);
    }
  }
  return { intervals: writeAll(onRealClock(joined, window.timeZone)) };
}

function wallMinuteFrom(text: string): WallMinute {
  return dayNumberOf(text.slice(0, 10)) * MINUTES_A_DAY + minutesOf(text.slice(11));
}

/** Writes hours; the date of a day is made once for all its hours. */
function writeAll(hours: readonly Span[]): OsmInterval[] {
  let [day, date] = [Number.NaN, ''];
  const write = (minute: WallMinute) => {
    const now = Math.floor(minute / MINUTES_A_DAY);
    if (now !== day) [day, date] = [now, dateOf(now)];
    return `${date}T${clockTimeOf(minute - now * MINUTES_A_DAY)}`;
  };
  return hours.map(({ from, to, state, comment }) => {
    const interval: OsmInterval = { from: write(from), to: write(to), state };
    if (comment) interval.comment = comment;
    return interval;
  });
}
