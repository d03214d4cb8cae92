import { describe, expect, it } from 'vitest';
import { buildWholeIndex, type SearchDocument } from './build-index.ts';
import { EXAMPLE_CATALOGUE } from './example-catalogue.ts';
import { search } from './search.ts';
import type { SearchOptions } from './search-index.ts';

const index = buildWholeIndex(EXAMPLE_CATALOGUE);
const hitsFor = (words: string, options?: SearchOptions) => search(index, words, options).hits;
const idsFor = (words: string, options?: SearchOptions) => hitsFor(words, options).map((hit) => hit.id);
/** A catalogue without a thesaurus, for what the words of sheets do alone. */
const small = (documents: SearchDocument[]) => {
  const made = buildWholeIndex(documents, { needs: [] });
  return (words: string) => search(made, words).hits.map((hit) => hit.id);
};

describe('nothing', () => {
  it.each(['', '   ', '?!…', 'a', '\u0000'])('is found for %j, and that is said', (words) => {
    expect(search(index, words)).toEqual({ hits: [], isWeak: true });
  });

  it('is found for a word that resembles none', () => {
    expect(idsFor('xylofoonqwz')).toEqual([]);
  });
});

describe('an answer that fits badly', () => {
  it.each(['onze kat is weggelopen', 'welke film speelt er in de cinema'])(
    'is said to be weak: %s',
    (words) => {
      expect(search(index, words).isWeak).toBe(true);
    },
  );

  it('is said to be weak when only other towns have the sheet', () => {
    const words = 'mijn rijbewijs vernieuwen';
    expect(search(index, words).isWeak).toBe(true);
    const wider = buildWholeIndex([...EXAMPLE_CATALOGUE, toSheet('Rijbewijs')]);
    expect(search(wider, words).isWeak).toBe(false);
  });

  it.each([
    'leefloon',
    'mijn man slaat mij',
    'ik kan de mazout niet betalen',
    'kuisvrouw',
    'logement social',
  ])('is not what %s gets', (words) => {
    expect(search(index, words).isWeak).toBe(false);
  });
});

describe('a word being typed', () => {
  it('finds what it begins', () => {
    expect(idsFor('huurw')[0]).toBe('huurwaarborg');
    expect(idsFor('groei')[0]).toBe('groeipakket');
  });

  it('is finished once something follows it', () => {
    const find = small(['groeipakket', 'leefloon'].map(toSheet));
    expect(find('gr')).toEqual(['groeipakket']);
    expect(find('gr ')).toEqual([]);
  });

  it('speaks of a need before it is whole', () => {
    expect(idsFor('kinderbijsl')[0]).toBe('groeipakket');
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
    const find = small(['geld', 'gas'].map(toSheet));
    expect(find('gild. ')).toHaveLength(1);
    expect(find('gos. ')).toHaveLength(0);
  });

  it('of two slips is forgiven from seven letters on', () => {
    const find = small(['dagprijs', 'dagopvang'].map(toSheet));
    expect(find('dogupvang. ')).toEqual(['dagopvang']);
    expect(find('degpreas. ')).toEqual([]);
  });

  it('is not looked for when the word as written is known', () => {
    expect(small(['huren', 'buren'].map(toSheet))('buren. ')).toEqual(['buren']);
  });

  it('in a part of a compound is forgiven too', () => {
    const sheets = [
      toSheet('adres'),
      { ...toSheet('melding'), keywords: ['verandering', 'adres'] },
      toSheet('verandering'),
    ];
    expect(small(sheets)('adresverendering. ')).toContain('adres');
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

  it('are not made of two words that hold a sentence together', () => {
    expect(small(['kanon', 'kind'].map(toSheet))('waar kan ons kind terecht ')).toEqual(['kind']);
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
  const weighed = small([
    sheet('body', { body: 'Over de premie en nog iets.' }),
    sheet('summary', { summary: 'Over de premie en nog iets.' }),
    sheet('keyword', { keywords: ['premie'] }),
    sheet('title', { title: 'Premie' }),
  ]);

  it('puts title before keyword before summary before body', () => {
    expect(weighed('premie')).toEqual(['title', 'keyword', 'summary', 'body']);
  });

  it('puts the title that is nothing but the word first', () => {
    expect(idsFor('leefloon').slice(0, 2)).toEqual(['leefloon', 'equivalent-leefloon']);
  });

  it('names the resident’s own words as the reason, once each', () => {
    const [hit] = hitsFor('Schulden, schulden: hoe betalen?');
    expect(hit).toMatchObject({ id: 'schulden', matched: ['schulden', 'betalen'] });
  });

  it('names no word that only turns the sentence round', () => {
    expect(hitsFor('mazout, niet betalen')[0]?.matched).toEqual(['mazout', 'betalen']);
  });

  it('reads a situation that is told without naming what it calls for', () => {
    expect(idsFor('mijn man slaat mij')[0]).toBe('partnergeweld');
    expect(idsFor('ons ma valt dikwijls en wil niet dat er iemand in huis komt koken')).toContain(
      'maaltijden',
    );
  });
});

describe('filters', () => {
  it('let through one theme, one audience, or both', () => {
    expect(idsFor('huur', { theme: 'wonen' })).toContain('huurwaarborg');
    expect(idsFor('huur', { theme: 'welzijn' })).not.toContain('huurwaarborg');
    expect(idsFor('schulden', { audience: 'onderneming', theme: 'welzijn' })).toEqual(['schulden']);
    expect(idsFor('schulden', { audience: 'onderneming', theme: 'wonen' })).toEqual([]);
  });

  it.each(['nergens', '__proto__', 'constructor'])(
    'named %s, which no sheet has, let nothing through',
    (theme) => {
      expect(idsFor('leefloon', { theme })).toEqual([]);
    },
  );

  it('give at most the asked number of hits, the best ones', () => {
    const all = hitsFor('huis leven premie huur');
    expect(all.length).toBeGreaterThan(2);
    expect(hitsFor('huis leven premie huur', { limit: 2 })).toEqual(all.slice(0, 2));
  });
});

function toSheet(word: string): SearchDocument {
  return { id: word, title: word, summary: '', keywords: [], body: '', themes: [], audiences: [] };
}

it('is sure of what is asked for by its title, however small the catalogue', () => {
  const titles = ['Kopie van Oppas voor een ziek kind', 'Kopie van Bladkorven voor de straat'];
  const index = buildWholeIndex(
    titles.map((title, at) => ({
      id: `sheet-${at}`,
      title,
      summary: '',
      keywords: [],
      body: '',
      themes: [],
      audiences: [],
    })),
  );
  for (const [at, title] of titles.entries())
    expect(search(index, title)).toMatchObject({ isWeak: false, hits: [{ id: `sheet-${at}` }, {}] });
});
