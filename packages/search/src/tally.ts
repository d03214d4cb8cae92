import type { OpenPostings } from './open-index.ts';

/** What the words of a question make of places, that is of sheets or needs: each word by the best of its terms. */
export interface Tally {
  /** Per place, all words together. */
  readonly scores: Float64Array;
  /** Per place, one bit for each word that led to it. */
  readonly matched: Uint32Array;
  /** Per place, how many words led to it. */
  readonly counts: Uint8Array;
  /** Looks where a term of a word stands; `worth` is what the term is worth. */
  readonly weigh: (term: number, worth: number) => void;
  /** Adds what was weighed, as one word; the bits say which. */
  readonly add: (...words: readonly number[]) => void;
}

/** Begins to count over so many places; `scoreAt` says what a term makes of a place by its worth and its weight there. */
export function beginTally(
  { starts, places, weights }: OpenPostings,
  count: number,
  scoreAt: (worth: number, weight: number, place: number) => number,
): Tally {
  const scores = new Float64Array(count);
  const matched = new Uint32Array(count);
  const counts = new Uint8Array(count);
  const best = new Float64Array(count);
  return {
    scores,
    matched,
    counts,
    weigh: (term, worth) => {
      for (let at = starts[term] ?? 0; at < (starts[term + 1] ?? 0); at++) {
        const place = places[at] ?? 0;
        best[place] = Math.max(best[place] ?? 0, scoreAt(worth, weights[at] ?? 0, place));
      }
    },
    add: (...words) => {
      const bits = words.reduce((all, word) => all | (1 << word), 0);
      for (let place = 0; place < count; place++) {
        if (!best[place]) continue;
        scores[place] = (scores[place] ?? 0) + (best[place] ?? 0);
        matched[place] = (matched[place] ?? 0) | bits;
        counts[place] = (counts[place] ?? 0) + 1;
      }
      best.fill(0);
    },
  };
}
