import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildWholeIndex, type SearchDocument } from './build-index.ts';
import { EXAMPLE_CATALOGUE } from './example-catalogue.ts';
import { search } from './search.ts';

const index = buildWholeIndex(EXAMPLE_CATALOGUE);
const ALONE = { needs: [] };
const ids = new Set(index.ids);

/** Words of which none is a beginning, an ending, a misspelling or a synonym of another. */
const WORDS = ['bibliotheek', 'fontein', 'kapstok', 'muziek', 'olifant', 'sneeuw', 'vlieger', 'zeppelin'];
const someWords = fc.array(fc.constantFrom(...WORDS), { maxLength: 6 }).map((words) => words.join(' '));
const sheets = fc
  .array(fc.record({ title: someWords, summary: someWords, body: someWords }), { minLength: 2, maxLength: 8 })
  .map((records) =>
    records.map(
      (record, at): SearchDocument => ({
        ...record,
        id: `sheet-${at}`,
        keywords: [],
        themes: [],
        audiences: [],
      }),
    ),
  );

describe('for any text', () => {
  it('search never throws, gives ids that exist, best first, and the same each time', () => {
    const typed = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.lorem());
    fc.assert(
      fc.property(typed, (words) => {
        const { hits } = search(index, words);
        for (const hit of hits) expect(ids.has(hit.id)).toBe(true);
        expect(hits.map((hit) => hit.score)).toEqual(hits.map((hit) => hit.score).sort((a, b) => b - a));
        expect(search(index, words).hits).toEqual(hits);
      }),
    );
  });

  it('an index can be made of it, and read', () => {
    const text = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(text, text, (title, body) => {
        const document = {
          id: 'it',
          title,
          summary: '',
          keywords: [title],
          body,
          themes: [body],
          audiences: [],
        };
        const made = JSON.parse(JSON.stringify(buildWholeIndex([document], ALONE)));
        expect(search(made, 'leefloon', { limit: 1 }).hits.length).toBeLessThanOrEqual(1);
      }),
    );
  });
});

it('a keyword that is asked for never makes a sheet sink', () => {
  fc.assert(
    fc.property(
      sheets,
      fc.constantFrom(...WORDS),
      fc.constantFrom(...WORDS),
      fc.nat(),
      (documents, word, other, pick) => {
        const chosen = pick % documents.length;
        const better = documents.map((document, at) =>
          at === chosen ? { ...document, keywords: [word] } : document,
        );
        const rankIn = (catalogue: SearchDocument[]) => {
          const at = search(buildWholeIndex(catalogue, ALONE), `${word} ${other} `).hits.findIndex(
            (hit) => hit.id === `sheet-${chosen}`,
          );
          return at < 0 ? Number.POSITIVE_INFINITY : at;
        };
        expect(rankIn(better)).toBeLessThanOrEqual(rankIn(documents));
      },
    ),
  );
});

describe('hostile text', () => {
  it.each([
    ['one word of 100 kB', 'a'.repeat(100_000)],
    ['50,000 words', 'leefloon huur '.repeat(7_000)],
    ['50,000 different words', Array.from({ length: 12_000 }, (_, at) => `woord${at}`).join(' ')],
    ['accents stacked on one letter', `e${'\u0301'.repeat(100_000)}`],
    ['lone surrogates', '\uD800'.repeat(100_000)],
    ['marks of direction', '\u202E'.repeat(100_000)],
    ['emoji', '👩‍👩‍👧‍👦'.repeat(9_000)],
    ['regular-expression bombs', '(a+)+$'.repeat(17_000)],
    ['hyphens and dots', 'a-b.c.'.repeat(17_000)],
    ['names of the prototype', 'constructor __proto__ toString hasOwnProperty valueOf'],
  ])('of %s is answered within 50 ms', (_, words) => {
    const startedAt = performance.now();
    search(index, words);
    expect(performance.now() - startedAt).toBeLessThan(50);
  });

  it('finds sheets that are really about such words', () => {
    const sheet = {
      id: 'constructor',
      title: '__proto__ constructor',
      summary: '',
      keywords: [],
      body: 'toString',
    };
    const odd = buildWholeIndex([{ ...sheet, themes: ['__proto__'], audiences: ['constructor'] }], ALONE);
    for (const words of ['constructor', 'toString', '__proto__'])
      expect(search(odd, words, { theme: '__proto__', audience: 'constructor' }).hits).toHaveLength(1);
  });
});
