import type { OpenIndex } from './open-index.ts';
import type { Course } from './search.ts';

/** What says how far an answer can be trusted; each from 0 to about 1. */
export interface Signs {
  /** How much of what was asked the best need covers. */
  readonly covered: number;
  /** How much of what was asked is in no dictionary. */
  readonly unknown: number;
  /** How far the best need that nothing here answers is ahead of the best that something does. */
  readonly elsewhere: number;
  /** What the words of the best sheet make of the question. */
  readonly byWords: number;
}

/**
 * What each sign counts for, as logarithms of odds that nothing fits: a logistic regression over the tuning half of the
 * development questions and further judged ones, with the unknown words set by hand (they were too few to learn from).
 */
const WEIGHTS = { all: 0.7, covered: -3, unknown: 3, elsewhere: 6.9 } as const;
/** A sign beyond this says no more. */
const MOST = 2;

/** Whether nothing fits a question well enough to be shown as an answer. */
export function isWeakAnswer(open: OpenIndex, course: Course): boolean {
  const { covered, unknown, elsewhere, byWords } = readSigns(open, course);
  if (!covered && !byWords) return true;
  return (
    WEIGHTS.all +
      WEIGHTS.covered * Math.min(MOST, covered) +
      WEIGHTS.unknown * unknown +
      WEIGHTS.elsewhere * Math.min(MOST, elsewhere) >
    0
  );
}

/** Reads the signs of a question. */
export function readSigns(open: OpenIndex, { needs, followed, sheets, score }: Course): Signs {
  const scoreOf = (need: number | undefined) => (need === undefined ? 0 : (needs.scores[need] ?? 0));
  const answered = followed.find((need) => open.answers[need]?.length);
  const elsewhere = followed.find((need) => !open.answers[need]?.length);
  let best = 0;
  for (let sheet = 1; sheet < open.sheetCount; sheet++) if (score(sheet) > score(best)) best = sheet;
  return {
    covered: scoreOf(answered) / (needs.asked || 1),
    unknown: needs.unknown,
    elsewhere: scoreOf(elsewhere) / (scoreOf(answered) || scoreOf(elsewhere) || 1),
    byWords: sheets.scores[best] ?? 0,
  };
}
