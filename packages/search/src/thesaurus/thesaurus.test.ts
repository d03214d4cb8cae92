import { describe, expect, it } from 'vitest';
import { readWords } from '../analysis.ts';
import type { Need } from './need.ts';
import { NEEDS } from './needs/index.ts';
import { readList } from './title-finder.ts';

const LANGUAGES = ['nl', 'fr', 'en', 'de', 'tr'] as const;

describe('the needs', () => {
  it('each have a name of their own, a reason and enough to say', () => {
    const names = NEEDS.map(({ need }) => need);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    expect(
      NEEDS.filter(({ why, nl }) => !/^["\p{Lu}].{5,}[.?]$/su.test(why) || readList(nl).length < 3),
    ).toEqual([]);
  });

  it('say nothing twice in one language', () => {
    const twice = NEEDS.flatMap((need) =>
      LANGUAGES.flatMap((language) => {
        const entries = readList(need[language]);
        return entries
          .filter((entry, at) => entries.indexOf(entry) !== at)
          .map((entry) => `${need.need}: ${entry}`);
      }),
    );
    expect(twice).toEqual([]);
  });

  it('have no entry in which nothing can be read', () => {
    const empty = NEEDS.flatMap((need: Need) =>
      LANGUAGES.flatMap((language) =>
        readList(need[language]).filter((entry) => readWords(entry).length === 0),
      ),
    );
    expect(empty).toEqual([]);
  });

  it('name no telephone number, address or web page', () => {
    const texts = NEEDS.map((need) => JSON.stringify(need));
    expect(texts.filter((text) => /https?:|www\.|@\w|\b0\d{2,3}[ /]\d{2}/.test(text))).toEqual([]);
  });
});
