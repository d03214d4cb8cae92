import { Schedule, type ScheduleRule } from '@onthaal/vocabulary';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anySchedule, certainIntervals, TWO_YEARS } from '../rrule/any-schedule.ts';
import { type HsdsSchedule, readSchedules, writeSchedules } from './index.ts';

const DAYS = { ...TWO_YEARS, language: 'nl', idOf: (what: string) => what } as const;
const morning: ScheduleRule = {
  days: ['MO', 'FR'],
  blocks: [{ opensAt: '09:00', closesAt: '11:30', kind: 'walk-in' }],
};

describe('written', () => {
  test('any schedule has the same hours when its objects are read as the standard words them', () => {
    fc.assert(
      fc.property(anySchedule, (schedule) => {
        const { schedules } = writeSchedules(schedule, DAYS);
        const expected = certainIntervals(schedule).map(({ from, to }) => ({
          from: Number(from),
          to: Number(to),
        }));
        expect(joined(schedules.flatMap(openedBy))).toEqual(joined(expected));
        expect(new Set(schedules.map(({ id }) => id)).size).toBe(schedules.length);
      }),
      { seed: 5545, numRuns: 300 },
    );
  }, 60_000);

  test('and read again, any schedule has the same hours', () => {
    fc.assert(
      fc.property(anySchedule, (schedule) => {
        const { schedules } = writeSchedules(schedule, DAYS);
        const read = readSchedules(schedules, TWO_YEARS);
        expect(read.unsaid).toEqual([]);
        expect(Schedule.shape.rules.element.array().parse(read.schedule.rules)).toEqual(read.schedule.rules);
        expect(certainIntervals(read.schedule)).toEqual(certainIntervals(schedule));
      }),
      { seed: 5545, numRuns: 300 },
    );
  }, 60_000);

  test('a week is cut in two by every change of the clock and every closed day', () => {
    const closed = { from: '2026-04-06', through: '2026-04-06', blocks: [], reason: { nl: 'Paasmaandag' } };
    const { schedules, unsaid } = writeSchedules({ rules: [morning], exceptions: [closed] }, DAYS);
    expect(schedules.slice(0, 3).map(({ id: _, ...object }) => object)).toEqual([
      {
        valid_from: '2026-01-02',
        valid_to: '2026-03-27',
        dtstart: '2026-01-02',
        timezone: 1,
        wkst: 'MO',
        freq: 'WEEKLY',
        interval: 1,
        byday: 'MO,FR',
        opens_at: '09:00+01:00',
        closes_at: '11:30+01:00',
        attending_type: 'Walk in',
      },
      expect.objectContaining({ valid_from: '2026-03-30', valid_to: '2026-04-03', opens_at: '09:00+02:00' }),
      expect.objectContaining({ valid_from: '2026-04-10', valid_to: '2026-10-23', opens_at: '09:00+02:00' }),
    ]);
    expect(unsaid).toEqual([
      'What happens after 2027-12-31, as far as no rule goes on for ever',
      'Why days are closed',
    ]);
  });

  test('weeks of the month, every so many weeks and numbered weeks are said as such', () => {
    const said = (rule: Partial<ScheduleRule>) =>
      writeSchedules({ rules: [{ ...morning, ...rule }], exceptions: [] }, DAYS).schedules[0];
    expect(said({ days: ['WE'], weeksOfMonth: [1, -1] })).toMatchObject({
      freq: 'MONTHLY',
      byday: '1WE,-1WE',
    });
    expect(said({ everyWeeks: { count: 2, startingOn: '2026-01-08' } })).toMatchObject({
      freq: 'WEEKLY',
      interval: 2,
      dtstart: '2026-01-09',
    });
    expect(said({ calendarWeeks: [{ from: 10, through: 14, every: 2 }] })).toMatchObject({
      freq: 'WEEKLY',
      byday: 'MO,FR',
      byweekno: '10,12,14',
    });
  });

  test('a date that differs brings its reason', () => {
    const evening = {
      from: '2026-05-05',
      through: '2026-05-05',
      blocks: morning.blocks,
      reason: { nl: 'jaarmarkt' },
    };
    expect(writeSchedules({ rules: [], exceptions: [evening] }, DAYS).schedules).toMatchObject([
      { valid_from: '2026-05-05', valid_to: '2026-05-05', byday: 'TU', notes: 'jaarmarkt' },
    ]);
  });
});

describe('read', () => {
  const object = { id: 'one', freq: 'WEEKLY', byday: 'MO, FR', opens_at: '09:00', closes_at: '11:30' };
  const read = (more: Partial<HsdsSchedule>) => readSchedules([{ ...object, ...more }], TWO_YEARS);

  test('times without an offset are those of the place', () => {
    expect(read({}).schedule.rules).toEqual([{ ...morning, validFrom: '2026-01-01' }]);
  });

  test('times with an offset are what the clock of the place shows then', () => {
    const { schedule } = read({ opens_at: '09:00Z', closes_at: '11:30Z', valid_to: '2026-06-30' });
    expect(
      schedule.rules.map(({ validFrom, validThrough, blocks }) => [
        validFrom,
        validThrough,
        blocks[0]?.opensAt,
      ]),
    ).toEqual([
      ['2026-01-02', '2026-03-27', '10:00'],
      ['2026-03-30', '2026-06-29', '11:00'],
    ]);
  });

  test('the narrower of two ends counts', () => {
    expect(read({ until: '2026-02-28', valid_to: '2026-12-31' }).schedule.rules[0]?.validThrough).toBe(
      '2026-02-28',
    );
    expect(read({ dtstart: '2026-01-02', count: 3 }).schedule.rules[0]).toMatchObject({
      validFrom: '2026-01-02',
      validThrough: '2026-01-09',
    });
  });

  test('days of the month become dates', () => {
    const { schedule } = read({ freq: 'MONTHLY', byday: '', bymonthday: '1,-1', valid_to: '2026-02-28' });
    expect(schedule.rules[0]?.dates).toEqual(['2026-01-01', '2026-01-31', '2026-02-01', '2026-02-28']);
  });

  test.each([
    { opens_at: 'nine' },
    { closes_at: undefined as unknown as string },
    { freq: 'OFTEN' },
    { byday: 'maandag' },
    { valid_from: 'soon' },
    { opens_at: '23:30-05:00', closes_at: '23:45-05:00' },
  ])('%o is not read, and that is named', (more) => {
    const { schedule, unsaid } = read(more);
    expect(schedule.rules).toEqual([]);
    expect(unsaid).toEqual([expect.stringMatching(/^one: ./)]);
  });
});

/** A plain reading of an object, day by day, from its fields alone. */
function openedBy(object: HsdsSchedule): { from: number; to: number }[] {
  const { valid_from = '', valid_to = '', dtstart = '', interval = 1, byday = '', byweekno, freq } = object;
  const found: { from: number; to: number }[] = [];
  for (let day = Date.parse(valid_from); day <= Date.parse(valid_to); day += DAY) {
    const date = new Date(day);
    const name = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'][date.getUTCDay()];
    const place = Math.ceil(date.getUTCDate() / 7);
    const lastDay = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
    const fromEnd = -Math.ceil((lastDay - date.getUTCDate() + 1) / 7);
    const names = freq === 'MONTHLY' ? [`${place}${name}`, `${fromEnd}${name}`] : [name];
    const weeks = Math.round((monday(day) - monday(Date.parse(dtstart))) / (7 * DAY));
    if (!byday.split(',').some((wanted) => names.includes(wanted)) || weeks % interval !== 0) continue;
    if (byweekno && !byweekno.split(',').map(Number).includes(isoWeek(day))) continue;
    found.push(timesOn(date.toISOString().slice(0, 10), object));
  }
  return found;
}

const DAY = 86_400_000;

function monday(day: number): number {
  return day - ((new Date(day).getUTCDay() + 6) % 7) * DAY;
}

function isoWeek(day: number): number {
  const thursday = monday(day) + 3 * DAY;
  return Math.floor((thursday - Date.UTC(new Date(thursday).getUTCFullYear(), 0, 1)) / (7 * DAY)) + 1;
}

/** A minute before midnight, or before it opened, is how the end of a day is written. */
function timesOn(
  date: string,
  { opens_at = '', closes_at = '' }: HsdsSchedule,
): { from: number; to: number } {
  const [opens, closes] = [opens_at.slice(0, 5), closes_at.slice(0, 5)];
  const to = Date.parse(`${date}T${closes_at}`) + (closes <= opens ? DAY : 0);
  const minute = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  const isWhole = closes === '23:59' || minute(closes) === minute(opens) - 1;
  return { from: Date.parse(`${date}T${opens_at}`), to: to + (isWhole ? 60_000 : 0) };
}

/** In order, overlapping ones as one, from the second day of the two years on. */
function joined(intervals: readonly { from: number; to: number }[]): { from: string; to: string }[] {
  const [first, last] = [Date.parse('2026-01-01T23:00:00Z'), Date.parse('2027-12-31T23:00:00Z')];
  const all: { from: number; to: number }[] = [];
  for (const interval of [...intervals].sort((one, other) => one.from - other.from)) {
    const [from, to] = [Math.max(first, interval.from), Math.min(last, interval.to)];
    if (from >= to) continue;
    const before = all.at(-1);
    if (before && from <= before.to) before.to = Math.max(before.to, to);
    else all.push({ from, to });
  }
  return all.map(({ from, to }) => ({ from: new Date(from).toISOString(), to: new Date(to).toISOString() }));
}
