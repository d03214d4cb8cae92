import type {
  HolidayCalendar,
  OpeningHours,
  Schedule,
  ScheduleException,
  ScheduleRule,
  TimeBlock,
  Weekday,
} from '@onthaal/vocabulary';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { intervalsOf, openingStateAt } from './index.ts';

const WEEKDAYS: Weekday[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const MINUTE = 60_000;
const DAY = 86_400_000;
const holidays: HolidayCalendar = {
  public: {
    knownFrom: '2026-01-01',
    knownThrough: '2026-12-31',
    holidays: [
      { from: '2026-12-25', through: '2026-12-25', name: { nl: 'Kerstmis' } },
      { from: '2026-05-01', through: '2026-05-01', name: { nl: 'Dag van de Arbeid' } },
    ],
  },
  school: {
    knownFrom: '2026-01-01',
    knownThrough: '2027-08-31',
    holidays: [{ from: '2026-07-01', through: '2026-08-31', name: { nl: 'zomervakantie' } }],
  },
};

function hoursOf(rules: ScheduleRule[], exceptions: ScheduleException[] = []): OpeningHours {
  return { status: 'known', timeZone: 'Europe/Brussels', schedule: { rules, exceptions } };
}

function block(opensAt: string, closesAt: string, kind: TimeBlock['kind'] = 'walk-in'): TimeBlock {
  return { opensAt, closesAt, kind };
}

/** The intervals between two instants as `2026-03-29T00:30Z/00:45Z kind`, short enough to read. */
function written(hours: OpeningHours, from: string, to: string): string[] {
  return intervalsOf(hours, new Date(from), new Date(to), holidays).map(
    (interval) =>
      `${interval.from.toISOString().slice(0, 16)}/${interval.to.toISOString().slice(11, 16)} ${interval.isUnknown ? '?' : interval.kind}`,
  );
}

describe('when the clock changes', () => {
  const night = hoursOf([{ blocks: [block('01:30', '03:30', 'phone')] }]);

  test('a night is an hour shorter in spring', () => {
    expect(written(night, '2026-03-29T00:00Z', '2026-03-29T12:00Z')).toEqual([
      '2026-03-29T00:30/01:30 phone',
    ]);
  });

  test('a night is an hour longer in autumn', () => {
    expect(written(night, '2026-10-24T22:00Z', '2026-10-25T12:00Z')).toEqual([
      '2026-10-24T23:30/02:30 phone',
    ]);
  });

  test('what falls into the hour that is skipped does not take place', () => {
    const skipped = hoursOf([{ blocks: [block('02:00', '03:00')] }]);
    expect(written(skipped, '2026-03-28T22:00Z', '2026-03-29T20:00Z')).toEqual([]);
    expect(openingStateAt(skipped, new Date('2026-03-29T01:00Z')).state).toBe('closed');
  });

  test('what falls into the hour that comes twice takes place the first time', () => {
    const twice = hoursOf([{ blocks: [block('02:15', '02:45')] }]);
    expect(written(twice, '2026-10-24T22:00Z', '2026-10-25T20:00Z')).toEqual([
      '2026-10-25T00:15/00:45 walk-in',
    ]);
    expect(openingStateAt(twice, new Date('2026-10-25T00:30Z')).state).toBe('open');
    expect(openingStateAt(twice, new Date('2026-10-25T01:30Z'))).toMatchObject({
      state: 'closed',
      next: { date: '2026-10-26', time: '02:15' },
    });
  });
});

describe('intervals', () => {
  test('touching blocks of a kind are one, midnight does not part them, and both ends are cut off', () => {
    const always = hoursOf([{ blocks: [block('00:00', '12:00'), block('12:00', '24:00')] }]);
    expect(written(always, '2026-11-01T10:00Z', '2026-11-03T11:00Z')).toEqual([
      '2026-11-01T10:00/11:00 walk-in',
    ]);
  });

  test('where blocks overlap, walking in counts before an appointment, and that before a call', () => {
    const hours = hoursOf([
      {
        blocks: [
          block('09:00', '17:00', 'phone'),
          block('10:00', '15:00', 'appointment'),
          block('11:00', '12:00'),
        ],
      },
    ]);
    expect(written(hours, '2026-11-02T00:00Z', '2026-11-02T22:00Z')).toEqual([
      '2026-11-02T08:00/09:00 phone',
      '2026-11-02T09:00/10:00 appointment',
      '2026-11-02T10:00/11:00 walk-in',
      '2026-11-02T11:00/14:00 appointment',
      '2026-11-02T14:00/16:00 phone',
    ]);
  });

  test('29 February comes once in four years, by date, by season and as the last of its month', () => {
    const hours = hoursOf([
      { dates: ['2028-02-29'], blocks: [block('08:00', '09:00')] },
      { seasons: [{ from: '02-29', through: '02-29' }], blocks: [block('10:00', '11:00')] },
      {
        days: ['TU'],
        weeksOfMonth: [-1],
        seasons: [{ from: '02-01', through: '02-29' }],
        blocks: [block('12:00', '13:00')],
      },
    ]);
    expect(written(hours, '2027-02-28T12:00Z', '2027-03-02T00:00Z')).toEqual([]);
    expect(written(hours, '2028-02-28T12:00Z', '2028-03-02T00:00Z')).toEqual([
      '2028-02-29T07:00/08:00 walk-in',
      '2028-02-29T09:00/10:00 walk-in',
      '2028-02-29T11:00/12:00 walk-in',
    ]);
  });

  test('a season runs over New Year, and a calendar week belongs to the year of its Thursday', () => {
    const winter = hoursOf([
      { days: ['TH'], seasons: [{ from: '12-30', through: '01-02' }], blocks: [block('09:00', '10:00')] },
    ]);
    expect(written(winter, '2026-12-01T00:00Z', '2027-02-01T00:00Z')).toEqual([
      '2026-12-31T08:00/09:00 walk-in',
    ]);
    const weeks = hoursOf([
      { days: ['MO', 'FR'], calendarWeeks: [{ from: 53, through: 53 }], blocks: [block('09:00', '10:00')] },
    ]);
    expect(written(weeks, '2026-01-01T00:00Z', '2027-12-31T00:00Z')).toEqual([
      '2026-12-28T08:00/09:00 walk-in',
      '2027-01-01T08:00/09:00 walk-in',
    ]);
  });

  test('every second week of an even year is counted by calendar weeks', () => {
    const hours = hoursOf([
      { days: ['MO'], calendarWeeks: [{ from: 2, through: 8, every: 3 }], blocks: [block('09:00', '10:00')] },
    ]);
    expect(written(hours, '2026-01-01T00:00Z', '2026-12-31T00:00Z')).toEqual([
      '2026-01-05T08:00/09:00 walk-in',
      '2026-01-26T08:00/09:00 walk-in',
      '2026-02-16T08:00/09:00 walk-in',
    ]);
  });
});

describe('rules in order', () => {
  const weekdays: ScheduleRule = { days: ['MO', 'TU', 'WE', 'TH', 'FR'], blocks: [block('09:00', '12:00')] };
  const closedOnHolidays: ScheduleRule = { publicHolidays: 'only', blocks: [], replaces: true };

  test('summer hours replace the others on their days, and a later rule adds to them', () => {
    const summer: ScheduleRule = {
      ...weekdays,
      seasons: [{ from: '07-01', through: '07-31' }],
      blocks: [block('08:00', '11:00')],
      replaces: true,
    };
    const evening: ScheduleRule = { days: ['TH'], blocks: [block('18:00', '19:00')] };
    expect(written(hoursOf([weekdays, summer, evening]), '2026-06-30T00:00Z', '2026-07-03T00:00Z')).toEqual([
      '2026-06-30T07:00/10:00 walk-in',
      '2026-07-01T06:00/09:00 walk-in',
      '2026-07-02T06:00/09:00 walk-in',
      '2026-07-02T16:00/17:00 walk-in',
    ]);
  });

  test('a public holiday closes with its name, and an exception speaks before it', () => {
    const hours = hoursOf([weekdays, closedOnHolidays]);
    expect(openingStateAt(hours, new Date('2026-12-25T09:00Z'), holidays)).toMatchObject({
      state: 'closed',
      reason: { nl: 'Kerstmis' },
      next: { date: '2026-12-28' },
    });
    const anyway = hoursOf(
      [weekdays, closedOnHolidays],
      [{ from: '2026-12-25', through: '2026-12-25', blocks: [block('10:00', '11:00')] }],
    );
    expect(openingStateAt(anyway, new Date('2026-12-25T09:30Z'), holidays).state).toBe('open');
  });

  test('a sitting that is not held in school holidays', () => {
    const hours = hoursOf([
      { days: ['TU'], weeksOfMonth: [1], schoolHolidays: 'never', blocks: [block('14:00', '16:00')] },
    ]);
    expect(written(hours, '2026-06-01T00:00Z', '2026-10-01T00:00Z')).toEqual([
      '2026-06-02T12:00/14:00 walk-in',
      '2026-09-01T12:00/14:00 walk-in',
    ]);
  });

  test('past the end of the table what depends on it is unknown, and the rest of the day is not', () => {
    const hours = hoursOf([weekdays, closedOnHolidays]);
    expect(openingStateAt(hours, new Date('2027-01-04T09:00Z'), holidays)).toEqual({
      state: 'unknown',
      until: { date: '2027-01-04', time: '12:00' },
    });
    expect(openingStateAt(hours, new Date('2027-01-04T13:00Z'), holidays)).toMatchObject({
      state: 'closed',
      next: undefined,
    });
    expect(openingStateAt(hours, new Date('2026-11-23T09:00Z'))).toMatchObject({ state: 'unknown' });
    const exception: ScheduleException = {
      from: '2027-01-04',
      through: '2027-01-04',
      blocks: [block('10:00', '11:00')],
    };
    expect(
      openingStateAt(
        hoursOf([weekdays, closedOnHolidays], [exception]),
        new Date('2027-01-04T09:30Z'),
        holidays,
      ).state,
    ).toBe('open');
  });

  test('an exception that adds leaves the rules as they are', () => {
    const late: ScheduleException = {
      from: '2026-11-24',
      through: '2026-11-24',
      adds: true,
      blocks: [block('18:00', '20:00')],
      reason: { nl: 'Zitdag' },
    };
    expect(written(hoursOf([weekdays], [late]), '2026-11-24T00:00Z', '2026-11-25T00:00Z')).toEqual([
      '2026-11-24T08:00/11:00 walk-in',
      '2026-11-24T17:00/19:00 walk-in',
    ]);
  });

  test('open for more than two weeks on end has no closing time', () => {
    const always = hoursOf([{ blocks: [block('00:00', '24:00', 'phone')] }]);
    expect(openingStateAt(always, new Date('2026-11-24T03:00Z'))).toEqual({
      state: 'open',
      kind: 'phone',
      until: undefined,
    });
  });

  test('ten thousand exceptions are read once', () => {
    const exceptions = Array.from({ length: 10_000 }, (_, day): ScheduleException => {
      const date = new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10);
      return { from: date, through: date, blocks: day % 2 ? [] : [block('10:00', '11:00')] };
    });
    expect(
      intervalsOf(
        hoursOf([weekdays], exceptions),
        new Date('2026-01-01T00:00Z'),
        new Date('2027-01-01T00:00Z'),
      ),
    ).toHaveLength(183);
  });
});

const time = fc
  .integer({ min: 0, max: 95 })
  .map(
    (quarter) =>
      `${String(Math.floor(quarter / 4)).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}`,
  );
const anyBlock = fc
  .record({
    opensAt: time,
    closesAt: fc.oneof(time, fc.constant('24:00')),
    kind: fc.constantFrom('walk-in', 'appointment', 'phone'),
  })
  .map((made): TimeBlock => made as TimeBlock);
const anyDate = fc
  .integer({ min: 0, max: 900 })
  .map((days) => new Date(Date.UTC(2025, 11, 1) + days * DAY).toISOString().slice(0, 10));
const orAbsent = <Value>(value: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: value });
const anyRule = fc.record({
  days: orAbsent(fc.uniqueArray(fc.constantFrom(...WEEKDAYS), { minLength: 1 })),
  weeksOfMonth: orAbsent(fc.uniqueArray(fc.constantFrom(1, 2, 3, 4, 5, -1, -2, -5), { minLength: 1 })),
  everyWeeks: orAbsent(fc.record({ count: fc.integer({ min: 2, max: 5 }), startingOn: anyDate })),
  dates: orAbsent(fc.array(anyDate, { minLength: 1, maxLength: 4 })),
  validFrom: orAbsent(anyDate),
  publicHolidays: orAbsent(fc.constantFrom('only', 'never')),
  schoolHolidays: orAbsent(fc.constantFrom('only', 'never')),
  blocks: fc.array(anyBlock, { maxLength: 3 }),
  replaces: orAbsent(fc.constant(true)),
}) as unknown as fc.Arbitrary<ScheduleRule>;
const anyException = fc
  .record({
    from: anyDate,
    days: fc.integer({ min: 0, max: 9 }),
    blocks: fc.array(anyBlock, { maxLength: 2 }),
    adds: orAbsent(fc.constant(true)),
  })
  .map(({ days, from, ...rest }) => ({
    ...rest,
    from,
    through: new Date(Date.parse(from) + days * DAY).toISOString().slice(0, 10),
  })) as fc.Arbitrary<ScheduleException>;
const anySchedule: fc.Arbitrary<Schedule> = fc.record({
  rules: fc.array(anyRule, { maxLength: 5 }),
  exceptions: fc.array(anyException, { maxLength: 3 }),
});
const around = fc.constantFrom('2026-03-28', '2026-10-24', '2026-12-30', '2028-02-28', '2026-07-01');

test('intervals are in order, apart, of some length, and agree with the state at each of their ends', () => {
  fc.assert(
    fc.property(anySchedule, around, (schedule, date) => {
      const hours: OpeningHours = { status: 'known', timeZone: 'Europe/Brussels', schedule };
      const [from, to] = [new Date(Date.parse(date)), new Date(Date.parse(date) + 4 * DAY)];
      const intervals = intervalsOf(hours, from, to, holidays);
      const stateAt = (instant: number) => {
        const state = openingStateAt(hours, new Date(instant), holidays);
        return state.state === 'open' ? state.kind : state.state;
      };
      let end = from.getTime();
      for (const interval of intervals) {
        const state = interval.isUnknown ? 'unknown' : interval.kind;
        if (interval.from.getTime() > end) {
          expect(stateAt(end)).toBe('closed');
          expect(stateAt(interval.from.getTime() - 1)).toBe('closed');
        }
        expect(interval.from.getTime()).toBeGreaterThanOrEqual(end);
        expect(interval.to > interval.from).toBe(true);
        expect(stateAt(interval.from.getTime())).toBe(state);
        expect(stateAt(interval.to.getTime() - 1)).toBe(state);
        // Of two that are unknown the kind differs.
        if (interval.to < to && !interval.isUnknown) expect(stateAt(interval.to.getTime())).not.toBe(state);
        end = interval.to.getTime();
      }
    }),
    { numRuns: 300 },
  );
});

const inBrussels = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Brussels',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** The state at an instant by a plain reading of the design, minute by minute and date by date, without any of our code. */
function plainState({ rules, exceptions }: Schedule, instant: number): string {
  const [day, month, year, clock = ''] = inBrussels.format(instant).split(/[/,] ?/);
  const today = `${year}-${month}-${day}`;
  const shift = (date: string, days: number) =>
    new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);
  const isHoliday = (name: 'public' | 'school', date: string) => {
    const table = holidays[name];
    if (!table || date < table.knownFrom || date > table.knownThrough) return undefined;
    return table.holidays.some(({ from, through }) => from <= date && date <= through);
  };
  const holds = (rule: ScheduleRule, date: string): boolean | undefined => {
    const number = Number(date.slice(8));
    const length = new Date(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)), 0)).getUTCDate();
    const monday = (of: string) => shift(of, -((new Date(of).getUTCDay() + 6) % 7));
    if (rule.days && !rule.days.includes(WEEKDAYS[(new Date(date).getUTCDay() + 6) % 7] as Weekday))
      return false;
    if (rule.validFrom && date < rule.validFrom) return false;
    if (rule.dates && !rule.dates.includes(date)) return false;
    if (
      rule.weeksOfMonth?.every((n) =>
        n > 0 ? Math.ceil(number / 7) !== n : Math.ceil((length - number + 1) / 7) !== -n,
      )
    )
      return false;
    if (rule.everyWeeks) {
      const { count, startingOn } = rule.everyWeeks;
      const weeks = (Date.parse(monday(date)) - Date.parse(monday(startingOn))) / DAY / 7;
      if (date < startingOn || weeks % count !== 0) return false;
    }
    const answers = (['public', 'school'] as const).flatMap((name) => {
      const wanted = name === 'public' ? rule.publicHolidays : rule.schoolHolidays;
      if (!wanted) return [];
      const is = isHoliday(name, date);
      return [is === undefined ? undefined : is === (wanted === 'only')];
    });
    return answers.includes(false) ? false : answers.includes(undefined) ? undefined : true;
  };
  const planned = (date: string) => {
    const on = exceptions.filter(({ from, through }) => from <= date && date <= through);
    const length = ({ from, through }: ScheduleException) => Date.parse(through) - Date.parse(from);
    const replacing = on.filter(({ adds }) => !adds);
    const shortest = Math.min(...replacing.map(length));
    const speaking = replacing.filter((exception) => length(exception) === shortest).at(-1);
    let blocks: { block: TimeBlock; sure: boolean }[] = [];
    if (speaking) blocks = speaking.blocks.map((made) => ({ block: made, sure: true }));
    else
      for (const rule of rules) {
        const does = holds(rule, date);
        if (does === false) continue;
        if (rule.replaces)
          blocks = does ? [] : blocks.map(({ block: made }) => ({ block: made, sure: false }));
        blocks.push(...rule.blocks.map((made) => ({ block: made, sure: does === true })));
      }
    blocks.push(
      ...on
        .filter(({ adds }) => adds)
        .flatMap((added) => added.blocks.map((made) => ({ block: made, sure: true }))),
    );
    return blocks;
  };
  const covering = [
    ...planned(today).filter(
      ({ block: { opensAt, closesAt } }) => opensAt <= clock && (closesAt <= opensAt || clock < closesAt),
    ),
    ...planned(shift(today, -1)).filter(
      ({ block: { opensAt, closesAt } }) => closesAt <= opensAt && clock < closesAt,
    ),
  ];
  const kinds = ['walk-in', 'appointment', 'phone'];
  const sure = covering
    .filter((found) => found.sure)
    .sort((a, b) => kinds.indexOf(a.block.kind) - kinds.indexOf(b.block.kind));
  return sure[0]?.block.kind ?? (covering.length > 0 ? 'unknown' : 'closed');
}

test('the state agrees with a plain reading of the same words, on every ordinary day', () => {
  const instant = fc
    .integer({ min: Date.UTC(2026, 0, 2), max: Date.UTC(2027, 11, 30) })
    // On the two nights of the year on which the clock changes, the plain reading knows no better.
    .filter((at) => !/-(03-29|10-25|03-28|10-31)T0[0-3]/.test(new Date(at).toISOString()));
  fc.assert(
    fc.property(anySchedule, fc.array(instant, { minLength: 5, maxLength: 5 }), (schedule, instants) => {
      const hours: OpeningHours = { status: 'known', timeZone: 'Europe/Brussels', schedule };
      for (const at of instants) {
        const state = openingStateAt(hours, new Date(at - (at % MINUTE)), holidays);
        expect(state.state === 'open' ? state.kind : state.state).toBe(plainState(schedule, at));
      }
    }),
    { numRuns: 800 },
  );
}, 30_000);
