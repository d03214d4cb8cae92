import type { Schedule, TimeBlock } from '@onthaal/vocabulary';
import { type DayNumber, dateOf, dayNumberOf } from '../calendar-day.ts';
import { planOfDay } from '../day-plan.ts';
import { type RecurringBlock, recurringBlocksOf, type WrittenDays } from '../rrule/recurring-blocks.ts';
import {
  CLOSED,
  DAY_NAMES,
  type OpeningHoursSpecification,
  type SpecifiedHours,
  writeTimes,
} from './opening-hours-specification.ts';

/** More missing days than this in a row end a week's hours; they begin again after them. */
const LONGEST_GAP = 10;

/**
 * The hours at which one may walk in, in schema.org's words, and what these do not say. Weeks are said as weeks, each
 * season of each year by its dates; days that differ, and what comes back in any other way, date by date. Where
 * holidays are no longer listed it stops: to say nothing is better than to say "closed".
 */
export function writeSpecification(
  schedule: Schedule,
  days: WrittenDays,
): SpecifiedHours & { unsaid: string[] } {
  const walkIn = onlyWalkIn(schedule);
  const through = lastKnownDay(walkIn, days);
  const unsaid = unsaidOf(schedule, days, through);
  if (through < days.from)
    return { openingHoursSpecification: [], specialOpeningHoursSpecification: [], unsaid };
  const written = recurringBlocksOf(
    walkIn,
    { ...days, through },
    { isWeekly: true, weekNumbers: false, months: false, longestGap: LONGEST_GAP },
  );
  const weeks = written.blocks.filter(({ pattern }) => pattern);
  const special = new Set([
    ...written.blocks.flatMap(({ pattern, days, excluded }) => (pattern ? excluded : days)),
    ...written.remarks.flatMap(({ first, last }) =>
      Array.from({ length: last - first + 1 }, (_, day) => first + day),
    ),
  ]);
  return {
    openingHoursSpecification: weeks.map(writeWeek),
    specialOpeningHoursSpecification: writeSpecial(
      [...special].sort((one, other) => one - other),
      (day) => planOfDay(walkIn, day, days.holidays).blocks,
    ),
    unsaid: [...unsaid, ...written.unsaid],
  };
}

/** A schedule in which one can only walk in. */
function onlyWalkIn({ rules, exceptions }: Schedule): Schedule {
  const suits = ({ kind }: TimeBlock) => kind === 'walk-in';
  return {
    rules: rules.map((rule) => ({ ...rule, blocks: rule.blocks.filter(suits) })),
    exceptions: exceptions.map((exception) => ({ ...exception, blocks: exception.blocks.filter(suits) })),
  };
}

/** The day before the first of which something is not known. */
function lastKnownDay(schedule: Schedule, { from, through, holidays }: WrittenDays): string {
  for (let day = dayNumberOf(from); day <= dayNumberOf(through); day++)
    if (planOfDay(schedule, day, holidays).blocks.some(({ isUnknown }) => isUnknown)) return dateOf(day - 1);
  return through;
}

function unsaidOf({ rules, exceptions }: Schedule, days: WrittenDays, through: string): string[] {
  const unsaid: string[] = [];
  const all = [...rules, ...exceptions].flatMap(({ blocks }) => blocks);
  if (all.some(({ kind }) => kind !== 'walk-in')) unsaid.push('Hours by appointment or by telephone');
  if ([...rules.map(({ note }) => note), ...exceptions.map(({ reason }) => reason)].some(Boolean))
    unsaid.push('Why days differ');
  if (through < days.through) unsaid.push(`All hours after ${through}: holidays are not listed from then on`);
  return unsaid;
}

function writeWeek({ block, pattern, days, beginsWith, endsWith, isEndless }: RecurringBlock) {
  const validFrom = beginsWith ? beginsWith.validFrom : dateOf(days[0] as DayNumber);
  const validThrough = isEndless ? undefined : (endsWith?.validThrough ?? dateOf(days.at(-1) as DayNumber));
  return specification({
    dayOfWeek: (pattern?.days ?? []).map((day) => `https://schema.org/${DAY_NAMES[day]}`),
    ...writeTimes(block),
    ...(validFrom && { validFrom }),
    ...(validThrough && { validThrough }),
  });
}

/** Days with their hours; days in a row with the same hours together. */
function writeSpecial(
  days: readonly DayNumber[],
  blocksOn: (day: DayNumber) => readonly TimeBlock[],
): OpeningHoursSpecification[] {
  const stretches: { first: DayNumber; last: DayNumber; times: { opens: string; closes: string }[] }[] = [];
  for (const day of days) {
    const blocks = blocksOn(day);
    const times = blocks.length > 0 ? blocks.map(writeTimes) : [CLOSED];
    const stretch = stretches.at(-1);
    if (stretch?.last === day - 1 && JSON.stringify(stretch.times) === JSON.stringify(times))
      stretch.last = day;
    else stretches.push({ first: day, last: day, times });
  }
  return stretches.flatMap(({ first, last, times }) =>
    times.map((time) => specification({ ...time, validFrom: dateOf(first), validThrough: dateOf(last) })),
  );
}

function specification(parts: Omit<OpeningHoursSpecification, '@type'>): OpeningHoursSpecification {
  return { '@type': 'OpeningHoursSpecification', ...parts };
}
