import {
  BELGIAN_TIME_ZONE,
  ClockTime,
  LocalDate,
  type OpeningHours,
  type ScheduleException,
  type ScheduleRule,
  Weekday,
} from '@onthaal/vocabulary';
import { z } from 'zod';
import { Text } from './sheet-file.ts';

/** A day, or days in a row, on which nobody receives although the week says so. */
const ClosedDays = z
  .union([
    z.strictObject({ on: LocalDate, reason: Text.optional() }),
    z.strictObject({ from: LocalDate, through: LocalDate, reason: Text.optional() }),
  ])
  .transform((closed): ScheduleException => {
    const [from, through] = 'on' in closed ? [closed.on, closed.on] : [closed.from, closed.through];
    return { from, through, blocks: [], ...(closed.reason && { reason: closed.reason }) };
  });

const TimeSpan = z.tuple([ClockTime, ClockTime]);

/** A week as a door plate says it, walk-in: `Mo-Fr 09:00-11:30,13:30-16:30; Sa 10:00-12:00`. */
const WeeklyHours = z.string().transform((text, context): ScheduleRule[] => {
  const rules = text.split(';').map(ruleFrom);
  if (!rules.includes(undefined)) return rules.flatMap((rule) => rule ?? []);
  context.addIssue(`"${text}" is not a week`);
  return z.NEVER;
});

const KnownHours = z
  .union([
    WeeklyHours.transform((weekly) => ({ weekly, closed: [] })),
    z.strictObject({ weekly: WeeklyHours, closed: z.array(ClosedDays).default([]) }),
  ])
  .transform(({ weekly, closed }): OpeningHours => {
    return {
      status: 'known',
      timeZone: BELGIAN_TIME_ZONE,
      schedule: { rules: weekly, exceptions: closed },
    };
  });

/** Hours as a file says them: `unknown`, `appointment`, a week, or a week with the days it is closed. */
export const HoursShorthand = z.union(
  [
    z.literal('unknown').transform((status): OpeningHours => ({ status, timeZone: BELGIAN_TIME_ZONE })),
    z
      .literal('appointment')
      .transform((): OpeningHours => ({ status: 'appointment-only', timeZone: BELGIAN_TIME_ZONE })),
    KnownHours,
  ],
  { error: 'Hours are "unknown", "appointment" or like "Mo-Fr 09:00-11:30,13:30-16:30; Sa 10:00-12:00"' },
);

function ruleFrom(part: string): ScheduleRule | undefined {
  const [, days, blocks] = /^(\S+) (\S+)$/.exec(part.trim()) ?? [];
  const weekdays = days?.split(',').map(weekdaysFrom);
  const times = blocks?.split(',').map((block) => TimeSpan.safeParse(block.split('-')));
  if (!weekdays || !times || weekdays.includes(undefined)) return undefined;
  const spans = times.flatMap((time) => (time.success ? [time.data] : []));
  if (spans.length < times.length) return undefined;
  return {
    days: weekdays.flatMap((range) => range ?? []),
    blocks: spans.map(([opensAt, closesAt]) => ({ opensAt, closesAt, kind: 'walk-in' })),
  };
}

/** `Mo` or `Mo-Fr`; a range that runs backwards is refused. */
function weekdaysFrom(range: string): Weekday[] | undefined {
  const [first, last = first, ...more] = range.toUpperCase().split('-');
  const days: readonly string[] = Weekday.options;
  const [from, through] = [days.indexOf(first ?? ''), days.indexOf(last ?? '')];
  if (from < 0 || through < from || more.length > 0) return undefined;
  return Weekday.options.slice(from, through + 1);
}
