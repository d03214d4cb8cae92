import { describe, expect, it } from 'vitest';
import { buildIndex, type SearchDocument } from './build-index.ts';
import { EXAMPLE_CATALOGUE } from './example-catalogue.ts';
import { search } from './search.ts';

const index = buildIndex(EXAMPLE_CATALOGUE);
const idsFor = (words: string) => search(index, words).map((hit) => hit.id);

describe('nothing', () => {
  it.each(['', '   ', '?!…', 'a', '\u0000'])('is found for %j', (words) => {
    expect(search(index, words)).toEqual([]);
  });

  it('is found for a sentence of stop words alone', () => {
    expect(search(index, 'wat moet ik doen?')).toEqual([]);
  });

  it('is found for a word that resembles none', () => {
    expect(search(index, 'zwembadchloor')).toEqual([]);
  });
});

describe('a word being typed', () => {
  it('finds what it begins, from two letters on', () => {
    expect(idsFor('gr')).toEqual(['groeipakket']);
    expect(idsFor('huurw')[0]).toBe('huurwaarborg');
  });

  it('is finished once something follows it', () => {
    expect(idsFor('gro')).toEqual(['groeipakket']);
    expect(idsFor('gro ')).toEqual([]);
  });

  it('calls up its synonyms before it is whole', () => {
    expect(idsFor('kinderbijsl')).toContain('groeipakket');
  });
});

describe('a misspelling', () => {
  it.each([
    ['leefloom', 'leefloon'],
    ['parkeerkart', 'parkeerkaart'],
    ['mantlezorgpremie', 'mantelzorg'],
    ['schuldbmiddeling', 'schulden'],
  ])('%s finds %s', (words, id) => {
    expect(idsFor(words)[0]).toBe(id);
  });

  it('of one slip is forgiven from four letters on', () => {
    const small = buildIndex(['geld', 'gas'].map(toSheet));
    expect(search(small, 'gild. ')).toHaveLength(1);
    expect(search(small, 'gos. ')).toHaveLength(0);
  });

  it('of two slips is forgiven from eight letters on', () => {
    const small = buildIndex(['toelage', 'dagopvang'].map(toSheet));
    expect(search(small, 'toalega. ')).toHaveLength(0);
    expect(search(small, 'dogupvang. ')).toHaveLength(1);
  });

  it('is not looked for when the word as written is known', () => {
    const small = buildIndex(['huren', 'buren'].map(toSheet));
    expect(search(small, 'buren. ').map((hit) => hit.id)).toEqual(['buren']);
  });
});

describe('compounds', () => {
  it('are found when written apart', () => {
    expect(idsFor('thuis zorg')[0]).toBe('thuiszorg');
    expect(idsFor('verwarmings toelage nodig')[0]).toBe('verwarming');
  });

  it('are found by one of their parts', () => {
    expect(idsFor('toelage ')).toContain('verwarming');
    expect(idsFor('mantelzorg ')).toContain('mantelzorg');
  });

  it('that no sheet has are taken apart into words that sheets have', () => {
    expect(idsFor('gehandicaptenparkeerkaart ')).toContain('parkeerkaart');
    expect(idsFor('maaltijdhuis ')).toContain('maaltijden');
  });
});

describe('ranking', () => {
  const sheet = (id: string, field: Partial<SearchDocument>): SearchDocument => ({
    ...toSheet('vulling'),
    id,
    ...field,
  });
  const weighed = buildIndex([
    sheet('body', { body: 'Over de premie en nog iets.' }),
    sheet('summary', { summary: 'Over de premie en nog iets.' }),
    sheet('keyword', { keywords: ['premie'] }),
    sheet('title', { title: 'Premie' }),
  ]);

  it('puts title before keyword before summary before body', () => {
    expect(search(weighed, 'premie').map((hit) => hit.id)).toEqual(['title', 'keyword', 'summary', 'body']);
  });

  it('puts the title that is nothing but the word first', () => {
    expect(idsFor('leefloon').slice(0, 2)).toEqual(['leefloon', 'equivalent-leefloon']);
  });

  it('names the resident’s own words as the reason, once each', () => {
    const [hit] = search(index, 'Schulden, schulden: hoe betalen?');
    expect(hit).toMatchObject({ id: 'schulden', matched: ['schulden', 'betalen'] });
  });

  it('reads a situation told in plain words only when all of it is told', () => {
    expect(idsFor('mijn man slaat mij')[0]).toBe('partnergeweld');
    expect(idsFor('mijn man ')).not.toContain('partnergeweld');
  });
});

describe('filters', () => {
  it('let through one theme, one audience, or both', () => {
    expect(search(index, 'huur', { theme: 'wonen' }).map((hit) => hit.id)).toContain('huurwaarborg');
    expect(search(index, 'huur', { theme: 'welzijn' }).map((hit) => hit.id)).toEqual(['schulden']);
    expect(search(index, 'schulden', { audience: 'onderneming', theme: 'welzijn' })).toHaveLength(1);
    expect(search(index, 'schulden', { audience: 'onderneming', theme: 'wonen' })).toEqual([]);
  });

  it.each(['nergens', '__proto__', 'constructor'])(
    'named %s, which no sheet has, let nothing through',
    (theme) => {
      expect(search(index, 'leefloon', { theme })).toEqual([]);
    },
  );

  it('give at most the asked number of hits, the best ones', () => {
    const all = search(index, 'huis leven premie huur');
    expect(all.length).toBeGreaterThan(2);
    expect(search(index, 'huis leven premie huur', { limit: 2 })).toEqual(all.slice(0, 2));
  });
});

function toSheet(word: string): SearchDocument {
  return { id: word, title: word, summary: '', keywords: [], body: '', themes: [], audiences: [] };
}
