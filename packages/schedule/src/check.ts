import type {
  HolidayCalendar,
  LocalDate,
  OpeningHours,
  Schedule,
  ScheduleException,
  ScheduleRule,
  TimeBlock,
} from '@onthaal/vocabulary';
import { calendarDayOf, type DayNumber, dateOf, dayNumberOf } from './calendar-day.ts';
import { type PlannedBlock, planOfDay } from './day-plan.ts';
import { readSelector } from './day-selector.ts';
import { MINUTES_A_DAY } from './zone-clock.ts';

export { type ReachGap, reachGapsOf } from './reach-gaps.ts';

/**
 * What looks wrong in hours. Rules and exceptions are named by their place in the schedule.
 *
 * - `overlap`: at the same time one receives in two ways, from the first through the last such day;
 * - `contradiction`: two exceptions say different things of the same days, and neither lies within the other;
 * - `gap`: nothing is said of weeks in a row, where something used to be;
 * - `never`: a rule of which the conditions exclude each other;
 * - `overruled`: a rule that on each of its days another one replaces;
 * - `expires`: the last day of which anything is known; `undefined` when that is none. Only a warning.
 */
export type Fault =
  | { fault: 'overlap'; from: LocalDate; through: LocalDate; blocks: [TimeBlock, TimeBlock] }
  | { fault: 'contradiction'; from: LocalDate; through: LocalDate; exceptions: [number, number] }
  | { fault: 'gap'; from: LocalDate; through: LocalDate }
  | { fault: 'never' | 'overruled'; rule: number }
  | { fault: 'expires'; what: 'rules' | 'public' | 'school'; on: LocalDate | undefined };

/** The days to look at, both included, and the holidays that are known of them. */
export interface CheckedDays {
  from: LocalDate;
  through: LocalDate;
  holidays?: HolidayCalendar | undefined;
}

/** The days as numbers. */
interface Checked {
  first: DayNumber;
  last: DayNumber;
  holidays: HolidayCalendar;
}

const YEAR = 366;
/** After so many days without anything something is missing; and after twice as many as is usual. */
const HOLE = 14;
/** Every combination of dates, weekdays and weeks comes by in as many years. */
const ALL_COMBINATIONS = 40 * YEAR;

/** Whether a fault is something to know of rather than something wrong. */
export function isWarning({ fault }: Fault): boolean {
  return fault === 'expires';
}

/** What looks wrong in hours, seen over some days. Hours that are not known have no faults. */
export function findFaults(hours: OpeningHours, { from, through, holidays = {} }: CheckedDays): Fault[] {
  if (hours.status !== 'known') return [];
  const { schedule } = hours;
  const checked = { first: dayNumberOf(from), last: dayNumberOf(through), holidays };
  return [
    ...findOverlaps(schedule, checked),
    ...findContradictions(schedule, checked),
    ...findGaps(schedule, checked),
    ...findIdleRules(schedule, checked),
    ...findEnds(schedule, checked),
  ];
}

function findOverlaps(schedule: Schedule, { first, last, holidays }: Checked): Fault[] {
  const found = new Map<string, Extract<Fault, { fault: 'overlap' }>>();
  for (let day = first; day <= last; day++) {
    // What began yesterday may run on into today.
    const late = certainBlocks(schedule, day - 1, holidays)
      .filter(({ to }) => to > MINUTES_A_DAY)
      .map((block) => ({ ...block, from: block.from - MINUTES_A_DAY, to: block.to - MINUTES_A_DAY }));
    const blocks = [...late, ...certainBlocks(schedule, day, holidays)];
    blocks.forEach((one, place) => {
      for (const other of blocks.slice(place + 1)) {
        if (other.from >= one.to) break;
        if (other.kind === one.kind) continue;
        const pair: [TimeBlock, TimeBlock] = [blockOf(one), blockOf(other)];
        const date = dateOf(day);
        const known = found.get(JSON.stringify(pair));
        if (known) known.through = date;
        else found.set(JSON.stringify(pair), { fault: 'overlap', from: date, through: date, blocks: pair });
      }
    });
  }
  return [...found.values()];
}

function certainBlocks(schedule: Schedule, day: DayNumber, holidays: HolidayCalendar): PlannedBlock[] {
  return planOfDay(schedule, day, holidays).blocks.filter(({ isUnknown }) => !isUnknown);
}

function blockOf({ opensAt, closesAt, kind }: TimeBlock): TimeBlock {
  return { opensAt, closesAt, kind };
}

/** A short exception within a longer one is meant so: the narrower speaks. */
function findContradictions({ exceptions }: Schedule, { first, last }: Checked): Fault[] {
  const read = exceptions
    .map((exception, index) => ({
      index,
      from: dayNumberOf(exception.from),
      through: dayNumberOf(exception.through),
      says: whatIsSaid(exception),
      adds: exception.adds,
    }))
    .filter(({ from, through, adds }) => !adds && from <= last && through >= first)
    .sort((one, other) => one.from - other.from || one.index - other.index);
  return read.flatMap((one, place) => {
    const faults: Fault[] = [];
    for (const other of read.slice(place + 1)) {
      if (other.from > one.through) break;
      const isWithin = other.through <= one.through || other.from === one.from;
      const isSame = other.from === one.from && other.through === one.through;
      if (one.says === other.says || (isWithin && !isSame)) continue;
      faults.push({
        fault: 'contradiction',
        from: dateOf(other.from),
        through: dateOf(Math.min(one.through, other.through)),
        exceptions: [one.index, other.index],
      });
    }
    return faults;
  });
}

function whatIsSaid({ blocks }: ScheduleException): string {
  return JSON.stringify(blocks.map((block) => Object.values(blockOf(block)).join()).sort());
}

/** Closing is said, by an exception or a rule without blocks; where nothing is said, something was forgotten. */
function findGaps(schedule: Schedule, { first, last, holidays }: Checked): Fault[] {
  const { rules } = schedule;
  const always = { ...schedule, rules: rules.flatMap(withoutHolidays) };
  const receives = (day: DayNumber) =>
    planOfDay(schedule, day, holidays).blocks.length > 0 || planOfDay(always, day).blocks.length > 0;
  const days = daysBetween(first - YEAR, last).filter(receives);
  const most = Math.max(HOLE, 2 * usualStepOf(days));
  const ends = rules.filter(({ blocks }) => blocks.length > 0).flatMap((rule) => endOf(rule) ?? []);
  // What ended long ago used to be as well.
  if (ends.some((end) => end < first - YEAR)) days.unshift(first - YEAR - 1);
  return [...days, last + 1].flatMap((day, place, all): Fault[] => {
    const before = all[place - 1];
    if (before === undefined || day <= first || day - before <= most) return [];
    const silent = daysBetween(before + 1, day - 1).filter(
      (between) => !planOfDay(schedule, between, holidays).isException,
    );
    const [from, through] = [silent.find((between) => between >= first), silent.at(-1)];
    if (from === undefined || through === undefined || silent.length < most) return [];
    return [{ fault: 'gap', from: dateOf(from), through: dateOf(through) }];
  });
}

/** How many days usually lie from one day to the next. */
function usualStepOf(days: readonly DayNumber[]): number {
  const steps = days.slice(1).map((day, place) => day - (days[place] as DayNumber));
  return steps.sort((one, other) => one - other)[Math.floor(steps.length / 2)] ?? 1;
}

/** A rule as it would be without holidays: none when it is for those alone. */
function withoutHolidays({ publicHolidays, schoolHolidays, ...rule }: ScheduleRule): ScheduleRule[] {
  return publicHolidays === 'only' || schoolHolidays === 'only' ? [] : [rule];
}

function findIdleRules({ rules }: Schedule, { first, last, holidays }: Checked): Fault[] {
  const tests = rules.map(readSelector);
  const held = new Set<number>();
  const spoke = new Set<number>();
  for (const day of daysBetween(first, Math.max(last, first + YEAR))) {
    const date = calendarDayOf(day);
    let isReplaced = false;
    for (let index = rules.length - 1; index >= 0; index--) {
      const holds = tests[index]?.(day, date, holidays);
      if (holds === false) continue;
      held.add(index);
      if (!isReplaced) spoke.add(index);
      if (holds && rules[index]?.replaces) isReplaced = true;
    }
  }
  return rules.flatMap((rule, index): Fault[] => {
    // A closing may be said twice.
    if (held.has(index))
      return spoke.has(index) || rule.blocks.length === 0 ? [] : [{ fault: 'overruled', rule: index }];
    return canHold(rule, first) ? [] : [{ fault: 'never', rule: index }];
  });
}

function canHold(rule: ScheduleRule, near: DayNumber): boolean {
  const test = readSelector(rule);
  const from = rule.validFrom ? dayNumberOf(rule.validFrom) : near - ALL_COMBINATIONS / 2;
  const through = rule.validThrough ? dayNumberOf(rule.validThrough) : from + ALL_COMBINATIONS;
  const days = rule.dates?.map(dayNumberOf) ?? daysBetween(from, Math.min(through, from + ALL_COMBINATIONS));
  return days.some((day) => test(day, calendarDayOf(day), {}) !== false);
}

function findEnds({ rules }: Schedule, { first, last, holidays }: Checked): Fault[] {
  const receiving = rules.filter(({ blocks }) => blocks.length > 0);
  const ends = receiving.map(endOf);
  const end = Math.max(...ends.map((day) => day ?? Number.POSITIVE_INFINITY));
  const faults: Fault[] = [];
  if (receiving.length > 0 && end <= last) faults.push({ fault: 'expires', what: 'rules', on: dateOf(end) });
  for (const [what, key] of [
    ['public', 'publicHolidays'],
    ['school', 'schoolHolidays'],
  ] as const) {
    const until = Math.max(-1, ...rules.filter((rule) => rule[key]).map((rule) => endOf(rule) ?? last));
    const on = holidays[what]?.knownThrough;
    if (until >= first && (!on || dayNumberOf(on) < Math.min(last, until)))
      faults.push({ fault: 'expires', what, on });
  }
  return faults;
}

/** The last day on which a rule can hold, if it has one. */
function endOf({ validThrough, dates }: ScheduleRule): DayNumber | undefined {
  const ends = [
    ...(validThrough ? [dayNumberOf(validThrough)] : []),
    ...(dates ? [Math.max(...dates.map(dayNumberOf))] : []),
  ];
  return ends.length > 0 ? Math.min(...ends) : undefined;
}

function daysBetween(first: DayNumber, last: DayNumber): DayNumber[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, place) => first + place);
}
