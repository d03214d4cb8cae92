import type { OpeningHours, ScheduleException, ScheduleRule, TimeBlock } from '@onthaal/vocabulary';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BELGIAN_HOLIDAYS } from './belgian-holidays.ts';
import { findFaults, isWarning, reachGapsOf } from './check.ts';
import { whoAnswersAt } from './index.ts';

const timeZone = 'Europe/Brussels';
const year = { from: '2027-01-01', through: '2027-12-31', holidays: BELGIAN_HOLIDAYS };
const block: TimeBlock = { opensAt: '09:00', closesAt: '12:00', kind: 'walk-in' };
const phone: TimeBlock = { opensAt: '11:00', closesAt: '16:00', kind: 'phone' };

function hoursOf(rules: Partial<ScheduleRule>[], exceptions: Partial<ScheduleException>[] = []) {
  const schedule = {
    rules: rules.map((rule) => ({ blocks: [block], ...rule })),
    exceptions: exceptions.map((exception) => ({ blocks: [], ...exception })),
  };
  return { status: 'known', timeZone, schedule } as OpeningHours;
}

function faultsOf(rules: Partial<ScheduleRule>[], exceptions?: Partial<ScheduleException>[], days = year) {
  return findFaults(hoursOf(rules, exceptions), days);
}

describe('hours without faults', () => {
  test.each<[string, Partial<ScheduleRule>[]]>([
    ['a week with a lunch break', [{ days: ['MO', 'FR'], blocks: [block, { ...phone, opensAt: '12:00' }] }]],
    ['closed on holidays', [{ days: ['MO'] }, { publicHolidays: 'only', blocks: [], replaces: true }]],
    ['not in school holidays, summer included', [{ days: ['WE'], schoolHolidays: 'never' }]],
    ['once a month', [{ days: ['TU'], weeksOfMonth: [1] }]],
    [
      'once a month, not on holidays of either kind',
      [
        { days: ['TU'], weeksOfMonth: [1] },
        { publicHolidays: 'only', blocks: [], replaces: true },
        { schoolHolidays: 'only', blocks: [], replaces: true },
      ],
    ],
    [
      'once a month, closed in summer',
      [
        { days: ['TU'], weeksOfMonth: [1] },
        { seasons: [{ from: '07-01', through: '08-31' }], blocks: [], replaces: true },
      ],
    ],
    ['on the fifth Friday of a month', [{ days: ['FR'], weeksOfMonth: [5] }]],
    [
      'summer hours that replace others',
      [{}, { seasons: [{ from: '07-01', through: '08-31' }], replaces: true }],
    ],
    [
      'closed for a season, and said so',
      [{ days: ['SA'] }, { seasons: [{ from: '10-01', through: '03-31' }], blocks: [], replaces: true }],
    ],
    ['rules that take over from each other', [{ validThrough: '2027-06-30' }, { validFrom: '2027-07-01' }]],
    ['hours that begin later', [{ validFrom: '2027-09-01' }]],
    ['on 29 February', [{ seasons: [{ from: '02-29', through: '02-29' }] }, {}]],
  ])('%s', (_name, rules) => {
    expect(faultsOf(rules)).toEqual([]);
  });

  test('nothing is known of them', () => {
    expect(findFaults({ status: 'unknown', timeZone }, year)).toEqual([]);
  });
});

describe('conflicts', () => {
  test('blocks of two kinds at the same time are named once, from the first day through the last', () => {
    expect(faultsOf([{ days: ['MO'] }, { days: ['MO', 'TU'], blocks: [phone] }])).toEqual([
      { fault: 'overlap', from: '2027-01-04', through: '2027-12-27', blocks: [block, phone] },
    ]);
  });

  test('blocks that touch, or of one kind, do not conflict', () => {
    const touching = { ...phone, opensAt: '12:00' };
    expect(faultsOf([{}, { blocks: [touching] }, { blocks: [{ ...block, opensAt: '10:00' }] }])).toEqual([]);
  });

  test('a block that runs past midnight conflicts with the morning after', () => {
    const night: TimeBlock = { opensAt: '20:00', closesAt: '09:30', kind: 'phone' };
    const [fault] = faultsOf([{ days: ['TU'] }, { days: ['MO'], blocks: [night] }]);
    expect(fault).toMatchObject({ fault: 'overlap', from: '2027-01-05', blocks: [night, block] });
    expect(faultsOf([{ days: ['TU'] }, { days: ['MO'], blocks: [{ ...night, closesAt: '09:00' }] }])).toEqual(
      [],
    );
  });

  const closed = { from: '2027-07-05', through: '2027-07-16' };
  test.each<[string, Partial<ScheduleException>, boolean]>([
    ['on the same days, open', { ...closed, blocks: [block] }, true],
    ['that stands across it, open', { from: '2027-07-16', through: '2027-07-20', blocks: [block] }, true],
    ['on a day within it, open', { from: '2027-07-16', through: '2027-07-16', blocks: [block] }, false],
    ['on the day after it, open', { from: '2027-07-17', through: '2027-07-20', blocks: [block] }, false],
    ['on the same days, closed as well', { ...closed, reason: { nl: 'Verlof' } }, false],
    ['on the same days, that adds to it', { ...closed, blocks: [block], adds: true }, false],
  ])('two weeks closed and an exception %s', (_name, other, isFault) => {
    const found = faultsOf([{}], [closed, other]);
    expect(found.map(({ fault }) => fault)).toEqual(isFault ? ['contradiction'] : []);
    if (isFault) expect(found[0]).toMatchObject({ exceptions: [0, 1] });
  });
});

describe('gaps', () => {
  test('hours that end with nothing after, which is also the last day of which anything is known', () => {
    expect(faultsOf([{ days: ['MO'], validThrough: '2027-06-30' }])).toEqual([
      { fault: 'gap', from: '2027-06-29', through: '2027-12-31' },
      { fault: 'expires', what: 'rules', on: '2027-06-30' },
    ]);
    expect(faultsOf([{ validThrough: '2019-06-30' }])[0]).toEqual({
      fault: 'gap',
      from: '2027-01-01',
      through: '2027-12-31',
    });
  });

  test('seasons that leave a hole', () => {
    const half = (from: string, through: string): Partial<ScheduleRule> => {
      return { days: ['MO', 'TH'], seasons: [{ from, through }] };
    };
    expect(faultsOf([half('04-01', '09-30'), half('11-01', '03-31')])).toEqual([
      { fault: 'gap', from: '2027-10-01', through: '2027-10-31' },
    ]);
  });

  test('are no gap when somebody said that it is closed', () => {
    const closed = { from: '2027-10-01', through: '2027-10-31' };
    const seasons = [
      { from: '04-01', through: '09-30' },
      { from: '11-01', through: '03-31' },
    ];
    expect(faultsOf([{ seasons }], [closed])).toEqual([]);
  });
});

describe('rules that are of no use', () => {
  test('a rule of which the conditions exclude each other never holds', () => {
    expect(
      faultsOf([
        {},
        { days: ['MO'], dates: ['2027-01-05'] },
        { calendarWeeks: [{ from: 1, through: 2 }], seasons: [{ from: '07-01', through: '07-31' }] },
      ]).map((fault) => fault),
    ).toEqual([
      { fault: 'never', rule: 1 },
      { fault: 'never', rule: 2 },
    ]);
  });

  test('a rule that another one replaces on all its days', () => {
    expect(faultsOf([{ days: ['MO'] }, { days: ['MO'], blocks: [phone], replaces: true }])).toEqual([
      { fault: 'overruled', rule: 0 },
    ]);
  });
});

describe('what is known until', () => {
  test('the holidays that hours depend on', () => {
    const rules: Partial<ScheduleRule>[] = [{}, { schoolHolidays: 'only', blocks: [], replaces: true }];
    const long = { ...year, through: '2028-12-31' };
    expect(faultsOf(rules, [], long)).toEqual([{ fault: 'expires', what: 'school', on: '2028-08-31' }]);
    expect(findFaults(hoursOf(rules), { from: '2027-01-01', through: '2027-12-31' })).toEqual([
      { fault: 'expires', what: 'school', on: undefined },
    ]);
    expect(faultsOf(rules, [], long).every(isWarning)).toBe(true);
  });

  test('rules that take over count', () => {
    const rules = [{ validThrough: '2027-06-30' }, { validFrom: '2027-07-01', validThrough: '2027-12-31' }];
    expect(faultsOf(rules)).toEqual([{ fault: 'expires', what: 'rules', on: '2027-12-31' }]);
  });
});

describe('stretches in which nobody answers', () => {
  test('are exactly the minutes at which nobody is there for certain', () => {
    const time = fc.integer({ min: 0, max: 23 }).map((hour) => `${String(hour).padStart(2, '0')}:30`);
    const aBlock = fc.record({
      opensAt: time,
      closesAt: time,
      kind: fc.constantFrom('walk-in', 'appointment', 'phone'),
    });
    const rule = fc.record({
      days: fc.subarray(['SA', 'SU', 'MO'] as const, { minLength: 1 }),
      blocks: fc.array(aBlock as fc.Arbitrary<TimeBlock>, { minLength: 1, maxLength: 2 }),
    });
    const member = fc.array(rule, { minLength: 1, maxLength: 2 }).map((rules) => ({ hours: hoursOf(rules) }));
    // The clock is put back in the night of 31 October 2027.
    const [from, to] = [new Date('2027-10-30T00:00:00Z'), new Date('2027-11-01T00:00:00Z')];
    fc.assert(
      fc.property(fc.array(member, { minLength: 1, maxLength: 3 }), (chain) => {
        const gaps = reachGapsOf(chain, { from, to });
        for (let at = from.getTime(); at < to.getTime(); at += 15 * 60_000) {
          const isGap = gaps.some((gap) => gap.from.getTime() <= at && at < gap.to.getTime());
          expect(whoAnswersAt(chain, new Date(at)).now === undefined).toBe(isGap);
        }
      }),
      { numRuns: 50 },
    );
  });

  test('there are none where somebody answers day and night', () => {
    const [from, to] = [new Date('2027-01-01T00:00:00Z'), new Date('2028-01-01T00:00:00Z')];
    expect(reachGapsOf([{ hours: hoursOf([{}]) }, {}], { from, to })).toEqual([]);
    expect(reachGapsOf([], { from, to })).toEqual([{ from, to }]);
  });
});
