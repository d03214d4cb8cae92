import { foldWord, readWords, stemWord, type Word } from './analysis.ts';
import { editDistance } from './edit-distance.ts';
import { lettersOf, type OpenIndex } from './open-index.ts';

/** A question is read no further than this; a story belongs in the intake. */
const LONGEST_QUESTION = 2000;
/** So many words of it are searched for. */
const MOST_WORDS = 32;
/** What a word found in another form counts for, against 1 for the word itself. */
const TYPED_SO_FAR = 0.8;
const MISSPELT = 0.7;
const SYNONYM = 0.7;
/** A synonym line names the likeliest meaning first; each further one counts for this much of the one before. */
const NEXT_SYNONYM = 0.85;
const IN_COMPOUND = 0.4;
/** Only a word that is surely meant calls up its synonyms: not one that is merely part of a compound. */
const SURELY_MEANT = 0.5;

/** One thing asked for: the resident's words for it, and the terms that answer to them with how much each counts. */
export interface Wanted {
  readonly written: readonly string[];
  readonly terms: Map<number, number>;
}

/**
 * Reads a resident's words against the dictionary of an index.
 *
 * The last word counts as unfinished until something follows it. A word the dictionary lacks is taken apart as a compound,
 * and failing that as a misspelling. A whole that is known outranks its parts: "thuis zorg" asks for "thuiszorg" too.
 */
export function readQuestion(open: OpenIndex, question: string): Wanted[] {
  const text = question.slice(0, LONGEST_QUESTION);
  const words = readWords(text);
  const last = /[\p{L}\p{N}]\p{M}*$/u.test(text) ? words.at(-1) : undefined;
  const wanted: Wanted[] = [];
  const seen = new Map<string, Wanted[]>();
  let before: Word | undefined;
  let beforeWanted: Wanted[] = [];
  for (const word of words) {
    let found: Wanted[] = [];
    if (!word.isStopWord || words.length === 1) {
      found = seen.get(word.stem) ?? findWord(open, word, word === last);
      if (!seen.has(word.stem)) wanted.push(...found);
      seen.set(word.stem, found);
    }
    const joined = before && open.termNumbers.get(stemWord(foldWord(before.written + word.written)));
    if (joined !== undefined) for (const part of [...beforeWanted, ...found]) part.terms.set(joined, 1);
    before = word;
    beforeWanted = found;
    if (wanted.length >= MOST_WORDS) break;
  }
  return addSynonyms(open, wanted);
}

function findWord(open: OpenIndex, word: Word, isUnfinished: boolean): Wanted[] {
  const { stem, written } = word;
  const exact = open.termNumbers.get(stem);
  const terms = new Map<number, number>();
  open.terms.forEach((term, number) => {
    if (isUnfinished && term.startsWith(word.folded))
      terms.set(number, (TYPED_SO_FAR * (word.folded.length + 4)) / (term.length + 4));
    else if (stem.length > 3 && (term.startsWith(stem) || term.endsWith(stem)))
      terms.set(number, IN_COMPOUND);
  });
  if (exact !== undefined) terms.set(exact, 1);
  else {
    const parts = splitCompound(open, word.folded);
    if (parts.length) return parts.map((part) => ({ written: [written], terms: new Map([[part, 1]]) }));
    if (!terms.size) findMisspelt(open, word, terms);
  }
  return [{ written: [written], terms }];
}

/** The two known words of which an unknown one is made; of several cuts the one with the longest shorter part. */
function splitCompound(open: OpenIndex, folded: string): number[] {
  let parts: number[] = [];
  let best = 2;
  for (let cut = 3; cut < folded.length - 2; cut++) {
    const left = open.termNumbers.get(stemWord(folded.slice(0, cut)));
    const right = open.termNumbers.get(stemWord(folded.slice(cut)));
    const shortest = Math.min(cut, folded.length - cut);
    if (left !== undefined && right !== undefined && shortest > best) {
      parts = [left, right];
      best = shortest;
    }
  }
  return parts;
}

/** One slip in a word of four to seven letters, two in a longer one, none in a shorter. */
function findMisspelt(open: OpenIndex, { stem, written }: Word, terms: Map<number, number>): void {
  const limit = written.length > 7 ? 2 : written.length > 3 ? 1 : 0;
  const letters = lettersOf(stem);
  open.terms.forEach((term, number) => {
    if (limit && countBits(letters ^ (open.letters[number] ?? 0)) <= 2 * limit) {
      const distance = editDistance(stem, term, limit);
      if (distance <= limit) terms.set(number, MISSPELT / distance);
    }
  });
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest; rest &= rest - 1) count++;
  return count;
}

/** A synonym of one word answers for that word; one of several words, all of which were asked for, is a thing of its own. */
function addSynonyms(open: OpenIndex, wanted: readonly Wanted[]): Wanted[] {
  const added: Wanted[] = [];
  const sure = new Map<number, Wanted>();
  for (const thing of wanted)
    for (const [term, share] of thing.terms) if (share >= SURELY_MEANT) sure.set(term, thing);
  for (const { said, meant } of open.aliases) {
    const things = said.map((term) => sure.get(term));
    if (things.every((thing) => thing !== undefined)) {
      const [only] = things;
      const isPhrase = said.length > 1 || !only;
      const target = isPhrase
        ? { written: things.flatMap((thing) => thing.written), terms: new Map() }
        : only;
      if (isPhrase) added.push(target);
      meant.forEach((term, place) => {
        const share = (isPhrase ? 1 : SYNONYM) * NEXT_SYNONYM ** place;
        if (!target.terms.has(term)) target.terms.set(term, share);
      });
    }
  }
  return [...wanted, ...added];
}
