import { type CalendarDay, calendarDayOf, type DayNumber } from '../calendar-day.ts';
import { agreeOn, layStrokes, type Stretch, type Stroke, strokesOf } from './day-line.ts';
import type { Guess } from './holiday-guesses.ts';
import type { OsmHours } from './osm-hours.ts';
import { type HolidayLookup, type RuleTest, readRuleTest } from './rule-test.ts';

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
const read = new WeakMap<OsmHours, ReadHours>();

/** Tells of day after day what is said of it. */
export class Almanac {
  readonly #hours: ReadHours;
  readonly #guesses: readonly [Guess, ...Guess[]];
  #day: DayNumber | undefined;
  #holding: readonly Holding[] = [];

  constructor(hours: OsmHours, guesses: readonly [Guess, ...Guess[]]) {
    this.#hours = read.get(hours) ?? readHours(hours);
    read.set(hours, this.#hours);
    this.#guesses = guesses;
  }

  /** What is said of a day: in order, nothing overlapping. */
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

function readHours(hours: OsmHours): ReadHours {
  const rules = hours.rules.map((rule) => ({
    test: readRuleTest(rule),
    // Closing hours are cut out of a day; other hours take its place.
    replaces: rule.join === 'replaces' && rule.state !== 'closed',
    ...strokesOf(rule),
  }));
  return { rules, lines: new Map() };
}
