import { foldWord, readWords, stemWord } from './analysis.ts';
import type { OpenIndex } from './open-index.ts';
import { readWord, type Terms } from './read-word.ts';

/** A question is read no further than this; a story belongs in the intake. */
const LONGEST_QUESTION = 2000;
/** So many different words of it are searched for. */
const MOST_WORDS = 32;

/** One word of a question, with the terms that answer to it. */
export interface AskedWord {
  readonly written: string;
  readonly isStopWord: boolean;
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

/** Reads a resident's words. The last one counts as unfinished until something follows it. */
export function readQuestion(open: OpenIndex, question: string): Question {
  const text = question.slice(0, LONGEST_QUESTION);
  const read = readWords(text);
  const last = /[\p{L}\p{N}]\p{M}*$/u.test(text) ? read.at(-1) : undefined;
  const words: AskedWord[] = [];
  const joined: JoinedWord[] = [];
  const numbers = new Map<string, number>();
  let before: { written: string; number: number; isStopWord: boolean } | undefined;
  for (const word of read) {
    let number = numbers.get(word.stem);
    if (number === undefined) {
      if (words.length === MOST_WORDS) break;
      number = words.push({ ...word, terms: readWord(open, word, word === last) }) - 1;
      numbers.set(word.stem, number);
    }
    // Two words that hold the sentence together are no compound: "kan ons" is no "kanon".
    if (before && !(before.isStopWord && word.isStopWord)) {
      const term = open.termNumbers.get(stemWord(foldWord(before.written + word.written)));
      if (term !== undefined) joined.push({ term, parts: [before.number, number] });
    }
    before = { written: word.written, number, isStopWord: word.isStopWord };
  }
  return { words, joined };
}
