import {
  exampleCounterHours as answer,
  becomesReady,
  faultsOf,
  insideOf,
  place,
  wordsOf,
} from '@onthaal/testing';
import type { OpeningHours } from '@onthaal/vocabulary';
import { describe, expect, test, vi } from 'vitest';
import { daily, groupsOf, inside, linksOf, markup, scheduled, service, textOf, widget } from './testing.ts';

test('the default state passes axe', async () => {
  const element = widget();
  await becomesReady(element);
  expect(await faultsOf(element)).toEqual([]);
});

test('an unreachable service keeps the slotted text', async () => {
  service.vanish();
  const element = widget();
  await expect.poll(() => element.matches(':state(failed)')).toBe(true);
  expect(element.shadowRoot?.querySelector('slot')).not.toBeNull();
  expect(element.querySelector('a')?.checkVisibility()).toBe(true);
});

test('a service that refuses keeps the slotted text, and is not asked again', async () => {
  service.refuse('counters.hours', 'NOT_FOUND', 404);
  const element = widget();
  await expect.poll(() => element.matches(':state(failed)')).toBe(true);
  await new Promise((resolve) => setTimeout(resolve, 50));
  await element.updateComplete;
  expect(service.timesAsked('counters.hours')).toBe(1);
  expect(element.querySelector('a')?.checkVisibility()).toBe(true);
});

test('a network that comes back brings the hours', async () => {
  service.vanish();
  const element = widget();
  await expect.poll(() => element.matches(':state(failed)')).toBe(true);
  service.forget();
  service.answer('counters.hours', answer);
  dispatchEvent(new Event('online'));
  await becomesReady(element);
  expect(element.matches(':state(ready)')).toBe(true);
});

test('says until when it is open, and marks today in the week', async () => {
  const element = widget('counter="sociaal-infopunt"');
  await becomesReady(element);
  expect(service.asked).toEqual([
    {
      procedure: 'counters.hours',
      input: { municipality: 'voorbeeld', lang: 'nl', counter: 'sociaal-infopunt' },
    },
  ]);
  expect(wordsOf(element)).toContain('Nu open tot 11.30 uur');
  const today = element.shadowRoot?.querySelector('[aria-current="date"]');
  expect(today?.textContent?.replace(/\s+/g, ' ')).toContain('maandag vandaag');
  expect(today?.textContent).toContain('9 tot 11.30 uur');
  expect(today?.textContent).toContain('13.30 tot 16.30 uur');
  expect(element.shadowRoot?.querySelectorAll('tbody tr').length).toBe(7);
});

test('the minute it closes it says so, without a new question', async () => {
  vi.useFakeTimers({ now: new Date('2026-11-23T10:29:58Z'), toFake: ['Date', 'setTimeout'] });
  const element = widget();
  await vi.waitFor(() => expect(wordsOf(element)).toContain('Nu open tot 11.30 uur'));
  vi.advanceTimersByTime(3_000);
  await vi.waitFor(() => expect(wordsOf(element)).toContain('Nu gesloten'));
  expect(wordsOf(element)).toContain('Open vandaag om 13.30 uur');
  expect(service.timesAsked('counters.hours')).toBe(1);
});

test('when it is closed it says who answers now, with a real telephone link', async () => {
  vi.setSystemTime(new Date('2026-11-23T20:00:00Z'));
  const element = widget();
  await becomesReady(element);
  expect(wordsOf(element)).toContain('Open morgen om 9 uur');
  expect(groupsOf(element)).toEqual([
    'Nu bereikbaar Wachtdienst 106 Na de uren.',
    'Andere contacten Sociaal infopunt Voorbeeld 03 000 00 00 Open morgen om 9 uur',
  ]);
  expect(linksOf(element, '.reach.now')).toEqual(['tel:106']);
  expect(await faultsOf(element)).toEqual([]);
});

test('the minute the callcenter stops answering, the next one takes over', async () => {
  const callcenter = {
    name: 'Callcenter Wervik',
    telephone: '056 95 20 00',
    hours: daily('08:00', '20:00', 'phone'),
  };
  service.answer('counters.hours', { ...answer, fallbackContacts: [callcenter, ...answer.fallbackContacts] });
  vi.useFakeTimers({ now: new Date('2026-11-23T18:59:58Z'), toFake: ['Date', 'setTimeout'] });
  const element = widget();
  await vi.waitFor(() =>
    expect(groupsOf(element)[0]).toBe('Nu bereikbaar Callcenter Wervik 056 95 20 00 Nu te bellen tot 20 uur'),
  );
  vi.advanceTimersByTime(3_000);
  await vi.waitFor(() => expect(groupsOf(element)[0]).toContain('Nu bereikbaar Wachtdienst 106'));
});

test('open by appointment is not surely open, so somebody else is named too', async () => {
  service.answer('counters.hours', { ...answer, hours: daily('08:00', '18:00', 'appointment') });
  const element = widget();
  await becomesReady(element);
  expect(wordsOf(element)).toContain('Nu open op afspraak tot 18 uur');
  expect(groupsOf(element)[0]).toContain('Nu bereikbaar Wachtdienst 106');
});

test('a telephone that is answered while the door is closed comes first', async () => {
  vi.setSystemTime(new Date('2026-11-23T20:00:00Z'));
  service.answer('counters.hours', { ...answer, phoneHours: daily('08:00', '24:00', 'phone') });
  const element = widget();
  await becomesReady(element);
  expect(groupsOf(element)[0]).toBe(
    'Nu bereikbaar Sociaal infopunt Voorbeeld 03 000 00 00 Nu te bellen tot 24 uur',
  );
});

test('an exception shows its reason, before and on the day', async () => {
  vi.setSystemTime(new Date('2026-12-14T09:00:00Z'));
  const before = widget();
  await becomesReady(before);
  await expect.poll(() => wordsOf(before)).toContain('Binnenkort anders');
  expect(wordsOf(before)).toContain('Kerstmis');
  vi.setSystemTime(new Date('2026-12-25T09:00:00Z'));
  const onTheDay = widget();
  await becomesReady(onTheDay);
  expect(wordsOf(onTheDay)).toContain('Nu gesloten (Kerstmis)');
});

test('unknown hours are said to be unknown, with the telephone, and never closed', async () => {
  service.answer('counters.hours', { ...answer, hours: { status: 'unknown', timeZone: 'Europe/Brussels' } });
  const element = widget();
  await becomesReady(element);
  expect(wordsOf(element)).toContain('Openingsuren niet bekend');
  expect(wordsOf(element)).not.toContain('gesloten');
  expect(groupsOf(element)).toEqual([
    'Nu bereikbaar Wachtdienst 106 Na de uren.',
    'Misschien nu te bereiken Sociaal infopunt Voorbeeld 03 000 00 00 Openingsuren niet bekend',
  ]);
  expect(linksOf(element, '[part=fallback]')).toEqual(['tel:106', 'tel:030000000']);
  expect(await faultsOf(element)).toEqual([]);
});

test('by appointment and by phone are said beside the hours', async () => {
  const hours = scheduled([
    {
      days: ['MO'],
      blocks: [
        { opensAt: '09:00', closesAt: '10:30', kind: 'appointment' },
        { opensAt: '13:00', closesAt: '14:00', kind: 'phone' },
      ],
    },
  ]);
  service.answer('counters.hours', { ...answer, hours });
  const element = widget();
  await becomesReady(element);
  expect(wordsOf(element)).toContain('Nu open op afspraak tot 10.30 uur');
  expect(wordsOf(element)).toContain('alleen per telefoon');
});

test('hours on which nobody claims to know the holidays are said to be unknown, and somebody is named', async () => {
  const hours = scheduled([
    { blocks: [{ opensAt: '09:00', closesAt: '12:00', kind: 'walk-in' }], publicHolidays: 'never' },
  ]);
  service.answer('counters.hours', { ...answer, hours });
  const element = widget();
  await becomesReady(element);
  expect(wordsOf(element)).toContain('Openingsuren niet bekend');
  expect(wordsOf(element)).not.toContain('gesloten');
  expect(inside(element, '[part=day]').map(textOf)).toContain('maandag vandaag 9 tot 12 uur nog niet bekend');
  expect(groupsOf(element)[0]).toContain('Nu bereikbaar Wachtdienst 106');
  const table = { knownFrom: '2026-01-01', knownThrough: '2026-11-24', holidays: [] };
  service.answer('counters.hours', { ...answer, hours, holidays: { public: table } });
  const known = widget();
  await becomesReady(known);
  expect(wordsOf(known)).toContain('Nu open tot 12 uur');
  expect(inside(known, '[part=day]').map(textOf)[2]).toBe('woensdag 9 tot 12 uur nog niet bekend');
});

test('a public holiday is announced with its name, and is closed for that reason', async () => {
  const hours = scheduled([
    { blocks: [{ opensAt: '09:00', closesAt: '12:00', kind: 'walk-in' }] },
    { blocks: [], publicHolidays: 'only', replaces: true },
  ]);
  const name = { nl: 'Kerstmis', fr: 'Noël' };
  const holidays = {
    public: {
      knownFrom: '2026-01-01',
      knownThrough: '2027-12-31',
      holidays: [{ from: '2026-12-25', through: '2026-12-25', name }],
    },
  };
  service.answer('counters.hours', { ...answer, hours, holidays });
  vi.setSystemTime(new Date('2026-12-14T09:00:00Z'));
  const before = widget('lang="fr"');
  await becomesReady(before);
  await expect.poll(() => wordsOf(before)).toContain('vendredi 25 décembre: fermé Noël');
  vi.setSystemTime(new Date('2026-12-25T09:00:00Z'));
  const onTheDay = widget();
  await becomesReady(onTheDay);
  expect(wordsOf(onTheDay)).toContain('Nu gesloten (Kerstmis)');
});

test('day and night is said so, and so is that one may ask for other hours', async () => {
  const always = daily('00:00', '24:00');
  service.answer('counters.hours', {
    ...answer,
    hours: { ...always, alsoByAppointment: true } as OpeningHours,
  });
  const element = widget();
  await becomesReady(element);
  expect(wordsOf(element)).toContain('Dag en nacht open');
  expect(inside(element, '[part=day]').map(textOf)[1]).toBe('dinsdag de hele dag');
  expect(wordsOf(element)).toContain('Ook op afspraak');
  expect(groupsOf(element)).toEqual([]);
});

test('other weeks are a button away, named by their dates, and the focus stays', async () => {
  const element = widget();
  await becomesReady(element);
  expect(inside(element, '#shown').map(textOf)).toEqual(['Deze week']);
  const [previous, next] = inside<HTMLButtonElement>(element, '.bar button');
  next?.focus();
  next?.click();
  await element.updateComplete;
  expect(inside(element, '#shown').map(textOf)).toEqual(['30 november – 6 december']);
  expect(inside(element, '[part=day] th').map(textOf)[0]).toBe('maandag 30 nov');
  expect(inside(element, '[aria-current]')).toEqual([]);
  expect(element.shadowRoot?.activeElement).toBe(next);
  previous?.click();
  previous?.click();
  await element.updateComplete;
  expect(inside(element, '#shown').map(textOf)).toEqual(['16 november – 22 november']);
  expect(await faultsOf(element)).toEqual([]);
});

test('the hours can be followed in a calendar', async () => {
  const element = widget();
  await becomesReady(element);
  const path = '://onthaal.test/w/voorbeeld/opening-hours/sociaal-infopunt.ics?lang=nl';
  expect(linksOf(element, '.links')).toEqual([`webcal${path}`, `https${path}`]);
});

describe('one line', () => {
  test('says the state and what is next, and passes axe', async () => {
    vi.setSystemTime(new Date('2026-11-23T20:00:00Z'));
    const element = widget('view="line"');
    await becomesReady(element);
    expect(wordsOf(element)).toBe('Nu gesloten · Open morgen om 9 uur · Nu bereikbaar: Wachtdienst 106');
    expect(inside(element, '[role=heading], table, button')).toEqual([]);
    expect(await faultsOf(element)).toEqual([]);
  });

  test('names nobody else while it is open', async () => {
    const element = widget('view="line"');
    await becomesReady(element);
    expect(wordsOf(element)).toBe('Nu open tot 11.30 uur');
  });
});

test('speaks French, English and German, also when the language changes', async () => {
  const element = widget('lang="fr"');
  await becomesReady(element);
  expect(wordsOf(element)).toContain("Ouvert jusqu'à 11 h 30");
  element.lang = 'en';
  await expect.poll(() => wordsOf(element)).toContain('Open now until 11:30');
  element.lang = 'de';
  await expect.poll(() => wordsOf(element)).toContain('Jetzt geöffnet bis 11.30 Uhr');
});

test.each([
  ['nl', 'Nu bereikbaar', 'Open morgen om 9 uur'],
  ['fr', 'Joignable maintenant', 'Ouvre demain à 9 h'],
  ['en', 'You can reach now', 'Opens tomorrow at 9:00'],
  ['de', 'Jetzt erreichbar', 'Öffnet morgen um 9 Uhr'],
])('in %s it says who can be reached while it is closed', async (lang, now, next) => {
  vi.setSystemTime(new Date('2026-11-23T20:00:00Z'));
  const element = widget(`lang="${lang}"`);
  await becomesReady(element);
  expect(groupsOf(element)[0]).toBe(`${now} Wachtdienst 106 Na de uren.`);
  expect(groupsOf(element)[1]).toContain(next);
  expect(await faultsOf(element)).toEqual([]);
});

test('a hostile name is shown as text', async () => {
  service.answer('counters.hours', {
    ...answer,
    counter: { ...answer.counter, name: '<img src=x onerror="window.hacked=1">' },
  });
  const element = widget();
  await becomesReady(element);
  expect(wordsOf(element)).toContain('<img src=x');
  expect(element.shadowRoot?.querySelector('img')).toBeNull();
});

test('inside a paragraph, cloned, moved and twenty times on a page it is the same', async () => {
  const first = place('onthaal-opening-hours', `<p>Uren: ${markup()}</p>`);
  await becomesReady(first);
  const copies = Array.from({ length: 19 }, () => first.cloneNode(true) as Element);
  document.body.append(...copies);
  for (const copy of copies) await becomesReady(copy);
  document.body.append(first);
  await becomesReady(first);
  expect(new Set([first, ...copies].map(wordsOf)).size).toBe(1);
});

test('a host with wild styles and another root size does not change its size', async () => {
  const plain = widget();
  await becomesReady(plain);
  const { width, height } = insideOf(plain).getBoundingClientRect();
  const wild = new CSSStyleSheet();
  wild.replaceSync(
    'html { font-size: 20px } * { font-size: 40px !important; line-height: 3 !important; letter-spacing: 9px !important; text-transform: uppercase !important; padding: 0 !important; margin: 0 !important }',
  );
  const margin = getComputedStyle(document.body).margin;
  document.body.style.setProperty('margin', margin, 'important');
  document.adoptedStyleSheets = [wild];
  const element = widget();
  await becomesReady(element);
  const box = insideOf(element).getBoundingClientRect();
  document.adoptedStyleSheets = [];
  expect([Math.round(box.width), Math.round(box.height)]).toEqual([Math.round(width), Math.round(height)]);
});

test.each(['', 'view="line"'])('fits in 280 pixels without a sideways scroll: %s', async (attributes) => {
  vi.setSystemTime(new Date('2026-11-23T20:00:00Z'));
  const element = widget(attributes);
  (element.parentElement as HTMLElement).style.width = '280px';
  await becomesReady(element);
  expect(insideOf(element).scrollWidth).toBeLessThanOrEqual(280);
});
