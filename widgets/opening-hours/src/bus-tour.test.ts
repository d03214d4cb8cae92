import { exampleCounterHours as answer, becomesReady, faultsOf, wordsOf } from '@onthaal/testing';
import type { OpeningHours, Weekday } from '@onthaal/vocabulary';
import { expect, test, vi } from 'vitest';
import { inside, scheduled, service, textOf, widget } from './testing.ts';

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

test('a bus at a stop is open there', async () => {
  const element = await show('2026-11-23T09:00:00Z');
  expect(wordsOf(element)).toContain('Nu open tot 11 uur');
  await expect
    .poll(() => inside(element, '[part=stops] li').map(textOf))
    .toEqual([
      'School: nu aanwezig tot 11 uur Schoolstraat 2, Zwevegem',
      'Kerk: woensdag, 9 tot 11 uur',
      'Plein: Openingsuren niet bekend',
    ]);
  expect(await faultsOf(element)).toEqual([]);
});

test('a bus on its way says where it stops next', async () => {
  const element = await show('2026-11-23T10:00:00Z');
  expect(wordsOf(element)).toContain('Open woensdag om 9 uur');
  await expect
    .poll(() => inside(element, '[part=stops] li').map(textOf)[0])
    .toBe('Volgende halte bij Kerk: woensdag, 9 tot 11 uur');
});
