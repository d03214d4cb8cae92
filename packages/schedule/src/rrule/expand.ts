import { dayFilterOf } from './day-filter.ts';
import { expandClockTimes } from './expand-clock.ts';
import { expandDays } from './expand-days.ts';
import { type InstantSecond, instantOfMoment, instantOfWall, type Moment, SECONDS_A_DAY } from './moment.ts';
import { isSubDaily, type RecurrenceRule } from './recurrence-rule.ts';
import { unsupported } from './refusal.ts';

/** A rule with its start, on the clock of a zone, and the stretch of time that is asked for. */
export interface Expansion {
  rule: RecurrenceRule;
  start: Moment;
  zone: string;
  from: InstantSecond;
  /** Not part of it. */
  to: InstantSecond;
}

const MOST_OCCURRENCES = 100_000;

/**
 * When a rule takes place, in order: the starts from `from` up to `to`. A start that the rule does not name is not
 * one of them, as most libraries have it; RFC 5545 leaves that open.
 */
export function occurrencesOf(expansion: Expansion): InstantSecond[] {
  const { rule, start, zone, from, to } = expansion;
  const found = new Occurrences(rule.count ?? Number.POSITIVE_INFINITY, {
    from,
    to,
    start: instantOfWall(start.wall, zone),
    until: untilOf(rule, start, zone),
  });
  const filter = dayFilterOf(rule, Math.floor(start.wall / SECONDS_A_DAY));
  if (isSubDaily(rule.frequency)) expandClockTimes(expansion, filter, found);
  else expandDays(expansion, filter, found);
  return found.list;
}

/** The last instant at which a rule may take place. A date, of a rule with times, means all of that day. */
function untilOf({ until }: RecurrenceRule, start: Moment, zone: string): InstantSecond {
  if (!until) return Number.POSITIVE_INFINITY;
  if (!until.isDate && !start.isDate) return instantOfMoment(until, zone);
  const day = Math.floor(until.wall / SECONDS_A_DAY);
  return instantOfWall((day + 1) * SECONDS_A_DAY, zone) - 1;
}

/** The occurrences of a rule as they are found, in order, counted from its start. */
export class Occurrences {
  readonly list: InstantSecond[] = [];
  readonly limits: Readonly<Record<'start' | 'until' | 'from' | 'to', InstantSecond>>;
  /** Nothing more will be found. */
  isDone = false;
  #left: number;

  constructor(count: number, limits: Occurrences['limits']) {
    this.#left = count;
    this.limits = limits;
  }

  /** Whether what is not asked for must be counted all the same. */
  get counts(): boolean {
    return this.#left !== Number.POSITIVE_INFINITY;
  }

  /** Passes over occurrences that lie after the start and before `from`. */
  skip(count: number): void {
    this.#left -= count;
    if (this.#left <= 0) this.isDone = true;
  }

  add(instant: InstantSecond): void {
    const { start, until, from, to } = this.limits;
    if (this.isDone || instant < start) return;
    if (this.#left <= 0 || instant > until || instant >= to) {
      this.isDone = true;
      return;
    }
    this.#left--;
    if (instant < from) return;
    if (this.list.length >= MOST_OCCURRENCES) unsupported(`more than ${MOST_OCCURRENCES} occurrences`);
    this.list.push(instant);
  }
}
