import type { OpenIndex } from './open-index.ts';
import type { Course } from './search.ts';

/** What says how far an answer can be trusted; each from 0 to about 1. */
export interface Signs {
  /** How much of what was asked the best need covers. */
  readonly covered: number;
  /** How much of what was asked is in no dictionary. */
  readonly unknown: number;
  /** How far the best need without an answer of its own here is ahead of the best that has one. */
  readonly elsewhere: number;
  /** How far the best need that is answered by a sheet in place of its own is ahead of the best with its own. */
  readonly standingIn: number;
  /** What the words of the best sheet make of the question. */
  readonly byWords: number;
}

/**
 * What each sign counts for, as logarithms of odds that nothing fits: a logistic regression over judged questions (the
 * tuning half of the development set, further ones over its catalogue, and the demonstration's), with the unknown
 * words set by hand (they were too few to learn from).
 */
const WEIGHTS = {
  all: 0.1,
  covered: -2.8,
  unknown: 3,
  elsewhere: 5.6,
  standingIn: 5.4,
  byWords: -1,
} as const;
/** A sign beyond this says no more. */
const MOST = 2;
/** A sheet whose own words make this much of a question was asked for by its name. */
const NAMED = 0.45;

/** Whether nothing fits a question well enough to be shown as an answer. */
export function isWeakAnswer(open: OpenIndex, course: Course): boolean {
  const { covered, unknown, elsewhere, standingIn, byWords } = readSigns(open, course);
  if (byWords >= NAMED) return false;
  if (!covered && !byWords) return true;
  const odds =
    WEIGHTS.all +
    WEIGHTS.covered * Math.min(MOST, covered) +
    WEIGHTS.unknown * unknown +
    WEIGHTS.elsewhere * Math.min(MOST, elsewhere) +
    WEIGHTS.standingIn * Math.max(0, Math.min(MOST, standingIn) - 1) +
    WEIGHTS.byWords * byWords;
  return odds > 0;
}

/** Reads the signs of a question. */
export function readSigns(open: OpenIndex, { needs, followed, sheets, score }: Course): Signs {
  let answered = 0;
  let standingIn = 0;
  let elsewhere = 0;
  for (const need of followed) {
    const score = needs.scores[need] ?? 0;
    const grades = (open.answers[need] ?? []).map((answer) => answer.grade);
    if (grades.includes(0)) answered = Math.max(answered, score);
    else if (grades.length) standingIn = Math.max(standingIn, score);
    else elsewhere = Math.max(elsewhere, score);
  }
  const here = Math.max(answered, standingIn);
  let best = 0;
  for (let sheet = 1; sheet < open.sheetCount; sheet++) if (score(sheet) > score(best)) best = sheet;
  return {
    covered: here / (needs.asked || 1),
    unknown: needs.unknown,
    elsewhere: elsewhere / (here || elsewhere || 1),
    standingIn: standingIn / (answered || standingIn || 1),
    byWords: sheets.scores[best] ?? 0,
  };
}
