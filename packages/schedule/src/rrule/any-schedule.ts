import type { Schedule, ScheduleException, ScheduleRule, TimeBlock, Weekday } from '@onthaal/vocabulary';
import fc from 'fast-check';
import { BELGIAN_HOLIDAYS } from '../belgian-holidays.ts';
import { addDays, dateOf, dayNumberOf } from '../calendar-day.ts';
import { intervalsOf } from '../intervals.ts';

/** The days of the tests of formats: two years, of which all holidays are known. */
export const TWO_YEARS = {
  from: '2026-01-01',
  through: '2027-12-31',
  timeZone: 'Europe/Brussels',
  holidays: BELGIAN_HOLIDAYS,
} as const;

const WEEKDAYS: Weekday[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const some = <Value>(value: fc.Arbitrary<Value>, maxLength = 4) =>
  fc.uniqueArray(value, { minLength: 1, maxLength });
const seldom = <Value>(value: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: value });

/** Quarters of an hour, but not those that a clock skips in spring: of these a block may end after a later one does. */
const time = fc
  .integer({ min: 0, max: 95 })
  .filter((quarter) => quarter <= 8 || quarter >= 12)
  .map(
    (quarter) =>
      `${String(Math.floor(quarter / 4)).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}`,
  );
const date = fc
  .integer({ min: dayNumberOf(TWO_YEARS.from), max: dayNumberOf(TWO_YEARS.through) })
  .map(dateOf);
const block: fc.Arbitrary<TimeBlock> = fc
  .record({
    opensAt: time,
    closesAt: fc.oneof(time, fc.constant('24:00')),
    kind: fc.constantFrom('walk-in', 'walk-in', 'appointment', 'phone'),
  })
  // Whole days that begin in the middle of one are nobody's hours.
  .filter(({ opensAt, closesAt }) => opensAt !== closesAt);

const rule = fc
  .record({
    days: some(fc.constantFrom(...WEEKDAYS), 7),

    weeksOfMonth: seldom(some(fc.constantFrom(1, 2, 3, 4, 5, -1, -2))),
    everyWeeks: seldom(fc.record({ count: fc.integer({ min: 2, max: 5 }), startingOn: date })),
    calendarWeeks: seldom(
      some(
        fc
          .tuple(fc.integer({ min: 1, max: 53 }), fc.integer({ min: 0, max: 30 }), seldom(fc.constant(2)))
          .map(([from, more, every]) => ({
            from,
            through: Math.min(53, from + more),
            ...(every && { every }),
          })),
        2,
      ),
    ),
    seasons: seldom(
      some(
        fc.constantFrom(
          ['04-01', '09-30'],
          ['10-01', '03-31'],
          ['07-01', '08-31'],
          ['06-20', '09-05'],
          ['12-15', '01-10'],
        ),
        2,
      ).map((seasons) => seasons.map(([from, through]) => ({ from, through }))),
    ),
    dates: seldom(some(date)),
    validFrom: seldom(date),
    validThrough: seldom(date),
    publicHolidays: seldom(fc.constantFrom('only', 'never')),
    schoolHolidays: seldom(fc.constantFrom('only', 'never')),
    replaces: seldom(fc.constant(true)),
    note: seldom(fc.constantFrom({ nl: 'zomeruren' }, { nl: 'gesloten; verhuis, jaarmarkt' })),
    blocks: fc.array(block, { maxLength: 3 }),
  })
  .map((found) => withoutAbsent(found) as unknown as ScheduleRule)
  .filter(({ validFrom, validThrough }) => !validFrom || !validThrough || validFrom <= validThrough);

const exception = fc
  .record({
    from: date,
    days: fc.integer({ min: 0, max: 12 }),
    blocks: fc.array(block, { maxLength: 2 }),
    adds: seldom(fc.constant(true)),
    reason: fc.option(fc.constantFrom({ nl: 'kermis' }, { nl: 'verlof,\nzie de affiche' }), {
      nil: undefined,
    }),
  })
  .map(
    ({ from, days, ...rest }) =>
      withoutAbsent({ from, through: addDays(from, days), ...rest }) as unknown as ScheduleException,
  );

/** Schedules in which everything that a schedule can say is said now and then. */
export const anySchedule: fc.Arbitrary<Schedule> = fc.record({
  rules: fc.array(rule, { maxLength: 4 }),
  exceptions: fc.array(exception, { maxLength: 3 }),
});

/** When a schedule is certainly open in the two years, but for the first day, into which the day before it may run. */
export function certainIntervals(schedule: Schedule, timeZone: string = TWO_YEARS.timeZone) {
  const [from, to] = [addDays(TWO_YEARS.from, 1), addDays(TWO_YEARS.through, 1)].map(
    (day) => new Date(`${day}T00:00:00+01:00`),
  ) as [Date, Date];
  return intervalsOf({ status: 'known', timeZone, schedule }, from, to, TWO_YEARS.holidays)
    .filter(({ isUnknown }) => !isUnknown)
    .map((interval) => ({ from: interval.from, to: interval.to, kind: interval.kind }));
}

function withoutAbsent(record: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}
