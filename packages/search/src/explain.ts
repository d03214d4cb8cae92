import { readSigns, type Signs } from './confidence.ts';
import { type Danger, readDanger } from './danger.ts';
import { termAt } from './dictionary.ts';
import { type OpenIndex, openIndex, placesOf } from './open-index.ts';
import type { Terms, WayOfReading } from './read-word.ts';
import { type Course, followQuestion, search } from './search.ts';
import { ANSWER_GRADES, type SearchIndex } from './search-index.ts';

export type { WayOfReading } from './read-word.ts';

const HITS_EXPLAINED = 10;

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

/** One word of a question, and the words of the index that answer to it, nearest first. */
export interface ExplainedWord {
  readonly written: string;
  /** It only holds the sentence together: needs are recognised by it, sheets are not searched for it. */
  readonly isStopWord: boolean;
  /** None: the word is in no sheet and in no need, and like nothing that is. */
  readonly readings: readonly Reading[];
}

/** Two words of a question that are one word written apart. */
export interface ExplainedJoin {
  readonly written: readonly string[];
  readonly term: string;
}

/** A sheet, and how well it answers a need: 1 is its answer, less a makeshift or a second one. */
export interface ExplainedAnswer {
  readonly id: string;
  readonly title: string;
  readonly grade: number;
}

/** A need that the question speaks of. */
export interface ExplainedNeed {
  readonly name: string;
  /** Comparable within one question only. */
  readonly score: number;
  /** The resident's words that speak of it. */
  readonly words: readonly string[];
  /** None: nothing in this catalogue answers it. */
  readonly answers: readonly ExplainedAnswer[];
}

/** One hit, and what put it where it is. */
export interface ExplainedHit {
  readonly rank: number;
  readonly id: string;
  readonly title: string;
  /** Both ways to the sheet together. */
  readonly score: number;
  /** What the words that stand in the sheet make of it, from 0 to about 1, and which they are. */
  readonly byWords: number;
  readonly words: readonly string[];
  /** What the needs that it answers make of it, from 0 to 1, and which they are, the one that leads here most first. */
  readonly byNeed: number;
  readonly needs: readonly { readonly name: string; readonly grade: number }[];
  /** The words that the resident is shown as the reason. */
  readonly matched: readonly string[];
}

/** Everything that led from a resident's words to an answer. */
export interface Explanation {
  readonly words: readonly ExplainedWord[];
  readonly joined: readonly ExplainedJoin[];
  /** The needs that were followed, the one spoken of most first. */
  readonly needs: readonly ExplainedNeed[];
  /** The first ten. */
  readonly hits: readonly ExplainedHit[];
  readonly signs: Signs;
  readonly isWeak: boolean;
  readonly danger?: Danger;
}

/**
 * Why a question is answered as it is: for those who extend the thesaurus or doubt an answer.
 *
 * It follows the search itself and only adds names, so it cannot tell another story than the hits.
 *
 * @throws Error when the index was built without `isNamed`, or has another version than this code reads.
 */
export function explain(index: SearchIndex, words: string): Explanation {
  const { names } = index.thesaurus;
  if (!names)
    throw new Error('To be explained, an index has to be built with the names of the needs (isNamed)');
  const open = openIndex(index);
  const course = followQuestion(open, words);
  const { question, needs, followed } = course;
  const sheetsOf = (need: number): ExplainedAnswer[] =>
    (open.answers[need] ?? []).map(({ sheet, grade }) => ({
      id: index.ids[sheet] ?? '',
      title: index.titles[sheet] ?? '',
      grade: ANSWER_GRADES[grade] ?? 0,
    }));
  const danger = readDanger(words);
  const { hits, isWeak } = search(index, words, { limit: HITS_EXPLAINED });
  return {
    words: question.words.map(({ written, isStopWord, terms }) => ({
      written,
      isStopWord,
      readings: listReadings(open, terms),
    })),
    joined: question.joined.map(({ term, parts }) => ({
      written: parts.map((part) => question.words[part]?.written ?? ''),
      term: termAt(open.dictionary, term),
    })),
    needs: followed.map((need) => ({
      name: names[need] ?? '',
      score: needs.scores[need] ?? 0,
      words: wordsAt(course, needs.matched[need] ?? 0),
      answers: sheetsOf(need).sort((one, other) => other.grade - one.grade),
    })),
    hits: hits.map(({ id, score, matched }, at) => ({
      rank: at + 1,
      id,
      score,
      matched,
      ...explainSheet(open, course, { index, names, sheet: index.ids.indexOf(id) }),
    })),
    signs: readSigns(open, course),
    isWeak,
    ...(danger && { danger }),
  };
}

/** The terms that answer to a word, what counts most first. */
function listReadings({ dictionary, sheets, needs }: OpenIndex, terms: Terms): Reading[] {
  return [...terms]
    .map(([term, { share, way }]) => ({
      term: termAt(dictionary, term),
      way,
      share,
      sheets: placesOf(sheets, term),
      needs: placesOf(needs, term),
    }))
    .sort((one, other) => other.share - one.share || (one.term < other.term ? -1 : 1));
}

function explainSheet(
  open: OpenIndex,
  course: Course,
  { index, names, sheet }: { index: SearchIndex; names: readonly string[]; sheet: number },
): Pick<ExplainedHit, 'title' | 'byWords' | 'words' | 'byNeed' | 'needs'> {
  const { sheets, needs, byNeed, followed } = course;
  return {
    title: index.titles[sheet] ?? '',
    byWords: sheets.scores[sheet] ?? 0,
    words: wordsAt(course, sheets.matched[sheet] ?? 0),
    byNeed: byNeed[sheet] ?? 0,
    needs: followed
      .flatMap((need) =>
        (open.answers[need] ?? [])
          .filter((answer) => answer.sheet === sheet)
          .map(({ grade }) => ({
            name: names[need] ?? '',
            grade: ANSWER_GRADES[grade] ?? 0,
            score: needs.scores[need] ?? 0,
          })),
      )
      .sort((one, other) => other.grade * other.score - one.grade * one.score)
      .map(({ name, grade }) => ({ name, grade })),
  };
}

/** The words of a question behind the bits that a score keeps of them. */
function wordsAt({ question }: Course, bits: number): string[] {
  return question.words.flatMap(({ written }, number) => (bits & (1 << number) ? [written] : []));
}
