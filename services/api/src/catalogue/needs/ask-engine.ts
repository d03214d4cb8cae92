import { buildWholeIndex, type SearchDocument } from '@onthaal/search/build';
import { explain } from '@onthaal/search/explain';

const NO_INDEX = buildWholeIndex([], { needs: [], isNamed: true });

/** What is certainly a word, which spares the asking. */
const PLAIN_WORD = /[a-z]{2}/;

/** Whether the search reads any word in a text. */
export function hasWords(text: string): boolean {
  return PLAIN_WORD.test(text) || explain(NO_INDEX, text).words.length > 0;
}

/**
 * The titles that each pattern finds, in their order.
 *
 * The search itself is asked, so that nothing is reported which it would read otherwise: every pattern becomes a
 * need with a number for its only word, and that number is the question.
 */
export function findTitles(
  patterns: readonly string[],
  titles: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const different = [...new Set(patterns)];
  // Of one length, so that none is the beginning of another.
  const width = String(different.length).length + 1;
  const numbers = different.map((_, at) => String(at).padStart(width, '0'));
  const needs = different.map((sheets, at) => {
    const number = numbers[at] ?? '';
    return { need: number, why: 'To see what a pattern finds.', sheets, nl: number };
  });
  const index = buildWholeIndex(titles.map(documentOf), { needs, isNamed: true });
  return new Map(
    different.map((pattern, at) => {
      const number = numbers[at] ?? '';
      const asked = explain(index, number).needs.find(({ name }) => name === number);
      return [pattern, (asked?.answers ?? []).map(({ title }) => title)];
    }),
  );
}

function documentOf(title: string, at: number): SearchDocument {
  return { id: String(at), title, summary: '', keywords: [], body: '', themes: [], audiences: [] };
}
