import type { Schedule } from '@onthaal/vocabulary';
import { Schedule as ScheduleSchema } from '@onthaal/vocabulary';
import { describe, expect, test } from 'vitest';
import { importOsm } from './index.ts';

const morning = { opensAt: '09:00', closesAt: '12:00', kind: 'walk-in' } as const;
const afternoon = { opensAt: '13:00', closesAt: '16:00', kind: 'walk-in' } as const;

describe('a value as a schedule', () => {
  test.each<[string, Partial<Schedule>]>([
    ['Mo-Tu 09:00-12:00', { rules: [{ days: ['MO', 'TU'], blocks: [morning] }] }],
    [
      'Mo 09:00-12:00; Tu 09:00-12:00; Mo 13:00-16:00',
      {
        rules: [
          { days: ['MO'], blocks: [morning] },
          { days: ['TU'], blocks: [morning] },
          { days: ['MO'], blocks: [afternoon], replaces: true },
        ],
      },
    ],
    ['Mo 09:00-16:00; 12:00-13:00 off', { rules: [{ days: ['MO'], blocks: [morning, afternoon] }] }],
    [
      'Mo[1],Tu[1],PH 09:00-12:00 "by appointment: bel eerst"',
      {
        rules: [
          {
            days: ['MO', 'TU'],
            weeksOfMonth: [1],
            blocks: [{ ...morning, kind: 'appointment' }],
            note: { nl: 'bel eerst' },
          },
          {
            publicHolidays: 'only',
            blocks: [{ ...morning, kind: 'appointment' }],
            note: { nl: 'bel eerst' },
          },
        ],
      },
    ],
    [
      'Jul-Aug,Dec 24-Jan 2 SH Mo 09:00-12:00; PH off "Gesloten"',
      {
        rules: [
          {
            seasons: [
              { from: '07-01', through: '08-31' },
              { from: '12-24', through: '01-02' },
            ],
            days: ['MO'],
            schoolHolidays: 'only',
            blocks: [morning],
          },
          { publicHolidays: 'only', blocks: [], replaces: true, note: { nl: 'Gesloten' } },
        ],
      },
    ],
    [
      'Mo 22:00-26:00, 2026+ week 2-52/2 Tu 00:00-24:00',
      {
        rules: [
          { days: ['MO'], blocks: [{ opensAt: '22:00', closesAt: '02:00', kind: 'walk-in' }] },
          {
            validFrom: '2026-01-01',
            calendarWeeks: [{ from: 2, through: 52, every: 2 }],
            days: ['TU'],
            blocks: [{ opensAt: '00:00', closesAt: '24:00', kind: 'walk-in' }],
          },
        ],
      },
    ],
    [
      'Mo 09:00-12:00; 2026 Dec 21-2027 Jan 3 off; 2026 Dec 28 13:00-16:00, 2026 Dec 28,2026 Dec 29 09:00-12:00',
      {
        rules: [{ days: ['MO'], blocks: [morning] }],
        exceptions: [
          { from: '2026-12-21', through: '2027-01-03', blocks: [] },
          { from: '2026-12-28', through: '2026-12-28', blocks: [afternoon] },
          { from: '2026-12-28', through: '2026-12-29', blocks: [morning], adds: true },
        ],
      },
    ],
    [
      '2026 easter -2 days-2026 easter +1 day 09:00-12:00',
      { rules: [{ validFrom: '2026-04-03', validThrough: '2026-04-06', blocks: [morning] }] },
    ],
  ])('%s', (value, schedule) => {
    const { unsaid, ...imported } = importOsm(value);
    expect(unsaid).toEqual([]);
    expect(imported).toEqual({
      schedule: { rules: [], exceptions: [], ...schedule },
      alsoByAppointment: false,
    });
    expect(ScheduleSchema.parse(imported.schedule)).toEqual(imported.schedule);
  });

  test('an exception for more days after one for fewer stays a rule: it would not speak', () => {
    const { schedule } = importOsm('Mo 09:00-12:00; 2026 Dec 28 13:00-16:00; 2026 Dec 21-2027 Jan 3 off');
    expect(schedule.exceptions).toHaveLength(1);
    expect(schedule.rules).toHaveLength(2);
  });

  test('"or by appointment" holds for all other hours', () => {
    expect(importOsm('Mo 09:00-12:00 || "op afspraak"')).toMatchObject({
      alsoByAppointment: true,
      unsaid: [],
    });
  });

  test('notes are kept in the language they are said to be in', () => {
    expect(importOsm('Mo open "sans carte"', 'fr').schedule.rules[0]?.note).toEqual({ fr: 'sans carte' });
  });
});

describe('what a schedule cannot say is listed', () => {
  test.each([
    ['easter off', 'rule 1: days around Easter, which moves'],
    ['Aug Mo[-1]-Sep Mo[1]', 'rule 1: dates that move with a weekday'],
    ['Su[1] +1 day', 'rule 1: days before or after the n-th of a weekday'],
    ['PH -1 day', 'rule 1: the day before or after a holiday'],
    ['Mo 10:00+', 'rule 1: an end that is left open'],
    ['Mo "ring"', 'rule 1: that it is not known: "ring"'],
    ['Mo unknown', 'rule 1: that it is not known'],
    ['Mo || Tu', 'rule 2: hours that fill what other rules leave'],
    ['Mo-Fr 09:00-16:00; SH 12:00-13:00 off', 'rule 2: closing times on some of the days of another rule'],
    [
      'Mo 09:00-16:00, Mo 10:00-11:00 "by phone"',
      'rule 2: hours within others at which one is received less easily',
    ],
    ['2020/3', 'rule 1: every 3 years without an end'],
    [
      'Sa 22:00-02:00; PH off',
      'hours after midnight beside days that differ: in a schedule they belong to the evening, in OpenStreetMap to the day',
    ],
  ])('%s: %s', (value, unsaid) => {
    expect(importOsm(value).unsaid).toEqual([unsaid]);
  });

  test('a text that is no value is an error, with where', () => {
    expect(() => importOsm('Mo 25:99-26:00')).toThrow(
      '99 is no minute: it lies between 0 and 59 (at character 7)',
    );
    expect(() => importOsm('sunrise-sunset')).toThrow('times of the sun');
  });
});
