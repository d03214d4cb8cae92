import { expect, test } from 'vitest';
import { type Messages, messageFiles } from './messages.ts';
import { preferredLanguage } from './preferred-language.ts';

/** Every word of a dictionary by its path; functions by name alone. */
function wordsIn(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, '()']];
  return Object.entries(Object(value)).flatMap(([name, part]) => wordsIn(part, `${path}.${name}`));
}

test('every language says everything, with no word left empty', async () => {
  const dictionaries = await Promise.all(Object.values(messageFiles).map((load) => load()));
  const [dutch, ...others] = dictionaries.map(({ messages }: { messages: Messages }) => wordsIn(messages));
  const paths = dutch?.map(([path]) => path);
  for (const other of others) expect(other.map(([path]) => path)).toEqual(paths);
  for (const words of [dutch, ...others]) expect(words?.filter(([, word]) => !word.trim())).toEqual([]);
});

test('the desk speaks the first language of the browser that it knows, and else Dutch', () => {
  expect(preferredLanguage(['pl-PL', 'fr-BE', 'nl'])).toBe('fr');
  expect(preferredLanguage(['pl'])).toBe('nl');
  expect(preferredLanguage([])).toBe('nl');
});
