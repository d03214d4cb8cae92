import type {
  DaySelector,
  LocalDate,
  Schedule,
  ScheduleException,
  ScheduleRule,
  TimeBlock,
} from '@onthaal/vocabulary';
import fc from 'fast-check';
import { addDays } from '../calendar-day.ts';

/** How far the tests look; dates of schedules lie around it. */
export const FIRST_DAY: LocalDate = '2026-01-01';
export const LAST_DAY: LocalDate = '2027-12-31';

const date = fc.integer({ min: -40, max: 790 }).map((days) => addDays(FIRST_DAY, days));
const weekday = fc.constantFrom(...(['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const));
/** Not between two and three: of hours that a clock skips the library tells nothing. */
const time = fc
  .integer({ min: 0, max: 92 })
  .map((quarter) => clockTime((quarter > 8 ? quarter + 3 : quarter) * 15));
const kind = fc.constantFrom(...(['walk-in', 'walk-in', 'appointment', 'phone'] as const));
const monthDay = fc.integer({ min: 0, max: 365 }).map((days) => addDays('2028-01-01', days).slice(5));
const month = fc.integer({ min: 1, max: 12 });

const dayBlock: fc.Arbitrary<TimeBlock> = fc
  .record({ opensAt: time, closesAt: fc.oneof({ weight: 9, arbitrary: time }, fc.constant('24:00')), kind })
  .filter(({ opensAt, closesAt }) => opensAt < closesAt);
/** Of those that run past midnight there are few: beside days that differ they cannot be said. */
const block: fc.Arbitrary<TimeBlock> = fc.oneof(
  { weight: 60, arbitrary: dayBlock },
  fc.record({ opensAt: time, closesAt: time, kind }),
);
const blocks = fc.array(block, { minLength: 1, maxLength: 3 });

const season = fc.oneof(
  fc.record({ from: monthDay, through: monthDay }),
  fc.record({ first: month, last: month }).map(({ first, last }) => ({
    from: `${two(first)}-01`,
    through: `${two(last)}${lastOf(last)}`,
  })),
);
const calendarWeeks = fc
  .record({
    from: fc.integer({ min: 1, max: 53 }),
    through: fc.integer({ min: 1, max: 53 }),
    every: fc.option(fc.integer({ min: 2, max: 52 }), { nil: undefined }),
  })
  .filter(({ from, through }) => from <= through)
  .map(({ every, ...weeks }) => (every ? { ...weeks, every } : weeks));
const validity = fc
  .record({ validFrom: date, validThrough: date }, { requiredKeys: [] })
  .filter(({ validFrom, validThrough }) => !validFrom || !validThrough || validFrom <= validThrough);

function sometimes<Value>(arbitrary: fc.Arbitrary<Value>, share: number): fc.Arbitrary<Value | undefined> {
  return fc.oneof({ weight: 100 - share, arbitrary: fc.constant(undefined) }, { weight: share, arbitrary });
}

const selector: fc.Arbitrary<DaySelector> = fc
  .record({
    days: sometimes(fc.uniqueArray(weekday, { minLength: 1 }), 80),
    weeksOfMonth: sometimes(
      fc.uniqueArray(fc.constantFrom(...([1, 2, 3, 4, 5, -1, -2, -5] as const)), {
        minLength: 1,
        maxLength: 3,
      }),
      12,
    ),
    everyWeeks: sometimes(fc.record({ count: fc.integer({ min: 2, max: 5 }), startingOn: date }), 6),
    calendarWeeks: sometimes(fc.array(calendarWeeks, { minLength: 1, maxLength: 3 }), 8),
    seasons: sometimes(fc.array(season, { minLength: 1, maxLength: 3 }), 20),
    dates: sometimes(fc.array(date, { minLength: 1, maxLength: 6 }), 6),
    validity: sometimes(validity, 20),
    holidays: sometimes(
      fc.constantFrom<Partial<DaySelector>>({ publicHolidays: 'only' }, { schoolHolidays: 'only' }),
      12,
    ),
  })
  .map(({ validity: valid, holidays, ...rest }) => defined<DaySelector>({ ...rest, ...valid, ...holidays }));

const note = sometimes(fc.constantFrom({ nl: 'Kermis' }, { nl: 'Brugdag' }), 10);

const rule: fc.Arbitrary<ScheduleRule> = fc
  .record({
    selector,
    blocks: fc.oneof({ weight: 6, arbitrary: blocks }, fc.constant<TimeBlock[]>([])),
    replaces: sometimes(fc.constant(true), 25),
    note,
  })
  .map(({ selector: days, ...rest }) => ({
    ...days,
    ...defined<Omit<ScheduleRule, keyof DaySelector>>({
      ...rest,
      ...(rest.blocks.length === 0 && { replaces: true }),
    }),
  }));

const exception: fc.Arbitrary<ScheduleException> = fc
  .record({
    from: date,
    length: fc.constantFrom(0, 0, 0, 1, 2, 6, 13),
    blocks: fc.oneof(fc.constant<TimeBlock[]>([]), blocks),
    adds: sometimes(fc.constant(true), 25),
    reason: note,
  })
  .map(({ from, length, ...rest }) =>
    defined<ScheduleException>({ from, through: addDays(from, length), ...rest }),
  );

/** Whether the first rules keep silent on holidays. */
const silence = fc.oneof(
  { weight: 3, arbitrary: fc.constant({}) },
  fc.constantFrom<Partial<DaySelector>>(
    { publicHolidays: 'never' },
    { schoolHolidays: 'never' },
    { publicHolidays: 'never', schoolHolidays: 'never' },
  ),
);

/** Schedules of all that OpenStreetMap has words for, and now and then something for which it has none. */
export const schedules: fc.Arbitrary<Schedule> = fc
  .record({
    rules: fc.array(rule, { maxLength: 5 }),
    exceptions: fc.array(exception, { maxLength: 4 }),
    silence,
    silent: fc.nat({ max: 5 }),
  })
  .map(({ rules, exceptions, silence: holidays, silent }) => ({
    rules: rules.map((one, place) => (place <= silent ? { ...one, ...holidays } : one)),
    exceptions,
  }));

/** Leaves out what is not there. */
function defined<Value extends object>(
  value: Value,
): { [Key in keyof Value]: Exclude<Value[Key], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as never;
}

function clockTime(minutes: number): string {
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

/** `-29` for February: the last day of a month in a leap year. */
function lastOf(number: number): string {
  return addDays(number === 12 ? '2029-01-01' : `2028-${two(number + 1)}-01`, -1).slice(7);
}
