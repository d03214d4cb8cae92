import { describe, expect, it } from 'vitest';
import { foldWord, readWords, stemWord } from './analysis.ts';

const stemOf = (word: string) => stemWord(foldWord(word));

describe('folding', () => {
  it.each([
    ['huur', 'huren'],
    ['huis', 'huizen'],
    ['brief', 'brieven'],
    ['premie', 'premies'],
    ['lening', 'leningen'],
    ['proces', 'processen'],
    ['klus', 'klusjes'],
    ['sociaal', 'sociale'],
    ['adres', 'adressen'],
    ['moeilijkheid', 'moeilijkheden'],
    ['verwarming', 'verwarmings'],
    ['cultuur', 'kultuur'],
  ])('%s and %s are one word', (one, other) => {
    expect(stemOf(one)).toBe(stemOf(other));
  });

  it.each([
    ['huis', 'huur'],
    ['leven', 'lening'],
    ['kind', 'kunst'],
    ['premie', 'primeur'],
  ])('%s and %s stay two words', (one, other) => {
    expect(stemOf(one)).not.toBe(stemOf(other));
  });

  it('leaves three letters of a word, however many endings follow', () => {
    expect(stemOf('busenesen')).toBe('bus');
    expect(stemOf('bus')).toBe('bus');
  });
});

describe('reading words', () => {
  it('keeps the resident’s spelling beside the form that is compared', () => {
    expect(readWords('Financiële')).toEqual([
      { written: 'financiele', folded: 'financiele', stem: 'financiel', isStopWord: false },
    ]);
  });

  it('marks questions and politeness as stop words, and keeps words that turn the meaning round', () => {
    const telling = readWords('Hoe kan ik alstublieft niet, geen of zonder papieren?').filter(
      (word) => !word.isStopWord,
    );
    expect(telling.map((word) => word.written)).toEqual(['niet', 'geen', 'zonder', 'papieren']);
  });

  it('reads hyphens inside a compound and dots inside an abbreviation as nothing', () => {
    expect(readWords('O.C.M.W.-steun, UiT-PAS; gas- en water').map((word) => word.written)).toEqual([
      'ocmw',
      'steun',
      'uitpas',
      'gas',
      'en',
      'water',
    ]);
  });

  it('drops single characters, control characters, lone surrogates, emoji and marks of direction', () => {
    expect(
      readWords('\u202Ezo\u202C \u0000rg a \uD800 👵🏽 ver\u00ADhuis').map((word) => word.written),
    ).toEqual(['zo', 'rg', 'verhuis']);
  });

  it('cuts a word at forty letters', () => {
    expect(readWords('ab'.repeat(20))[0]?.written).toHaveLength(40);
    expect(readWords('ab'.repeat(21))[0]?.written).toHaveLength(40);
  });
});
