import { expect, it } from 'vitest';
import { buildIndex, buildWholeIndex, listDocuments, type SearchDocument } from './build-index.ts';
import { findTerm } from './dictionary.ts';
import { EXAMPLE_CATALOGUE } from './example-catalogue.ts';
import { listSheets } from './list-sheets.ts';
import { openIndex } from './open-index.ts';
import { search } from './search.ts';
import type { Need } from './thesaurus/need.ts';

const EMPTY: SearchDocument = {
  id: 'empty',
  title: '',
  summary: '',
  keywords: [],
  body: '',
  themes: [],
  audiences: [],
};
const many = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    ...EMPTY,
    id: `sheet-${at}`,
    title: `Sheet nummer${at}`,
    body: at ? '' : 'zeldzaam',
    keywords: at ? [] : ['bijzonder'],
  }));
const idsFor = (documents: SearchDocument[], words: string, needs: Need[] = []) =>
  search(buildWholeIndex(documents, { needs }), words).hits.map((hit) => hit.id);

it('the index survives JSON unchanged', () => {
  const { index } = buildIndex(EXAMPLE_CATALOGUE);
  const again = JSON.parse(JSON.stringify(index));
  expect(again).toEqual(index);
  expect(search(again, 'leefloon')).toEqual(search(index, 'leefloon'));
});

it('the same documents give the same index', () => {
  expect(JSON.stringify(buildIndex(EXAMPLE_CATALOGUE))).toBe(JSON.stringify(buildIndex(EXAMPLE_CATALOGUE)));
});

it('documents are listed as their index lists them', () => {
  const long = { ...EMPTY, summary: 'woorden '.repeat(100), themes: ['wonen', 'geld'], language: 'fr' };
  for (const documents of [[], EXAMPLE_CATALOGUE, [...EXAMPLE_CATALOGUE, long]])
    expect(listDocuments(documents)).toEqual(listSheets(buildIndex(documents).index));
});

it('two documents with one id are refused by that id', () => {
  expect(() => buildIndex([EMPTY, { ...EMPTY }])).toThrow('empty');
});

it('no documents and empty documents make an index in which nothing is found', () => {
  for (const documents of [[], [EMPTY]])
    expect(search(buildIndex(documents).index, 'leefloon')).toEqual({ hits: [], isWeak: true });
});

it('another version is refused, naming both', () => {
  const index = { ...buildIndex(EXAMPLE_CATALOGUE).index, version: 1 };
  expect(() => search(index, 'leefloon')).toThrow('Search index has version 1, this code reads 2');
});

it('keeps what is said most often in the first part, when the thesaurus is large', () => {
  const documents = ['Fanfare', 'Harmonie'].map((title) => ({ ...EMPTY, id: title, title }));
  const word = (at: number) =>
    `w${String.fromCharCode(...[...String(at)].map((digit) => 97 + Number(digit)))}x`;
  const needs = ['fanfare', 'harmonie'].map((sheets, place) => ({
    need: sheets,
    why: 'A test.',
    sheets,
    nl: `${sheets}; ${`blaasorkest${place}; trompet${place} lenen; `.repeat(5)} ${Array.from({ length: 9000 }, (_, at) => `${word(at + 9000 * place)}; ${word(at + 9000 * place)}`).join(';')}`,
  }));
  const { index, thesaurus } = buildIndex(documents, { needs });
  if (!thesaurus) throw new Error('So many words should come in two parts');
  const first = openIndex(index).dictionary;
  expect(findTerm(first, 'trompet1')).toBeDefined();
  expect(first.letters.length).toBeLessThan(10_500);
  expect(openIndex({ ...index, thesaurus }).dictionary.letters.length).toBeGreaterThan(11_000);
  expect(search(index, 'trompet1').hits[0]?.id).toBe('Harmonie');
});

it('gives the whole thesaurus at once where it is small', () => {
  expect(buildIndex(EXAMPLE_CATALOGUE, { needs: [] }).thesaurus).toBeUndefined();
});

it('shortens what is shown when there are many sheets, between two words', () => {
  const summary = 'woord '.repeat(100).trim();
  const [short] = buildIndex(
    many(500).map((sheet) => ({ ...sheet, summary })),
    { needs: [] },
  ).index.summaries;
  expect(short).toMatch(/^woord( woord)+…$/);
  expect(short?.length).toBeLessThanOrEqual(65);
  const [long] = buildIndex([{ ...EMPTY, summary }], { needs: [] }).index.summaries;
  expect(long?.length).toBeGreaterThan(200);
});

it('drops a word of a single body only from a catalogue of more than two hundred sheets', () => {
  expect(idsFor(many(200), 'zeldzaam')).toHaveLength(1);
  expect(idsFor(many(201), 'zeldzaam')).toHaveLength(0);
  expect(idsFor(many(201), 'bijzonder')).toHaveLength(1);
});

it('takes a region’s own needs', () => {
  const documents = [{ ...EMPTY, id: 'uitleen', title: 'Uitleendienst' }];
  const own = [
    {
      need: 'wagentje lenen',
      why: 'The local name of the van.',
      sheets: 'uitleendienst',
      nl: 'karretje; stootkar',
    },
  ];
  expect(idsFor(documents, 'stootkar')).toEqual([]);
  expect(idsFor(documents, 'stootkar', own)).toEqual(['uitleen']);
});

it('ranks what answers a need before what is sensible next', () => {
  const documents = ['Fanfare', 'Harmonie'].map((title) => ({ ...EMPTY, id: title, title }));
  const ranked = (sheets: string, also: string) =>
    idsFor(documents, 'blaasorkest', [{ need: 'muziek', why: 'A test.', sheets, also, nl: 'blaasorkest' }]);
  expect(ranked('fanfare', 'harmonie')).toEqual(['Fanfare', 'Harmonie']);
  expect(ranked('harmonie', 'fanfare')).toEqual(['Harmonie', 'Fanfare']);
});
