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
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
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
  expect(today?.textContent).toContain('9 – 11.30 uur');
  expect(today?.textContent).toContain('13.30 – 16.30 uur');
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

test('when it is closed it says who answers, with a real telephone link', async () => {
  vi.setSystemTime(new Date('2026-11-23T20:00:00Z'));
  const element = widget();
  await becomesReady(element);
  expect(wordsOf(element)).toContain('Open morgen om 9 uur');
  expect(element.shadowRoot?.querySelector('[part="fallback"] a')?.getAttribute('href')).toBe('tel:106');
  expect(await faultsOf(element)).toEqual([]);
});

test('an exception shows its reason, before and on the day', async () => {
  vi.setSystemTime(new Date('2026-12-14T09:00:00Z'));
  const before = widget();
  await becomesReady(before);
  expect(wordsOf(before)).toContain('Binnenkort anders');
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
  expect(element.shadowRoot?.querySelector('.state a')?.getAttribute('href')).toBe('tel:030000000');
  expect(await faultsOf(element)).toEqual([]);
});

test('by appointment and by phone are said beside the hours', async () => {
  const schedule = {
    rules: [
      {
        days: ['MO' as const],
        blocks: [
          { opensAt: '09:00', closesAt: '10:30', kind: 'appointment' as const },
          { opensAt: '13:00', closesAt: '14:00', kind: 'phone' as const },
        ],
      },
    ],
    exceptions: [],
  };
  service.answer('counters.hours', {
    ...answer,
    hours: { status: 'known', timeZone: 'Europe/Brussels', schedule },
  });
  const element = widget();
  await becomesReady(element);
  expect(wordsOf(element)).toContain('Nu open op afspraak tot 10.30 uur');
  expect(wordsOf(element)).toContain('alleen per telefoon');
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
