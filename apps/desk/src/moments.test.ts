import { expect, test } from 'vitest';
import { messages as fr } from './messages/fr.ts';
import { messages as nl } from './messages/nl.ts';
import { writeMoment } from './moments.ts';

const write = (instant: string, now: string) =>
  writeMoment(new Date(instant), new Date(now), { language: 'nl', words: nl });

test('a moment is told on the clock of the desk, in summer as in winter', () => {
  expect(write('2026-11-22T13:05:00Z', '2026-11-22T20:00:00Z')).toBe('vandaag om 14.05 uur');
  expect(write('2026-07-01T13:05:00Z', '2026-07-01T20:00:00Z')).toBe('vandaag om 15.05 uur');
});

test('a day ends at midnight in Brussels, not in Greenwich', () => {
  expect(write('2026-11-22T22:59:00Z', '2026-11-22T22:59:30Z')).toBe('vandaag om 23.59 uur');
  expect(write('2026-11-22T22:59:00Z', '2026-11-22T23:00:00Z')).toBe('gisteren om 23.59 uur');
  expect(write('2026-11-22T22:59:00Z', '2026-11-23T23:00:00Z')).toBe('zondag 22 november om 23.59 uur');
});

test('the night that the clock is changed is one day like any other', () => {
  expect(write('2026-10-24T10:00:00Z', '2026-10-25T23:30:00Z')).toContain('zaterdag 24 oktober');
  expect(write('2026-10-25T10:00:00Z', '2026-10-25T22:59:00Z')).toBe('vandaag om 11.00 uur');
});

test('a moment of another year names the year', () => {
  expect(write('2025-12-30T09:00:00Z', '2026-01-02T09:00:00Z')).toBe('dinsdag 30 december 2025 om 10.00 uur');
});

test('French writes its hours in its own way', () => {
  const words = { language: 'fr', words: fr } as const;
  expect(writeMoment(new Date('2026-11-22T08:05:00Z'), new Date('2026-11-22T09:00:00Z'), words)).toBe(
    'aujourd’hui à 9 h 05',
  );
});
