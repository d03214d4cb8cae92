import { expect, test } from 'vitest';
import { type AcuteLanguage, acuteHelp, leaveWords } from './acute-help.ts';
import type { Danger } from './danger.ts';

const languages: AcuteLanguage[] = ['nl', 'fr', 'en', 'de'];
const dangers: Danger[] = ['violence', 'child', 'suicide', 'homeless', 'emergency'];

test('every danger has words and contacts in every language, and each contact says who answers', () => {
  for (const language of languages)
    for (const danger of dangers) {
      const { title, lead, contacts } = acuteHelp(danger, language);
      expect([title, lead].every(Boolean), `${danger} ${language}`).toBe(true);
      expect(contacts.length).toBeGreaterThan(0);
      for (const { telephone, name, about } of contacts)
        expect([name, about].every(Boolean), `${telephone} ${language}`).toBe(true);
    }
});

test('112 closes every list: it is for danger to life, and answers in every language', () => {
  for (const language of languages)
    for (const danger of dangers) expect(acuteHelp(danger, language).contacts.at(-1)?.telephone).toBe('112');
});

test('each danger leads to its own line, in the language of the reader where there is one', () => {
  const first = (danger: Danger, language: AcuteLanguage) =>
    acuteHelp(danger, language).contacts[0]?.telephone;
  expect(dangers.map((danger) => first(danger, 'nl'))).toEqual(['1712', '102', '1813', '0800 13 500', '112']);
  expect(first('suicide', 'fr')).toBe('0800 32 123');
  expect(first('suicide', 'de')).toBe('108');
});

test('every contact of a language is led to by some danger', () => {
  for (const language of languages) {
    const led = new Set(
      dangers.flatMap((danger) => acuteHelp(danger, language).contacts.map(({ telephone }) => telephone)),
    );
    expect(led.size).toBeGreaterThanOrEqual(7);
    expect(Object.values(leaveWords(language)).every(Boolean)).toBe(true);
  }
});
