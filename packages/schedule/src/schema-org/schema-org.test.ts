import { Schedule, type ScheduleRule } from '@onthaal/vocabulary';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anySchedule, certainIntervals, TWO_YEARS } from '../rrule/any-schedule.ts';
import { readSpecification, writeSpecification } from './index.ts';

const morning: ScheduleRule = {
  days: ['MO', 'FR'],
  blocks: [{ opensAt: '09:00', closesAt: '11:30', kind: 'walk-in' }],
};
const weekdays = ['https://schema.org/Monday', 'https://schema.org/Friday'];
const hours = (parts: object) => ({ '@type': 'OpeningHoursSpecification', ...parts });

describe('written', () => {
  test('and read again, any schedule has the same hours at which one may walk in', () => {
    fc.assert(
      fc.property(anySchedule, (schedule) => {
        const { unsaid: _, ...place } = writeSpecification(schedule, TWO_YEARS);
        const read = readSpecification(JSON.parse(JSON.stringify(place)));
        expect(read.unsaid).toEqual([]);
        expect(Schedule.parse(read.schedule)).toEqual(read.schedule);
        const walkIn = (blocks: Schedule['rules'][0]['blocks']) =>
          blocks.filter(({ kind }) => kind === 'walk-in');
        const expected = certainIntervals({
          rules: schedule.rules.map((rule) => ({ ...rule, blocks: walkIn(rule.blocks) })),
          exceptions: schedule.exceptions.map((exception) => ({
            ...exception,
            blocks: walkIn(exception.blocks),
          })),
        });
        expect(certainIntervals(read.schedule)).toEqual(expected);
      }),
      { seed: 5545, numRuns: 300 },
    );
  }, 60_000);

  test('a week is a week, a closed day a special one', () => {
    const closed = { from: '2026-12-25', through: '2026-12-26', blocks: [] };
    expect(writeSpecification({ rules: [morning], exceptions: [closed] }, TWO_YEARS)).toEqual({
      openingHoursSpecification: [hours({ dayOfWeek: weekdays, opens: '09:00', closes: '11:30' })],
      specialOpeningHoursSpecification: [
        hours({ opens: '00:00', closes: '00:00', validFrom: '2026-12-25', validThrough: '2026-12-26' }),
      ],
      unsaid: [],
    });
  });

  test('summer hours are said for each summer', () => {
    const summer: ScheduleRule = {
      ...morning,
      seasons: [{ from: '07-01', through: '08-31' }],
      replaces: true,
      blocks: [{ opensAt: '08:00', closesAt: '10:00', kind: 'walk-in' }],
    };
    const { openingHoursSpecification, specialOpeningHoursSpecification, unsaid } = writeSpecification(
      { rules: [morning, summer], exceptions: [] },
      TWO_YEARS,
    );
    expect(
      openingHoursSpecification.map(({ opens, validFrom, validThrough }) => [opens, validFrom, validThrough]),
    ).toEqual([
      ['09:00', undefined, '2026-06-29'],
      ['09:00', '2026-09-04', '2027-06-28'],
      ['09:00', '2027-09-03', '2027-12-31'],
      ['08:00', '2026-07-03', '2026-08-31'],
      ['08:00', '2027-07-02', '2027-08-30'],
    ]);
    expect(specialOpeningHoursSpecification).toEqual([]);
    expect(unsaid).toEqual(['What happens after 2027-12-31, as far as no rule goes on for ever']);
  });

  test('what does not come back every week is said date by date', () => {
    const { openingHoursSpecification, specialOpeningHoursSpecification } = writeSpecification(
      { rules: [{ ...morning, days: ['TU'], weeksOfMonth: [1] }], exceptions: [] },
      { ...TWO_YEARS, through: '2026-03-31' },
    );
    expect(openingHoursSpecification).toEqual([]);
    expect(specialOpeningHoursSpecification.map(({ validFrom }) => validFrom)).toEqual([
      '2026-01-06',
      '2026-02-03',
      '2026-03-03',
    ]);
  });

  test('a public holiday is closed as far as it is listed; after that nothing is said', () => {
    const { openingHoursSpecification, specialOpeningHoursSpecification, unsaid } = writeSpecification(
      { rules: [morning, { publicHolidays: 'only', replaces: true, blocks: [] }], exceptions: [] },
      { ...TWO_YEARS, from: '2028-12-01', through: '2029-12-31' },
    );
    expect(openingHoursSpecification).toMatchObject([{ opens: '09:00', validThrough: '2028-12-29' }]);
    expect(specialOpeningHoursSpecification).toMatchObject([
      { opens: '00:00', closes: '00:00', validFrom: '2028-12-25', validThrough: '2028-12-25' },
    ]);
    expect(unsaid).toContain('All hours after 2028-12-31: holidays are not listed from then on');
  });

  test('a day ends at 23:59, and a whole day does not look closed', () => {
    const all: ScheduleRule = { blocks: [{ opensAt: '08:00', closesAt: '08:00', kind: 'walk-in' }] };
    const evening: ScheduleRule = { blocks: [{ opensAt: '20:00', closesAt: '24:00', kind: 'walk-in' }] };
    const { openingHoursSpecification } = writeSpecification(
      { rules: [all, evening], exceptions: [] },
      TWO_YEARS,
    );
    expect(openingHoursSpecification).toMatchObject([
      { opens: '08:00', closes: '07:59' },
      { opens: '20:00', closes: '23:59' },
    ]);
  });

  test('hours by appointment are not said, and that is named', () => {
    const rule: ScheduleRule = {
      ...morning,
      blocks: [{ opensAt: '13:00', closesAt: '16:00', kind: 'appointment' }],
    };
    expect(writeSpecification({ rules: [morning, rule], exceptions: [] }, TWO_YEARS)).toMatchObject({
      openingHoursSpecification: [{ opens: '09:00' }],
      unsaid: ['Hours by appointment or by telephone'],
    });
  });
});

describe('read', () => {
  const block = { opensAt: '09:00', closesAt: '12:00', kind: 'walk-in' };

  test.each([
    ['Monday'],
    ['http://schema.org/Monday'],
    ['https://schema.org/Monday'],
    ['schema:Monday'],
    [{ '@id': 'https://schema.org/Monday' }],
    [['Monday']],
  ])('%o is Monday, and one specification is as good as a list', (dayOfWeek) => {
    expect(
      readSpecification({ openingHoursSpecification: { dayOfWeek, opens: '9:00', closes: '12:00:00' } }),
    ).toEqual({
      schedule: { rules: [{ days: ['MO'], blocks: [block] }], exceptions: [] },
      unsaid: [],
    });
  });

  test('without days every day is meant', () => {
    const { schedule } = readSpecification({
      openingHoursSpecification: [{ opens: '09:00', closes: '12:00' }],
    });
    expect(schedule).toEqual({ rules: [{ blocks: [block] }], exceptions: [] });
  });

  test('two specifications of the same days are one rule, also over midnight', () => {
    const days = ['Friday', 'Saturday'];
    const { schedule } = readSpecification({
      openingHoursSpecification: [
        { dayOfWeek: days, opens: '09:00', closes: '12:00', validThrough: '2026-12-31T23:59:59+01:00' },
        { dayOfWeek: days, opens: '20:00', closes: '02:00', validThrough: '2026-12-31' },
      ],
    });
    expect(schedule.rules).toEqual([
      {
        days: ['FR', 'SA'],
        validThrough: '2026-12-31',
        blocks: [block, { opensAt: '20:00', closesAt: '02:00', kind: 'walk-in' }],
      },
    ]);
  });

  test('dates without days take the place of the week, wherever they stand', () => {
    const closed = { opens: '00:00', closes: '00:00', validFrom: '2026-12-24', validThrough: '2026-12-31' };
    const exceptions = [{ from: '2026-12-24', through: '2026-12-31', blocks: [] }];
    expect(readSpecification({ openingHoursSpecification: closed }).schedule.exceptions).toEqual(exceptions);
    expect(readSpecification({ specialOpeningHoursSpecification: [closed] }).schedule.exceptions).toEqual(
      exceptions,
    );
  });

  test('public holidays come over all the rest', () => {
    const { schedule } = readSpecification({
      openingHoursSpecification: [
        { dayOfWeek: 'PublicHolidays', opens: '00:00', closes: '00:00' },
        { dayOfWeek: 'Monday', opens: '09:00', closes: '12:00' },
      ],
    });
    expect(schedule.rules).toEqual([
      { days: ['MO'], blocks: [block] },
      { publicHolidays: 'only', replaces: true, blocks: [] },
    ]);
  });

  test.each([
    'Mo-Fr 09:00-12:00',
    null,
    { dayOfWeek: 'Maandag', opens: '09:00', closes: '12:00' },
    { dayOfWeek: 'Monday', opens: '09:00' },
    { dayOfWeek: 'Monday', opens: '25:00', closes: '26:00' },
    { dayOfWeek: 'Monday', opens: '09:00+02:00', closes: '12:00+02:00' },
    { opens: '09:00', closes: '12:00', validFrom: '2026-02-30' },
    { opens: '09:00', closes: '12:00', validFrom: '2026-03-01', validThrough: '2026-02-01' },
  ])('%o is not read, and that is named', (value) => {
    const { schedule, unsaid } = readSpecification({ openingHoursSpecification: [value] });
    expect(schedule).toEqual({ rules: [], exceptions: [] });
    expect(unsaid).toHaveLength(1);
  });
});
