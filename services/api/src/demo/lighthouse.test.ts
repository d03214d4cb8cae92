import { intervalsOf, openingStateAt, type Reachable, whoAnswersAt } from '@onthaal/schedule';
import { BELGIAN_HOLIDAYS } from '@onthaal/schedule/belgian-holidays';
import { reachGapsOf } from '@onthaal/schedule/check';
import type { OpeningHours } from '@onthaal/vocabulary';
import { describe, expect, test } from 'vitest';
import { chainOf, dependsOnHolidays, viewCounter } from '../counters/index.ts';
import { NATIONAL_LINES } from '../regions/index.ts';
import { readDemoRegion } from './demo-region.ts';

const MINUTE = 60_000;
const [YEAR_2026, YEAR_2027, YEAR_2028] = [2026, 2027, 2028].map((year) => Date.UTC(year, 0, 1)) as [
  number,
  number,
  number,
];
const demo = readDemoRegion();
const reader = { language: 'nl' } as const;

/** Every counter of the demonstration, and per municipality the chain of nobody in particular. */
const places = demo.municipalities.flatMap((municipality) => {
  const counters = demo.counters.filter((counter) => counter.municipality === municipality.id);
  const region = demo.regions.find(({ id }) => id === municipality.region);
  if (!region) throw new Error(`${municipality.id} is in no region.`);
  const setting = { municipality, region, counters, reader };
  return [undefined, ...counters].map((counter) => ({
    name: [municipality.id, counter?.id].filter(Boolean).join('/'),
    counter: counter && viewCounter(counter, setting),
    chain: chainOf(counter, setting).chain,
    faults: chainOf(counter, setting).faults,
  }));
});

/** Chains that answer alike: nobody after the first who answers day and night is ever asked. */
function distinct(chains: readonly (readonly Reachable[])[]): readonly (readonly Reachable[])[] {
  const byHours = new Map<string, readonly Reachable[]>();
  for (const chain of chains) {
    const always = chain.findIndex(({ hours }) => !hours);
    const asked = always < 0 ? chain : chain.slice(0, always + 1);
    byHours.set(JSON.stringify(asked.map(({ hours }) => hours ?? 'always')), chain);
  }
  return [...byHours.values()];
}

describe('somebody answers', () => {
  test('wherever one looks: all places of the demonstration are looked at, and no chain has a fault', () => {
    expect(places.filter(({ counter }) => counter)).toHaveLength(demo.counters.length);
    expect(places.length).toBe(demo.counters.length + 14);
    expect(places.flatMap(({ faults }) => faults)).toEqual([]);
  });

  test('at every single minute of 2026 and 2027, in every chain', () => {
    const chains = distinct(places.map(({ chain }) => chain));
    expect(chains.length).toBeGreaterThan(3);
    const unanswered: string[] = [];
    let asked = 0;
    for (const chain of chains)
      for (let at = YEAR_2026; at < YEAR_2028; at += MINUTE) {
        asked += 1;
        const { now } = whoAnswersAt(chain, new Date(at), BELGIAN_HOLIDAYS);
        if (!now) unanswered.push(new Date(at).toISOString());
      }
    expect(unanswered).toEqual([]);
    expect(asked).toBe(chains.length * 730 * 1440);
  }, 120_000);

  test('and somebody of the town itself, where its documents promise it', () => {
    const window = { from: new Date(YEAR_2026), to: new Date(YEAR_2028) };
    const national = new Set(NATIONAL_LINES.map(({ telephone }) => telephone));
    for (const id of [
      'kalmthout/sociaal-infopunt',
      'wervik/sociale-dienst-ocmw',
      'wervik/sociale-dienst-stad',
    ]) {
      const place = places.find(({ name }) => name === id);
      const own = place?.chain.filter(({ telephone }) => !national.has(telephone)) ?? [];
      const all = [...(place?.counter ? [place.counter] : []), ...own];
      expect(reachGapsOf(all, window, BELGIAN_HOLIDAYS), id).toEqual([]);
    }
  });

  test('in Wervik every other counter leads to the call centre first', () => {
    const others = places.filter(({ name }) => /^wervik\/(?!callcenter)/.test(name));
    expect(others).toHaveLength(2);
    for (const { chain } of others) expect(chain[0]?.counter).toBe('callcenter');
  });
});

describe('when nobody has listed the holidays', () => {
  const dependent = places.flatMap(({ name, counter, chain }) =>
    counter && dependsOnHolidays(counter.hours)
      ? [{ name, hours: withoutExceptions(counter.hours), chain }]
      : [],
  );

  test('hours that depend on them are unknown for a whole year, and never closed or open instead', () => {
    expect(dependent.length).toBeGreaterThan(10);
    for (const { name, hours } of dependent) {
      const year = [new Date(YEAR_2027), new Date(YEAR_2028)] as const;
      const known = intervalsOf(hours, ...year, BELGIAN_HOLIDAYS);
      const unknown = intervalsOf(hours, ...year);
      expect(known.length, name).toBeGreaterThan(5);
      expect(
        unknown.every(({ isUnknown }) => isUnknown),
        name,
      ).toBe(true);
      for (const { from, to } of known)
        expect(
          unknown.some((span) => span.from <= from && to <= span.to),
          `${name} ${from.toISOString()}`,
        ).toBe(true);
    }
  });

  test('who is certain to answer is shown instead, at every minute at which anything changes', () => {
    for (const { name, hours, chain } of dependent) {
      const whole = [{ hours, isSelf: true }, ...chain.map((contact) => ({ ...contact, isSelf: false }))];
      const spans = intervalsOf(hours, new Date(YEAR_2027), new Date(YEAR_2028));
      const instants = spans.flatMap(({ from, to }) => [from, new Date(to.getTime() - MINUTE), to]);
      expect(instants.length, name).toBeGreaterThan(30);
      for (const instant of instants) {
        const { now, perhaps } = whoAnswersAt(whole, instant);
        const { state } = openingStateAt(hours, instant);
        const at = `${name} at ${instant.toISOString()}`;
        expect(now?.isSelf, at).toBe(false);
        expect(['unknown', 'closed'], at).toContain(state);
        expect(
          perhaps.some(({ isSelf }) => isSelf),
          at,
        ).toBe(state === 'unknown');
      }
    }
  }, 60_000);
});

/** Exceptions hold whatever the holidays are. */
function withoutExceptions(hours: OpeningHours): OpeningHours {
  if (hours.status !== 'known') return hours;
  return { ...hours, schedule: { ...hours.schedule, exceptions: [] } };
}
