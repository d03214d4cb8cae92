import { stemmer } from '@orama/stemmers/dutch';
import { stopwords } from '@orama/stopwords/dutch';

// For engines that bring no Dutch of their own but let words be prepared: the Snowball stemmer and the list of stop
// words that Orama publishes, so that all have the same.

const stopWords: ReadonlySet<string> = new Set(stopwords);

/** The words of a text without accents and without stop words. */
export function readPlainWords(text: string): string[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)]
    .map(([word]) => toPlain(word))
    .filter((word) => !stopWords.has(word));
}

/** A word as it is indexed and searched; nothing for a stop word. */
export function prepareWord(word: string): string | undefined {
  const plain = toPlain(word);
  return stopWords.has(plain) ? undefined : stemmer(plain);
}

function toPlain(word: string): string {
  return word.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
}
