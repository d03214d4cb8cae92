import type { HolidayCalendar, HolidayTable, LocalDate } from '@onthaal/vocabulary';
import { type CalendarDay, calendarDayOf, type DayNumber, dateOf, dayNumberOf } from '../calendar-day.ts';
import { holidayOn } from '../holidays.ts';
import {
  clockTimeOf,
  instantOf,
  MINUTES_A_DAY,
  minutesOf,
  type WallMinute,
  wallMinuteAt,
} from '../zone-clock.ts';
import { agreeOn, layStrokes, type Stretch, type Stroke, strokesOf } from './day-line.ts';
import type { OsmHours } from './osm-hours.ts';
import { type HolidayLookup, type RuleTest, readRuleTest } from './rule-test.ts';

/** When a value is asked about, and what is known besides. */
export interface OsmWindow {
  /** `YYYY-MM-DDTHH:MM` on the clock of the place. */
  from: string;
  /** Not part of it. */
  to: string;
  timeZone: string;
  /** All public holidays of the window; without these `holidays` counts. */
  publicHolidays?: readonly LocalDate[] | undefined;
  /** All school holidays of the window, first and last day. */
  schoolHolidays?: readonly (readonly [LocalDate, LocalDate])[] | undefined;
  holidays?: HolidayCalendar | undefined;
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

/** Hours in minutes on the clock of the place. */
interface Hours {
  from: WallMinute;
  to: WallMinute;
  state: 'open' | 'unknown';
  comment?: string | undefined;
}

interface ReadRule {
  test: RuleTest;
  /** It takes the place of what was said of its days. */
  replaces: boolean;
  own: readonly Stroke[];
  after: readonly Stroke[];
}

interface ReadHours {
  rules: readonly ReadRule[];
  /** Lines that were laid before, by which rules hold on a day and on the day before it. */
  lines: Map<string, readonly Stretch[]>;
}

/** Which rules hold on a day: a 1 or 0 for each. */
type Holding = string;

const LINES_REMEMBERED = 1_000;
/** No clock changes twice within so many days. */
const STEADY_DAYS = 14;
const read = new WeakMap<OsmHours, ReadHours>();

/**
 * When a value says open, or unknown: in order, touching hours of one state and comment joined, cut off at both ends of
 * the window. Throws a RangeError for a time zone that does not exist.
 */
export function evaluateOsm(hours: OsmHours, window: OsmWindow): { intervals: OsmInterval[] } {
  const known = read.get(hours) ?? readHours(hours);
  read.set(hours, known);
  const { timeZone } = window;
  const [start, end] = [wallMinuteFrom(window.from), wallMinuteFrom(window.to)];
  const joined: Hours[] = [];
  const [first, last] = [Math.floor(start / MINUTES_A_DAY), Math.floor((end - 1) / MINUTES_A_DAY)];
  const almanac = new Almanac(known, guessesFor(window));
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
  return { intervals: writeAll(onRealClock(joined, timeZone)) };
}

function readHours(hours: OsmHours): ReadHours {
  const rules = hours.rules.map((rule) => ({
    test: readRuleTest(rule),
    // Closing hours are cut out of a day; other hours take its place.
    replaces: rule.join === 'replaces' && rule.state !== 'closed',
    ...strokesOf(rule),
  }));
  return { rules, lines: new Map() };
}

/** Tells of day after day what is said of it. */
class Almanac {
  readonly #hours: ReadHours;
  readonly #guesses: readonly [Guess, ...Guess[]];
  #day: DayNumber | undefined;
  #holding: readonly Holding[] = [];

  constructor(hours: ReadHours, guesses: readonly [Guess, ...Guess[]]) {
    this.#hours = hours;
    this.#guesses = guesses;
  }

  lineOf(day: DayNumber): readonly Stretch[] {
    const before = this.#day === day - 1 ? this.#holding : this.#holdingOn(day - 1);
    const today = this.#holdingOn(day);
    this.#day = day;
    this.#holding = today;
    const [one, other] = [before[0], today[0]];
    if (before.length === 1 && today.length === 1 && one !== undefined && other !== undefined)
      return this.#lay(one, other);
    return agreeOn(before.flatMap((past) => today.map((now) => this.#lay(past, now))));
  }

  /** Every way in which the rules may hold on a day: more than one where holidays are not known. */
  #holdingOn(day: DayNumber): readonly Holding[] {
    const date = calendarDayOf(day);
    const [lookup, ...others] = this.#guesses;
    lookup.isGuessing = false;
    const first = this.#holdingWith(day, date, lookup);
    if (!lookup.isGuessing) return [first];
    return [...new Set([first, ...others.map((other) => this.#holdingWith(day, date, other))])];
  }

  #holdingWith(day: DayNumber, date: CalendarDay, holidays: HolidayLookup): Holding {
    let holding = '';
    for (const { test } of this.#hours.rules) holding += test(day, date, holidays) ? '1' : '0';
    return holding;
  }

  #lay(before: Holding, today: Holding): readonly Stretch[] {
    const { rules, lines } = this.#hours;
    const name = before + today;
    const known = lines.get(name);
    if (known) return known;
    let strokes: Stroke[] = [];
    for (const [place, rule] of rules.entries()) {
      if (today[place] === '1') {
        if (rule.replaces) strokes = [];
        strokes.push(...rule.own);
      }
      if (before[place] === '1') strokes.push(...rule.after);
    }
    if (lines.size > LINES_REMEMBERED) lines.clear();
    const line = layStrokes(strokes);
    lines.set(name, line);
    return line;
  }
}

/** `undefined` of a day of which it is not known. */
type HolidayTest = (day: DayNumber) => boolean | undefined;

/** Looks days up, takes those that are not known to be holidays or not to be, and notes that it did. */
interface Guess extends HolidayLookup {
  isGuessing: boolean;
}

/** Every way in which days that are not known may be holidays. */
function guessesFor(window: OsmWindow): [Guess, ...Guess[]] {
  const isPublic = publicTest(window);
  const isSchool = schoolTest(window);
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

function publicTest({ publicHolidays, holidays }: OsmWindow): HolidayTest {
  if (!publicHolidays) return lookUp(holidays?.public);
  const days = new Set(publicHolidays.map(dayNumberOf));
  return (day) => days.has(day);
}

function schoolTest({ schoolHolidays, holidays }: OsmWindow): HolidayTest {
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

function append(span: Hours, joined: Hours[]): void {
  const last = joined.at(-1);
  if (last?.to === span.from && last.state === span.state && last.comment === span.comment) last.to = span.to;
  else joined.push(span);
}

/** Where a clock is put forward, times that it skips are read as if it had not been; hours that vanish are left out. */
function onRealClock(hours: readonly Hours[], timeZone: string): Hours[] {
  const shown: Hours[] = [];
  const onClock = (minute: WallMinute) => wallMinuteAt(instantOf(minute, timeZone), timeZone);
  let [steadyFrom, steadyTo] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const span of hours) {
    if (span.from < steadyFrom || steadyTo < span.to) [steadyFrom, steadyTo] = steadyAround(span, timeZone);
    if (span.from >= steadyFrom && span.to <= steadyTo) {
      shown.push(span);
      continue;
    }
    const [from, to] = [Math.max(onClock(span.from), shown.at(-1)?.to ?? -Infinity), onClock(span.to)];
    if (from < to) append({ ...span, from, to }, shown);
  }
  return shown;
}

/** A stretch of days around hours in which the clock does not change; nothing where it does. */
function steadyAround({ from, to }: Hours, timeZone: string): [from: WallMinute, to: WallMinute] {
  const start = (Math.floor(from / MINUTES_A_DAY) - 1) * MINUTES_A_DAY;
  for (const days of [STEADY_DAYS, 3]) {
    const end = start + days * MINUTES_A_DAY;
    const length = (instantOf(end, timeZone) - instantOf(start, timeZone)) / 60_000;
    if (to <= end && length === end - start) return [start, end];
  }
  return [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
}

function wallMinuteFrom(text: string): WallMinute {
  return dayNumberOf(text.slice(0, 10)) * MINUTES_A_DAY + minutesOf(text.slice(11));
}

/** Writes hours; the date of a day is made once for all its hours. */
function writeAll(hours: readonly Hours[]): OsmInterval[] {
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
