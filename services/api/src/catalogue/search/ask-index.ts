import { type OpenIndex, type SearchAnswer, search } from '@onthaal/search';

/**
 * Searches, and forgets what was sought when it fails: what goes wrong is logged, and an error may quote the words
 * it stumbled over. Its name and where it happened are enough to find it.
 */
export function askIndex(
  index: OpenIndex,
  words: string,
  options: Parameters<typeof search>[2],
): SearchAnswer {
  try {
    return search(index, words, options);
  } catch (error) {
    throw withoutMessage(error);
  }
}

/** The same failure without its message. */
export function withoutMessage(error: unknown): Error {
  const failure = new Error(`The search failed with ${error instanceof Error ? error.name : 'no error'}.`);
  const said = error instanceof Error ? `${error.name}: ${error.message}\n` : '\n';
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  const frames = stack.startsWith(said) ? stack.slice(said.length) : '';
  failure.stack = `${failure.message}\n${frames}`;
  return failure;
}
