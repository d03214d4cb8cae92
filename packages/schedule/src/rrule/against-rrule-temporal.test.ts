import fc from 'fast-check';
import { RRuleTemporal } from 'rrule-temporal';
import { expect, test } from 'vitest';
import { evaluateRrule } from './index.ts';

const WINDOW = { from: '2026-01-01T00:00', to: '2028-01-01T00:00', timeZone: 'Europe/Brussels' };

const weekday = fc.constantFrom('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU');
const some = <Value>(value: fc.Arbitrary<Value>, maxLength = 3) =>
  fc.uniqueArray(value, { minLength: 1, maxLength });
const eitherSign = (most: number) => fc.integer({ min: -most, max: most }).filter((number) => number !== 0);
const numbered = (most: number) =>
  fc.oneof(
    some(weekday),
    some(fc.tuple(eitherSign(most), weekday).map(([number, day]) => `${number}${day}`)),
  );

const months = some(fc.integer({ min: 1, max: 12 }), 4);
const monthDays = some(eitherSign(31), 4);
const parts = {
  INTERVAL: fc.integer({ min: 1, max: 5 }).map((number) => [number]),
  // Not the hour that clocks skip.
  BYHOUR: some(fc.integer({ min: 3, max: 23 })),
  BYMINUTE: some(fc.constantFrom(0, 15, 30, 50)),
};
const chosen = { BYSETPOS: some(eitherSign(6), 2) };

/** Rules as RFC 5545 allows them, without what docs/hours-disagreements.md says of the library. */
const rule = fc
  .oneof(
    partsOf('DAILY', { ...parts, BYMONTH: months, BYMONTHDAY: monthDays, BYDAY: some(weekday) }),
    partsOf('WEEKLY', { ...parts, BYMONTH: months, BYDAY: some(weekday), WKST: some(weekday, 1) }),
    partsOf('WEEKLY', { ...parts, ...chosen, BYDAY: some(weekday, 7) }),
    partsOf('MONTHLY', { ...parts, BYMONTH: months, BYDAY: numbered(5) }),
    partsOf('MONTHLY', { ...parts, BYMONTHDAY: monthDays, BYDAY: some(weekday) }),
    partsOf('MONTHLY', { ...parts, ...chosen, BYDAY: some(weekday, 5) }),
    partsOf('MONTHLY', { ...parts, ...chosen, BYMONTHDAY: monthDays }),
    partsOf('YEARLY', { ...parts, BYMONTH: months, BYDAY: numbered(5) }),
    partsOf('YEARLY', { ...parts, BYDAY: numbered(52) }),
    partsOf('YEARLY', { ...parts, BYMONTH: months, BYMONTHDAY: monthDays, BYDAY: some(weekday) }),
    partsOf('YEARLY', { ...parts, BYYEARDAY: some(eitherSign(366), 5) }),
    partsOf(
      'YEARLY',
      { BYHOUR: parts.BYHOUR, BYWEEKNO: some(eitherSign(53)), WKST: some(weekday, 1) },
      some(weekday),
    ),
    partsOf('YEARLY', { ...parts, ...chosen, BYMONTH: months, BYDAY: some(weekday) }),
    partsOf('HOURLY', { BYMONTH: months, BYDAY: some(weekday), BYHOUR: parts.BYHOUR }),
  )
  .filter((text) => !text.includes('BYSETPOS') || /;BY(?!SETPOS)/.test(text));

const start = fc
  .record({
    day: fc.integer({ min: Date.UTC(2024, 0, 1) / 86_400_000, max: Date.UTC(2027, 5, 30) / 86_400_000 }),
    hour: fc.constantFrom(0, 7, 9, 13, 23),
    minute: fc.constantFrom(0, 30),
  })
  .map(({ day, hour, minute }) =>
    new Date(day * 86_400_000 + (hour * 60 + minute) * 60_000).toISOString().replace(/[-:]|\.000Z/g, ''),
  );

const event = fc
  .record({
    start,
    zone: fc.constantFrom('Europe/Brussels', 'America/New_York', 'Asia/Kolkata', 'UTC'),
    rule,
    end: fc.oneof(
      fc.constant(''),
      fc.integer({ min: 1, max: 200 }).map((count) => `;COUNT=${count}`),
      start.map((until) => `;UNTIL=${until}Z`),
    ),
    excluded: fc.array(start, { maxLength: 2 }),
  })
  // Hours of a clock that changes are in the disagreements.
  .filter(({ zone, rule }) => !rule.includes('HOURLY') || zone === 'UTC' || zone === 'Asia/Kolkata')
  .map(({ start, zone, rule, end, excluded }) =>
    [
      `DTSTART;TZID=${zone}:${start}`,
      `RRULE:${rule}${end}`,
      ...(excluded.length > 0 ? [`EXDATE;TZID=${zone}:${excluded.join(',')}`] : []),
    ].join('\n'),
  );

test('rules take place when rrule-temporal says', () => {
  let [compared, found] = [0, 0];
  fc.assert(
    fc.property(event, (text) => {
      const expected = byLibrary(text);
      expect([text, ...minutesOpen(`${text}\nDURATION:PT1M`)]).toEqual([text, ...expected]);
      compared++;
      found += expected.length;
    }),
    { seed: 5545, numRuns: 2000 },
  );
  expect(compared).toBe(2000);
  expect(found).toBeGreaterThan(50_000);
}, 60_000);

/** Rules of a frequency with any of the parts, and BYDAY in all of them if it is given apart. */
function partsOf(
  frequency: string,
  possible: Record<string, fc.Arbitrary<unknown[]>>,
  byDay: fc.Arbitrary<string[]> = fc.constant([]),
): fc.Arbitrary<string> {
  return fc
    .tuple(fc.record(possible, { requiredKeys: [] }), byDay)
    .map(([values, days]) =>
      [
        `FREQ=${frequency}`,
        ...Object.entries(values).map(([part, list]) => `${part}=${list}`),
        ...(days.length > 0 ? [`BYDAY=${days}`] : []),
      ].join(';'),
    );
}

function byLibrary(text: string): string[] {
  const rule = new RRuleTemporal({ rruleString: text, maxIterations: 1_000_000 });
  const [from, to] = ['2025-12-31T23:00:00Z', '2027-12-31T22:59:59Z'];
  return rule
    .between(new Date(from), new Date(to), true)
    .map((moment) => moment.withTimeZone(WINDOW.timeZone).toPlainDateTime().toString().slice(0, 16));
}

/** Every minute of what a text gives; two events in a row are joined there. */
function minutesOpen(text: string): string[] {
  const answer = evaluateRrule(text, WINDOW);
  if (!('intervals' in answer)) throw new Error(JSON.stringify(answer));
  return answer.intervals.flatMap(({ from, to }) => {
    const [first, last] = [Date.parse(`${from}Z`), Date.parse(`${to}Z`)];
    return Array.from({ length: (last - first) / 60_000 }, (_, minute) =>
      new Date(first + minute * 60_000).toISOString().slice(0, 16),
    );
  });
}
