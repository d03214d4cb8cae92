import { readWord, splitWords, type Word } from './analysis.ts';

/** Words that were read before: texts repeat theirs, and an index is made of hundreds of thousands. */
const known = new Map<string, Word>();
const WORDS_KNOWN = 20_000;

/** Reads a published text as words, and remembers them: never for what a resident asks. */
export function readTextWords(text: string): Word[] {
  return splitWords(text).map((written) => {
    const before = known.get(written);
    if (before) return before;
    const word = readWord(written);
    if (known.size >= WORDS_KNOWN) known.clear();
    known.set(written, word);
    return word;
  });
}
