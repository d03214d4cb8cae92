import type { Language, Schedule, TimeBlock, Weekday } from '@onthaal/vocabulary';
import { type DayNumber, dateOf, weekdayIndexOf, weekdayOf } from '../calendar-day.ts';
import { wallSpanOf } from '../rrule/block-clock.ts';
import { type DayPattern, writeDays } from '../rrule/day-pattern.ts';
import { type RecurringBlock, recurringBlocksOf, type WrittenDays } from '../rrule/recurring-blocks.ts';
import type { Remark } from '../rrule/remarks.ts';
import { reasonIn } from '../rrule/write.ts';
import { writeTimes } from '../schema-org/opening-hours-specification.ts';
import { instantOf, type WallMinute } from '../zone-clock.ts';
import { ATTENDING_TYPES, type HsdsSchedule } from './hsds-schedule.ts';

/** What is written, in which language, and what identifies each object: a UUID, the same for the same words. */
export interface HsdsDays extends WrittenDays {
  language: Language;
  idOf: (what: string) => string;
}

/** Days in a row of a block, all with the same offset from UTC. */
interface Stretch {
  block: TimeBlock;
  days: readonly DayNumber[];
  pattern?: DayPattern | undefined;
  opensAhead: number;
  closesAhead: number;
  notes: string;
}

/**
 * A schedule as `schedule` objects of HSDS 3, through a last day, and what these do not say. The standard has no way to
 * leave out days and writes times as an offset from UTC, so a rule is cut in two by every closed day and every change
 * of the clock. An end at or before its beginning is on the next day; a day ends at 23:59, as the standard advises.
 */
export function writeSchedules(
  schedule: Schedule,
  days: HsdsDays,
): { schedules: HsdsSchedule[]; unsaid: string[] } {
  const { blocks, remarks, unsaid } = recurringBlocksOf(schedule, days, {
    weekNumbers: true,
    months: false,
    longestGap: 0,
    isBounded: true,
  });
  const schedules = blocks
    .flatMap((recurring) => stretchesOf(recurring, remarks, days))
    .map((stretch) => writeStretch(stretch, days.idOf));
  if (remarks.some(({ isClosed, reason }) => isClosed && reason)) unsaid.push('Why days are closed');
  return { schedules, unsaid };
}

function stretchesOf(
  { block, days, pattern }: RecurringBlock,
  remarks: readonly Remark[],
  { timeZone, language }: HsdsDays,
): Stretch[] {
  const stretches: (Stretch & { days: DayNumber[] })[] = [];
  for (const day of days) {
    const { from, to } = wallSpanOf(block, day);
    const [opensAhead, closesAhead] = [minutesAhead(from, timeZone), minutesAhead(to, timeZone)];
    const notes = pattern
      ? ''
      : reasonIn(remarks.find(({ first, last }) => first <= day && day <= last)?.reason, language);
    const last = stretches.at(-1);
    const isNext =
      last?.opensAhead === opensAhead &&
      last.closesAhead === closesAhead &&
      last.notes === notes &&
      (pattern || last.days.at(-1) === day - 1);
    if (last && isNext) last.days.push(day);
    else stretches.push({ block, days: [day], pattern, opensAhead, closesAhead, notes });
  }
  return stretches;
}

/** How far a clock is ahead of UTC when it shows a minute. */
function minutesAhead(minute: WallMinute, zone: string): number {
  return minute - instantOf(minute, zone) / 60_000;
}

function writeStretch(stretch: Stretch, idOf: HsdsDays['idOf']): HsdsSchedule {
  const { block, days, pattern, opensAhead, closesAhead, notes } = stretch;
  const { opens, closes } = writeTimes(block);
  const [first, last] = [dateOf(days[0] as DayNumber), dateOf(days.at(-1) as DayNumber)];
  const written = {
    valid_from: first,
    valid_to: last,
    dtstart: first,
    timezone: opensAhead / 60,
    wkst: 'MO',
    ...(pattern
      ? writeRecurrence(pattern)
      : { freq: 'WEEKLY', interval: 1, byday: String(weekdaysOf(days)) }),
    opens_at: opens + writeOffset(opensAhead),
    closes_at: closes + writeOffset(closesAhead),
    ...(notes && { notes }),
    attending_type: ATTENDING_TYPES[block.kind],
  };
  return { id: idOf(JSON.stringify(written)), ...written };
}

function writeRecurrence(pattern: DayPattern): Partial<HsdsSchedule> {
  const { weeksOfMonth, weeks, every } = pattern;
  return {
    freq: weeksOfMonth ? 'MONTHLY' : 'WEEKLY',
    interval: every?.count ?? 1,
    byday: writeDays(pattern),
    ...(weeks && { byweekno: String(weeks) }),
  };
}

function weekdaysOf(days: readonly DayNumber[]): Weekday[] {
  const week = days.slice(0, 7).sort((one, other) => weekdayIndexOf(one) - weekdayIndexOf(other));
  return week.map((day) => weekdayOf(dateOf(day)));
}

function writeOffset(minutes: number): string {
  const two = (number: number) => String(number).padStart(2, '0');
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
