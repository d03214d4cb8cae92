import type { HolidayCalendar, LocalDate, OpeningHours, Schedule } from '@onthaal/vocabulary';
import fc from 'fast-check';
import OtherOpeningHours from 'opening_hours';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { addDays } from '../calendar-day.ts';
import { intervalsOf, localMinuteAt } from '../index.ts';
import { evaluateOsm, importOsm, readOsm, writeOsm } from './index.ts';
import { FIRST_DAY, LAST_DAY, schedules } from './random-schedules.ts';

// The library tells the time by the clock of the process.
vi.stubEnv('TZ', 'Europe/Brussels');
afterAll(() => vi.unstubAllEnvs());

const timeZone = 'Europe/Brussels';
/** A place of which the library knows public and school holidays; any will do. */
const PLACE = { lat: '48.5', lon: '9.0', address: { country_code: 'de', state: 'Baden-Württemberg' } };
const SEED = 20260101;
/** Some twenty seconds, most of them the library's: it takes 30 ms for two years and is asked of one in so many. */
const RUNS = 2000;
const ASKED_OF_LIBRARY = 10;

const WHOLE: readonly Span[] = [{ from: FIRST_DAY, through: LAST_DAY }];
/**
 * The library takes a day for 24 hours, so on the day after the clock was put forward it loses the first hour of what began
 * the evening before.
 */
const WITHOUT_SHORT_DAYS: readonly Span[] = [
  { from: FIRST_DAY, through: '2026-03-28' },
  { from: '2026-03-31', through: '2027-03-27' },
  { from: '2027-03-30', through: LAST_DAY },
];

interface Span {
  from: LocalDate;
  through: LocalDate;
}

/** From, to and whether it is open, or what the comment says. */
type Line = string;

interface Told {
  from: string;
  to: string;
  says: string;
}

const holidays = knownHolidays();

describe('a schedule, written for OpenStreetMap', () => {
  test('says over two years what the schedule says, to our reading and to that of opening_hours', () => {
    let [written, asked] = [0, 0];
    fc.assert(
      fc.property(schedules, (schedule) => {
        const { value, unsaid } = writeOsm(schedule);
        fc.pre(unsaid.length === 0);
        expect(tellValue(value), value).toEqual(tellSchedule(schedule));
        if (written++ % ASKED_OF_LIBRARY > 0) return;
        asked++;
        for (const span of isOverMidnight(schedule) ? WITHOUT_SHORT_DAYS : WHOLE)
          expect(tellByLibrary(value, span), value).toEqual(tellSchedule(schedule, span));
      }),
      { numRuns: RUNS, seed: SEED, maxSkipsPerRun: 100 },
    );
    expect(asked).toBeGreaterThanOrEqual(RUNS / ASKED_OF_LIBRARY);
  }, 600_000);

  test('comes back as a schedule that says the same', () => {
    let back = 0;
    fc.assert(
      fc.property(schedules, (schedule) => {
        const { value, unsaid } = writeOsm(schedule);
        fc.pre(unsaid.length === 0);
        const imported = importOsm(value);
        expect(imported.unsaid, value).toEqual([]);
        back++;
        expect(tellSchedule(imported.schedule), value).toEqual(tellSchedule(schedule));
      }),
      { numRuns: RUNS / 4, seed: SEED, maxSkipsPerRun: 100 },
    );
    expect(back).toBe(RUNS / 4);
  }, 600_000);
});

function isOverMidnight({ rules, exceptions }: Schedule): boolean {
  return [...rules, ...exceptions].some(({ blocks }) =>
    blocks.some(({ opensAt, closesAt }) => closesAt <= opensAt),
  );
}

function tellSchedule(schedule: Schedule, { from, through } = WHOLE[0] as Span): Line[] {
  const hours: OpeningHours = { status: 'known', timeZone, schedule };
  const says = { 'walk-in': 'open', appointment: 'by appointment', phone: 'by phone' };
  return linesOf(
    intervalsOf(hours, midnightOf(from), midnightOf(addDays(through, 1)), holidays).map(
      ({ kind, isUnknown, ...span }) => ({
        from: localTime(span.from),
        to: localTime(span.to),
        says: isUnknown ? 'unknown' : says[kind],
      }),
    ),
  );
}

function tellValue(value: string): Line[] {
  const hours = readOsm(value);
  if (!('rules' in hours)) throw new Error(`${value} is not read: ${JSON.stringify(hours)}`);
  const window = { from: `${FIRST_DAY}T00:00`, to: `${addDays(LAST_DAY, 1)}T00:00`, timeZone, holidays };
  return linesOf(
    evaluateOsm(hours, window).intervals.map(({ state, comment = '', ...span }) => ({
      ...span,
      says: state === 'open' ? 'open' : headOf(comment),
    })),
  );
}

function tellByLibrary(value: string, { from, through }: Span): Line[] {
  const intervals = new OtherOpeningHours(value, PLACE as never).getOpenIntervals(
    midnightOf(from),
    midnightOf(addDays(through, 1)),
  );
  return linesOf(
    intervals.map(([start, end, isUnknown, comment]) => ({
      from: localTime(start),
      to: localTime(end),
      says: isUnknown ? headOf(comment ?? '') : 'open',
    })),
  );
}

/** Without the notes, which do not stand with the hours of a schedule. */
function headOf(comment: string): string {
  return comment.split(': ')[0] as string;
}

function linesOf(told: readonly Told[]): Line[] {
  const joined: Told[] = [];
  for (const span of told) {
    const last = joined.at(-1);
    if (last?.to === span.from && last.says === span.says) last.to = span.to;
    else joined.push({ ...span });
  }
  return joined.map((span) => `${span.from} ${span.to} ${span.says}`);
}

function midnightOf(date: LocalDate): Date {
  return new Date(`${date}T00:00`);
}

function localTime(instant: Date): string {
  const { date, time } = localMinuteAt(instant, timeZone);
  return `${date}T${time}`;
}

/** The holidays that the library knows, as ours. */
function knownHolidays(): HolidayCalendar {
  const [knownFrom, knownThrough] = ['2025-11-15', '2028-02-15'];
  const table = (word: string) => ({
    knownFrom,
    knownThrough,
    holidays: new OtherOpeningHours(word, PLACE as never)
      .getOpenIntervals(new Date(2025, 10, 15), new Date(2028, 1, 15))
      .map(([start, end]) => ({
        from: localTime(start).slice(0, 10),
        through: addDays(localTime(end).slice(0, 10), -1),
        name: { nl: word },
      })),
  });
  return { public: table('PH'), school: table('SH') };
}
