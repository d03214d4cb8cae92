import { describe, expect, test } from 'vitest';
import { evaluateOsm, type OsmWindow, readOsm } from './index.ts';

/** What a value says of a window, such as `Mo 02 09:00-12:00`, with `?` where that is unknown. */
function tell(value: string, from: string, to: string, more: Partial<OsmWindow> = {}): string[] {
  const hours = readOsm(value);
  if (!('rules' in hours)) throw new Error(`${value}: ${JSON.stringify(hours)}`);
  const window = { from: at(from), to: at(to), timeZone: 'Europe/Brussels', ...NO_HOLIDAYS, ...more };
  return evaluateOsm(hours, window).intervals.map((interval) => {
    const end = interval.to.slice(0, 10) === interval.from.slice(0, 10) ? 11 : 5;
    const mark = interval.state === 'unknown' ? '?' : '';
    return `${interval.from.slice(5)}-${interval.to.slice(end)}${mark}${interval.comment ? ` ${interval.comment}` : ''}`;
  });
}

const NO_HOLIDAYS = { publicHolidays: [], schoolHolidays: [] };

function at(text: string): string {
  return text.includes('T') ? text : `${text}T00:00`;
}

/** The days of which a value says anything. */
function daysOf(value: string, from: string, to: string, more?: Partial<OsmWindow>): string[] {
  return tell(`${value} 10:00-11:00`, from, to, more).map((line) => line.slice(0, 5));
}

// 2 March 2026 is a Monday.
describe('times', () => {
  test('a lunch break, and an end at midnight', () => {
    expect(tell('Mo 09:00-12:00,13:00-24:00', '2026-03-02', '2026-03-04')).toEqual([
      '03-02T09:00-12:00',
      '03-02T13:00-03-03T00:00',
    ]);
  });

  test('past midnight belongs to the day it began, in both spellings', () => {
    for (const value of ['Mo 22:00-02:00', 'Mo 22:00-26:00'])
      expect(tell(value, '2026-03-02', '2026-03-05')).toEqual(['03-02T22:00-03-03T02:00']);
    expect(tell('Su 22:00-02:00', '2026-03-02', '2026-03-03')).toEqual(['03-02T00:00-02:00']);
    expect(tell('Mo 10:00-10:00', '2026-03-02', '2026-03-05')).toEqual(['03-02T10:00-03-03T10:00']);
  });

  test('hours that touch are one, and are cut off with the window', () => {
    expect(tell('24/7', '2026-03-02T08:30', '2026-03-09T17:00')).toEqual(['03-02T08:30-03-09T17:00']);
    expect(tell('Mo 09:00-12:00,12:00-14:00', '2026-03-02T10:00', '2026-03-02T13:00')).toEqual([
      '03-02T10:00-13:00',
    ]);
  });

  test('an end that is left open is not known, until it is guessed to be closed', () => {
    const guess = '? Specified as open end. Closing time was guessed.';
    expect(tell('Mo 10:00+', '2026-03-02', '2026-03-04')).toEqual([`03-02T10:00-03-03T00:00${guess}`]);
    expect(tell('Mo 18:00+', '2026-03-02', '2026-03-04')).toEqual([`03-02T18:00-03-03T04:00${guess}`]);
    expect(tell('Mo 14:00-17:00+', '2026-03-02', '2026-03-04')).toEqual([
      '03-02T14:00-17:00',
      `03-02T17:00-03-03T03:00${guess}`,
    ]);
    expect(tell('Mo 07:00+,12:00-16:00', '2026-03-02', '2026-03-03')).toEqual([
      `03-02T07:00-12:00${guess}`,
      '03-02T12:00-16:00',
    ]);
    expect(tell('Mo 08:00-20:00; Mo 10:00+,12:00-13:00 off', '2026-03-02', '2026-03-03')).toEqual([
      '03-02T08:00-10:00',
    ]);
  });
});

describe('rules', () => {
  const week = ['2026-03-02', '2026-03-05'] as const;

  test('a semicolon replaces the whole day', () => {
    expect(tell('Mo-We 09:00-12:00; Tu 14:00-16:00', ...week)).toEqual([
      '03-02T09:00-12:00',
      '03-03T14:00-16:00',
      '03-04T09:00-12:00',
    ]);
    expect(tell('Tu 14:00-16:00; 09:00-12:00', ...week)).toEqual([
      '03-02T09:00-12:00',
      '03-03T09:00-12:00',
      '03-04T09:00-12:00',
    ]);
  });

  test('a comma adds to the day', () => {
    expect(tell('Mo-We 09:00-12:00, Tu 14:00-16:00', ...week)).toContain('03-03T14:00-16:00');
    expect(tell('Mo-We 09:00-12:00, Tu 14:00-16:00', ...week)).toContain('03-03T09:00-12:00');
  });

  test('closing times are cut out, with a comma and with a semicolon', () => {
    for (const separator of [';', ','])
      expect(tell(`Mo 09:00-17:00${separator} Mo 12:00-13:00 off`, ...week)).toEqual([
        '03-02T09:00-12:00',
        '03-02T13:00-17:00',
      ]);
    expect(tell('Mo-We 09:00-12:00; Tu closed', ...week)).toHaveLength(2);
  });

  test('two bars fill what is closed, and what follows with a comma does too', () => {
    expect(tell('Mo 09:00-12:00 || "by appointment"', '2026-03-02', '2026-03-03')).toEqual([
      '03-02T00:00-09:00? by appointment',
      '03-02T09:00-12:00',
      '03-02T12:00-03-03T00:00? by appointment',
    ]);
    expect(tell('Mo 09:00-12:00 || Mo 10:00-14:00 unknown, Mo 11:00-15:00 unknown', ...week)).toEqual([
      '03-02T09:00-12:00',
      '03-02T12:00-15:00?',
    ]);
    expect(tell('Mo 09:00-12:00 || "x"; Mo off', '2026-03-02', '2026-03-03')).toEqual([]);
  });

  test('of rules over each other the last is seen', () => {
    expect(tell('Mo 09:00-17:00, Mo 12:00-14:00 "by phone"', ...week)).toEqual([
      '03-02T09:00-12:00',
      '03-02T12:00-14:00? by phone',
      '03-02T14:00-17:00',
    ]);
  });
});

describe('days', () => {
  test('of the week, over the weekend', () => {
    expect(daysOf('Sa-Mo', '2026-03-02', '2026-03-09')).toEqual(['03-02', '03-07', '03-08']);
  });

  test('of the month', () => {
    expect(daysOf('Th[1,2-3,-1]', '2026-03-01', '2026-04-01')).toEqual(['03-05', '03-12', '03-19', '03-26']);
    expect(daysOf('Mo[5]', '2026-01-01', '2026-05-01')).toEqual(['03-30']);
    // The last Sunday of March is the 29th; the first Friday of April the 3rd, the first Wednesday the 1st.
    expect(daysOf('Su[-1] +1 day', '2026-03-20', '2026-04-10')).toEqual(['03-30']);
    expect(daysOf('We[1] -1 day', '2026-03-20', '2026-04-10')).toEqual(['03-31']);
    expect(daysOf('Mo[5] +2 days', '2026-03-20', '2026-04-10')).toEqual(['04-01']);
  });

  test('of months, and of parts of the year over New Year', () => {
    expect(daysOf('Feb,Apr Mo', '2026-02-20', '2026-04-10')).toEqual(['02-23', '04-06']);
    expect(daysOf('Nov-Feb Su', '2026-02-20', '2026-11-05')).toEqual(['02-22', '11-01']);
    expect(daysOf('Dec 30-Jan 2', '2025-12-20', '2026-01-10')).toEqual(['12-30', '12-31', '01-01', '01-02']);
    expect(daysOf('Feb 29', '2026-01-01', '2029-01-01')).toEqual(['02-29']);
    expect(daysOf('Feb 27-Feb 29', '2026-02-01', '2026-03-05')).toEqual(['02-27', '02-28']);
    expect(daysOf('Dec 25-31/3', '2026-12-01', '2027-01-01')).toEqual(['12-25', '12-28', '12-31']);
  });

  test('between the n-th weekdays of months, both included', () => {
    // The last Monday of August is the 31st, the first of September the 7th.
    expect(daysOf('Aug Mo[-1]-Sep Mo[1]', '2026-08-01', '2026-10-01')).toEqual([
      '08-31',
      '09-01',
      '09-02',
      '09-03',
      '09-04',
      '09-05',
      '09-06',
      '09-07',
    ]);
    expect(daysOf('Mar Su[-1]-31', '2026-03-01', '2026-04-10')).toEqual(['03-29', '03-30', '03-31']);
  });

  test('of years', () => {
    const januaries = (years: string) => daysOfYears(`${years} Jan 1`);
    expect(januaries('2026-2030/2')).toEqual([2026, 2028, 2030]);
    expect(januaries('2027,2029+')).toEqual([2027, 2029, 2030, 2031]);
    expect(januaries('2026/3')).toEqual([2026, 2029]);
  });

  function daysOfYears(value: string): number[] {
    const hours = readOsm(`${value} 10:00-11:00`);
    if (!('rules' in hours)) return [];
    const window = { from: '2025-01-01T00:00', to: '2032-01-01T00:00', timeZone: 'Europe/Brussels' };
    return evaluateOsm(hours, window).intervals.map(({ from }) => Number(from.slice(0, 4)));
  }

  test('of dates with years', () => {
    expect(daysOf('2026 Dec 31-2027 Jan 1', '2025-12-30', '2029-01-05')).toEqual(['12-31', '01-01']);
    expect(daysOf('2026 Dec 31-Jan 1', '2025-12-30', '2029-01-05')).toEqual(['12-31', '01-01']);
    expect(daysOf('2026 Mar 3,2026 Mar 5', '2026-03-01', '2026-03-10')).toEqual(['03-03', '03-05']);
    expect(daysOf('2026 Mar 30+', '2026-03-01', '2026-04-02')).toEqual(['03-30', '03-31', '04-01']);
  });

  test('of weeks, also those that lie in two years', () => {
    expect(daysOf('week 1 Mo', '2025-12-01', '2026-12-31')).toEqual(['12-29']);
    expect(daysOf('week 53 Su', '2026-01-01', '2028-01-01')).toEqual(['01-03']);
    expect(daysOf('week 2-7/2 Mo', '2026-01-01', '2026-03-01')).toEqual(['01-05', '01-19', '02-02']);
  });

  test('of Easter, which was on 5 April 2026 and will be on 28 March 2027', () => {
    expect(daysOf('easter', '2026-01-01', '2028-01-01')).toEqual(['04-05', '03-28']);
    expect(daysOf('easter -2 days,easter +1 day', '2026-01-01', '2027-01-01')).toEqual(['04-03', '04-06']);
    expect(daysOf('easter -1 day-easter +1 day', '2026-01-01', '2027-01-01')).toEqual([
      '04-04',
      '04-05',
      '04-06',
    ]);
    // Years in which it comes late have no such days, and not all the others.
    expect(daysOf('easter-Apr 20', '2025-04-01', '2025-05-01')).toEqual(['04-20']);
    expect(daysOf('easter-Apr 20', '2011-01-01', '2011-12-01')).toEqual([]);
  });
});

describe('holidays', () => {
  const week = ['2026-03-02', '2026-03-09'] as const;
  const known = { publicHolidays: ['2026-03-04'], schoolHolidays: [['2026-03-05', '2026-03-08']] as const };

  test('close, open, add days and narrow days', () => {
    expect(tell('Tu-We 09:00-12:00; PH off', ...week, known)).toEqual(['03-03T09:00-12:00']);
    expect(daysOf('PH,Mo', ...week, known)).toEqual(['03-02', '03-04']);
    expect(daysOf('SH Th-Fr', ...week, known)).toEqual(['03-05', '03-06']);
    expect(daysOf('PH Th', ...week, known)).toEqual([]);
    expect(daysOf('SH,PH We-Th', ...week, known)).toEqual(['03-04', '03-05']);
    expect(daysOf('PH -1 day,PH +1 day', ...week, known)).toEqual(['03-03', '03-05']);
  });

  test('of which nothing is known make hours uncertain that depend on them, and no others', () => {
    const unknown = { publicHolidays: undefined, schoolHolidays: undefined };
    expect(tell('Mo-Tu 09:00-12:00; PH off', ...week, unknown)).toEqual([
      '03-02T09:00-12:00?',
      '03-03T09:00-12:00?',
    ]);
    expect(tell('Mo-Tu 09:00-17:00; PH 09:00-12:00', '2026-03-02', '2026-03-03', unknown)).toEqual([
      '03-02T09:00-12:00',
      '03-02T12:00-17:00?',
    ]);
    expect(tell('Mo 22:00-02:00; PH off', '2026-03-02', '2026-03-04', unknown)).toEqual([
      '03-02T22:00-03-03T02:00?',
    ]);
    expect(tell('Mo 09:00-12:00; SH off', ...week, { ...unknown, schoolHolidays: [] })).toEqual([
      '03-02T09:00-12:00',
    ]);
  });

  test('are known as far as a calendar reaches', () => {
    const holidays = {
      public: {
        knownFrom: '2026-03-01',
        knownThrough: '2026-03-03',
        holidays: [{ from: '2026-03-03', through: '2026-03-03', name: { nl: 'Feest' } }],
      },
    };
    expect(
      tell('09:00-12:00; PH off', '2026-03-02', '2026-03-05', { publicHolidays: undefined, holidays }),
    ).toEqual(['03-02T09:00-12:00', '03-04T09:00-12:00?']);
  });
});

describe('when clocks change', () => {
  test('the hour that is skipped is read as if it were not, and all else stays on the clock', () => {
    expect(tell('Su 01:00-02:30', '2026-03-28', '2026-03-30')).toEqual(['03-29T01:00-03:30']);
    expect(tell('Su 02:30-05:00', '2026-03-28', '2026-03-30')).toEqual(['03-29T03:30-05:00']);
    expect(tell('Su 02:00-03:00', '2026-03-28', '2026-03-30')).toEqual([]);
    expect(tell('Su 01:00-04:00', '2026-10-24', '2026-10-26')).toEqual(['10-25T01:00-04:00']);
    expect(tell('24/7', '2026-03-28', '2026-03-31')).toEqual(['03-28T00:00-03-31T00:00']);
  });

  test('a zone that does not exist is an error', () => {
    expect(() => tell('24/7', '2026-03-28', '2026-03-31', { timeZone: 'Europe/Nowhere' })).toThrow(
      RangeError,
    );
  });
});

describe('what docs/hours-disagreements.md says', () => {
  const known = { publicHolidays: ['2026-03-03'], schoolHolidays: [] };

  test.each<[value: string, from: string, to: string, told: string[]]>([
    ['Mar Su[-1] +1 day 10:00-11:00', '2024-03-30', '2024-04-03', ['04-01T10:00-11:00']],
    ['Jul 01-Jun 30 10:00-11:00', '2026-06-30', '2026-07-02', ['06-30T10:00-11:00', '07-01T10:00-11:00']],
    ['Feb 27-Feb 29 10:00-11:00', '2026-02-28', '2026-03-03', ['02-28T10:00-11:00']],
    ['2026 Dec-Feb Su 10:00-11:00', '2026-11-28', '2026-12-10', ['12-06T10:00-11:00']],
    ['2026 Dec-Feb Su 10:00-11:00', '2026-02-01', '2026-02-10', []],
    ['Su 22:00-02:00', '2026-03-29', '2026-03-31', ['03-29T22:00-03-30T02:00']],
    ['Su 02:15-02:45', '2026-03-29', '2026-03-30', ['03-29T03:15-03:45']],
    [
      'Tu open || Mo 22:00-02:00 unknown',
      '2026-03-02',
      '2026-03-04',
      ['03-02T22:00-03-03T00:00?', '03-03T00:00-03-04T00:00'],
    ],
    [
      'Tu 09:00-10:00 || Tu 12:00+,14:00-15:00',
      '2026-03-03T13:00',
      '2026-03-04',
      ['03-03T13:00-14:00? Specified as open end. Closing time was guessed.', '03-03T14:00-15:00'],
    ],
    ['Tu 09:00-17:00, Tu 07:00+,12:00-14:00', '2026-03-03T12:00', '2026-03-04', ['03-03T12:00-17:00']],
    ['Mo "ring the bell"', '2026-03-02', '2026-03-03', ['03-02T00:00-03-03T00:00? ring the bell']],
    ['PH +2 days 10:00-11:00', '2026-03-02', '2026-03-09', ['03-05T10:00-11:00']],
    [
      'Fr 22:00-04:00; Sa 10:00-12:00',
      '2026-03-06',
      '2026-03-08',
      ['03-06T22:00-03-07T00:00', '03-07T10:00-12:00'],
    ],
    ['Fr-Sa 22:00-02:00; Sa off', '2026-03-07', '2026-03-09', ['03-08T00:00-02:00']],
  ])('%s', (value, from, to, told) => {
    expect(tell(value, from, to, known)).toEqual(told);
  });
});
