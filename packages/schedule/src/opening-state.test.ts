import type { OpeningHours, ScheduleException, ScheduleRule, TimeBlock, Weekday } from '@onthaal/vocabulary';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BELGIAN_HOLIDAYS } from './belgian-holidays.ts';
import { addDays, dateOf, localMinuteAt, openingStateAt, planOf, weekOf } from './index.ts';

const WORKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR'] as const;
const morning = ruleOf({ opensAt: '09:00', closesAt: '11:30', kind: 'walk-in' });
const afternoon = ruleOf({ opensAt: '13:30', closesAt: '16:30', kind: 'walk-in' });

function ruleOf(block: TimeBlock, days: Weekday[] = [...WORKDAYS]): ScheduleRule {
  return { days, blocks: [block] };
}

function hoursOf(rules: ScheduleRule[], exceptions: ScheduleException[] = []): OpeningHours {
  return { status: 'known', timeZone: 'Europe/Brussels', schedule: { rules, exceptions } };
}
const kalmthout = hoursOf([morning, afternoon]);

describe('state at an instant', () => {
  // 23 November 2026 is a Monday; Brussels is one hour ahead of UTC in winter.
  test('the opening minute is open', () => {
    expect(openingStateAt(kalmthout, new Date('2026-11-23T08:00:00Z'))).toEqual({
      state: 'open',
      kind: 'walk-in',
      until: { date: '2026-11-23', time: '11:30' },
    });
  });

  test('the minute before opening is closed, and says when it opens', () => {
    expect(openingStateAt(kalmthout, new Date('2026-11-23T07:59:59Z'))).toMatchObject({
      state: 'closed',
      next: { date: '2026-11-23', time: '09:00' },
    });
  });

  test('the closing minute is closed, and the lunch break ends in the afternoon', () => {
    expect(openingStateAt(kalmthout, new Date('2026-11-23T10:29:59Z'))).toMatchObject({ state: 'open' });
    expect(openingStateAt(kalmthout, new Date('2026-11-23T10:30:00Z'))).toMatchObject({
      state: 'closed',
      next: { date: '2026-11-23', time: '13:30' },
    });
  });

  test('after the last block of Friday the next opening is on Monday', () => {
    expect(openingStateAt(kalmthout, new Date('2026-11-27T16:00:00Z'))).toMatchObject({
      state: 'closed',
      next: { date: '2026-11-30', time: '09:00', closesAt: { date: '2026-11-30', time: '11:30' } },
    });
  });

  test('the clock of the place counts in summer and in winter', () => {
    expect(openingStateAt(kalmthout, new Date('2026-07-01T07:00:00Z')).state).toBe('open');
    expect(openingStateAt(kalmthout, new Date('2026-12-01T07:00:00Z')).state).toBe('closed');
  });

  test('unknown hours are never closed', () => {
    expect(openingStateAt({ status: 'unknown', timeZone: 'Europe/Brussels' }, new Date())).toEqual({
      state: 'unknown',
    });
  });

  test('a counter that never opens has no next opening', () => {
    expect(openingStateAt(hoursOf([]), new Date('2026-11-23T08:00:00Z'))).toEqual({ state: 'closed' });
  });
});

describe('exceptions', () => {
  const christmas: ScheduleException = {
    from: '2026-12-25',
    through: '2026-12-25',
    blocks: [],
    reason: { nl: 'Kerstmis' },
  };

  test('an exception replaces the weekly rule and gives its reason', () => {
    const hours = hoursOf([morning, afternoon], [christmas]);
    expect(openingStateAt(hours, new Date('2026-12-25T09:00:00Z'))).toMatchObject({
      state: 'closed',
      reason: { nl: 'Kerstmis' },
      next: { date: '2026-12-28' },
    });
    expect(openingStateAt(hours, new Date('2026-12-24T09:00:00Z')).state).toBe('open');
  });

  test('of two exceptions on one date the shorter one speaks', () => {
    const holidays: ScheduleException = { from: '2026-12-21', through: '2027-01-03', blocks: [] };
    const sitting: ScheduleException = {
      from: '2026-12-23',
      through: '2026-12-23',
      blocks: [{ opensAt: '10:00', closesAt: '12:00', kind: 'appointment' }],
    };
    for (const exceptions of [
      [holidays, sitting],
      [sitting, holidays],
    ]) {
      const hours = hoursOf([morning], exceptions);
      expect(openingStateAt(hours, new Date('2026-12-23T09:30:00Z'))).toMatchObject({
        state: 'open',
        kind: 'appointment',
      });
      expect(openingStateAt(hours, new Date('2026-12-22T09:30:00Z')).state).toBe('closed');
    }
  });
});

test('a day on which a rule keeps silent for a holiday is closed because of it', () => {
  const hours = hoursOf([{ ...morning, publicHolidays: 'never' }]);
  const stateAt = (instant: string) => openingStateAt(hours, new Date(instant), BELGIAN_HOLIDAYS);
  expect(stateAt('2026-12-25T09:00:00Z')).toMatchObject({ state: 'closed', reason: { nl: 'Kerstmis' } });
  expect(stateAt('2026-12-26T09:00:00Z')).toMatchObject({ state: 'closed', reason: undefined });
});

describe('rules', () => {
  test('every first Tuesday of the month', () => {
    const rule: ScheduleRule = { ...morning, days: ['TU'], weeksOfMonth: [1] };
    const open = datesOpen(rule, '2026-11-01', 92);
    expect(open).toEqual(['2026-11-03', '2026-12-01', '2027-01-05']);
  });

  test('the last Friday of the month', () => {
    const rule: ScheduleRule = { ...morning, days: ['FR'], weeksOfMonth: [-1] };
    expect(datesOpen(rule, '2026-11-01', 92)).toEqual(['2026-11-27', '2026-12-25', '2027-01-29']);
  });

  test('every second week is counted from the week it starts in', () => {
    const rule: ScheduleRule = {
      ...morning,
      days: ['WE'],
      everyWeeks: { count: 2, startingOn: '2026-11-06' },
    };
    expect(datesOpen(rule, '2026-11-01', 40)).toEqual(['2026-11-18', '2026-12-02']);
  });

  test('a rule holds on its first and last day and not outside them', () => {
    const rule: ScheduleRule = {
      ...morning,
      days: ['MO', 'TU', 'WE'],
      validFrom: '2026-11-24',
      validThrough: '2026-11-25',
    };
    expect(datesOpen(rule, '2026-11-20', 14)).toEqual(['2026-11-24', '2026-11-25']);
  });

  test('a block past midnight is open in the night and belongs to the evening before', () => {
    const night = hoursOf([ruleOf({ opensAt: '22:00', closesAt: '02:00', kind: 'phone' }, ['SA'])]);
    expect(openingStateAt(night, new Date('2026-11-28T23:30:00Z'))).toMatchObject({
      state: 'open',
      until: { date: '2026-11-29', time: '02:00' },
    });
    expect(openingStateAt(night, new Date('2026-11-29T01:00:00Z')).state).toBe('closed');
    expect(openingStateAt(night, new Date('2026-11-27T23:30:00Z')).state).toBe('closed');
  });

  test('midnight does not close a counter that goes on the next day', () => {
    const always = hoursOf([ruleOf({ opensAt: '00:00', closesAt: '24:00', kind: 'phone' }, ['MO', 'TU'])]);
    expect(openingStateAt(always, new Date('2026-11-23T12:00:00Z'))).toMatchObject({
      until: { date: '2026-11-25', time: '00:00' },
    });
  });
});

test('a week runs from Monday to Sunday around any date', () => {
  const week = weekOf({ rules: [morning], exceptions: [] }, '2026-11-22');
  expect(week.map(({ day }) => dateOf(day))).toEqual([
    '2026-11-16',
    '2026-11-17',
    '2026-11-18',
    '2026-11-19',
    '2026-11-20',
    '2026-11-21',
    '2026-11-22',
  ]);
  expect(week.map((day) => day.blocks.length)).toEqual([1, 1, 1, 1, 1, 0, 0]);
});

test('open at a minute says the same as a plain scan of that day', () => {
  const time = fc
    .integer({ min: 0, max: 1439 })
    .map((m) => `${String(Math.floor(m / 60)).padStart(2, '0')}:${String(m % 60).padStart(2, '0')}`);
  const rule = fc
    .record({
      days: fc.uniqueArray(fc.constantFrom<Weekday[]>('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'), {
        minLength: 1,
      }),
      opensAt: time,
      closesAt: time,
    })
    .filter(({ opensAt, closesAt }) => opensAt < closesAt)
    .map(({ days, ...block }) => ruleOf({ ...block, kind: 'walk-in' }, days));
  fc.assert(
    fc.property(
      fc.array(rule, { maxLength: 4 }),
      fc.date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true }),
      (rules, instant) => {
        const { date, time: now } = localMinuteAt(instant, 'Europe/Brussels');
        const expected = planOf({ rules, exceptions: [] }, date).blocks.some(
          (block) => block.opensAt <= now && now < block.closesAt,
        );
        expect(openingStateAt(hoursOf(rules), instant).state === 'open').toBe(expected);
      },
    ),
  );
});

function datesOpen(rule: ScheduleRule, from: string, days: number): string[] {
  return Array.from({ length: days }, (_, day) => addDays(from, day)).filter(
    (date) => planOf({ rules: [rule], exceptions: [] }, date).blocks.length > 0,
  );
}
