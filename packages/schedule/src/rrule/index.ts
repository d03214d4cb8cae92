export { type Evaluation, evaluateRrule, type LocalWindow } from './evaluate.ts';
export { type ImportedRrules, importRrules } from './import.ts';
export type { ImportedDays } from './import-blocks.ts';
export type { WrittenDays } from './recurring-blocks.ts';
export { type WrittenRrules, writeRrules } from './write.ts';
