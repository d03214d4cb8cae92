import { Schedule, type ScheduleRule } from '@onthaal/vocabulary';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anySchedule, certainIntervals, TWO_YEARS } from './any-schedule.ts';
import { evaluateRrule, importRrules, writeRrules } from './index.ts';

const DAYS = { ...TWO_YEARS, language: 'nl' } as const;

function textOf(events: readonly string[][]): string {
  const inner = events.map((lines) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n'));
  return ['BEGIN:VCALENDAR', ...inner, 'END:VCALENDAR'].join('\r\n');
}

function imported(text: string): { schedule: Schedule; unsaid: string[] } {
  const answer = importRrules(text, TWO_YEARS);
  if (!('schedule' in answer)) throw new Error(JSON.stringify(answer));
  return answer;
}

describe('what is written is read again', () => {
  test('with the same hours, of any schedule', () => {
    fc.assert(
      fc.property(anySchedule, (schedule) => {
        const { events } = writeRrules(schedule, DAYS);
        const read = imported(textOf(events));
        expect(Schedule.parse(read.schedule)).toEqual(read.schedule);
        expect(certainIntervals(read.schedule)).toEqual(certainIntervals(schedule));
        expect(read.unsaid).toEqual([]);
      }),
      { seed: 5545, numRuns: 500 },
    );
  }, 60_000);

  test('with the same rules, where these are simple', () => {
    const schedule: Schedule = {
      rules: [
        {
          days: ['MO', 'TH'],
          validFrom: '2026-01-01',
          blocks: [
            { opensAt: '09:00', closesAt: '12:00', kind: 'walk-in' },
            { opensAt: '13:00', closesAt: '24:00', kind: 'appointment' },
          ],
        },
        {
          days: ['WE', 'FR'],
          weeksOfMonth: [1, -1],
          seasons: [{ from: '09-01', through: '06-30' }],
          validFrom: '2026-01-02',
          blocks: [{ opensAt: '18:00', closesAt: '20:00', kind: 'phone' }],
        },
      ],
      exceptions: [{ from: '2026-12-24', through: '2026-12-31', blocks: [], reason: { nl: 'Kerst' } }],
    };
    const { events, unsaid } = writeRrules(schedule, DAYS);
    expect(unsaid).toEqual([]);
    expect(imported(textOf(events))).toEqual({ schedule, unsaid: [] });
  });

  test('holidays are left out as far as they are listed, and that the list ends is said', () => {
    const rule: ScheduleRule = {
      days: ['MO'],
      publicHolidays: 'never',
      blocks: [{ opensAt: '09:00', closesAt: '12:00', kind: 'walk-in' }],
    };
    const through = '2029-12-31';
    const { events, unsaid } = writeRrules({ rules: [rule], exceptions: [] }, { ...DAYS, through });
    const read = evaluateRrule(textOf(events), {
      from: '2026-03-30T00:00',
      to: '2030-01-01T00:00',
      timeZone: 'Europe/Brussels',
    });
    const opened = 'intervals' in read ? read.intervals.map(({ from }) => from) : [];
    expect(opened.slice(0, 2)).toEqual(['2026-03-30T09:00', '2026-04-13T09:00']);
    expect(opened.at(-1)).toBe('2028-12-18T09:00');
    expect(unsaid).toEqual([
      'What depends on holidays that are not listed, from 2029-01-01',
      'What happens after 2029-12-31, as far as no rule goes on for ever',
    ]);
  });
});

describe('rules of others', () => {
  const read = (rule: string, more = '') =>
    imported(
      `DTSTART;TZID=Europe/Brussels:20260105T090000\nDTEND;TZID=Europe/Brussels:20260105T120000\nRRULE:${rule}${more}`,
    );

  test.each([
    ['FREQ=DAILY', {}],
    ['FREQ=WEEKLY', { days: ['MO'] }],
    [
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TU',
      { days: ['MO', 'TU'], everyWeeks: { count: 2, startingOn: '2026-01-05' } },
    ],
    ['FREQ=MONTHLY;BYDAY=MO;BYSETPOS=1,-1', { days: ['MO'], weeksOfMonth: [-1, 1] }],
    [
      'FREQ=YEARLY;BYMONTH=1,2,12;BYDAY=2TU',
      { days: ['TU'], weeksOfMonth: [2], seasons: [{ from: '12-01', through: '02-29' }] },
    ],
    [
      'FREQ=YEARLY;BYWEEKNO=2,3,9;BYDAY=MO',
      {
        days: ['MO'],
        calendarWeeks: [
          { from: 2, through: 3 },
          { from: 9, through: 9 },
        ],
      },
    ],
    ['FREQ=WEEKLY;COUNT=3', { days: ['MO'], validThrough: '2026-01-19' }],
    ['FREQ=WEEKLY;UNTIL=20260119T080000Z', { days: ['MO'], validThrough: '2026-01-19' }],
    ['FREQ=WEEKLY;UNTIL=20260119T075959Z', { days: ['MO'], validThrough: '2026-01-12' }],
  ])('%s is a rule of ours', (rule, days) => {
    const { schedule, unsaid } = read(rule);
    expect(schedule.rules).toEqual([
      {
        ...days,
        validFrom: '2026-01-05',
        blocks: [{ opensAt: '09:00', closesAt: '12:00', kind: 'walk-in' }],
      },
    ]);
    expect(unsaid).toEqual([]);
  });

  test('a rule that we have no words for becomes dates, and that is said', () => {
    const { schedule, unsaid } = read('FREQ=MONTHLY;BYMONTHDAY=13;BYDAY=FR');
    expect(schedule.rules.map(({ dates }) => dates)).toEqual([
      ['2026-02-13', '2026-03-13', '2026-11-13', '2027-08-13'],
    ]);
    expect(unsaid).toEqual(['A rule that is read as dates, from 2026-01-01 through 2027-12-31']);
  });

  test('a day that is left out is an exception, a day that is added a date', () => {
    const more = '\nEXDATE;TZID=Europe/Brussels:20260112T090000\nRDATE;TZID=Europe/Brussels:20260113T140000';
    expect(read('FREQ=WEEKLY', more).schedule).toMatchObject({
      rules: [{ days: ['MO'] }, { dates: ['2026-01-13'], blocks: [{ opensAt: '14:00', closesAt: '17:00' }] }],
      exceptions: [{ from: '2026-01-12', through: '2026-01-12', blocks: [] }],
    });
  });

  test('a day that is left out beyond the days that are read is named', () => {
    const { schedule, unsaid } = read('FREQ=WEEKLY', '\nEXDATE;TZID=Europe/Brussels:20290108T090000');
    expect(schedule.exceptions).toEqual([]);
    expect(unsaid).toEqual(['Days that differ before 2026-01-01 or after 2027-12-31']);
  });

  test('what lasts longer than a day is not said', () => {
    const { schedule, unsaid } = imported('DTSTART:20260105T090000\nDTEND:20260107T120000');
    expect(schedule).toEqual({ rules: [], exceptions: [] });
    expect(unsaid).toEqual(['An event that is longer than a day, or not of whole minutes, from 2026-01-05']);
  });
});
