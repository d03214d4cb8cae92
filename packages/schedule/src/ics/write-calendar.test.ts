import type { OpeningHours, Schedule } from '@onthaal/vocabulary';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { anySchedule, certainIntervals, TWO_YEARS } from '../rrule/any-schedule.ts';
import { importRrules } from '../rrule/index.ts';
import { type CalendarFeed, writeCalendar, writeOpening } from './index.ts';

const octets = (line: string) => new TextEncoder().encode(line).length;

const WEEK: Schedule = {
  rules: [
    {
      days: ['MO', 'TU', 'WE', 'TH', 'FR'],
      blocks: [
        { opensAt: '09:00', closesAt: '12:00', kind: 'walk-in' },
        { opensAt: '13:30', closesAt: '16:00', kind: 'appointment' },
      ],
    },
  ],
  exceptions: [
    {
      from: '2026-12-24',
      through: '2027-01-03',
      blocks: [],
      reason: { nl: 'Kerst; tot in januari, allemaal' },
    },
    {
      from: '2026-11-30',
      through: '2026-11-30',
      blocks: [{ opensAt: '17:00', closesAt: '19:00', kind: 'walk-in' }],
    },
  ],
};

function feedOf(schedule: Schedule, more: Partial<CalendarFeed> = {}): CalendarFeed {
  const hours: OpeningHours = { status: 'known', timeZone: 'Europe/Brussels', schedule };
  return {
    id: 'kalmthout-sociaal-huis',
    host: 'onthaal.example',
    name: 'Sociaal Huis Kalmthout',
    location: 'Kerkeneind 13, 2920 Kalmthout',
    changedAt: '2026-11-20T09:00:00+01:00',
    words: {
      language: 'nl',
      open: { 'walk-in': 'Open', appointment: 'Op afspraak', phone: 'Telefonisch' },
      closed: 'Gesloten',
    },
    hours,
    ...TWO_YEARS,
    ...more,
  };
}

describe('read back by ical.js', () => {
  test('a calendar gives exactly the hours of any schedule', () => {
    fc.assert(
      fc.property(anySchedule, (schedule) => {
        const { text } = writeCalendar(feedOf(schedule));
        expect(openedBy(text)).toEqual(joined(certainIntervals(schedule)));
      }),
      { seed: 5545, numRuns: 150 },
    );
  }, 60_000);

  test('names, reasons and the moment of change are what was given', () => {
    const { text, unsaid } = writeCalendar(feedOf(WEEK));
    const calendar = ICAL.Component.fromString(text);
    expect(unsaid).toEqual([]);
    expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe('Sociaal Huis Kalmthout');
    const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
    expect(events.map(({ summary }) => summary)).toEqual([
      'Open',
      'Op afspraak',
      'Open',
      'Gesloten: Kerst; tot in januari, allemaal',
    ]);
    const stamps = events.map(({ component }) => String(component.getFirstPropertyValue('dtstamp')));
    expect(new Set(stamps)).toEqual(new Set(['2026-11-20T08:00:00Z']));
  });
});

describe('as a text', () => {
  test('lines end and fold as they should, and no character is cut in two', () => {
    const { text } = writeCalendar(
      feedOf(WEEK, { name: 'Sociaal huis “de Brug” — één loket, €é'.repeat(5) }),
    );
    const lines = text.split('\r\n');
    expect(lines.pop()).toBe('');
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of lines) expect(octets(line)).toBeLessThanOrEqual(75);
    expect(lines.some((line) => octets(line) === 75)).toBe(true);
    expect(text).not.toContain('\uFFFD');
  });

  test('every event has a name of its own, and the same one when it is written again', () => {
    const namesIn = (text: string) =>
      [...text.replaceAll('\r\n ', '').matchAll(/^UID:(.*)$/gm)].map(([, name]) => name);
    fc.assert(
      fc.property(anySchedule, (schedule) => {
        const names = namesIn(writeCalendar(feedOf(schedule)).text);
        expect(new Set(names).size).toBe(names.length);
        expect(namesIn(writeCalendar(feedOf(schedule)).text)).toEqual(names);
      }),
      { seed: 5545, numRuns: 50 },
    );
    const [first] = namesIn(writeCalendar(feedOf(WEEK)).text);
    expect(first).toBe(
      'kalmthout-sociaal-huis-freq-weekly-byday-mo-tu-we-th-fr-09-00-12-00-walk-in@onthaal.example',
    );
    expect(namesIn(writeCalendar(feedOf(WEEK, { from: '2026-06-01' })).text)[0]).toBe(first);
  });

  test('rules alone go on for ever', () => {
    const { text, unsaid } = writeCalendar(feedOf(WEEK));
    expect(text).toContain('RRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR\r\n');
    expect(unsaid).toEqual([]);
  });

  test('we read our own calendars', () => {
    const read = importRrules(writeCalendar(feedOf(WEEK)).text, TWO_YEARS);
    expect('schedule' in read && certainIntervals(read.schedule)).toEqual(certainIntervals(WEEK));
  });
});

describe('what it does not say', () => {
  test('unknown hours are a calendar without events, and that is named', () => {
    const { text, unsaid } = writeCalendar(
      feedOf(WEEK, { hours: { status: 'unknown', timeZone: 'Europe/Brussels' } }),
    );
    expect(text).not.toContain('VEVENT');
    expect(unsaid).toHaveLength(1);
  });

  test('hours elsewhere are refused', () => {
    expect(() => writeCalendar(feedOf(WEEK, { hours: { status: 'unknown', timeZone: 'UTC' } }))).toThrow(
      RangeError,
    );
  });
});

test('one opening is one event, on everybody’s clock', () => {
  const opening = {
    date: '2026-10-24',
    time: '22:00',
    closesAt: { date: '2026-10-25', time: '04:00' },
    kind: 'walk-in',
  } as const;
  const text = writeOpening({ ...feedOf(WEEK), timeZone: 'Europe/Brussels', opening });
  const event = new ICAL.Event(
    ICAL.Component.fromString(text).getFirstSubcomponent('vevent') as ICAL.Component,
  );
  expect(event.startDate.toJSDate().toISOString()).toBe('2026-10-24T20:00:00.000Z');
  expect(event.endDate.toJSDate().toISOString()).toBe('2026-10-25T03:00:00.000Z');
  expect(event.summary).toBe('Sociaal Huis Kalmthout: Open');
  expect(event.uid).toBe('kalmthout-sociaal-huis-2026-10-24-2200@onthaal.example');
});

/** When the events with times of a calendar take place, says ical.js. */
function openedBy(text: string): [string, string][] {
  const calendar = ICAL.Component.fromString(text);
  const zone = new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone') as ICAL.Component);
  ICAL.TimezoneService.register(zone);
  const end = ICAL.Time.fromDateString('2028-01-02');
  const found: { from: Date; to: Date }[] = [];
  for (const component of calendar.getAllSubcomponents('vevent')) {
    const event = new ICAL.Event(component);
    if (event.startDate.isDate) continue;
    const iterator = event.iterator();
    for (let next = iterator.next(); next && next.compare(end) < 0; next = iterator.next()) {
      const { startDate, endDate } = event.getOccurrenceDetails(next);
      found.push({ from: startDate.toJSDate(), to: endDate.toJSDate() });
    }
  }
  return joined(found);
}

/** In order, overlapping ones as one, from the second day of the two years on. */
function joined(intervals: readonly { from: Date; to: Date }[]): [string, string][] {
  const [first, last] = [Date.parse('2026-01-01T23:00:00Z'), Date.parse('2027-12-31T23:00:00Z')];
  const all: [number, number][] = [];
  for (const { from, to } of [...intervals].sort((one, other) => one.from.getTime() - other.from.getTime())) {
    const [start, end] = [Math.max(first, from.getTime()), Math.min(last, to.getTime())];
    if (start >= end) continue;
    const before = all.at(-1);
    if (before && start <= before[1]) before[1] = Math.max(before[1], end);
    else all.push([start, end]);
  }
  return all.map(([start, end]) => [new Date(start).toISOString(), new Date(end).toISOString()]);
}
