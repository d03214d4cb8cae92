import {
  BELGIAN_TIME_ZONE,
  type HolidayCalendar,
  type Language,
  type OpeningHours,
  type TimeBlock,
} from '@onthaal/vocabulary';
import { describe, expect, test } from 'vitest';
import {
  blockInWords,
  dayInWords,
  describeHours,
  describeOpening,
  describePresence,
  describeReach,
  type Opening,
  type StateReader,
  tourOf,
} from './index.ts';
import { stateWords as de } from './words/de.ts';
import { stateWords as en } from './words/en.ts';
import { stateWords as fr } from './words/fr.ts';
import { stateWords as nl } from './words/nl.ts';

const writeDate: StateReader['writeDate'] = (date, language, parts) =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : `${language}-BE`, {
    ...parts,
    timeZone: 'UTC',
  }).format(new Date(date));
const readers: Record<Language, StateReader> = {
  nl: { words: nl, language: 'nl', writeDate },
  fr: { words: fr, language: 'fr', writeDate },
  en: { words: en, language: 'en', writeDate },
  de: { words: de, language: 'de', writeDate },
};
/** A Monday. */
const TODAY = '2026-11-23';
const NOON = new Date(`${TODAY}T11:00:00Z`);

function hoursOf(...blocks: TimeBlock[]): OpeningHours {
  return {
    status: 'known',
    timeZone: BELGIAN_TIME_ZONE,
    schedule: { rules: [{ blocks }], exceptions: [] },
  };
}
const block = (opensAt: string, closesAt: string, kind: TimeBlock['kind'] = 'walk-in') => ({
  opensAt,
  closesAt,
  kind,
});
const opening = (date: string, time: string, end: string, on = date): Opening => ({
  date,
  time,
  closesAt: { date: on, time: end },
  kind: 'walk-in',
});

describe('a day in words', () => {
  test.each([
    ['2026-11-23', 'vandaag'],
    ['2026-11-24', 'morgen'],
    ['2026-11-29', 'zondag'],
    ['2026-11-30', 'maandag 30 november'],
    ['2026-11-22', 'zondag 22 november'],
    ['2027-11-22', 'maandag 22 november'],
    ['2027-11-23', 'dinsdag 23 november 2027'],
  ])('%s, seen from 23 November 2026, is %s', (date, words) => {
    expect(dayInWords(date, TODAY, readers.nl)).toBe(words);
  });
});

describe('an opening in words', () => {
  test.each([
    ['nl', 'donderdag 3 december, 13.30 tot 16 uur'],
    ['fr', 'jeudi 3 décembre, de 13 h 30 à 16 h'],
    ['en', 'Thursday 3 December, 13:30 to 16:00'],
    ['de', 'Donnerstag, 3. Dezember, 13.30 bis 16 Uhr'],
  ] as const)('in %s it is "%s"', (language, words) => {
    expect(describeOpening(opening('2026-12-03', '13:30', '16:00'), TODAY, readers[language])).toBe(words);
  });

  test('what ends at midnight or in the night is one evening, what lasts longer names both ends', () => {
    const inWords = (found: Opening) => describeOpening(found, TODAY, readers.nl);
    expect(inWords(opening('2026-11-24', '20:00', '00:00', '2026-11-25'))).toBe('morgen, 20 tot 24 uur');
    expect(inWords(opening('2026-11-24', '20:00', '02:00', '2026-11-25'))).toBe('morgen, 20 tot 2 uur');
    expect(inWords(opening('2026-11-24', '20:00', '21:00', '2026-11-25'))).toBe(
      'morgen om 20 uur tot woensdag om 21 uur',
    );
  });

  test('a whole day is one, however its end is written', () => {
    expect(blockInWords(block('00:00', '24:00'), nl)).toBe('de hele dag');
    expect(blockInWords(block('00:00', '00:00'), nl)).toBe('de hele dag');
    expect(blockInWords(block('00:30', '24:00'), nl)).toBe('0.30 tot 24 uur');
  });
});

describe('a state in words', () => {
  const first = (hours: OpeningHours, instant = NOON) => describeHours(hours, { instant }, readers.nl).first;

  test('it is open until a time of today, until midnight, or until another day', () => {
    expect(first(hoursOf(block('09:00', '16:00')))).toBe('Nu open tot 16 uur');
    expect(first(hoursOf(block('09:00', '24:00')))).toBe('Nu open tot 24 uur');
    expect(first(hoursOf(block('09:00', '02:00')))).toBe('Nu open tot morgen om 2 uur');
    expect(first(hoursOf(block('00:00', '24:00', 'phone')))).toBe('Dag en nacht te bellen');
  });

  test.each([
    ['nl', 'Open morgen om 9 uur'],
    ['fr', 'Ouvre demain à 9 h'],
    ['en', 'Opens tomorrow at 9:00'],
    ['de', 'Öffnet morgen um 9 Uhr'],
  ] as const)('in %s it says when it opens: %s', (language, words) => {
    const hours = hoursOf(block('09:00', '11:00'));
    expect(describeHours(hours, { instant: NOON }, readers[language]).second).toBe(words);
  });
});

test('an opening of which nobody knows is told as such, rather than a later one that is certain', () => {
  const hours: OpeningHours = {
    status: 'known',
    timeZone: BELGIAN_TIME_ZONE,
    schedule: {
      rules: [{ publicHolidays: 'never', blocks: [block('09:00', '11:00')] }],
      exceptions: [{ from: '2026-12-24', through: '2026-12-24', blocks: [block('09:00', '10:00')] }],
    },
  };
  const tell = (holidays?: HolidayCalendar) =>
    describeHours(hours, { instant: NOON, holidays }, readers.nl).second;
  expect(tell()).toBe('Misschien open morgen om 9 uur');
  expect(tell({ public: { knownFrom: '2026-01-01', knownThrough: '2026-11-24', holidays: [] } })).toBe(
    'Open morgen om 9 uur',
  );
  expect(describePresence(hours, { instant: NOON }, readers.nl)).toBe('Misschien open morgen om 9 uur');
});

test('somebody is present until an hour, on a day, or nobody knows', () => {
  const present = (hours: OpeningHours) => describePresence(hours, { instant: NOON }, readers.nl);
  expect(present(hoursOf(block('09:00', '16:00')))).toBe('nu aanwezig tot 16 uur');
  expect(present(hoursOf(block('09:00', '11:00')))).toBe('morgen, 9 tot 11 uur');
  expect(present({ status: 'appointment-only', timeZone: BELGIAN_TIME_ZONE })).toBe('Alleen op afspraak');
  expect(present(hoursOf())).toBe('Nu gesloten');
});

test('a tour begins where the bus is now, goes on where it is next, and ends where nobody knows', () => {
  const unknown: OpeningHours = { status: 'unknown', timeZone: BELGIAN_TIME_ZONE };
  const places = [
    { id: 'unknown', hours: unknown },
    { id: 'tomorrow', hours: hoursOf(block('09:00', '10:00')) },
    { id: 'today', hours: hoursOf(block('14:00', '15:00')) },
    { id: 'now', hours: hoursOf(block('11:30', '13:00')) },
  ];
  expect(tourOf(places, NOON).map(({ place }) => place.id)).toEqual(['now', 'today', 'tomorrow', 'unknown']);
});

describe('who answers, in words', () => {
  const house = { name: 'Loket', hours: hoursOf(block('14:00', '16:00')) };
  const friends = { name: 'Buren', hours: { status: 'unknown', timeZone: BELGIAN_TIME_ZONE } as const };
  const callcenter = { name: 'Callcenter', hours: hoursOf(block('08:00', '20:00', 'phone')) };
  const always = { name: 'Tele-Onthaal' };
  const told = (chain: { name: string; hours?: OpeningHours }[], instant = NOON) =>
    describeReach(chain, { instant }, readers.nl).map(({ title, contacts }) => [
      title,
      ...contacts.map(({ name, line }) => [name, line]),
    ]);

  test('who surely answers comes first, then who perhaps does, and nobody is left out', () => {
    expect(told([house, friends, callcenter, always])).toEqual([
      ['Nu bereikbaar', ['Callcenter', 'Nu te bellen tot 20 uur']],
      ['Misschien nu te bereiken', ['Buren', 'Openingsuren niet bekend']],
      ['Andere contacten', ['Loket', 'Open vandaag om 14 uur'], ['Tele-Onthaal', undefined]],
    ]);
  });

  test('the minute the callcenter closes, the next of the chain takes over', () => {
    const [now] = told([house, friends, callcenter, always], new Date(`${TODAY}T19:00:00Z`));
    expect(now).toEqual(['Nu bereikbaar', ['Tele-Onthaal', undefined]]);
  });

  test('where nobody surely answers, nobody is said to', () => {
    expect(told([house, friends]).map(([title]) => title)).toEqual([
      'Misschien nu te bereiken',
      'Andere contacten',
    ]);
    expect(told([])).toEqual([]);
  });
});
