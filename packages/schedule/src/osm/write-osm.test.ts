import type { Schedule, ScheduleException, ScheduleRule, TimeBlock, Weekday } from '@onthaal/vocabulary';
import { describe, expect, test } from 'vitest';
import { writeOsm } from './index.ts';

const WORKDAYS: Weekday[] = ['MO', 'TU', 'WE', 'TH', 'FR'];
const morning: TimeBlock = { opensAt: '09:00', closesAt: '12:00', kind: 'walk-in' };
const evening: TimeBlock = { opensAt: '18:00', closesAt: '20:00', kind: 'appointment' };
const call: TimeBlock = { opensAt: '13:00', closesAt: '16:00', kind: 'phone' };
const weekly: ScheduleRule = { days: WORKDAYS, blocks: [morning] };

function write(rules: ScheduleRule[], exceptions: ScheduleException[] = []) {
  return writeOsm({ rules, exceptions });
}

describe('a schedule in the words of OpenStreetMap', () => {
  test.each<[string, Schedule['rules'], Schedule['exceptions']]>([
    ['Mo-Fr 09:00-12:00', [weekly], []],
    ['off', [], []],
    [
      'Mo-Fr 13:00-16:00 "by phone", Mo-Fr 18:00-20:00 "by appointment", Mo-Fr 09:00-12:00',
      [{ ...weekly, blocks: [morning, evening, call] }],
      [],
    ],
    [
      'Mo-Fr 09:00-12:00, Mo[1,-1],We[1,-1] 09:00-12:00',
      [weekly, { ...weekly, days: ['MO', 'WE'], weeksOfMonth: [1, -1] }],
      [],
    ],
    [
      'Mo-Fr 09:00-12:00; Jul-Aug Mo-Fr 09:00-12:00',
      [weekly, { ...weekly, seasons: [{ from: '07-01', through: '08-31' }], replaces: true }],
      [],
    ],
    ['Mo-Fr 09:00-12:00; PH off', [weekly, { publicHolidays: 'only', blocks: [], replaces: true }], []],
    ['Mo-Fr 09:00-12:00; PH,SH off', [{ ...weekly, publicHolidays: 'never', schoolHolidays: 'never' }], []],
    ['SH Mo-Fr 09:00-12:00', [{ ...weekly, schoolHolidays: 'only' }], []],
    [
      'week 02-52/02 Sa,Su 09:00-12:00',
      [{ days: ['SU', 'SA'], calendarWeeks: [{ from: 2, through: 52, every: 2 }], blocks: [morning] }],
      [],
    ],
    [
      'Oct 15-Mar 31,Dec 25 Mo-Fr 09:00-12:00',
      [
        {
          ...weekly,
          seasons: [
            { from: '10-15', through: '03-31' },
            { from: '12-25', through: '12-25' },
          ],
        },
      ],
      [],
    ],
    [
      '2026 Mar 03-2026 Mar 04,2026 Mar 09 09:00-12:00',
      [{ dates: ['2026-03-09', '2026-03-04', '2026-03-03'], blocks: [morning] }],
      [],
    ],
    [
      '2026 Sep 01-2027 Jun 30 Mo-Fr 09:00-12:00',
      [{ ...weekly, validFrom: '2026-09-01', validThrough: '2027-06-30' }],
      [],
    ],
    [
      '2027+ Mo-Fr 09:00-12:00, 2026 Sep 01-2026 Dec 31 Mo-Fr 09:00-12:00',
      [{ ...weekly, validFrom: '2026-09-01' }],
      [],
    ],
    [
      'Mo-Fr 09:00-12:00; 2026 Dec 24-2027 Jan 03 off "Kerst"; 2026 Dec 28 18:00-20:00 "by appointment: Balie 2", 2026 Dec 28 13:00-16:00 "by phone"',
      [weekly],
      [
        { from: '2026-12-28', through: '2026-12-28', blocks: [call], adds: true },
        { from: '2026-12-28', through: '2026-12-28', blocks: [evening], reason: { nl: 'Balie 2' } },
        { from: '2026-12-24', through: '2027-01-03', blocks: [], reason: { nl: 'Kerst' } },
      ],
    ],
    [
      '2026 Mar 02,2026 Mar 16,2026 Mar 30 09:00-12:00',
      [
        {
          days: ['MO'],
          everyWeeks: { count: 2, startingOn: '2026-03-02' },
          validThrough: '2026-04-05',
          blocks: [morning],
        },
      ],
      [],
    ],
    [
      'Mo-Su 09:00-12:00 open "Zonder afspraak"',
      [{ days: [...WORKDAYS, 'SA', 'SU'], blocks: [morning], note: { nl: ' Zonder afspraak ' } }],
      [],
    ],
  ])('%s', (value, rules, exceptions) => {
    expect(write(rules, exceptions)).toEqual({ value, unsaid: [] });
  });
});

describe('what OpenStreetMap cannot say is listed', () => {
  test.each<[string, ScheduleRule[], ScheduleException[]]>([
    [
      'rule 1: every so many weeks without an end',
      [{ ...weekly, everyWeeks: { count: 2, startingOn: '2026-01-05' } }],
      [],
    ],
    [
      'rule 1: days that are both public and school holidays',
      [{ ...weekly, publicHolidays: 'only', schoolHolidays: 'only' }],
      [],
    ],
    ['rule 2: never on holidays, after rules that are', [weekly, { ...weekly, publicHolidays: 'never' }], []],
    [
      'Mo: hours within others at which one is received less easily',
      [
        weekly,
        { days: ['TU'], blocks: [], replaces: true },
        { days: ['MO'], blocks: [{ ...morning, kind: 'phone' }] },
      ],
      [],
    ],
    ['"Kerst" in other languages', [{ ...weekly, note: { nl: 'Kerst', fr: 'Noël' } }], []],
    ['the quotation marks of "Kerst"', [{ ...weekly, note: { nl: '"Kerst"' } }], []],
    [
      'hours after midnight beside days that differ: in a schedule they belong to the evening, in OpenStreetMap to the day',
      [{ days: ['SA'], blocks: [{ opensAt: '22:00', closesAt: '02:00', kind: 'walk-in' }] }],
      [{ from: '2026-12-25', through: '2026-12-25', blocks: [] }],
    ],
  ])('%s', (unsaid, rules, exceptions) => {
    expect(write(rules, exceptions).unsaid).toEqual([unsaid]);
  });
});
