import { importOsm } from '@onthaal/schedule/osm';
import {
  BELGIAN_TIME_ZONE,
  ClockTime,
  LocalDate,
  type OpeningHours,
  type ScheduleException,
  ScheduleRule,
  type TimeBlock,
} from '@onthaal/vocabulary';
import { z } from 'zod';
import { Text } from './sheet-file.ts';

const TimeSpan = z.tuple([ClockTime, ClockTime]);

/** `09:00-12:00,13:30-16:00`: when one may walk in. */
const Times = z.string().transform((text, context): TimeBlock[] => {
  const spans = text.split(',').map((span) => TimeSpan.safeParse(span.trim().split('-')).data);
  const blocks = spans.flatMap((span): TimeBlock[] =>
    span ? [{ opensAt: span[0], closesAt: span[1], kind: 'walk-in' }] : [],
  );
  if (blocks.length === spans.length) return blocks;
  context.addIssue(`"${text}" are no times like "09:00-12:00,13:30-16:00"`);
  return z.NEVER;
});

/** What a day that differs says: closed without `times`; with `adds` they come besides the usual ones. */
const said = { reason: Text.optional(), times: Times.optional(), adds: z.literal(true).optional() };

/** A day, or days in a row, that differ from the week. */
const Exception = z
  .union([
    z.strictObject({ on: LocalDate, ...said }),
    z.strictObject({ from: LocalDate, through: LocalDate, ...said }),
  ])
  .transform(({ reason, times = [], adds, ...days }): ScheduleException => {
    const [from, through] = 'on' in days ? [days.on, days.on] : [days.from, days.through];
    return { from, through, blocks: times, ...(adds && { adds }), ...(reason && { reason }) };
  });

/** A week in the words of OpenStreetMap's `opening_hours`; what the model has no words for is refused. */
const Week = z.string().transform((text, context): Week => {
  try {
    const { schedule, alsoByAppointment, unsaid } = importOsm(text);
    if (unsaid.length === 0) return { schedule, ...(alsoByAppointment && { alsoByAppointment }) };
    context.addIssue(`"${text}" cannot be kept: ${unsaid.join('; ')}`);
  } catch (error) {
    context.addIssue(`"${text}" is no week: ${error instanceof Error ? error.message : String(error)}`);
  }
  return z.NEVER;
});
type Week = Pick<Extract<OpeningHours, { status: 'known' }>, 'schedule' | 'alsoByAppointment'>;

/** A week with what it has no words for: rules as the model has them, and days that differ with their reason. */
const FullWeek = z
  .strictObject({
    week: Week.default({ schedule: { rules: [], exceptions: [] } }),
    rules: z.array(ScheduleRule).default([]),
    differs: z.array(Exception).default([]),
  })
  .transform(({ week: { schedule, ...week }, rules, differs }): Week => {
    const exceptions = [...schedule.exceptions, ...differs];
    return { schedule: { rules: [...schedule.rules, ...rules], exceptions }, ...week };
  });

const timeZone = BELGIAN_TIME_ZONE;

/**
 * Hours as a file says them: `unknown`, `appointment` (no fixed hours), a week such as `Mo-Fr 09:00-12:00; PH off`, or
 * a week with what it has no words for.
 */
export const HoursShorthand = z.unknown().transform((said, context): OpeningHours => {
  if (said === 'unknown') return { status: 'unknown', timeZone };
  if (said === 'appointment') return { status: 'appointment-only', timeZone };
  const parsed = (typeof said === 'string' ? Week : FullWeek).safeParse(said);
  if (parsed.success) return { status: 'known', timeZone, ...parsed.data };
  // A union would only say that none of its branches fits.
  for (const { path, message } of parsed.error.issues) context.addIssue({ code: 'custom', path, message });
  return z.NEVER;
});
