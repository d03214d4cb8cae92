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
  /** How far the best need that is answered by a sheet in place of its own is ahead of the best with its own. */
  readonly standingIn: number;
  /** What the words of the best sheet make of the question. */
  readonly byWords: number;
}

/** What each sign counts for, and what is there without any, as logarithms of odds that nothing fits. */
export type SignWeights = Readonly<Record<keyof Signs | 'all', number>>;

/**
 * A logistic regression over judged questions, made by `npm run bench search-fit`; the unknown words are set by hand (they
 * were too few to learn from).
 */
export const SIGN_WEIGHTS: SignWeights = {
  all: -2.6,
  covered: -0.9,
  unknown: 3,
  elsewhere: 3.7,
  standingIn: 4.1,
  byWords: -4.2,
};
/** A sign beyond this says no more. */
const MOST = 2;
/** A sheet whose own words make this much of a question was asked for by its name. */
const NAMED = 0.45;

/** Whether nothing fits a question well enough to be shown as an answer. */
export function isWeakAnswer(open: OpenIndex, course: Course): boolean {
  return isWeakBy(readSigns(open, course));
}

/** Whether signs say that nothing fits. */
export function isWeakBy(signs: Signs, weights: SignWeights = SIGN_WEIGHTS): boolean {
  return isPlainlyWeak(signs) ?? weighSigns(signs, weights) > 0;
}

/** What is said without weighing: an answer asked for by its name fits, and one found by nothing does not. */
export function isPlainlyWeak({ covered, byWords }: Signs): boolean | undefined {
  if (byWords >= NAMED) return false;
  return covered || byWords ? undefined : true;
}

/** Each sign as far as it tells something. */
export function limitSigns({ covered, unknown, elsewhere, standingIn, byWords }: Signs): Signs {
  return {
    covered: Math.min(MOST, covered),
    unknown,
    elsewhere: Math.min(MOST, elsewhere),
    standingIn: Math.max(0, Math.min(MOST, standingIn) - 1),
    byWords,
  };
}

/** The logarithm of the odds that nothing fits. */
function weighSigns(signs: Signs, weights: SignWeights): number {
  const { covered, unknown, elsewhere, standingIn, byWords } = limitSigns(signs);
  return (
    weights.all +
    weights.covered * covered +
    weights.unknown * unknown +
    weights.elsewhere * elsewhere +
    weights.standingIn * standingIn +
    weights.byWords * byWords
  );
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
