import { z } from 'zod';
import { ClockTime, Instant, LocalDate, SafeText } from './identifiers.ts';
import { localised } from './language.ts';

/** Days as iCalendar names them (RFC 5545 `weekday`). */
export const Weekday = z.enum(['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']);
export type Weekday = z.infer<typeof Weekday>;

/** How one is received: walk in, only by appointment, or by telephone only. */
export const ReceptionKind = z.enum(['walk-in', 'appointment', 'phone']);
export type ReceptionKind = z.infer<typeof ReceptionKind>;

/**
 * A block of time in which somebody receives, on the place's own clock. The closing minute is not part of it.
 * Two blocks on a day (a lunch break) are two rules. A block that closes at or before it opens runs past midnight.
 */
const TimeBlock = z.strictObject({ opensAt: ClockTime, closesAt: ClockTime, kind: ReceptionKind });

/**
 * A rule: the days on which a block of time comes back. `days` says which weekdays; `weeksOfMonth` narrows to the
 * n-th such weekday of the month (-1 is the last); `everyWeeks` to every n-th week, counted from the week of
 * `startingOn`. A rule holds from `validFrom` through `validThrough`, both days included.
 */
export const ScheduleRule = z.strictObject({
  ...TimeBlock.shape,
  days: z.array(Weekday).min(1),
  weeksOfMonth: z
    .array(z.literal([1, 2, 3, 4, 5, -1]))
    .min(1)
    .optional(),
  everyWeeks: z.strictObject({ count: z.int().min(2).max(52), startingOn: LocalDate }).optional(),
  validFrom: LocalDate.optional(),
  validThrough: LocalDate.optional(),
  note: localised(SafeText).optional(),
});
export type ScheduleRule = z.infer<typeof ScheduleRule>;

/**
 * Dates that differ from the rules. Without blocks the place is closed; with blocks these replace every rule of
 * those days (schema.org `specialOpeningHoursSpecification`).
 */
export const ScheduleException = z
  .strictObject({
    from: LocalDate,
    through: LocalDate,
    blocks: z.array(TimeBlock),
    reason: localised(SafeText).optional(),
  })
  .refine((exception) => exception.from <= exception.through, {
    error: 'An exception cannot end before it begins',
  });
export type ScheduleException = z.infer<typeof ScheduleException>;

/** The rules of a place and what differs from them. */
export const Schedule = z.strictObject({
  rules: z.array(ScheduleRule).max(500),
  exceptions: z.array(ScheduleException).max(2000),
});
export type Schedule = z.infer<typeof Schedule>;

/**
 * When a counter receives. `unknown` is an answer of its own: it is never shown as closed. `appointment-only`
 * means there are no fixed hours and one asks first.
 */
export const OpeningHours = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('unknown'), timeZone: z.string() }),
  z.strictObject({ status: z.literal('appointment-only'), timeZone: z.string() }),
  z.strictObject({
    status: z.literal('known'),
    timeZone: z.string(),
    schedule: Schedule,
    assuredAt: Instant.optional(),
  }),
]);
export type OpeningHours = z.infer<typeof OpeningHours>;

/** The zone of every Belgian place. */
export const BELGIAN_TIME_ZONE = 'Europe/Brussels';
