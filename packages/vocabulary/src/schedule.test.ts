import { describe, expect, it } from 'vitest';
import { OpeningHours, Schedule } from './schedule.ts';

const block = { opensAt: '09:00', closesAt: '12:00', kind: 'walk-in' };
const day = { from: '2027-02-28', through: '2027-02-28', blocks: [] };

/** What is wrong with a schedule, by the path to it. */
function faultsOf(rules: unknown[], exceptions: unknown[] = []): string[] {
  const { error } = Schedule.safeParse({ rules, exceptions });
  return (error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);
}

describe('what is no schedule', () => {
  it.each([
    ['25:99', 'A clock time is HH:MM'],
    ['9:00', 'A clock time is HH:MM'],
    ['24:01', 'A clock time is HH:MM'],
    ['', 'A clock time is HH:MM'],
  ])('a clock never shows "%s"', (time, reason) => {
    expect(faultsOf([{ blocks: [{ ...block, opensAt: time }] }])).toEqual([
      `rules.0.blocks.0.opensAt: ${reason}`,
    ]);
    expect(faultsOf([{ blocks: [{ ...block, closesAt: time }] }])).toEqual([
      `rules.0.blocks.0.closesAt: ${reason}`,
    ]);
  });

  it('a day ends at 24:00, and does not begin then', () => {
    expect(faultsOf([{ blocks: [{ ...block, closesAt: '24:00' }] }])).toEqual([]);
    expect(faultsOf([{ blocks: [{ ...block, opensAt: '24:00' }] }])).toEqual([
      'rules.0.blocks.0.opensAt: A day begins at 00:00',
    ]);
  });

  it.each(['2027-02-31', '2027-02-29', '2027-13-01', '2027-2-28', '31/02/2027'])(
    'there is no date "%s"',
    (date) => {
      const reason = 'A date is YYYY-MM-DD, and there is such a day';
      expect(faultsOf([], [{ ...day, from: date }])).toContain(`exceptions.0.from: ${reason}`);
      expect(faultsOf([{ blocks: [], validFrom: date }])).toContain(`rules.0.validFrom: ${reason}`);
      expect(faultsOf([{ blocks: [], dates: [date] }])).toEqual([`rules.0.dates.0: ${reason}`]);
    },
  );

  it('29 February is a date of a leap year, and a day of every year', () => {
    expect(
      faultsOf(
        [{ blocks: [], seasons: [{ from: '02-29', through: '02-29' }] }],
        [{ ...day, from: '2024-02-29' }],
      ),
    ).toEqual([]);
    expect(faultsOf([{ blocks: [], seasons: [{ from: '02-31', through: '03-31' }] }])).toEqual([
      'rules.0.seasons.0.from: There is no such day',
    ]);
  });

  it('nothing ends before it begins', () => {
    expect(faultsOf([], [{ ...day, through: '2027-02-27' }])).toEqual([
      'exceptions.0: An exception cannot end before it begins',
    ]);
    expect(faultsOf([{ blocks: [], validFrom: '2027-02-28', validThrough: '2027-02-27' }])).toEqual([
      'rules.0: A rule cannot end before it begins',
    ]);
    expect(faultsOf([{ blocks: [], calendarWeeks: [{ from: 30, through: 20 }] }])).toEqual([
      'rules.0.calendarWeeks.0: Weeks cannot end before they begin',
    ]);
  });

  it('a block that closes before it opens runs past midnight, and a season over New Year', () => {
    const rule = {
      blocks: [{ ...block, opensAt: '22:00', closesAt: '06:00' }],
      seasons: [{ from: '10-01', through: '03-31' }],
    };
    expect(faultsOf([rule])).toEqual([]);
  });

  it('so many rules and exceptions that nobody wrote them', () => {
    expect(
      faultsOf(
        [],
        Array.from({ length: 10_000 }, () => day),
      ),
    ).toEqual(['exceptions: A schedule has at most 2000 exceptions']);
    expect(faultsOf(Array.from({ length: 501 }, () => ({ blocks: [] })))).toEqual([
      'rules: A schedule has at most 500 rules',
    ]);
    expect(
      faultsOf(
        [],
        Array.from({ length: 2000 }, () => day),
      ),
    ).toEqual([]);
  });

  it('words that no rule knows', () => {
    expect(faultsOf([{ blocks: [], weekdays: ['MO'] }])).toEqual(['rules.0: Unrecognized key: "weekdays"']);
    expect(OpeningHours.safeParse({ status: 'closed', timeZone: 'Europe/Brussels' }).success).toBe(false);
  });
});
