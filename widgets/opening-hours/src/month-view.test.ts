import {
  exampleCounterHours as answer,
  becomesReady,
  FAKE_API,
  faultsOf,
  insideOf,
  wordsOf,
} from '@onthaal/testing';
import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { inside, linksOf, scheduled, service, textOf, widget } from './testing.ts';

const show = async (attributes = 'view="month"') => {
  const element = widget(attributes);
  await expect.poll(() => element.shadowRoot?.querySelector('[role=grid]')).toBeTruthy();
  return element;
};
const focused = (element: Element) => (element.shadowRoot?.activeElement as HTMLElement | null)?.dataset.date;
const labelOf = (element: Element, date: string) =>
  inside(element, `[data-date="${date}"]`)[0]?.getAttribute('aria-label');

test('a month is a grid in which every day says its hours, and passes axe', async () => {
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

test('in a month keys go by days, weeks and months, one cell at a time in the tab order', async () => {
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
  const today = element.shadowRoot?.activeElement as Element;
  expect(getComputedStyle(today).outlineColor).not.toBe('rgba(0, 0, 0, 0)');
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

test('a month is reached from the week and back, and the focus stays on the button', async () => {
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

test('a month says an exception and what is not known, for eyes and ears', async () => {
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

test.each(['fr', 'en', 'de'])('a month speaks %s', async (lang) => {
  const element = await show(`view="month" lang="${lang}"`);
  expect(await faultsOf(element)).toEqual([]);
  expect(wordsOf(element)).not.toMatch(/undefined|maandag/);
});

test('a month fits in 280 pixels, with cells that a finger finds', async () => {
  const element = await show();
  (element.parentElement as HTMLElement).style.width = '280px';
  expect(insideOf(element).scrollWidth).toBeLessThanOrEqual(280);
  const [cell] = inside(element, '[data-date]') as [HTMLElement];
  const { width, height } = cell.getBoundingClientRect();
  expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
});
