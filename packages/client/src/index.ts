export type * from './public-reads.ts';
export { answerIn, ReadError, read, readAddress } from './read.ts';
