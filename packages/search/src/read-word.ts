import { foldWord, stemWord, type Word } from './analysis.ts';
import { editDistance } from './edit-distance.ts';
import { lettersOf, type OpenIndex, placesOf } from './open-index.ts';

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
const WORDS_REMEMBERED = 500;

/** Words that turn a meaning round: they are themselves, and no beginning of others. */
export const TURNING: ReadonlySet<string> = new Set(['niet', 'geen', 'zonder', 'nooit']);

/** The terms that answer to a word, each with its share. */
export type Terms = ReadonlyMap<number, number>;

const remembered = new WeakMap<OpenIndex, Map<string, Terms>>();

/**
 * Finds the terms that answer to a word: itself, and compounds that begin or end with it; and for
 * an unknown word the parts it is made of, or those it is a slip away from.
 *
 * What is still being typed is also a beginning of longer words. The same word gets the same answer without a search:
 * per key only the last word of a question is new.
 */
export function readWord(open: OpenIndex, word: Word, isUnfinished: boolean): Terms {
  const known = remembered.get(open) ?? new Map<string, Terms>();
  remembered.set(open, known);
  const key = isUnfinished ? `${word.written}…` : word.written;
  const before = known.get(key);
  if (before) return before;
  const terms = findTerms(open, word, isUnfinished);
  if (known.size >= WORDS_REMEMBERED) known.clear();
  known.set(key, terms);
  return terms;
}

function findTerms(open: OpenIndex, word: Word, isUnfinished: boolean): Terms {
  const { stem, folded } = word;
  const terms = new Map<number, number>();
  const add = (term: number | undefined, share: number) => {
    if (term !== undefined && share > (terms.get(term) ?? 0)) terms.set(term, share);
  };
  const own = open.termNumbers.get(stem);
  add(own, 1);
  let isBeginning = false;
  if ((stem.length > 3 || isUnfinished) && !word.isStopWord && !TURNING.has(word.written))
    open.terms.forEach((term, number) => {
      if (isUnfinished && term.startsWith(folded)) {
        isBeginning = true;
        add(number, (TYPED_SO_FAR * (folded.length + 4)) / (term.length + 4));
      } else if (stem.length > 3 && (term.startsWith(stem) || term.endsWith(stem))) add(number, IN_COMPOUND);
    });
  if (own !== undefined || isBeginning) return terms;

  const parts = splitCompound(open, word.written);
  const slips = findMisspelt(open, stem);
  const [nearest] = slips;
  if (parts && parts.shortest >= TELLING_PART && nearest?.distance !== 1) {
    for (const part of parts.terms) add(part, PART);
  } else if (nearest) {
    for (const { term, distance } of slips)
      if (distance === nearest.distance) add(term, MISSPELT[distance] ?? 0);
  } else if (parts) for (const part of parts.terms) add(part, SHORT_PART);
  else for (const [part, share] of splitMisspelt(open, word.written)) add(part, share);
  if (!terms.size) add(findPart(open, word.written), ONLY_PART);
  return terms;
}

/** The two known words of which an unknown one is made; of several cuts the one with the longest shorter part. */
function splitCompound(
  open: OpenIndex,
  written: string,
): { terms: [number, number]; shortest: number } | undefined {
  let best: { terms: [number, number]; shortest: number } | undefined;
  for (const { left, right, shortest } of cutsOf(written)) {
    const terms = [open.termNumbers.get(left), open.termNumbers.get(right)] as const;
    if (terms[0] !== undefined && terms[1] !== undefined && shortest > (best?.shortest ?? 2))
      best = { terms: [terms[0], terms[1]], shortest };
  }
  return best;
}

/** A known word and one misspelt by a single slip, of which an unknown one is made. */
function splitMisspelt(open: OpenIndex, written: string): [term: number, share: number][] {
  if (written.length < 2 * TELLING_PART) return [];
  for (const { left, right, shortest } of cutsOf(written)) {
    if (shortest < TELLING_PART) continue;
    for (const [part, other] of [
      [left, right],
      [right, left],
    ] as const) {
      const term = open.termNumbers.get(part);
      if (term === undefined || isRare(open, term)) continue;
      const slip = findMisspelt(open, other).find(
        (found) => found.distance === 1 && !isRare(open, found.term),
      );
      if (slip)
        return [
          [term, BESIDE_SLIP],
          [slip.term, MISSPELT[2]],
        ];
    }
  }
  return [];
}

/** The longest known word that an unknown one begins or ends with. */
function findPart(open: OpenIndex, written: string): number | undefined {
  let longest = TELLING_PART - 1;
  let found: number | undefined;
  for (let cut = TELLING_PART; cut <= written.length - 3; cut++)
    for (const part of [written.slice(0, cut), written.slice(-cut)]) {
      const term = open.termNumbers.get(stemWord(foldWord(part)));
      if (term === undefined || cut <= longest || isRare(open, term)) continue;
      longest = cut;
      found = term;
    }
  return found;
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

/** Terms within one slip of a word of four to seven letters, two of a longer one; nearest first. */
function findMisspelt(open: OpenIndex, stem: string): { term: number; distance: number }[] {
  const limit = stem.length > 6 ? 2 : stem.length > 3 ? 1 : 0;
  if (!limit || /\d/.test(stem)) return [];
  const letters = lettersOf(stem);
  const found: { term: number; distance: number }[] = [];
  open.terms.forEach((term, number) => {
    if (Math.abs(term.length - stem.length) > limit) return;
    if (countBits(letters ^ (open.letters[number] ?? 0)) > 2 * limit) return;
    const distance = editDistance(stem, term, limit);
    if (distance <= limit) found.push({ term: number, distance });
  });
  return found.sort((one, other) => one.distance - other.distance);
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest; rest &= rest - 1) count++;
  return count;
}
