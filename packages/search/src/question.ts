import { foldWord, readWords, stemWord, type Word } from './analysis.ts';
import { findTerm } from './dictionary.ts';
import type { OpenIndex } from './open-index.ts';
import { readWord, type Terms } from './read-word.ts';

/** A question is read no further than this; a story belongs in the intake. */
const LONGEST_QUESTION = 2000;
/** So many different words of it are searched for. */
const MOST_WORDS = 32;

/** One word of a question, with the terms that answer to it. */
export interface AskedWord extends Word {
  /** It may still be typed: nothing follows it. */
  readonly isUnfinished: boolean;
  readonly terms: Terms;
}

/** Two words of a question that are one word written apart: "thuis zorg". */
export interface JoinedWord {
  readonly term: number;
  /** The places of both in {@link Question.words}. */
  readonly parts: readonly number[];
}

/** A resident's words, read against the dictionary of an index. */
export interface Question {
  readonly words: readonly AskedWord[];
  readonly joined: readonly JoinedWord[];
}

/** The words that an index was asked for last: whoever types asks for all but the last of them again. */
const asked = new WeakMap<OpenIndex, readonly AskedWord[]>();

/** Reads a resident's words. The last one counts as unfinished until something follows it. */
export function readQuestion(open: OpenIndex, question: string): Question {
  const text = question.slice(0, LONGEST_QUESTION);
  const read = readWords(text);
  const last = /[\p{L}\p{N}]\p{M}*$/u.test(text) ? read.at(-1) : undefined;
  const known = asked.get(open) ?? [];
  const words: AskedWord[] = [];
  const joined: JoinedWord[] = [];
  const numbers = new Map<string, number>();
  let before: { written: string; number: number; isStopWord: boolean } | undefined;
  for (const word of read) {
    let number = numbers.get(word.stem);
    if (number === undefined) {
      if (words.length === MOST_WORDS) break;
      const isUnfinished = word === last;
      const isSame = (one: AskedWord) => one.written === word.written && one.isUnfinished === isUnfinished;
      number =
        words.push(
          known.find(isSame) ?? { ...word, isUnfinished, terms: readWord(open, word, isUnfinished) },
        ) - 1;
      numbers.set(word.stem, number);
    }
    // Two words that hold the sentence together are no compound: "kan ons" is no "kanon".
    if (before && !(before.isStopWord && word.isStopWord)) {
      const term = findTerm(open.dictionary, stemWord(foldWord(before.written + word.written)));
      if (term !== undefined) joined.push({ term, parts: [before.number, number] });
    }
    before = { written: word.written, number, isStopWord: word.isStopWord };
  }
  asked.set(open, words);
  return { words, joined };
}
