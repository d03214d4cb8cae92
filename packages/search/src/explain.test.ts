import { describe, expect, it } from 'vitest';
import { buildWholeIndex } from './build-index.ts';
import { EXAMPLE_CATALOGUE, EXAMPLE_QUESTIONS } from './example-catalogue.ts';
import { explain } from './explain.ts';
import { search } from './search.ts';
import type { Need } from './thesaurus/need.ts';

const NEEDS: readonly Need[] = [
  {
    need: 'Iemand die komt poetsen',
    why: 'Residents name the person, sheets the service.',
    sheets: 'poetshulp*',
    also: 'maaltijden*',
    nl: 'iemand die komt poetsen; mijn poetsvrouw is ziek; een poetsvrouw zoeken; stofzuigen; de trap stofzuigen',
  },
  {
    need: 'Een kind in huis nemen',
    why: 'Foster care is asked for by the child.',
    sheets: 'leefloon',
    nl: 'een kind adopteren; adopteren; pleegkind; een pleegkind in huis nemen',
  },
  {
    need: 'Een hond adopteren',
    why: 'Shares a word with a need that is answered here.',
    sheets: '',
    nl: 'een hond adopteren; adopteren; asielhond adopteren',
  },
  { need: 'Eten aan huis', why: 'Plain words.', sheets: 'maaltijden', nl: 'warm eten; eten brengen' },
  { need: 'Goedkoper stoken', why: 'Plain words.', sheets: 'verwarming*', nl: 'mazout; de tank vullen' },
];
const index = buildWholeIndex(EXAMPLE_CATALOGUE, { needs: NEEDS, isNamed: true });
const readingsOf = (words: string, of: string) =>
  explain(index, words)
    .words.find(({ written }) => written === of)
    ?.readings.map(({ term, way }) => `${way} ${term}`);

describe('how a word was read', () => {
  it.each([
    ['poetshulp nodig', 'poetshulp', 'exact poetshulp'],
    ['poetshulb nodig', 'poetshulb', 'slip poetshulp'],
    ['de verwarming valt uit', 'verwarming', 'in-compound verwarmingstoelag'],
    ['mantelzo', 'mantelzo', 'beginning mantelzorgpremi'],
    ['een pleegkindpremie aanvragen', 'pleegkindpremie', 'part plegkind'],
  ])('%s', (words, word, reading) => {
    expect(readingsOf(words, word)).toContain(reading);
  });

  it('what is finished is no longer a beginning', () => {
    expect(readingsOf('mantelzo ', 'mantelzo')).not.toContain('beginning mantelzorgpremi');
  });

  it('a word that nothing answers to has no reading, and a filler is said to be one', () => {
    const { words } = explain(index, 'ik zoek xylofoonles');
    expect(words.find(({ written }) => written === 'xylofoonles')).toMatchObject({
      isStopWord: false,
      readings: [],
    });
    expect(words.find(({ written }) => written === 'ik')?.isStopWord).toBe(true);
  });

  it('a compound written apart is joined', () => {
    expect(explain(index, 'poets hulp').joined).toEqual([{ written: ['poets', 'hulp'], term: 'poetshulp' }]);
  });
});

it('a need is named with the words that speak of it and the sheets that answer it, the best first', () => {
  const [first] = explain(index, 'mijn poetsvrouw komt niet').needs;
  expect(first).toMatchObject({ name: 'Iemand die komt poetsen' });
  expect(first?.words).toContain('poetsvrouw');
  expect(first?.answers.map(({ id }) => id)).toEqual(['poetshulp', 'maaltijden']);
  expect(first?.answers[0]?.grade).toBe(1);
});

it('a need that nothing here answers has no answers, and raises the sign for it', () => {
  const { needs, signs } = explain(index, 'een hond adopteren');
  const dog = needs.find(({ name }) => name === 'Een hond adopteren');
  expect(dog).toMatchObject({ words: expect.arrayContaining(['adopteren']), answers: [] });
  expect(signs.elsewhere).toBeGreaterThan(0);
});

it('a hit tells both ways that led to it', () => {
  const [hit] = explain(index, 'poetshulp en stofzuigen').hits;
  expect(hit).toMatchObject({ rank: 1, id: 'poetshulp', title: 'Poetshulp aan huis' });
  expect(hit?.words).toContain('poetshulp');
  expect(hit?.words).not.toContain('stofzuigen');
  expect(hit?.byWords).toBeGreaterThan(0);
  expect(hit?.byNeed).toBe(1);
  expect(hit?.needs).toEqual([{ name: 'Iemand die komt poetsen', grade: 1 }]);
});

it('danger is told', () => {
  expect(explain(index, 'mijn man slaat mij').danger).toBe('violence');
  expect(explain(index, 'poetshulp').danger).toBeUndefined();
});

it('it tells of the same hits, and of the same doubt, as the search', () => {
  for (const { query } of EXAMPLE_QUESTIONS) {
    const explained = explain(index, query);
    const { hits, isWeak } = search(index, query, { limit: 10 });
    expect(explained.isWeak).toBe(isWeak);
    expect(explained.hits.map(({ id, score, matched }) => ({ id, score, matched }))).toEqual(hits);
  }
});

it('an index without names is refused', () => {
  expect(() => explain(buildWholeIndex(EXAMPLE_CATALOGUE), 'poetshulp')).toThrow('isNamed');
});
