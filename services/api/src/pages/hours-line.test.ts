import type { Language, OpeningHours, ScheduleRule, TimeBlock, Weekday } from '@onthaal/vocabulary';
import { describe, expect, it } from 'vitest';
import { hoursOnLine } from './hours-line.ts';
import { messagesIn } from './messages.ts';

const timeZone = 'Europe/Brussels';
const morning: TimeBlock = { opensAt: '09:00', closesAt: '11:30', kind: 'walk-in' };
const afternoon: TimeBlock = { opensAt: '13:30', closesAt: '16:30', kind: 'walk-in' };
const wholeDay: TimeBlock = { opensAt: '00:00', closesAt: '24:00', kind: 'phone' };
const workdays: Weekday[] = ['MO', 'TU', 'WE', 'TH', 'FR'];
const closedOnHolidays: ScheduleRule = { publicHolidays: 'only', blocks: [], replaces: true };
const closedInSchoolHolidays: ScheduleRule = { schoolHolidays: 'only', blocks: [], replaces: true };

function lineOf(hours: OpeningHours | ScheduleRule[], language: Language = 'nl') {
  const schedule = { rules: hours as ScheduleRule[], exceptions: [] };
  const known: OpeningHours = Array.isArray(hours) ? { status: 'known', timeZone, schedule } : hours;
  return hoursOnLine(known, { words: messagesIn[language], language, today: '2026-11-22' });
}

describe('hours on one line', () => {
  it.each<[string, ScheduleRule[]]>([
    ['dag en nacht', [{ blocks: [wholeDay] }]],
    [
      'dinsdag 9 – 11.30 uur, niet op feestdagen (voorbeeld)',
      [{ days: ['TU'], blocks: [morning], note: { nl: 'voorbeeld' } }, closedOnHolidays],
    ],
    ['dag en nacht (voorbeeld)', [{ blocks: [wholeDay], note: { nl: 'voorbeeld' } }]],
    ['op werkdagen 9 – 11.30 uur', [{ days: workdays, blocks: [morning] }, closedOnHolidays]],
    [
      'maandag tot en met vrijdag 9 – 11.30 uur en 13.30 – 16.30 uur',
      [{ days: workdays, blocks: [morning, afternoon] }],
    ],
    [
      'maandag en dinsdag 9 – 11.30 uur, vrijdag 13.30 – 16.30 uur',
      [
        { days: ['MO', 'TU'], blocks: [morning] },
        { days: ['FR'], blocks: [afternoon] },
      ],
    ],
    [
      'dinsdag (1e van de maand) 13.30 – 16.30 uur, niet op feestdagen, niet in schoolvakanties',
      [{ days: ['TU'], weeksOfMonth: [1], blocks: [afternoon] }, closedOnHolidays, closedInSchoolHolidays],
    ],
    [
      'maandag 9 – 11.30 uur, zaterdag en zondag de hele dag, op feestdagen de hele dag',
      [
        { days: ['MO'], blocks: [morning] },
        { days: ['SA', 'SU'], blocks: [wholeDay] },
        { publicHolidays: 'only', blocks: [wholeDay], replaces: true },
      ],
    ],
    [
      'maandag 9 – 11.30 uur, van 1 juli tot en met 31 augustus gesloten',
      [
        { days: ['MO'], blocks: [morning] },
        { seasons: [{ from: '07-01', through: '08-31' }], blocks: [], replaces: true },
      ],
    ],
    [
      'maandag 13.30 – 16.30 uur',
      [
        { blocks: [morning], days: ['MO'] },
        { blocks: [afternoon], days: ['MO'], replaces: true },
      ],
    ],
    [
      'woensdag 9 – 11.30 uur (op afspraak)',
      [{ days: ['WE'], blocks: [{ ...morning, kind: 'appointment' }] }],
    ],
    ['uren niet bekend', [{ days: ['WE'], blocks: [morning], validThrough: '2026-11-21' }]],
  ])('%s', (line, rules) => {
    expect(lineOf(rules)).toBe(line);
  });

  it('say what is not known, and what goes by appointment', () => {
    expect(lineOf({ status: 'unknown', timeZone })).toBe('uren niet bekend');
    expect(lineOf({ status: 'appointment-only', timeZone })).toBe('op afspraak');
  });

  it('speak every language', () => {
    const rules = [{ days: workdays, blocks: [morning] }, closedOnHolidays];
    expect(lineOf(rules, 'fr')).toBe('les jours ouvrables 9 h – 11 h 30');
    expect(lineOf(rules, 'en')).toBe('on working days 9 – 11.30');
    expect(lineOf(rules, 'de')).toBe('an Werktagen 9 – 11.30 Uhr');
  });
});
