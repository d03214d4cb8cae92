import type { HolidayCalendar, LocalDate, Schedule, ScheduleRule, TimeBlock } from '@onthaal/vocabulary';
import { calendarDayOf, type DayNumber, dateOf, dayNumberOf } from '../calendar-day.ts';
import { type PlannedBlock, planOfDay } from '../day-plan.ts';
import { readSelector } from '../day-selector.ts';
import { changesClock } from './block-clock.ts';
import { type DayPattern, type Dialect, patternOf, saysAll, selectorOf } from './day-pattern.ts';
import { type Remark, remarksOf } from './remarks.ts';

/** The days for which a schedule is written down, and what is known of holidays then. */
export interface WrittenDays {
  from: LocalDate;
  through: LocalDate;
  timeZone: string;
  holidays?: HolidayCalendar | undefined;
}

/** A block and the days on which it takes place: those of a pattern but for some, or without a pattern just days. */
export interface RecurringBlock {
  block: TimeBlock;
  /** In order, at least one. */
  days: readonly DayNumber[];
  pattern?: DayPattern | undefined;
  /** Days of the pattern between the first and the last on which it does not take place. */
  excluded: readonly DayNumber[];
  /** It goes on for ever in the same way. */
  isEndless: boolean;
  /** The rule of which it is, if none of its days was missing before the first. */
  beginsWith?: ScheduleRule | undefined;
  /** The rule of which it is, if none of its days is missing after the last. */
  endsWith?: ScheduleRule | undefined;
}

/** A schedule as blocks that come back, and what cannot be said of it in that way. */
export interface WrittenSchedule {
  blocks: RecurringBlock[];
  remarks: Remark[];
  unsaid: string[];
}

/** How patterns are made of days: in which dialect, and how many of a pattern's days in a row may be missing. */
export interface PatternStyle extends Dialect {
  longestGap: number;
  /** Nothing is said to go on for ever. */
  isBounded?: boolean;
}

/** Fewer days than this are no pattern. */
const FEWEST_DAYS = 3;
/** Nor are days of which more are missing than one for so many: who overlooks what is left out would be wrong too often. */
const FEWEST_FOR_ONE_MISSING = 2;

/**
 * Takes a schedule apart into blocks that come back, such that these together give the schedule's hours, day by day:
 * what happens is read off its plans, and the rules only propose patterns. What depends on holidays that nobody has
 * listed is left out and named. On a day on which a clock changes within a block, that block stands alone.
 */
export function recurringBlocksOf(
  schedule: Schedule,
  days: WrittenDays,
  style: PatternStyle,
): WrittenSchedule {
  const [first, last] = [dayNumberOf(days.from), dayNumberOf(days.through)];
  const plans = new Map<DayNumber, TimeBlock[]>();
  let unknownFrom: DayNumber | undefined;
  for (let day = first; day <= last; day++) {
    const { blocks } = planOfDay(schedule, day, days.holidays);
    if (unknownFrom === undefined && blocks.some(({ isUnknown }) => isUnknown)) unknownFrom = day;
    plans.set(day, certainBlocks(blocks));
  }
  const isPlain = isSettled(schedule, days.through);
  const blocks = schedule.rules.flatMap((rule) =>
    rule.blocks.flatMap((block) => takePattern({ rule, block, plans, isPlain, zone: days.timeZone }, style)),
  );
  const others = lonelyBlocks(plans);
  const all = [...blocks, ...others];
  return {
    blocks: all,
    remarks: remarksOf(schedule, days),
    unsaid: unsaidOf({ all, unknownFrom, last, schedule }),
  };
}

/** What happens on a day for certain; the same block twice is one. */
function certainBlocks(blocks: readonly PlannedBlock[]): TimeBlock[] {
  const certain: TimeBlock[] = [];
  for (const { opensAt, closesAt, kind, isUnknown } of blocks) {
    const block = { opensAt, closesAt, kind };
    if (!isUnknown && !certain.some((other) => isSame(other, block))) certain.push(block);
  }
  return certain;
}

/** Whether rules alone say what happens after a date. */
function isSettled({ rules, exceptions }: Schedule, through: LocalDate): boolean {
  return (
    exceptions.every((exception) => exception.through <= through) &&
    rules.every(
      ({ replaces, publicHolidays, schoolHolidays }) => !replaces && !publicHolidays && !schoolHolidays,
    )
  );
}

interface Taking {
  rule: ScheduleRule;
  block: TimeBlock;
  plans: Map<DayNumber, TimeBlock[]>;
  isPlain: boolean;
  zone: string;
}

/** Takes what a pattern can say of a block out of the plans. */
function takePattern({ rule, block, plans, isPlain, zone }: Taking, style: PatternStyle): RecurringBlock[] {
  const pattern = patternOf(rule, style);
  if (!pattern) return [];
  const { validFrom, validThrough } = rule;
  const isMeant = readSelector({ ...selectorOf(pattern), validFrom, validThrough });
  const stretches: { days: DayNumber[]; excluded: DayNumber[] }[] = [];
  let missing: DayNumber[] = [];
  let [isNightly, isLate] = [false, false];
  for (const [day, planned] of plans) {
    if (!isMeant(day, calendarDayOf(day), {})) continue;
    const isChanged = changesClock(block, day, zone);
    isNightly ||= isChanged;
    if (isChanged || !planned.some((other) => isSame(other, block))) {
      missing.push(day);
      continue;
    }
    const stretch = stretches.at(-1);
    if (!stretch) isLate = missing.length > 0;
    if (!stretch || missing.length > style.longestGap) stretches.push({ days: [day], excluded: [] });
    else {
      stretch.excluded.push(...missing);
      stretch.days.push(day);
    }
    missing = [];
  }
  const worthwhile = stretches.filter(
    ({ days, excluded }) =>
      days.length >= FEWEST_DAYS && days.length >= FEWEST_FOR_ONE_MISSING * excluded.length,
  );
  for (const { days } of worthwhile) for (const day of days) takeOut(plans.get(day) as TimeBlock[], block);
  const goesOn = isPlain && !style.isBounded && !isNightly && !validThrough && saysAll(pattern, rule);
  return worthwhile.map((stretch) => {
    const isLast = stretch === stretches.at(-1) && missing.length === 0;
    return {
      block,
      pattern,
      ...stretch,
      isEndless: goesOn && isLast,
      beginsWith: stretch === stretches[0] && !isLate ? rule : undefined,
      endsWith: isLast ? rule : undefined,
    };
  });
}

function isSame(one: TimeBlock, other: TimeBlock): boolean {
  return one.opensAt === other.opensAt && one.closesAt === other.closesAt && one.kind === other.kind;
}

function takeOut(blocks: TimeBlock[], block: TimeBlock): void {
  blocks.splice(
    blocks.findIndex((other) => isSame(other, block)),
    1,
  );
}

/** What no pattern took, each block with its days. */
function lonelyBlocks(plans: ReadonlyMap<DayNumber, readonly TimeBlock[]>): RecurringBlock[] {
  const found = new Map<string, { block: TimeBlock; days: DayNumber[] }>();
  for (const [day, blocks] of plans)
    for (const block of blocks) {
      const key = `${block.opensAt}-${block.closesAt} ${block.kind}`;
      const same = found.get(key);
      if (same) same.days.push(day);
      else found.set(key, { block, days: [day] });
    }
  return [...found.values()].map((lonely) => ({ ...lonely, excluded: [], isEndless: false }));
}

function unsaidOf({
  all,
  unknownFrom,
  last,
  schedule,
}: {
  all: readonly RecurringBlock[];
  unknownFrom: DayNumber | undefined;
  last: DayNumber;
  schedule: Schedule;
}): string[] {
  const unsaid: string[] = [];
  if (unknownFrom !== undefined)
    unsaid.push(`What depends on holidays that are not listed, from ${dateOf(unknownFrom)}`);
  const isCutOff = schedule.rules.some(({ validThrough, dates, blocks }) => {
    const ends = validThrough ?? (dates && [...dates].sort().at(-1));
    if (ends !== undefined && dayNumberOf(ends) <= last) return false;
    return blocks.some((block) => !all.some((recurring) => recurring.isEndless && recurring.block === block));
  });
  if (isCutOff || schedule.exceptions.some(({ through }) => dayNumberOf(through) > last))
    unsaid.push(`What happens after ${dateOf(last)}, as far as no rule goes on for ever`);
  return unsaid;
}
