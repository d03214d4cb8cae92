import { expect, it } from 'vitest';
import { buildIndex, type SearchDocument } from './build-index.ts';
import { EXAMPLE_CATALOGUE } from './example-catalogue.ts';
import { openIndex } from './open-index.ts';
import { search } from './search.ts';

const EMPTY: SearchDocument = {
  id: 'empty',
  title: '',
  summary: '',
  keywords: [],
  body: '',
  themes: [],
  audiences: [],
};

it('the index survives JSON unchanged', () => {
  const index = buildIndex(EXAMPLE_CATALOGUE);
  const again = JSON.parse(JSON.stringify(index));
  expect(again).toEqual(index);
  expect(search(again, 'leefloon')).toEqual(search(index, 'leefloon'));
});

it('the same documents give the same index', () => {
  expect(JSON.stringify(buildIndex(EXAMPLE_CATALOGUE))).toBe(JSON.stringify(buildIndex(EXAMPLE_CATALOGUE)));
});

it('two documents with one id are refused by that id', () => {
  expect(() => buildIndex([EMPTY, { ...EMPTY }])).toThrow('empty');
});

it('no documents and empty documents make an index in which nothing is found', () => {
  expect(search(buildIndex([]), 'leefloon')).toEqual([]);
  expect(search(buildIndex([EMPTY]), 'leefloon')).toEqual([]);
});

it('another version is refused, naming both', () => {
  const index = { ...buildIndex(EXAMPLE_CATALOGUE), version: 2 };
  expect(() => search(index, 'leefloon')).toThrow('Search index has version 2, this code reads 1');
});

it('carries only synonyms that the catalogue can answer', () => {
  const open = openIndex(buildIndex([{ ...EMPTY, title: 'Ziekenfonds' }]));
  expect(open.terms).toContain('mutualiteit');
  expect(open.terms).not.toContain('mazout');
});

it('takes a region’s own synonyms on top of the project’s', () => {
  const documents = [{ ...EMPTY, id: 'uitleen', title: 'Uitleendienst' }];
  const synonyms = [{ why: 'The local name of the van.', lines: ['karretje > uitleendienst'] }];
  expect(search(buildIndex(documents), 'karretje')).toEqual([]);
  expect(search(buildIndex(documents, { synonyms }), 'karretje')[0]?.id).toBe('uitleen');
});

it('ranks what a synonym line names first before what it names next', () => {
  const documents = ['fanfare', 'harmonie'].map((word) => ({ ...EMPTY, id: word, title: word }));
  const ranked = (line: string) =>
    search(buildIndex(documents, { synonyms: [{ why: 'A test.', lines: [line] }] }), 'blaasorkest').map(
      ({ id }) => id,
    );
  expect(ranked('blaasorkest > fanfare, harmonie')).toEqual(['fanfare', 'harmonie']);
  expect(ranked('blaasorkest > harmonie, fanfare')).toEqual(['harmonie', 'fanfare']);
});

it('drops a word of a single body only from a catalogue of more than two hundred sheets', () => {
  const sheets = (count: number) =>
    Array.from({ length: count }, (_, at) => ({
      ...EMPTY,
      id: `sheet-${at}`,
      title: `Sheet nummer${at}`,
      body: at ? '' : 'zeldzaam',
      keywords: at ? [] : ['bijzonder'],
    }));
  expect(search(buildIndex(sheets(200)), 'zeldzaam')).toHaveLength(1);
  expect(search(buildIndex(sheets(201)), 'zeldzaam')).toHaveLength(0);
  expect(search(buildIndex(sheets(201)), 'bijzonder')).toHaveLength(1);
});
