import { calendarDayOf, numberOf } from '../calendar-day.ts';
import { instantOf, wallMinuteAt } from '../zone-clock.ts';
import type { ContentLine } from './content-lines.ts';
import { invalid, unsupported } from './refusal.ts';

/** Seconds after midnight of 1 January 1970 on some clock on a wall. */
export type WallSecond = number;

/** Seconds since 1970 on everybody's clock. */
export type InstantSecond = number;

export const SECONDS_A_DAY = 86_400;

/** A DATE or DATE-TIME: what a clock shows, and whose. */
export interface Moment {
  wall: WallSecond;
  isDate: boolean;
  /** Where the clock hangs; without it the clock is the reader's own ("floating"). A date has none. */
  zone?: string | undefined;
}

/** A length of time: days last as long as the clock makes them, seconds are exact (RFC 5545, 3.3.6). */
export interface Duration {
  days: number;
  seconds: number;
}

const DATE_TIME = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})(Z?))?$/i;
const DURATION =
  /^([+-])?P(?:(\d{1,6})W|(?:(\d{1,7})D)?(?:T(?:(\d{1,8})H)?(?:(\d{1,9})M)?(?:(\d{1,10})S)?)?)$/i;
/** Clocks of earlier times are not kept. */
const FIRST_YEAR = 1000;

/** The value of a line that holds one date or time. */
export function readMomentOf(line: ContentLine, zones: ReadonlyMap<string, string>): Moment {
  return readMoment(line.value, line, zones);
}

/** A value of a line; `zones` are what a calendar calls the zones it describes itself. */
export function readMoment(
  text: string,
  { name, params }: Pick<ContentLine, 'name' | 'params'>,
  zones: ReadonlyMap<string, string>,
): Moment {
  const [, year, month, day, hour, minute, second, utc] = DATE_TIME.exec(text.trim()) ?? [];
  if (!year) invalid(`${name}: not a date or time: ${text.slice(0, 40)}`);
  const date = numberOf(Number(year), Number(month), Number(day));
  const read = calendarDayOf(date);
  if (Number(year) < FIRST_YEAR) unsupported(`${name}: a year before ${FIRST_YEAR}`);
  if (read.month !== Number(month) || read.day !== Number(day)) invalid(`${name}: there is no day ${text}`);
  const type = params.get('VALUE')?.toUpperCase();
  if (hour === undefined) {
    if (type === 'DATE-TIME') invalid(`${name}: a date where a time is promised`);
    return { wall: date * SECONDS_A_DAY, isDate: true };
  }
  if (type === 'DATE') invalid(`${name}: a time where a date is promised`);
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60)
    invalid(`${name}: there is no time ${text}`);
  const clock = Number(hour) * 3600 + Number(minute) * 60 + Math.min(59, Number(second));
  const tzid = params.get('TZID');
  if (utc && tzid && zoneOf(tzid, zones) !== 'UTC') invalid(`${name}: both UTC and a time zone`);
  const zone = utc ? 'UTC' : tzid === undefined ? undefined : zoneOf(tzid, zones);
  return { wall: date * SECONDS_A_DAY + clock, isDate: false, zone };
}

/** A DURATION; negative ones are refused. */
export function readDuration(text: string): Duration {
  const [whole, sign, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] =
    DURATION.exec(text.trim()) ?? [];
  if (whole === undefined || /[PT]$/i.test(whole)) invalid(`not a duration: ${text.slice(0, 40)}`);
  const duration = {
    days: Number(weeks) * 7 + Number(days),
    seconds: Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds),
  };
  if (sign === '-' && duration.days + duration.seconds > 0) invalid(`a negative duration: ${text}`);
  return duration;
}

/** When a moment is; `here` is the zone of the reader. */
export function instantOfMoment({ wall, zone }: Moment, here: string): InstantSecond {
  return instantOfWall(wall, zone ?? here);
}

/** When a clock shows a second: RFC 5545, 3.3.5 for those that come twice or not at all. */
export function instantOfWall(wall: WallSecond, zone: string): InstantSecond {
  const minute = Math.floor(wall / 60);
  return instantOf(minute, zone) / 1000 + (wall - minute * 60);
}

/** What a clock shows at an instant. */
export function wallAt(instant: InstantSecond, zone: string): WallSecond {
  const minute = Math.floor(instant / 60);
  return wallMinuteAt(minute * 60_000, zone) * 60 + (instant - minute * 60);
}

/** The zone that a TZID means: one of the time zone database, perhaps with a maker's prefix, or one described. */
function zoneOf(tzid: string, zones: ReadonlyMap<string, string>): string {
  const parts = tzid.split('/');
  const names = [tzid, zones.get(tzid), parts.slice(-2).join('/'), parts.slice(-3).join('/')];
  return names.find((name) => name !== undefined && isZone(name)) ?? unsupported(`time zone ${tzid}`);
}

const zonesKnown = new Map<string, boolean>();

function isZone(name: string): boolean {
  let isKnown = zonesKnown.get(name);
  if (isKnown === undefined) {
    try {
      wallMinuteAt(0, name);
      isKnown = true;
    } catch {
      isKnown = false;
    }
    if (zonesKnown.size < 1000) zonesKnown.set(name, isKnown);
  }
  return isKnown;
}
