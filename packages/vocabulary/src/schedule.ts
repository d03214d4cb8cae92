import { z } from 'zod';
import { ClockTime, Instant, LocalDate, MonthDay, SafeText, ShortText } from './identifiers.ts';
import { localised } from './language.ts';

/** Days as iCalendar names them (RFC 5545 `weekday`). */
export const Weekday = z.enum(['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']);
export type Weekday = z.infer<typeof Weekday>;

/** How one is received: walk in, only by appointment, or by telephone only. */
export const ReceptionKind = z.enum(['walk-in', 'appointment', 'phone']);
export type ReceptionKind = z.infer<typeof ReceptionKind>;

/**
 * A block of time in which somebody receives, on the place's own clock. The closing minute is not part of it. A
 * lunch break lies between two blocks. A block that closes at or before it opens runs past midnight.
 */
export const TimeBlock = z.strictObject({
  opensAt: ClockTime.refine((time) => time !== '24:00', { error: 'A day begins at 00:00' }),
  closesAt: ClockTime,
  kind: ReceptionKind,
});
export type TimeBlock = z.infer<typeof TimeBlock>;

/** A part of every year, both days included; `10-01` through `03-31` runs over New Year. */
export const Season = z.strictObject({ from: MonthDay, through: MonthDay });
export type Season = z.infer<typeof Season>;

/** Weeks as ISO 8601 numbers them, both included; with `every`, only every so many. */
export const CalendarWeeks = z
  .strictObject({
    from: z.int().min(1).max(53),
    through: z.int().min(1).max(53),
    every: z.int().min(2).max(52).optional(),
  })
  .refine(({ from, through }) => from <= through, { error: 'Weeks cannot end before they begin' });
export type CalendarWeeks = z.infer<typeof CalendarWeeks>;

/** Whether days are meant only when they are holidays, or only when they are not. */
export const OnHolidays = z.enum(['only', 'never']);
export type OnHolidays = z.infer<typeof OnHolidays>;

/**
 * Days, by all that is said about them: what is left out does not narrow them. `weeksOfMonth` is the n-th such weekday
 * of the month (-1 the last); `everyWeeks` every n-th week, counted from the week of `startingOn`. What is said about
 * holidays is known only as far as a {@link HolidayCalendar} reaches.
 */
export const DaySelector = z.strictObject({
  days: z.array(Weekday).min(1).optional(),
  weeksOfMonth: z
    .array(z.literal([1, 2, 3, 4, 5, -1, -2, -3, -4, -5]))
    .min(1)
    .optional(),
  everyWeeks: z.strictObject({ count: z.int().min(2).max(52), startingOn: LocalDate }).optional(),
  calendarWeeks: z.array(CalendarWeeks).min(1).max(53).optional(),
  seasons: z.array(Season).min(1).max(50).optional(),
  dates: z.array(LocalDate).min(1).max(1000).optional(),
  validFrom: LocalDate.optional(),
  validThrough: LocalDate.optional(),
  publicHolidays: OnHolidays.optional(),
  schoolHolidays: OnHolidays.optional(),
});
export type DaySelector = z.infer<typeof DaySelector>;

/**
 * A rule: what happens on some days. Rules add up, in order; one that `replaces` is all that counts of the rules up to
 * it, on the days on which it holds: summer hours, or without blocks a day on which nobody receives. `note` says why.
 */
export const ScheduleRule = z
  .strictObject({
    ...DaySelector.shape,
    blocks: z.array(TimeBlock).max(50),
    replaces: z.boolean().optional(),
    note: localised(SafeText).optional(),
  })
  .refine(({ validFrom, validThrough }) => !validFrom || !validThrough || validFrom <= validThrough, {
    error: 'A rule cannot end before it begins',
  });
export type ScheduleRule = z.infer<typeof ScheduleRule>;

/**
 * Dates that differ from the rules. Without blocks the place is closed; with blocks these replace every rule of
 * those days (schema.org `specialOpeningHoursSpecification`), or with `adds` come besides them.
 */
export const ScheduleException = z
  .strictObject({
    from: LocalDate,
    through: LocalDate,
    blocks: z.array(TimeBlock).max(50),
    adds: z.boolean().optional(),
    reason: localised(SafeText).optional(),
  })
  .refine((exception) => exception.from <= exception.through, {
    error: 'An exception cannot end before it begins',
  });
export type ScheduleException = z.infer<typeof ScheduleException>;

/** The rules of a place and what differs from them. */
export const Schedule = z.strictObject({
  rules: z.array(ScheduleRule).max(500, 'A schedule has at most 500 rules'),
  exceptions: z.array(ScheduleException).max(2000, 'A schedule has at most 2000 exceptions'),
});
export type Schedule = z.infer<typeof Schedule>;

/**
 * When a counter receives. `unknown` is an answer of its own: it is never shown as closed. `appointment-only`
 * means there are no fixed hours and one asks first; `alsoByAppointment` that one may ask for other hours too.
 */
export const OpeningHours = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('unknown'), timeZone: z.string() }),
  z.strictObject({ status: z.literal('appointment-only'), timeZone: z.string() }),
  z.strictObject({
    status: z.literal('known'),
    timeZone: z.string(),
    schedule: Schedule,
    alsoByAppointment: z.boolean().optional(),
    assuredAt: Instant.optional(),
  }),
]);
export type OpeningHours = z.infer<typeof OpeningHours>;

/** A holiday, or holidays in a row. */
export const Holiday = z.strictObject({ from: LocalDate, through: LocalDate, name: localised(ShortText) });
export type Holiday = z.infer<typeof Holiday>;

/** Holidays in order of date, and for which days that is all of them. Of other days nothing is known. */
export const HolidayTable = z.strictObject({
  knownFrom: LocalDate,
  knownThrough: LocalDate,
  holidays: z.array(Holiday),
});
export type HolidayTable = z.infer<typeof HolidayTable>;

/** The holidays that hours may depend on. A table that is missing is one of which nothing is known. */
export const HolidayCalendar = z.strictObject({
  public: HolidayTable.optional(),
  school: HolidayTable.optional(),
});
export type HolidayCalendar = z.infer<typeof HolidayCalendar>;

/** The zone of every Belgian place. */
export const BELGIAN_TIME_ZONE = 'Europe/Brussels';
