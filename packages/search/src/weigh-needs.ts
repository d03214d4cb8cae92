import { MOST_TIMES } from './search-index.ts';
import { readTextWords } from './text-words.ts';
import type { Need } from './thesaurus/need.ts';
import { readList, TitleFinder } from './thesaurus/title-finder.ts';

const LANGUAGES = ['nl', 'fr', 'en', 'de', 'tr'] as const;

/** A need with its words, counted, and the sheets of one catalogue that answer it. */
export interface WeighedNeed extends CountedWords {
  readonly name: string;
  /** Per sheet its grade: a place in `ANSWER_GRADES`. */
  readonly answers: ReadonlyMap<number, number>;
}

interface CountedWords {
  /** How many of the need's entries have each word. */
  readonly words: ReadonlyMap<string, number>;
  /** The words that name it: those of short entries, and not merely of somebody's story. */
  readonly naming: ReadonlySet<string>;
}

/** An entry of so many words names a need; a longer one tells of it. */
const NAMING = 2;

/** The words of a need; they are the same for every catalogue, so they are read once. */
const wordsOfNeeds = new WeakMap<Need, CountedWords>();

/** Finds for each need its words, and its answers among the titles of a catalogue; there may be none. */
export function weighNeeds(needs: readonly Need[], titles: readonly string[]): WeighedNeed[] {
  const finder = new TitleFinder(titles);
  return needs.map((need) => ({ name: need.need, ...wordsOf(need), answers: findAnswers(need, finder) }));
}

function wordsOf(need: Need): CountedWords {
  const known = wordsOfNeeds.get(need);
  if (known) return known;
  const words = new Map<string, number>();
  const naming = new Set<string>();
  for (const entry of [need.need, ...LANGUAGES.flatMap((language) => readList(need[language]))]) {
    const read = readTextWords(entry);
    for (const stem of new Set(read.map((word) => word.stem)))
      words.set(stem, Math.min(MOST_TIMES, (words.get(stem) ?? 0) + 1));
    const telling = read.filter((word) => !word.isStopWord);
    if (telling.length <= NAMING) for (const word of telling) naming.add(word.stem);
  }
  const counted = { words, naming };
  wordsOfNeeds.set(need, counted);
  return counted;
}

function findAnswers(need: Need, finder: TitleFinder): Map<number, number> {
  const answers = new Map<number, number>();
  const find = (list: string | undefined, grade: number) => {
    for (const pattern of readList(list))
      for (const sheet of finder.find(pattern)) if (!answers.has(sheet)) answers.set(sheet, grade);
  };
  find(need.sheets, 0);
  // Where the catalogue lacks the answer that we know of, the second one is the best there is.
  find(need.also, answers.size || !need.sheets.trim() ? 2 : 1);
  return answers;
}
