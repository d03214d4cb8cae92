import { HolidayCalendar, type HolidayTable } from '@onthaal/vocabulary';
import Holidays from 'date-holidays';
import { describe, expect, test } from 'vitest';
import { BELGIAN_HOLIDAYS, bridgeDaysOf } from './belgian-holidays.ts';
import {
  calendarDayOf,
  type DayNumber,
  dateOf,
  dayNumberOf,
  numberOf,
  weekdayIndexOf,
} from './calendar-day.ts';

const { public: legal, school } = BELGIAN_HOLIDAYS;

test('the table is a calendar, in order of date, and named in four languages', () => {
  expect(HolidayCalendar.parse(BELGIAN_HOLIDAYS)).toEqual(BELGIAN_HOLIDAYS);
  for (const { knownFrom, knownThrough, holidays } of [legal, school]) {
    const dates = holidays.flatMap(({ from, through }) => (from === through ? [from] : [from, through]));
    expect(dates).toEqual([...new Set(dates)].sort());
    expect([knownFrom, ...dates, knownThrough].sort()).toEqual([knownFrom, ...dates, knownThrough]);
    for (const { name } of holidays) expect(Object.keys(name)).toEqual(['nl', 'fr', 'en', 'de']);
  }
});

test('public holidays are those that a kept library knows', () => {
  const library = new Holidays('BE', { languages: ['nl'] });
  // The Sundays of Easter and Pentecost and what is only observed are no legal holidays.
  const expected = [2025, 2026, 2027, 2028].flatMap((year) =>
    library
      .getHolidays(year)
      .filter(({ type, rule }) => type === 'public' && rule !== 'easter' && rule !== 'easter 49')
      .map(({ date }) => date.slice(0, 10)),
  );
  expect(legal.holidays.map(({ from }) => from)).toEqual(expected.sort());
  expect(legal.holidays.every(({ from, through }) => from === through)).toBe(true);
});

test('school holidays are those that the decree computes', () => {
  const years = [2025, 2026, 2027];
  expect(datesOf(school)).toEqual(years.flatMap(schoolHolidaysByDecree).sort());
  expect([school.knownFrom, school.knownThrough]).toEqual(['2025-09-01', '2028-08-31']);
});

describe('bridge days', () => {
  test('lie between a public holiday and a weekend', () => {
    expect(bridgeDaysOf(BELGIAN_HOLIDAYS, 2026)).toEqual(['2026-01-02', '2026-05-15', '2026-07-20']);
    expect(bridgeDaysOf(BELGIAN_HOLIDAYS, 2025)).toEqual([
      '2025-05-02',
      '2025-05-30',
      '2025-11-10',
      '2025-12-26',
    ]);
  });

  test('of a year that is not known are not known', () => {
    expect(bridgeDaysOf(BELGIAN_HOLIDAYS, 2029)).toBeUndefined();
    expect(bridgeDaysOf({}, 2026)).toBeUndefined();
  });
});

function datesOf({ holidays }: HolidayTable): string[] {
  return holidays.flatMap(({ from, through }) => range(dayNumberOf(from), dayNumberOf(through)));
}

function range(first: DayNumber, last: DayNumber): string[] {
  return Array.from({ length: last - first + 1 }, (_, day) => dateOf(first + day));
}

function week(monday: DayNumber, weeks: number): string[] {
  return range(monday, monday + 7 * weeks - 1);
}

/** All days off of the school year that begins in a year, by the words of the decree. */
function schoolHolidaysByDecree(year: number): string[] {
  const allSaints = numberOf(year, 11, 1);
  const christmas = numberOf(year, 12, 25);
  const easter = easterOf(year + 1);
  const mondayOf = (day: DayNumber) => day - weekdayIndexOf(day);
  const mondayFrom = (day: DayNumber) => mondayOf(day + 6);
  const april15 = numberOf(year + 1, 4, 15);
  let spring = mondayFrom(numberOf(year + 1, 4, 1));
  if (calendarDayOf(easter).month === 3) spring = easter + 1;
  if (easter > april15) spring = easter - 13;
  return [
    ...new Set([
      ...week(weekdayIndexOf(allSaints) === 6 ? allSaints + 1 : mondayOf(allSaints), 1),
      dateOf(numberOf(year, 11, 11)),
      ...week(weekdayIndexOf(christmas) > 4 ? mondayFrom(christmas) : mondayOf(christmas), 2),
      ...week(easter - 48, 1),
      ...week(spring, 2),
      dateOf(easter + 1),
      dateOf(numberOf(year + 1, 5, 1)),
      ...range(easter + 39, easter + 40),
      dateOf(easter + 50),
      ...range(numberOf(year + 1, 7, 1), numberOf(year + 1, 8, 31)),
    ]),
  ];
}

/** Easter Sunday (Meeus, Jones and Butcher). */
function easterOf(year: number): DayNumber {
  const a = year % 19;
  const century = Math.floor(year / 100);
  const c = year % 100;
  const e = century % 4;
  const f = Math.floor((century + 8) / 25);
  const g = Math.floor((century - f + 1) / 3);
  const h = (19 * a + century - Math.floor(century / 4) - g + 15) % 30;
  const l = (32 + 2 * e + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return numberOf(year, Math.floor(sum / 31), (sum % 31) + 1);
}
