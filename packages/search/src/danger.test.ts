import { describe, expect, it } from 'vitest';
import { readDanger } from './danger.ts';

describe('danger is heard', () => {
  it.each([
    ['mijn man slaat mij', 'violence'],
    ['Mijn vriend slaat me soms en ik heb schrik van mijn ex', 'violence'],
    ['ik durf niet naar huis', 'violence'],
    ['my husband beats me', 'violence'],
    ['mon mari me frappe', 'violence'],
    ['mein Mann schlägt mich', 'violence'],
    ['ik wil dood', 'suicide'],
    ['ik denk aan zelfmoord', 'suicide'],
    ['het leven heeft voor mij geen zin meer', 'suicide'],
    ['i want to die', 'suicide'],
    ["j'ai envie de mourir", 'suicide'],
    ['ik sta op straat met mijn kinderen', 'homeless'],
    ['waar kan ik vannacht slapen', 'homeless'],
    ['i have nowhere to sleep tonight', 'homeless'],
    ['mijn papa slaat mij', 'child'],
    ['hij slaat de kinderen', 'child'],
    ['mijn buurman ligt bewusteloos in de gang', 'emergency'],
  ])('in %j: %s', (words, danger) => {
    expect(readDanger(words)).toBe(danger);
  });
});

describe('danger is not heard', () => {
  it.each([
    'leefloon',
    '',
    'mijn hart slaat soms over',
    'viool leren spelen',
    'ik ben geslaagd voor mijn rijbewijs',
    'de bliksem is op ons dak geslagen',
    'mijn man is gestorven',
    'wat doen na een dood in de familie',
    'dode hond op straat',
    'er staat een auto op straat voor mijn deur',
    'straat feest organiseren',
    'de kinderen slapen slecht',
    'mijn zoon heeft geen zin in school',
    'huis te koop in de straat',
    'brand verzekering',
    'zonder werk',
    'geweldig nieuws',
  ])('in %j', (words) => {
    expect(readDanger(words)).toBeUndefined();
  });
});

it.each([
  ['one sign many times', 'slaat mij '.repeat(10_000)],
  ['the beginning of a sign', 'man '.repeat(25_000)],
  ['one letter that stands for four words', '\uFDFA'.repeat(100_000)],
])('a hundred thousand letters of %s are read within 50 ms', (_, words) => {
  const startedAt = performance.now();
  readDanger(words);
  expect(performance.now() - startedAt).toBeLessThan(50);
});
