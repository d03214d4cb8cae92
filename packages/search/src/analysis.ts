import { STOP_WORDS } from './stop-words.nl.ts';

/** A word longer than this is cut: no Dutch compound in use is longer, and a cap bounds all later work. */
const LONGEST_WORD = 40;

/** One word of a text: as it was written, and as it is compared. */
export interface Word {
  /** In lower case, otherwise as written: fit to show to the resident as the reason for a hit. */
  readonly written: string;
  /** Spelling evened out, ending kept: what somebody is still typing is a beginning of this. */
  readonly folded: string;
  /** Spelling evened out and ending removed: the form in the dictionary. */
  readonly stem: string;
  /** Whether the word only holds the sentence together or is polite, and is left out of the search. */
  readonly isStopWord: boolean;
}

/**
 * Evens out spelling: accents, y for ij, k for a hard c, and letters written twice.
 *
 * Writing double letters once makes open and closed syllables agree (huur, huren) without a word list, keeps a
 * half-typed word a beginning of the whole one, and forgives the commonest spelling error of Dutch.
 */
export function foldWord(word: string): string {
  return word
    .replaceAll('ij', 'y')
    .replace(/c(?=[^ehiy])/g, 'k')
    .replace(/(\D)\1+/g, '$1');
}

/**
 * Removes inflection from a folded word: plural, linking s, verb ending, diminutive, adjective e.
 *
 * Lighter than Snowball on purpose: question and sheet go through the same rule, so it need only be consistent, and
 * three letters always remain.
 */
export function stemWord(folded: string): string {
  return folded
    .replace(/(?<=.{3})jes?$/, '')
    .replace(/(?<=.{3})(?:en|e|(?<![aiouy])[sz])+$/, '')
    .replace(/hed$/, 'heid')
    .replace(/v$/, 'f')
    .replace(/z$/, 's');
}

/** Reads a text as words: see {@link splitWords}. What was read is not remembered: it may be a resident's. */
export function readWords(text: string): Word[] {
  return splitWords(text).map(readWord);
}

/** The words of a text; whatever is not a letter or digit parts them, except the hyphen of a compound and the dots of an abbreviation. */
export function splitWords(text: string): string[] {
  const plain = text
    .normalize('NFKD')
    .toLowerCase()
    // Accents, and invisible marks such as soft hyphens and changes of direction.
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/(?<=\p{L})-(?=\p{L})|(?<=\b\p{L})\.(?=\p{L}\b)/gu, '');
  return (plain.match(/[\p{L}\p{N}]{2,}/gu) ?? []).map((match) => match.slice(0, LONGEST_WORD));
}

/** Reads one word as {@link splitWords} gives it. */
export function readWord(written: string): Word {
  const folded = foldWord(written);
  return { written, folded, stem: stemWord(folded), isStopWord: STOP_WORDS.has(written) };
}
