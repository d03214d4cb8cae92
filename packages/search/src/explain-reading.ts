import { foldWord, stemWord, type Word } from './analysis.ts';
import { editDistance } from './edit-distance.ts';
import { type OpenIndex, placesOf } from './open-index.ts';
import type { Terms } from './read-word.ts';

/** How a word of a question and a word of an index belong together. */
export type WayOfReading = 'exact' | 'beginning' | 'in-compound' | 'part' | 'slip';

/** A word of the index that answers to a word of a question. */
export interface Reading {
  /** Without ending and in even spelling, as the index has it. */
  readonly term: string;
  readonly way: WayOfReading;
  /** What it counts for, against 1 for the word itself. */
  readonly share: number;
  /** In how many sheets and in how many needs it stands. */
  readonly sheets: number;
  readonly needs: number;
}

/** The most slips that a word is read through. */
const MOST_SLIPS = 2;

/** A word as it was asked: the last one may still be typed. */
export interface TypedWord extends Word {
  readonly isUnfinished: boolean;
}

/** The terms that answer to a word, with the way from the one to the other; what counts most first. */
export function explainReadings(open: OpenIndex, word: TypedWord, terms: Terms): Reading[] {
  return [...terms]
    .map(([term, share]) => ({
      term: open.terms[term] ?? '',
      way: wayTo(open, word, term),
      share,
      sheets: placesOf(open.sheets, term),
      needs: placesOf(open.needs, term),
    }))
    .sort((one, other) => other.share - one.share || (one.term < other.term ? -1 : 1));
}

/** The ways are told apart by what the two words look like, in the order in which a word is read. */
function wayTo(
  open: OpenIndex,
  { written, folded, stem, isUnfinished }: TypedWord,
  number: number,
): WayOfReading {
  const term = open.terms[number] ?? '';
  const own = open.termNumbers.get(stem);
  if (number === own) return 'exact';
  if (isUnfinished && term.startsWith(folded)) return 'beginning';
  if (term.startsWith(stem) || term.endsWith(stem)) return 'in-compound';
  if (isPart(written, term)) return 'part';
  return editDistance(stem, term, MOST_SLIPS) <= MOST_SLIPS ? 'slip' : 'part';
}

/** Whether a word begins or ends with a term. */
function isPart(written: string, term: string): boolean {
  for (let cut = 3; cut < written.length - 2; cut++)
    if ([written.slice(0, cut), written.slice(cut)].some((part) => stemWord(foldWord(part)) === term))
      return true;
  return false;
}
