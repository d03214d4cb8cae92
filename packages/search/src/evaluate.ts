export {
  isPlainlyWeak,
  isWeakBy,
  limitSigns,
  SIGN_WEIGHTS,
  type Signs,
  type SignWeights,
} from './confidence.ts';
export {
  type Evaluation,
  evaluate,
  type Figures,
  type GivenAnswer,
  type JudgedQuestion,
  type QuestionOutcome,
  toFigureLine,
} from './evaluation.ts';
export { type Half, halfOf } from './evaluation-halves.ts';
export { type Interval, intervalsOf } from './intervals.ts';
