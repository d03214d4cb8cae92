import {
  exampleCounterHours as answer,
  becomesReady,
  FAKE_API,
  FakeService,
  faultsOf,
  insideOf,
  place,
  wordsOf,
} from '@onthaal/testing';
import type { OpeningHours, ScheduleRule, TimeBlock, Weekday } from '@onthaal/vocabulary';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import './index.ts';

const service = new FakeService();

beforeEach(() => {
  // Monday 23 November 2026, 10:00 in Brussels.
  vi.setSystemTime(new Date('2026-11-23T09:00:00Z'));
  document.documentElement.lang = 'nl';
  service.answer('counters.hours', answer);
});
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

const markup = (attributes = '') =>
  `<onthaal-opening-hours municipality="voorbeeld" api="${FAKE_API}" ${attributes}><a href="/w/">Openingsuren</a></onthaal-opening-hours>`;
const inside = <Found extends HTMLElement>(element: Element, selector: string) => [
  ...(element.shadowRoot as ShadowRoot).querySelectorAll<Found>(selector),
];
const textOf = ({ textContent }: Element) => textContent.replace(/\s+/g, ' ').trim();
const linksOf = (element: Element, within = '') =>
  inside(element, `${within} a`).map((link) => link.getAttribute('href'));
/** Who is named, a line for each title. */
const groupsOf = (element: Element) =>
  inside(element, '.reach').map((group) => [...group.children].map(textOf).join(' '));

/** Open every day at the same time. */
function daily(opensAt: string, closesAt: string, kind: TimeBlock['kind'] = 'walk-in'): OpeningHours {
  return scheduled([{ blocks: [{ opensAt, closesAt, kind }] }]);
}

function scheduled(rules: ScheduleRule[]): OpeningHours {
  return { status: 'known', timeZone: 'Europe/Brussels', schedule: { rules, exceptions: [] } };
}

const widget = (attributes?: string) => place('onthaal-opening-hours', markup(attributes));

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

describe('a bus', () => {
  const unknown: OpeningHours = { status: 'unknown', timeZone: 'Europe/Brussels' };
  const onDay = (day: Weekday) =>
    scheduled([{ days: [day], blocks: [{ opensAt: '09:00', closesAt: '11:00', kind: 'walk-in' }] }]);
  const stops = [
    { id: 'kerk', name: 'Kerk', hours: onDay('WE') },
    {
      id: 'school',
      name: 'School',
      hours: onDay('MO'),
      address: { street: 'Schoolstraat', houseNumber: '2', postalCode: '8550', municipality: 'Zwevegem' },
    },
    { id: 'plein', name: 'Plein', hours: unknown },
  ];
  const show = async (instant: string) => {
    vi.setSystemTime(new Date(instant));
    service.answer('counters.hours', {
      ...answer,
      counter: { ...answer.counter, kind: 'mobile' },
      hours: unknown,
      stops,
    });
    const element = widget();
    await becomesReady(element);
    return element;
  };

  test('at a stop is open there', async () => {
    const element = await show('2026-11-23T09:00:00Z');
    expect(wordsOf(element)).toContain('Nu open tot 11 uur');
    expect(inside(element, '[part=stops] li').map(textOf)).toEqual([
      'School: nu aanwezig tot 11 uur Schoolstraat 2, Zwevegem',
      'Kerk: woensdag, 9 tot 11 uur',
      'Plein: Openingsuren niet bekend',
    ]);
    expect(await faultsOf(element)).toEqual([]);
  });

  test('on its way says where it stops next', async () => {
    const element = await show('2026-11-23T10:00:00Z');
    expect(wordsOf(element)).toContain('Open woensdag om 9 uur');
    expect(inside(element, '[part=stops] li').map(textOf)[0]).toBe(
      'Volgende halte bij Kerk: woensdag, 9 tot 11 uur',
    );
  });
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

describe('the month', () => {
  const show = async (attributes = 'view="month"') => {
    const element = widget(attributes);
    await expect.poll(() => element.shadowRoot?.querySelector('[role=grid]')).toBeTruthy();
    return element;
  };
  const focused = (element: Element) =>
    (element.shadowRoot?.activeElement as HTMLElement | null)?.dataset.date;
  const labelOf = (element: Element, date: string) =>
    inside(element, `[data-date="${date}"]`)[0]?.getAttribute('aria-label');

  test('is a grid in which every day says its hours, and passes axe', async () => {
    const element = await show();
    expect(inside(element, '#shown').map(textOf)).toEqual(['november 2026']);
    expect(inside(element, 'thead th').map((head) => head.getAttribute('aria-label'))[0]).toBe('maandag');
    expect(inside(element, '[data-date]')).toHaveLength(30);
    expect(labelOf(element, '2026-11-23')).toBe('maandag 23 november: 9 tot 11.30 uur, 13.30 tot 16.30 uur');
    expect(labelOf(element, '2026-11-28')).toBe('zaterdag 28 november: gesloten');
    expect(inside(element, '[role=grid] [tabindex="0"]').map(({ dataset }) => dataset.date)).toEqual([
      '2026-11-23',
    ]);
    expect(await faultsOf(element)).toEqual([]);
  });

  test('keys go by days, weeks and months, one cell at a time in the tab order', async () => {
    const element = await show();
    inside(element, '[data-date="2026-11-23"]')[0]?.focus();
    for (const [key, date] of [
      ['{ArrowRight}', '2026-11-24'],
      ['{ArrowLeft}', '2026-11-23'],
      ['{ArrowDown}', '2026-11-30'],
      ['{End}', '2026-12-06'],
      ['{ArrowUp}', '2026-11-29'],
      ['{Home}', '2026-11-23'],
      ['{PageUp}', '2026-10-23'],
      ['{PageDown}', '2026-11-23'],
    ] as const) {
      await userEvent.keyboard(key);
      await expect.poll(() => focused(element)).toBe(date);
      expect(inside(element, '[role=grid] [tabindex="0"]')).toHaveLength(1);
    }
    await userEvent.keyboard('{ArrowRight}');
    await expect.poll(() => focused(element)).toBe('2026-11-24');
    expect(wordsOf(element)).toContain('dinsdag 24 november 9 tot 11.30 uur');
    expect(linksOf(element, '.note')).toContain(
      `${FAKE_API}/w/voorbeeld/opening-hours/sociaal-infopunt.ics?lang=nl&date=2026-11-24`,
    );
  });

  test('a month that lacks the day takes its last one', async () => {
    vi.setSystemTime(new Date('2027-01-31T09:00:00Z'));
    const element = await show();
    const [, next] = inside<HTMLButtonElement>(element, '.bar button');
    next?.click();
    await expect.poll(() => inside(element, '#shown').map(textOf)).toEqual(['februari 2027']);
    expect(inside(element, '[tabindex="0"]').map(({ dataset }) => dataset.date)).toEqual(['2027-02-28']);
  });

  test('is reached from the week and back, and the focus stays on the button', async () => {
    const element = widget();
    await becomesReady(element);
    const toggle = inside<HTMLButtonElement>(element, '.bar button')[2] as HTMLButtonElement;
    toggle.focus();
    toggle.click();
    await expect.poll(() => inside(element, '[role=grid]')).toHaveLength(1);
    expect(textOf(toggle)).toBe('Week');
    expect(element.shadowRoot?.activeElement).toBe(toggle);
    toggle.click();
    await expect.poll(() => inside(element, '[role=grid]')).toHaveLength(0);
    expect(inside(element, '[part=week]')).toHaveLength(1);
  });

  test('says an exception and what is not known, for eyes and ears', async () => {
    vi.setSystemTime(new Date('2026-12-14T09:00:00Z'));
    const element = await show();
    expect(labelOf(element, '2026-12-25')).toBe('vrijdag 25 december: gesloten, Kerstmis');
    expect(inside(element, '[data-date="2026-12-25"] .differs')).toHaveLength(1);
    const hours = scheduled([
      { blocks: [{ opensAt: '09:00', closesAt: '12:00', kind: 'appointment' }], publicHolidays: 'never' },
    ]);
    service.answer('counters.hours', { ...answer, hours });
    const unknown = await show('view="month" lang="en"');
    expect(labelOf(unknown, '2026-12-25')).toBe(
      'Friday 25 December: 9:00 to 12:00 by appointment not known yet',
    );
    expect(inside(unknown, '.month .unknown')).toHaveLength(31);
  });

  test.each(['fr', 'en', 'de'])('speaks %s', async (lang) => {
    const element = await show(`view="month" lang="${lang}"`);
    expect(await faultsOf(element)).toEqual([]);
    expect(wordsOf(element)).not.toMatch(/undefined|maandag/);
  });

  test('fits in 280 pixels, with cells that a finger finds', async () => {
    const element = await show();
    (element.parentElement as HTMLElement).style.width = '280px';
    expect(insideOf(element).scrollWidth).toBeLessThanOrEqual(280);
    const [cell] = inside(element, '[data-date]') as [HTMLElement];
    const { width, height } = cell.getBoundingClientRect();
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
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

test('fits in 280 pixels without a sideways scroll', async () => {
  const element = widget();
  (element.parentElement as HTMLElement).style.width = '280px';
  await becomesReady(element);
  expect(insideOf(element).scrollWidth).toBeLessThanOrEqual(280);
});
