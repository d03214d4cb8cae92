import { isWeakAnswer } from './confidence.ts';
import { type OpenIndex, openIndex, readDistances } from './open-index.ts';
import { type Question, readQuestion } from './question.ts';
import { type NeedScores, rankNeeds } from './rank-needs.ts';
import { rankSheets, type SheetScores } from './rank-sheets.ts';
import { TURNING } from './read-word.ts';
import {
  ANSWER_GRADES,
  type Facet,
  type SearchAnswer,
  type SearchHit,
  type SearchIndex,
  type SearchOptions,
} from './search-index.ts';

const MOST_HITS = 20;
/** What the two ways to a sheet count for: its own words, and the need that the question speaks of. */
const BY_WORDS = 2;
const BY_NEED = 1.5;
/** So many needs of a question are followed, and how much a need falls behind that is spoken of less. */
const NEEDS_FOLLOWED = 15;
const FALLING_BEHIND = 2;

/** A question with all that led to its hits. */
export interface Course {
  readonly question: Question;
  readonly sheets: SheetScores;
  readonly needs: NeedScores;
  /** The needs spoken of most, best first. */
  readonly followed: readonly number[];
  /** Per sheet, what the needs make of it, from 0 to 1. */
  readonly byNeed: Float64Array;
  /** Per sheet, the need that makes most of it: its place in {@link followed} plus one, none 0. */
  readonly led: Uint8Array;
  readonly score: (sheet: number) => number;
}

/**
 * The sheets that answer a resident's words, best first; the same words on the same index give the same answer.
 *
 * An index is opened once and searched often; whoever keeps only the opened one can let go of the packed one.
 *
 * Nothing is found for no words. Any text is accepted: it never throws for what somebody typed.
 *
 * @throws Error when the index has another version than this code reads.
 */
export function search(
  index: SearchIndex | OpenIndex,
  words: string,
  options: SearchOptions = {},
): SearchAnswer {
  const open = 'version' in index ? openIndex(index) : index;
  const course = followQuestion(open, words);
  const allowed = [
    ...readFilter(open.themes, options.theme),
    ...readFilter(open.audiences, options.audience),
  ];
  const found: { sheet: number; score: number }[] = [];
  for (let sheet = 0; sheet < open.sheetCount; sheet++) {
    const score = course.score(sheet);
    if (score > 0 && allowed.every((sheets) => sheets.has(sheet))) found.push({ sheet, score });
  }
  found.sort((one, other) => other.score - one.score || one.sheet - other.sheet);
  return {
    hits: found.slice(0, options.limit ?? MOST_HITS).map(
      ({ sheet, score }): SearchHit => ({
        id: open.ids[sheet] ?? '',
        score,
        matched: matchedWords(course, sheet),
      }),
    ),
    isWeak: isWeakAnswer(open, course),
  };
}

/** Reads a question and ranks sheets and needs by it. */
export function followQuestion(open: OpenIndex, words: string): Course {
  const question = readQuestion(open, words);
  const sheets = rankSheets(open, question);
  const needs = rankNeeds(open, question);
  const followed = highest(needs.scores, NEEDS_FOLLOWED);
  const top = needs.scores[followed[0] ?? 0] || 1;
  const byNeed = new Float64Array(open.sheetCount);
  const led = new Uint8Array(open.sheetCount);
  followed.forEach((need, place) => {
    const share = ((needs.scores[need] ?? 0) / top) ** FALLING_BEHIND;
    for (const { sheet, grade } of open.answers[need] ?? []) {
      const worth = share * (ANSWER_GRADES[grade] ?? 0);
      if (worth <= (byNeed[sheet] ?? 0)) continue;
      byNeed[sheet] = worth;
      led[sheet] = place + 1;
    }
  });
  const score = (sheet: number) => BY_WORDS * (sheets.scores[sheet] ?? 0) + BY_NEED * (byNeed[sheet] ?? 0);
  return { question, sheets, needs, followed, byNeed, led, score };
}

/** The places of the highest scores, best first; what scores nothing has none. */
function highest(scores: Float64Array, most: number): number[] {
  const places: number[] = [];
  scores.forEach((score, place) => {
    if (score <= (scores[places[most - 1] ?? -1] ?? 0)) return;
    let at = places.length;
    while (at && score > (scores[places[at - 1] ?? 0] ?? 0)) at--;
    places.splice(at, 0, place);
    places.length = Math.min(places.length, most);
  });
  return places;
}

/**
 * The words that led to a sheet: those that stand in it, and those that speak of a need it answers. What only holds the
 * sentence together or turns it round says nothing alone.
 */
function matchedWords({ question, sheets, needs, followed, led }: Course, sheet: number): string[] {
  const need = followed[(led[sheet] ?? 0) - 1];
  const bits = (sheets.matched[sheet] ?? 0) | (need === undefined ? 0 : (needs.matched[need] ?? 0));
  const { words } = question;
  return words.flatMap(({ written, isStopWord }, number) =>
    bits & (1 << number) && ((!isStopWord && !TURNING.has(written)) || words.length === 1) ? [written] : [],
  );
}

/** The sheets a filter lets through, none for a name the catalogue lacks; no set when there is no filter. */
function readFilter(facets: readonly Facet[], name: string | undefined): Set<number>[] {
  if (!name) return [];
  const sheets = facets.find(([facet]) => facet === name)?.[1] ?? '';
  return [new Set(readDistances(sheets))];
}
