export type * from './public-reads.ts';
export { ReadError, read, readAddress } from './read.ts';
