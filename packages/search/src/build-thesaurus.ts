import type { BuildOptions, SearchDocument } from './build-index.ts';
import { encodeNumbers } from './number-codec.ts';
import { ANSWER_GRADES, type Thesaurus } from './search-index.ts';
import { NEEDS } from './thesaurus/needs/index.ts';
import { type WeighedNeed, weighNeeds } from './weigh-needs.ts';
import { type Inverted, invert, writePostings } from './write-postings.ts';

/** What a word and one of its places weigh in bytes, compressed: measured over the development catalogue. */
const [BYTES_OF_WORD, BYTES_OF_PLACE] = [2.4, 1.05];
/** What a part of the thesaurus weighs besides, and how much more than by that estimate when it is small. */
const [BYTES_BESIDES, MORE_WHEN_SMALL] = [4900, 1.25];

/** So many words of a need that nothing answers are kept, the most often said; in the first part so many. */
const [WORDS_OF_UNANSWERED, FIRST_OF_UNANSWERED] = [16, 4];

/** A word in more than this share of all needs tells nothing. */
const EVERYWHERE = 0.5;

interface Source {
  readonly documents: readonly SearchDocument[];
  /** The words of the index that the thesaurus belongs to. */
  readonly words: readonly string[];
  /** What the first part may weigh, in bytes after compression. */
  readonly room: number;
  readonly options: BuildOptions;
}

/** One word of one need. */
interface Pair {
  readonly word: string;
  readonly need: number;
  readonly times: number;
}

/**
 * The thesaurus for a catalogue; `first` is its most telling part, when the whole is large.
 *
 * A need that nothing answers, here or in any town, stays with what is said most often: it keeps questions from sheets
 * that merely sound alike, and tells that nothing fits. A word said once, in one need, is left out: it is more often a detail of somebody's story.
 */
export function buildThesaurus({ documents, words, room, options }: Source): {
  whole: Thesaurus;
  first?: Thesaurus;
} {
  const needs = weighNeeds(
    options.needs ?? NEEDS,
    documents.map((document) => document.title),
  );
  const inSheets = new Set(words);
  const pairs = listPairs(needs, inSheets, WORDS_OF_UNANSWERED);
  const needsOf = countNeeds(pairs);
  const write = (kept: readonly Pair[]) =>
    writeThesaurus({ needs, pairs: kept, needsOf, words, isNamed: options.isNamed });
  const whole = write(pairs);
  const most = (room - BYTES_BESIDES) / MORE_WHEN_SMALL;
  if (weigh(pairs, inSheets) <= most) return { whole };
  const candidates = listPairs(needs, inSheets, FIRST_OF_UNANSWERED);
  return { whole, first: write(chooseFirst(candidates, { needsOf, inSheets, most })) };
}

function listPairs(
  needs: readonly WeighedNeed[],
  inSheets: ReadonlySet<string>,
  mostOfUnanswered: number,
): Pair[] {
  const inverted = invert(needs.map((need) => need.words));
  const isAnswered = needs.map((need) => need.answers.size > 0);
  const pairs: Pair[] = [];
  const unanswered: Pair[][] = needs.map(() => []);
  for (const [word, places] of inverted) {
    const isDetail =
      places.size === 1 &&
      !inSheets.has(word) &&
      [...places].every(([need, times]) => times === 1 && !needs[need]?.naming.has(word));
    const isEverywhere = places.size > Math.max(1, EVERYWHERE * needs.length);
    if (isDetail || isEverywhere) continue;
    for (const [need, times] of places)
      (isAnswered[need] ? pairs : (unanswered[need] ?? [])).push({ word, need, times });
  }
  // Said most often first, and of those the words of fewest needs.
  const worth = ({ word, times }: Pair) => times + 1 / (inverted.get(word)?.size ?? 1);
  for (const all of unanswered)
    pairs.push(...all.sort((one, other) => worth(other) - worth(one)).slice(0, mostOfUnanswered));
  return pairs;
}

/** The pairs that tell most, as far as they fit: what is said most often in a need, and of those the rarest words. */
function chooseFirst(
  pairs: readonly Pair[],
  {
    needsOf,
    inSheets,
    most,
  }: { needsOf: ReadonlyMap<string, number>; inSheets: ReadonlySet<string>; most: number },
): Pair[] {
  const value = ({ word, times }: Pair) => times + 1 / (needsOf.get(word) ?? 1);
  const kept: Pair[] = [];
  const seen = new Set(inSheets);
  let bytes = 0;
  for (const pair of [...pairs].sort((one, other) => value(other) - value(one))) {
    bytes += BYTES_OF_PLACE + (seen.has(pair.word) ? 0 : BYTES_OF_WORD);
    if (bytes > most) break;
    seen.add(pair.word);
    kept.push(pair);
  }
  return kept;
}

function countNeeds(pairs: readonly Pair[]): Map<string, number> {
  const needsOf = new Map<string, number>();
  for (const { word } of pairs) needsOf.set(word, (needsOf.get(word) ?? 0) + 1);
  return needsOf;
}

function weigh(pairs: readonly Pair[], inSheets: ReadonlySet<string>): number {
  const added = new Set(pairs.map(({ word }) => word).filter((word) => !inSheets.has(word)));
  return pairs.length * BYTES_OF_PLACE + added.size * BYTES_OF_WORD;
}

function writeThesaurus({
  needs,
  pairs,
  needsOf,
  words,
  isNamed,
}: {
  needs: readonly WeighedNeed[];
  pairs: readonly Pair[];
  needsOf: ReadonlyMap<string, number>;
  words: readonly string[];
  isNamed: boolean | undefined;
}): Thesaurus {
  const inverted: Inverted = new Map();
  for (const { word, need, times } of pairs) {
    inverted.set(word, (inverted.get(word) ?? new Map<number, number>()).set(need, times));
  }
  const known = new Set(words);
  const added = [...inverted.keys()].filter((word) => !known.has(word)).sort();
  const all = [...words, ...added];
  return {
    ...writePostings(all, inverted, words.length),
    leftOut: encodeNumbers(
      all.map((word) => {
        const kept = inverted.get(word)?.size;
        return kept ? Math.round(2 * Math.log2((needsOf.get(word) ?? kept) / kept)) : 0;
      }),
    ),
    answers: encodeNumbers(needs.flatMap(({ answers }) => [answers.size, ...writeAnswers(answers)])),
    ...(isNamed && { names: needs.map((need) => need.name) }),
  };
}

/** Sheets as distances to the one before, each with its grade. */
function writeAnswers(answers: ReadonlyMap<number, number>): number[] {
  let before = -1;
  return [...answers]
    .sort(([one], [other]) => one - other)
    .map(([sheet, grade]) => {
      const distance = sheet - before - 1;
      before = sheet;
      return distance * ANSWER_GRADES.length + grade;
    });
}
