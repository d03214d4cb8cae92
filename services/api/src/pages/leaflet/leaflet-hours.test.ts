import { BELGIAN_HOLIDAYS } from '@onthaal/schedule/belgian-holidays';
import { type OpeningHours, plainText, type ScheduleException, type ScheduleRule } from '@onthaal/vocabulary';
import { describe, expect, it } from 'vitest';
import { messagesIn } from '../messages.ts';
import { hoursInBlocks } from './leaflet-hours.ts';
import { leafletWords } from './messages/index.ts';

const timeZone = 'Europe/Brussels';
const morning = { opensAt: '09:00', closesAt: '11:30', kind: 'walk-in' as const };
const afternoon = { opensAt: '13:30', closesAt: '16:00', kind: 'walk-in' as const };
const workdays = { days: ['MO', 'TU', 'WE', 'TH', 'FR'] } satisfies Partial<ScheduleRule>;

function written(hours: OpeningHours, language: 'nl' | 'fr' = 'nl'): string {
  return plainText(
    hoursInBlocks(hours, {
      words: messagesIn[language],
      leaflet: leafletWords(language, 'formal'),
      language,
      today: '2026-11-22',
      holidays: BELGIAN_HOLIDAYS,
    }),
  );
}

const known = (rules: ScheduleRule[], exceptions: ScheduleException[] = []): OpeningHours => ({
  status: 'known',
  timeZone,
  schedule: { rules, exceptions },
});

describe('hours on paper', () => {
  it('name days in a row with the same hours once, and no day on which nobody is there', () => {
    const text = written(
      known([
        { ...workdays, blocks: [morning] },
        { days: ['WE'], blocks: [afternoon] },
      ]),
    );
    expect(text.split('\n')).toEqual([
      'Maandag en dinsdag',
      '9 – 11.30 uur',
      'Woensdag',
      '9 – 11.30 uur en 13.30 – 16 uur',
      'Donderdag en vrijdag',
      '9 – 11.30 uur',
    ]);
  });

  it('say how one is received: once where it is always the same, else of each block', () => {
    const byAppointment = (block: typeof morning) => ({ ...block, kind: 'appointment' as const });
    const onMonday = (...blocks: ScheduleRule['blocks']) => written(known([{ days: ['MO'], blocks }]));
    expect(onMonday(byAppointment(morning), byAppointment(afternoon))).toBe(
      'Maandag\nop afspraak: 9 – 11.30 uur en 13.30 – 16 uur',
    );
    expect(onMonday(morning, byAppointment(afternoon))).toBe(
      'Maandag\n9 – 11.30 uur en op afspraak 13.30 – 16 uur',
    );
  });

  it('tell a rhythm of its own in words, with its note', () => {
    const sitting: ScheduleRule = {
      days: ['TU'],
      weeksOfMonth: [1, 3],
      blocks: [morning],
      note: { nl: 'Bel aan.' },
    };
    expect(written(known([sitting]))).toBe('Dinsdag (1e en 3e van de maand)\n9 – 11.30 uur\nBel aan.');
  });

  it('warn of the days that differ, and say through which day they are known', () => {
    const text = written(
      known(
        [
          { ...workdays, blocks: [morning] },
          { publicHolidays: 'only', blocks: [], replaces: true },
        ],
        [{ from: '2026-12-03', through: '2026-12-04', blocks: [], reason: { nl: 'Verhuis' } }],
      ),
    );
    expect(text).toContain('Niet op feestdagen\nLet op: deze dagen zijn anders\n');
    expect(text).toContain(
      'Donderdag 3 december 2026 tot en met vrijdag 4 december 2026\ngesloten (Verhuis)',
    );
    expect(text).toContain('Vrijdag 25 december 2026\ngesloten (Kerstmis)');
    const { knownThrough = '' } = BELGIAN_HOLIDAYS.public ?? {};
    expect(text).toMatch(
      new RegExp(`Wij kennen de uren tot en met 31 december ${knownThrough.slice(0, 4)}\\.$`),
    );
  });

  it('end with the day on which a rule ends, and say of others nothing', () => {
    const until = { ...workdays, blocks: [morning], validThrough: '2027-06-30' };
    expect(written(known([until]), 'fr')).toContain(
      'Nous connaissons les heures jusqu’au 30 juin 2027 inclus.',
    );
    expect(written(known([{ ...workdays, blocks: [morning] }]))).not.toContain('Wij kennen');
  });

  it('never call unknown hours closed', () => {
    expect(written({ status: 'unknown', timeZone })).toBe(
      'Wij kennen de uren niet. Bel of mail voor u komt.',
    );
    expect(written({ status: 'appointment-only', timeZone })).toContain('Alleen op afspraak');
  });

  it('say day and night where somebody is always there', () => {
    const always = { opensAt: '00:00', closesAt: '24:00', kind: 'phone' as const };
    expect(written(known([{ blocks: [always] }]))).toBe('Dag en nacht.');
  });
});
