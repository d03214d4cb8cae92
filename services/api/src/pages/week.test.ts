import { BELGIAN_HOLIDAYS } from '@onthaal/schedule/belgian-holidays';
import type { OpeningHours, ScheduleRule } from '@onthaal/vocabulary';
import { describe, expect, it } from 'vitest';
import { messagesIn } from './messages.ts';
import { renderHours } from './week.ts';

const timeZone = 'Europe/Brussels';
const block = { opensAt: '09:00', closesAt: '11:30', kind: 'walk-in' as const };
const blocks = [block];

async function written(rules: ScheduleRule[], exceptions: unknown[] = [], language: 'nl' | 'fr' = 'nl') {
  const hours = { status: 'known', timeZone, schedule: { rules, exceptions } } as OpeningHours;
  const setting = {
    words: messagesIn[language],
    language,
    today: '2026-11-22',
    holidays: BELGIAN_HOLIDAYS,
    calendarOf: (date: string) => `/agenda?date=${date}`,
  };
  const html = String(await renderHours(hours, 'Gewone week', setting));
  return html
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

describe('hours on a page', () => {
  it('say the ordinary week, with both halves of a day', async () => {
    const text = await written([
      { days: ['MO'], blocks: [block, { ...block, opensAt: '13:30', closesAt: '16:30' }] },
    ]);
    expect(text).toContain('maandag 9 – 11.30 uur 13.30 – 16.30 uur');
    expect(text).toContain('dinsdag gesloten');
  });

  it('say in words what does not come every week', async () => {
    expect(await written([{ blocks, days: ['TU'], weeksOfMonth: [1, 3] }])).toContain(
      'dinsdag (1e en 3e van de maand): 9 – 11.30 uur',
    );
    expect(await written([{ blocks, days: ['WE'], weeksOfMonth: [-1] }], [], 'fr')).toContain(
      'mercredi (dernier du mois): 9 h – 11 h 30',
    );
    expect(
      await written([{ blocks, days: ['WE'], everyWeeks: { count: 2, startingOn: '2026-01-07' } }]),
    ).toContain('woensdag (om de 2 weken, vanaf 7 januari 2026): 9 – 11.30 uur');
  });

  it('say in words when it is closed every year, and name the holidays of the next months', async () => {
    const text = await written([
      { blocks, days: ['MO', 'FR'] },
      { publicHolidays: 'only', blocks: [], replaces: true },
    ]);
    expect(text).toContain('op feestdagen: gesloten');
    expect(text).toContain('vrijdag 25 december 2026: gesloten (Kerstmis)');
    expect(text).toContain('vrijdag 1 januari 2027: gesloten (Nieuwjaar)');
    // 11 November is past; Easter Monday is more than three months away.
    expect(text).not.toMatch(/Wapenstilstand|Paasmaandag/);
  });

  it('name no holiday that lies within days that were said to be closed', async () => {
    const rules: ScheduleRule[] = [{ blocks }, { publicHolidays: 'only', blocks: [], replaces: true }];
    const leave = { from: '2026-12-21', through: '2026-12-31', blocks: [], reason: { nl: 'verlof' } };
    const text = await written(rules, [leave]);
    expect(text).toContain('gesloten (verlof)');
    expect(text).not.toContain('Kerstmis');
    expect(text).toContain('Nieuwjaar');
  });

  it('leave it to the rule when hours differ from day to day in holidays', async () => {
    const schoolHolidays = 'only' as const;
    const other = [{ ...block, opensAt: '10:00' }];
    const text = await written([
      { blocks },
      { blocks: other, days: ['MO'], schoolHolidays, replaces: true },
      { blocks: [], days: ['TU'], schoolHolidays, replaces: true },
    ]);
    expect(text).toContain('maandag (in schoolvakanties): 10 – 11.30 uur');
    expect(text).toContain('dinsdag (in schoolvakanties): gesloten');
    expect(text).not.toContain('december');
  });

  it('name a run of school holidays once', async () => {
    const rules: ScheduleRule[] = [{ blocks }, { schoolHolidays: 'only', blocks: [], replaces: true }];
    const text = await written(rules);
    expect(text).toContain(
      'maandag 21 december 2026 tot en met zondag 3 januari 2027: gesloten (kerstvakantie)',
    );
    expect(text.match(/kerstvakantie/g)).toHaveLength(1);
  });

  it('say when one can come next where no week says so, each with its day for a calendar', async () => {
    const rules: ScheduleRule[] = [{ blocks, days: ['TU'], weeksOfMonth: [1] }];
    expect(await written(rules)).toContain('dinsdag 1 december 2026: 9 – 11.30 uur');
    const setting = { words: messagesIn.nl, language: 'nl' as const, today: '2026-11-22' };
    const hours = { status: 'known', timeZone, schedule: { rules, exceptions: [] } } as OpeningHours;
    const calendarOf = (date: string) => `/agenda?date=${date}`;
    const html = String(await renderHours(hours, '', { ...setting, calendarOf }));
    expect(html).toContain('<a href="/agenda?date=2026-12-01">');
  });

  it('say which hours stand instead of the usual ones, and which come besides them', async () => {
    const seasons = [{ from: '07-01', through: '08-31' }];
    const exceptions = [{ from: '2026-12-24', through: '2026-12-24', blocks, adds: true }];
    const text = await written(
      [
        { blocks, days: ['MO'] },
        { blocks: [{ ...block, opensAt: '08:00' }], days: ['MO'], seasons, replaces: true },
      ],
      exceptions,
    );
    expect(text).toContain(
      'maandag (van 1 juli tot en met 31 augustus): 8 – 11.30 uur , in plaats van de gewone uren',
    );
    expect(text).toContain('donderdag 24 december 2026: ook 9 – 11.30 uur');
    expect(text.match(/1 juli/g)).toHaveLength(1);
  });

  it('let the last rule of every week speak that replaces others', async () => {
    const text = await written([
      { blocks, days: ['MO', 'TU'] },
      { blocks: [], days: ['TU'], replaces: true },
    ]);
    expect(text).toContain('maandag 9 – 11.30 uur dinsdag gesloten');
  });

  it('say what a rule says besides its times, once', async () => {
    const note = { nl: 'voorbeeld' };
    const text = await written([
      { blocks, days: ['MO'], note },
      { blocks, days: ['TU'], note },
      { blocks, days: ['WE'], weeksOfMonth: [1], note: { nl: 'in de school' } },
    ]);
    expect(text.match(/voorbeeld/g)).toHaveLength(1);
    expect(text).toContain('woensdag (1e van de maand): 9 – 11.30 uur (in de school)');
  });

  it('say day and night in words', async () => {
    const always = { opensAt: '00:00', closesAt: '24:00', kind: 'walk-in' as const };
    expect(await written([{ blocks: [always] }])).toBe('Dag en nacht.');
  });

  it('drop a rule the day after its last day, not before', async () => {
    const until = (validThrough: string) => written([{ blocks, days: ['MO'], validThrough }]);
    expect(await until('2026-11-22')).toContain('tot en met 22 november 2026');
    expect(await until('2026-11-21')).toBe('');
  });

  it('name the dates that differ, with their reason', async () => {
    const exceptions = [
      { from: '2026-12-25', through: '2026-12-25', blocks: [], reason: { nl: 'Kerstmis' } },
      { from: '2026-11-20', through: '2026-11-21', blocks: [] },
    ];
    const text = await written([{ blocks, days: ['MO'] }], exceptions);
    expect(text).toContain('vrijdag 25 december 2026: gesloten (Kerstmis)');
    expect(text).not.toContain('20 november');
  });

  it('say that they are not known, and never that it is closed', async () => {
    const setting = { words: messagesIn.nl, language: 'nl' as const, today: '2026-11-22' };
    const text = String(await renderHours({ status: 'unknown', timeZone }, '', setting));
    expect(text).toContain('niet bekend');
    expect(text).not.toContain('gesloten');
  });
});
