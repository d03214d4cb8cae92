export type * from './public-reads.ts';
export { answerIn, ReadError, read, readAddress, readFile } from './read.ts';
