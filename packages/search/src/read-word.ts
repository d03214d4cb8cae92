import { foldWord, stemWord, type Word } from './analysis.ts';
import {
  type Dictionary,
  findTerm,
  lengthOf,
  lettersOf,
  termAt,
  termsBeginningWith,
  termsEndingWith,
} from './dictionary.ts';
import { editDistance } from './edit-distance.ts';
import { type OpenIndex, placesOf } from './open-index.ts';

/** What a word found in another form counts for, against 1 for the word itself. */
const TYPED_SO_FAR = 0.8;
const PART = 0.8;
const SHORT_PART = 0.7;
const IN_COMPOUND = 0.45;
/** By how many slips it is misspelt: none, one, two. */
const MISSPELT = [1, 0.8, 0.6] as const;
/** A part of a compound of which the other part is misspelt. */
const BESIDE_SLIP = 0.7;
/** A known beginning or end of a word of which the rest is unknown. */
const ONLY_PART = 0.4;
/** Parts of fewer letters than this are seldom what a compound is made of. */
const TELLING_PART = 4;

/** Words that turn a meaning round: they are themselves, and no beginning of others. */
export const TURNING: ReadonlySet<string> = new Set(['niet', 'geen', 'zonder', 'nooit']);

/** How a word of a question and a word of an index belong together. */
export type WayOfReading = 'exact' | 'beginning' | 'in-compound' | 'part' | 'slip';

/** The terms that answer to a word, each with its share and how it was found. */
export type Terms = ReadonlyMap<number, { readonly share: number; readonly way: WayOfReading }>;

/**
 * Finds the terms that answer to a word: itself, and compounds that begin or end with it; and for
 * an unknown word the parts it is made of, or those it is a slip away from.
 *
 * What is still being typed is also a beginning of longer words.
 */
export function readWord(open: OpenIndex, word: Word, isUnfinished: boolean): Terms {
  const { dictionary } = open;
  const { stem, folded, written } = word;
  const terms = new Map<number, { share: number; way: WayOfReading }>();
  const add = (term: number | undefined, way: WayOfReading, share: number) => {
    if (term !== undefined && share > (terms.get(term)?.share ?? 0)) terms.set(term, { share, way });
  };
  const own = findTerm(dictionary, stem);
  add(own, 'exact', 1);
  let isKnown = own !== undefined;
  if (!word.isStopWord && !TURNING.has(written)) {
    if (isUnfinished)
      for (const term of termsBeginningWith(dictionary, folded)) {
        isKnown = true;
        add(term, 'beginning', (TYPED_SO_FAR * (folded.length + 4)) / (lengthOf(dictionary, term) + 4));
      }
    // However little a longer word counts that may be meant, it does not count more for being a compound.
    const addCompound = (term: number) => terms.has(term) || add(term, 'in-compound', IN_COMPOUND);
    if (stem.length > 3) {
      for (const term of termsBeginningWith(dictionary, stem)) addCompound(term);
      for (const term of termsEndingWith(dictionary, stem)) addCompound(term);
    }
  }
  if (isKnown) return terms;

  const parts = splitCompound(dictionary, written);
  const slips = findMisspelt(dictionary, stem, stem.length > 6 ? 2 : 1);
  const nearest = Math.min(...slips.map(({ distance }) => distance));
  if (parts && parts.shortest >= TELLING_PART && nearest !== 1) {
    for (const part of parts.terms) add(part, 'part', PART);
  } else if (slips.length) {
    for (const { term, distance } of slips)
      if (distance === nearest) add(term, 'slip', MISSPELT[distance] ?? 0);
  } else if (parts) for (const part of parts.terms) add(part, 'part', SHORT_PART);
  else {
    const [part, slip] = splitMisspelt(open, written);
    add(part, 'part', BESIDE_SLIP);
    add(slip, 'slip', MISSPELT[2]);
  }
  if (!terms.size) add(findPart(open, written), 'part', ONLY_PART);
  return terms;
}

/** The two known words of which an unknown one is made; of several cuts the one with the longest shorter part. */
function splitCompound(
  dictionary: Dictionary,
  written: string,
): { terms: [number, number]; shortest: number } | undefined {
  let best: { terms: [number, number]; shortest: number } | undefined;
  for (const { left, right, shortest } of cutsOf(written)) {
    const first = findTerm(dictionary, left);
    const second = findTerm(dictionary, right);
    if (first !== undefined && second !== undefined && shortest > (best?.shortest ?? 2))
      best = { terms: [first, second], shortest };
  }
  return best;
}

/** A known word and one misspelt by a single slip, of which an unknown one is made. */
function splitMisspelt(open: OpenIndex, written: string): [known?: number, misspelt?: number] {
  if (written.length < 2 * TELLING_PART) return [];
  for (const { left, right, shortest } of cutsOf(written)) {
    if (shortest < TELLING_PART) continue;
    for (const [part, other] of [
      [left, right],
      [right, left],
    ] as const) {
      const term = findTerm(open.dictionary, part);
      if (term === undefined || isRare(open, term)) continue;
      const slip = findMisspelt(open.dictionary, other, 1).find(
        (found) => found.distance === 1 && !isRare(open, found.term),
      );
      if (slip) return [term, slip.term];
    }
  }
  return [];
}

/** The longest known word that an unknown one begins or ends with. */
function findPart(open: OpenIndex, written: string): number | undefined {
  for (let cut = written.length - 3; cut >= TELLING_PART; cut--)
    for (const part of [written.slice(0, cut), written.slice(-cut)]) {
      const term = findTerm(open.dictionary, stemWord(foldWord(part)));
      if (term !== undefined && !isRare(open, term)) return term;
    }
}

/** Where a word can be cut in two, each part as it would stand in the dictionary. */
function* cutsOf(written: string): Generator<{ left: string; right: string; shortest: number }> {
  for (let cut = 3; cut < written.length - 2; cut++)
    yield {
      left: stemWord(foldWord(written.slice(0, cut))),
      right: stemWord(foldWord(written.slice(cut))),
      shortest: Math.min(cut, written.length - cut),
    };
}

function isRare({ sheets, needs }: OpenIndex, term: number): boolean {
  return placesOf(sheets, term) + placesOf(needs, term) < 2;
}

/** Terms within a number of slips, one or two, of a word; none of a short word or a number. */
function findMisspelt(
  dictionary: Dictionary,
  stem: string,
  limit: number,
): { term: number; distance: number }[] {
  if (stem.length < 4 || /\d/.test(stem)) return [];
  const letters = lettersOf(stem);
  const found: { term: number; distance: number }[] = [];
  for (let term = 0; term < dictionary.letters.length; term++) {
    // A slip changes two letters at most.
    let others = letters ^ (dictionary.letters[term] ?? 0);
    for (let left = 2 * limit; others && left; left--) others &= others - 1;
    if (others || Math.abs(lengthOf(dictionary, term) - stem.length) > limit) continue;
    const distance = editDistance(stem, termAt(dictionary, term), limit);
    if (distance <= limit) found.push({ term, distance });
  }
  return found;
}
