/** What stands behind each term; it sorts before all that terms are made of, and stands in none of them. */
const END = ' ';

/**
 * The terms of an index, known by their places: those of its sheets, then those that only residents say, each in order.
 *
 * They are one text, because as many strings take four times the memory.
 */
export interface Dictionary {
  /** All terms, each with its end. */
  readonly text: string;
  /** Where each term begins in the text, and at last where the text ends. */
  readonly starts: Uint32Array;
  /** Which letters each term has: tells most misfits at a glance. */
  readonly letters: Int32Array;
  /** How many terms sheets have. */
  readonly inSheets: number;
}

/** Reads the two lists of terms of an index. */
export function readDictionary(ofSheets: string, ofResidents: string): Dictionary {
  const inSheets = readTerms(ofSheets);
  const terms = [...inSheets, ...readTerms(ofResidents)];
  const starts = new Uint32Array(terms.length + 1);
  terms.forEach((term, number) => {
    starts[number + 1] = (starts[number] ?? 0) + term.length + 1;
  });
  return {
    text: [...terms, ''].join(END),
    starts,
    letters: Int32Array.from(terms, lettersOf),
    inSheets: inSheets.length,
  };
}

/** Which letters a word has, one bit each; other characters share the remaining bits. */
export function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << word.charCodeAt(at);
  return letters;
}

/** Of how many characters a term is. */
export function lengthOf({ starts }: Dictionary, term: number): number {
  return (starts[term + 1] ?? 0) - (starts[term] ?? 0) - 1;
}

/** A term as text. */
export function termAt(dictionary: Dictionary, term: number): string {
  const start = dictionary.starts[term] ?? 0;
  return dictionary.text.slice(start, start + lengthOf(dictionary, term));
}

/** The place of a word, when it is a term. */
export function findTerm(dictionary: Dictionary, word: string): number | undefined {
  return termsBeginningWith(dictionary, word + END).next().value;
}

/** The terms that begin with some letters. */
export function* termsBeginningWith(dictionary: Dictionary, beginning: string): Generator<number, undefined> {
  const { starts, inSheets, text } = dictionary;
  for (const [from, to] of [
    [0, inSheets],
    [inSheets, starts.length - 1],
  ] as const) {
    let low = from;
    let high = to;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sortsBefore(dictionary, middle, beginning)) low = middle + 1;
      else high = middle;
    }
    for (; low < to && text.startsWith(beginning, starts[low]); low++) yield low;
  }
}

/** The terms that end with a word. */
export function* termsEndingWith({ text, starts, letters }: Dictionary, ending: string): Generator<number> {
  const needed = lettersOf(ending);
  for (let term = 0; term < letters.length; term++)
    if (
      ((letters[term] ?? 0) & needed) === needed &&
      text.startsWith(ending + END, (starts[term + 1] ?? 0) - ending.length - 1)
    )
      yield term;
}

function sortsBefore({ text, starts }: Dictionary, term: number, word: string): boolean {
  const start = starts[term] ?? 0;
  let at = 0;
  while (at < word.length && text.charCodeAt(start + at) === word.charCodeAt(at)) at++;
  return text.charCodeAt(start + at) < word.charCodeAt(at);
}

/** Each term is spelled from the one before it. */
function readTerms(text: string): string[] {
  let term = '';
  return (text.match(/[A-Z][^A-Z]*/g) ?? []).map((rest) => {
    term = term.slice(0, rest.charCodeAt(0) - 65) + rest.slice(1);
    return term;
  });
}
