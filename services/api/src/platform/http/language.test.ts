import { expect, it } from 'vitest';
import { languageAsked } from './language.ts';

it.each([
  ['', null, 'nl'],
  ['lang=fr', 'de', 'fr'],
  ['input={"municipality":"kalmthout","lang":"en"}', 'de', 'en'],
  ['lang=xx', 'de-DE,de;q=0.9', 'de'],
  ['', 'fr-BE', 'fr'],
  ['', 'pt-BR, ES;q=0.9, DE;q=0.8, fr;q=0.7', 'de'],
  ['', 'zz', 'nl'],
  ['lang=__proto__', '*', 'nl'],
])('asked with "%s" by a browser that prefers %s, the language is %s', (query, preferred, language) => {
  expect(languageAsked(new URLSearchParams(query), preferred)).toBe(language);
});
