import type {
  Holiday,
  HolidayCalendar,
  LocalDate,
  Localised,
  Schedule,
  ScheduleException,
  ScheduleRule,
  TimeBlock,
} from '@onthaal/vocabulary';
import { calendarDayOf, type DayNumber, dayNumberOf } from './calendar-day.ts';
import { type DayTest, readSelector } from './day-selector.ts';
import { holidayOn } from './holidays.ts';
import { MINUTES_A_DAY, minutesOf } from './zone-clock.ts';

/** A block of a day's plan. A block that closes at or before it opens runs on into the next day. */
export interface PlannedBlock extends TimeBlock {
  /** Minutes after midnight; of one that runs on, `to` is past 1440. */
  readonly from: number;
  readonly to: number;
  /** Whether it takes place depends on holidays of which nothing is known. */
  readonly isUnknown: boolean;
}

/** What happens on one day: its blocks in order, and why the day differs where it does. */
export interface DayPlan {
  readonly day: DayNumber;
  readonly blocks: readonly PlannedBlock[];
  /** An exception speaks, or a rule that replaces others. */
  readonly isException: boolean;
  readonly reason?: Localised<string> | undefined;
}

/** An exception with its days as numbers. */
interface ReadException {
  first: DayNumber;
  last: DayNumber;
  exception: ScheduleException;
  blocks: readonly PlannedBlock[];
}

interface ReadSchedule {
  rules: readonly { rule: ScheduleRule; test: DayTest; blocks: readonly PlannedBlock[] }[];
  exceptions: readonly ReadException[];
  /** The exceptions that touch a stretch of days, by its number. */
  stretches: Map<number, readonly ReadException[]>;
  /** What was planned before, with these holidays. */
  holidays: HolidayCalendar;
  plans: Map<DayNumber, DayPlan>;
}

const NO_HOLIDAYS: HolidayCalendar = {};
const STRETCH = 32;
const PLANS_REMEMBERED = 1_000;
const read = new WeakMap<Schedule, ReadSchedule>();

/**
 * The plan of one date: what its rules and exceptions make of it. Exceptions speak before rules; where several replace
 * the hours of a date, the one that covers the fewest days speaks, and of two equal ones the later in the list.
 */
export function planOf(schedule: Schedule, date: LocalDate, holidays?: HolidayCalendar): DayPlan {
  return planOfDay(schedule, dayNumberOf(date), holidays);
}

/** See {@link planOf}; a schedule is taken to be the same for as long as it is the same object. */
export function planOfDay(schedule: Schedule, day: DayNumber, holidays = NO_HOLIDAYS): DayPlan {
  let known = read.get(schedule);
  if (!known) {
    known = readSchedule(schedule);
    read.set(schedule, known);
  }
  if (known.holidays !== holidays || known.plans.size > PLANS_REMEMBERED) {
    known.holidays = holidays;
    known.plans.clear();
  }
  let plan = known.plans.get(day);
  if (!plan) {
    plan = makePlan(known, day);
    known.plans.set(day, plan);
  }
  return plan;
}

function readSchedule({ rules, exceptions }: Schedule): ReadSchedule {
  return {
    rules: rules.map((rule) => ({ rule, test: readSelector(rule), blocks: rule.blocks.map(readBlock) })),
    exceptions: exceptions.map((exception) => ({
      first: dayNumberOf(exception.from),
      last: dayNumberOf(exception.through),
      exception,
      blocks: exception.blocks.map(readBlock),
    })),
    stretches: new Map(),
    holidays: NO_HOLIDAYS,
    plans: new Map(),
  };
}

function readBlock({ opensAt, closesAt, kind }: TimeBlock): PlannedBlock {
  const [from, end] = [minutesOf(opensAt), minutesOf(closesAt)];
  return {
    opensAt,
    closesAt,
    kind,
    from,
    to: end > from ? end : end + MINUTES_A_DAY,
    isUnknown: false,
  };
}

function makePlan(schedule: ReadSchedule, day: DayNumber): DayPlan {
  const { rules, holidays } = schedule;
  const exceptions = exceptionsOn(schedule, day);
  const replacing = exceptions.reduceRight<ReadException | undefined>(narrower, undefined);
  let blocks: PlannedBlock[] = [];
  let speaking: ScheduleRule | undefined;
  let reason: Localised<string> | undefined;
  if (replacing) blocks.push(...replacing.blocks);
  else {
    const date = calendarDayOf(day);
    for (const { rule, test, blocks: own } of rules) {
      const holds = test(day, date, holidays);
      if (holds === false) {
        // It would have held, but for a holiday.
        if (test(day, date, NO_HOLIDAYS) === undefined) reason ??= nameOf(rule, day, holidays);
        continue;
      }
      if (rule.replaces) {
        // Whether this rule or those before it speak is not known: none of their blocks is certain.
        blocks = holds ? [] : blocks.map(uncertain);
        if (holds) speaking = rule;
      }
      blocks.push(...(holds ? own : own.map(uncertain)));
    }
  }
  for (const { exception, blocks: own } of exceptions) if (exception.adds) blocks.push(...own);
  const why = replacing ?? exceptions.at(-1);
  return {
    day,
    blocks: blocks.length > 1 ? blocks.sort((one, other) => one.from - other.from) : blocks,
    isException: why !== undefined || speaking !== undefined,
    reason: why ? why.exception.reason : (speaking?.note ?? nameOf(speaking, day, holidays) ?? reason),
  };
}

function uncertain(block: PlannedBlock): PlannedBlock {
  return { ...block, isUnknown: true };
}

/** The holiday because of which a rule speaks, or keeps silent. */
function nameOf(
  rule: ScheduleRule | undefined,
  day: DayNumber,
  holidays: HolidayCalendar,
): Holiday['name'] | undefined {
  return (
    (rule?.publicHolidays && holidayOn(holidays.public, day)?.name) ||
    (rule?.schoolHolidays && holidayOn(holidays.school, day)?.name) ||
    undefined
  );
}

function exceptionsOn(schedule: ReadSchedule, day: DayNumber): readonly ReadException[] {
  const { exceptions, stretches } = schedule;
  if (exceptions.length === 0) return exceptions;
  const number = Math.floor(day / STRETCH);
  let near = stretches.get(number);
  if (!near) {
    const start = number * STRETCH;
    near = exceptions.filter(({ first, last }) => first < start + STRETCH && last >= start);
    stretches.set(number, near);
  }
  return near.length === 0 ? near : near.filter(({ first, last }) => first <= day && day <= last);
}

/** Of two exceptions the one that replaces the hours of fewer days. */
function narrower(found: ReadException | undefined, other: ReadException): ReadException | undefined {
  if (other.exception.adds) return found;
  return found && found.last - found.first <= other.last - other.first ? found : other;
}
