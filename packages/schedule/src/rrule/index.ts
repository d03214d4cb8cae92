export { type Evaluation, evaluateRrule, type LocalWindow } from './evaluate.ts';
