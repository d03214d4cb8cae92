import type { Schedule, ScheduleRule, TimeBlock, Weekday } from '@onthaal/vocabulary';

const WORKDAYS: Weekday[] = ['MO', 'TU', 'WE', 'TH', 'FR'];
const morning: TimeBlock = { opensAt: '09:00', closesAt: '12:00', kind: 'walk-in' };
const afternoon: TimeBlock = { opensAt: '13:30', closesAt: '16:30', kind: 'appointment' };
const evening: TimeBlock = { opensAt: '17:00', closesAt: '19:30', kind: 'walk-in' };

const summer: ScheduleRule = {
  days: WORKDAYS,
  seasons: [{ from: '07-01', through: '08-31' }],
  blocks: [{ ...morning, opensAt: '08:30', closesAt: '13:00' }],
  replaces: true,
};

/** A town hall: mornings, afternoons by appointment, an evening, the first Saturday, summer hours, holidays and closing days. */
export const TOWN_HALL: Schedule = {
  rules: [
    { days: WORKDAYS, blocks: [morning] },
    { days: ['MO', 'TU', 'WE'], blocks: [afternoon] },
    { days: ['TH'], blocks: [evening] },
    { days: ['SA'], weeksOfMonth: [1], blocks: [{ ...morning, opensAt: '10:00' }] },
    summer,
    { publicHolidays: 'only', blocks: [], replaces: true },
  ],
  exceptions: [
    { from: '2026-01-02', through: '2026-01-02', blocks: [], reason: { nl: 'Brugdag' } },
    { from: '2026-05-15', through: '2026-05-15', blocks: [], reason: { nl: 'Brugdag' } },
    { from: '2026-07-20', through: '2026-07-20', blocks: [], reason: { nl: 'Brugdag' } },
    { from: '2026-12-24', through: '2026-12-24', blocks: [morning], reason: { nl: 'Kerstavond' } },
    { from: '2026-12-28', through: '2026-12-31', blocks: [], reason: { nl: 'Kerstvakantie' } },
    {
      from: '2026-10-10',
      through: '2026-10-10',
      blocks: [morning],
      adds: true,
      reason: { nl: 'Opendeurdag' },
    },
  ],
};
