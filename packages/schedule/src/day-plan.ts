import type {
  ClockTime,
  LocalDate,
  Localised,
  ReceptionKind,
  Schedule,
  ScheduleException,
  ScheduleRule,
} from '@onthaal/vocabulary';
import { addDays, daysBetween, mondayOf, weekdayOf } from './local-clock.ts';

/** A block of time on a date. A block that closes at or before it opens runs on into the next day. */
export interface TimeBlock {
  opensAt: ClockTime;
  closesAt: ClockTime;
  kind: ReceptionKind;
}

/** What happens on one date: its blocks in order, and why the date differs where it does. */
export interface DayPlan {
  date: LocalDate;
  blocks: TimeBlock[];
  isException: boolean;
  reason?: Localised<string> | undefined;
}

/**
 * The plan of one date. An exception for the date replaces every rule; where exceptions overlap, the one that
 * covers the fewest days speaks, and of two equal ones the later in the list.
 */
export function planOf(schedule: Schedule, date: LocalDate): DayPlan {
  const exception = exceptionOn(schedule.exceptions, date);
  const source = exception ? exception.blocks : schedule.rules.filter((rule) => appliesOn(rule, date));
  const blocks = source
    .map(({ opensAt, closesAt, kind }) => ({ opensAt, closesAt, kind }))
    .sort((a, b) => (a.opensAt < b.opensAt ? -1 : a.opensAt > b.opensAt ? 1 : 0));
  return { date, blocks, isException: exception !== undefined, reason: exception?.reason };
}

function exceptionOn(
  exceptions: readonly ScheduleException[],
  date: LocalDate,
): ScheduleException | undefined {
  const lengthOf = ({ from, through }: ScheduleException) => daysBetween(from, through);
  return exceptions
    .filter(({ from, through }) => from <= date && date <= through)
    .reduceRight<ScheduleException | undefined>(
      (found, other) => (found && lengthOf(found) <= lengthOf(other) ? found : other),
      undefined,
    );
}

/** Whether a rule holds on a date. */
export function appliesOn(rule: ScheduleRule, date: LocalDate): boolean {
  if (rule.validFrom && date < rule.validFrom) return false;
  if (rule.validThrough && date > rule.validThrough) return false;
  if (!rule.days.includes(weekdayOf(date))) return false;
  if (rule.weeksOfMonth && !rule.weeksOfMonth.some((week) => isInWeekOfMonth(date, week))) return false;
  if (!rule.everyWeeks) return true;
  const { count, startingOn } = rule.everyWeeks;
  return date >= startingOn && (daysBetween(mondayOf(startingOn), mondayOf(date)) / 7) % count === 0;
}

function isInWeekOfMonth(date: LocalDate, week: number): boolean {
  if (week > 0) return Math.ceil(Number(date.slice(8)) / 7) === week;
  return addDays(date, 7).slice(5, 7) !== date.slice(5, 7);
}
