import type { ScheduleException, ScheduleRule } from '@onthaal/vocabulary';
import { expect, test } from 'vitest';
import { BELGIAN_HOLIDAYS } from './belgian-holidays.ts';
import { deviationsAhead } from './deviations.ts';
import { dateOf } from './index.ts';

const MONDAY = '2026-12-14';
const workdays: ScheduleRule = {
  days: ['MO', 'TU', 'WE', 'TH', 'FR'],
  blocks: [{ opensAt: '09:00', closesAt: '12:00', kind: 'walk-in' }],
};
const afternoon: ScheduleRule['blocks'] = [{ opensAt: '13:00', closesAt: '15:00', kind: 'walk-in' }];

function ahead(rules: ScheduleRule[], exceptions: ScheduleException[] = [], from = MONDAY) {
  return deviationsAhead({ rules, exceptions }, { from, days: 28 }, BELGIAN_HOLIDAYS).map((plans) => {
    const [first, last] = [plans[0], plans.at(-1)].map((plan) => dateOf(plan?.day ?? 0));
    return [first, last, plans[0]?.reason?.nl];
  });
}

test('a public holiday is told with its name, whichever way the rules say it', () => {
  const told = [
    ['2026-12-25', '2026-12-25', 'Kerstmis'],
    ['2027-01-01', '2027-01-01', 'Nieuwjaar'],
  ];
  expect(ahead([workdays, { publicHolidays: 'only', blocks: [], replaces: true }])).toEqual(told);
  expect(ahead([{ ...workdays, publicHolidays: 'never' }])).toEqual(told);
});

test('a holiday on a day on which it is closed anyway is none', () => {
  expect(
    ahead([workdays, { publicHolidays: 'only', blocks: [], replaces: true }], [], '2026-10-26').map(
      ([first]) => first,
    ),
  ).toEqual(['2026-11-11']);
});

test('weekends do not cut a run, another reason does', () => {
  const closed: ScheduleException = {
    from: '2026-12-21',
    through: '2027-01-03',
    blocks: [],
    reason: { nl: 'Winterrust' },
  };
  expect(ahead([workdays], [closed])).toEqual([['2026-12-21', '2027-01-01', 'Winterrust']]);
  expect(
    ahead(
      [workdays],
      [closed, { ...closed, from: '2026-12-25', through: '2026-12-25', reason: { nl: 'Kerstmis' } }],
    ),
  ).toEqual([
    ['2026-12-21', '2026-12-24', 'Winterrust'],
    ['2026-12-25', '2026-12-25', 'Kerstmis'],
    ['2026-12-28', '2027-01-01', 'Winterrust'],
  ]);
});

test('hours of a season are told, to their end; hours that hold all the time are not', () => {
  const season = { ...workdays, blocks: afternoon, replaces: true };
  expect(
    ahead([
      workdays,
      { ...season, seasons: [{ from: '12-21', through: '03-12' }], note: { nl: 'Winteruren' } },
    ]),
  ).toEqual([['2026-12-21', '2027-03-12', 'Winteruren']]);
  expect(ahead([workdays, { ...season, days: ['SA'] }])).toEqual([]);
  expect(ahead([{ ...workdays, seasons: [{ from: '01-01', through: '12-31' }] }])).toEqual([]);
});

test('where all hours are of some season or of some dates, those are usual', () => {
  const dates = { blocks: afternoon, dates: ['2026-12-15', '2027-01-05'] };
  expect(ahead([dates])).toEqual([]);
  const cancelled: ScheduleException = { from: '2027-01-05', through: '2027-01-05', blocks: [] };
  expect(ahead([dates], [cancelled])).toEqual([['2027-01-05', '2027-01-05', undefined]]);
});

test('what begins only later is not told yet', () => {
  const later: ScheduleException = { from: '2027-01-11', through: '2027-01-11', blocks: [] };
  expect(ahead([workdays], [later])).toEqual([]);
  expect(ahead([workdays], [{ ...later, from: '2027-01-08' }])).toEqual([
    ['2027-01-08', '2027-01-11', undefined],
  ]);
});
