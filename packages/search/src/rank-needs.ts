import { needsOf, type OpenIndex, placesOf } from './open-index.ts';
import type { Question } from './question.ts';
import { rarityOf } from './rank-sheets.ts';
import { beginTally, type Tally } from './tally.ts';

/** How soon it stops helping that a word is said often in a need, and how much a long need thins its words out. */
const SATURATION = 3;
const THINNING = 0.3;
/** How much more a rare word tells than a common one: the power of its rarity. */
const TELLING = 1.4;
/**
 * How much a need gains that is spoken of by more of the question than one rare word: the power of the share of words.
 * A word that holds the sentence together counts for little of it.
 */
const WHOLE_QUESTION = 0.4;
const STOP_WORD = 0.3;
/** What an unknown word counts for in what was asked: a rarity. */
const UNKNOWN = 4;

/** Which needs a question speaks of. */
export interface NeedScores extends Pick<Tally, 'scores' | 'matched'> {
  /** What a need would score that has every word of the question once. */
  readonly asked: number;
  /** Which share of that no term answers to. */
  readonly unknown: number;
}

/** How much a question speaks of each need, by the words of all its entries together (BM25). */
export function rankNeeds(open: OpenIndex, { words, joined }: Question): NeedScores {
  const { needs, lengths } = open;
  const tally = beginTally(needs, lengths.length, (worth, times, need) => {
    const thinned = SATURATION * (1 - THINNING + THINNING * (lengths[need] ?? 1));
    return (worth * times * (SATURATION + 1)) / (times + thinned);
  });
  const worthOf = (term: number) => rarityOf(needsOf(open, term), lengths.length) ** TELLING;
  let asked = 0;
  let unknown = 0;
  words.forEach(({ terms, isStopWord }, number) => {
    let most = Number.POSITIVE_INFINITY;
    for (const [term, { share }] of terms) if (share === 1 && placesOf(needs, term)) most = worthOf(term);
    let telling = 0;
    for (const [term, { share }] of terms) {
      if (!placesOf(needs, term)) continue;
      const worth = share * (share < 0.5 ? Math.min(most, worthOf(term)) : worthOf(term));
      telling = Math.max(telling, worth);
      tally.weigh(term, worth);
    }
    tally.add(number);
    if (!terms.size && !isStopWord) {
      telling = UNKNOWN ** TELLING;
      unknown += telling;
    }
    asked += telling;
  });
  for (const { term, parts } of joined) {
    tally.weigh(term, worthOf(term));
    tally.add(...parts);
  }
  const { scores, matched } = tally;
  weighByShare(scores, matched, words);
  return { scores, matched, asked, unknown: unknown / (asked || 1) };
}

/** Lets scores count by the share of the question that they stand on. */
function weighByShare(scores: Float64Array, matched: Uint32Array, words: Question['words']): void {
  const counts = words.map(({ isStopWord }) => (isStopWord ? STOP_WORD : 1));
  const total = counts.reduce((sum, count) => sum + count, 0);
  const countOf = (bits: number) =>
    counts.reduce((sum, count, number) => (bits & (1 << number) ? sum + count : sum), 0);
  // Many needs are spoken of by the same words.
  const weights = new Map<number, number>();
  matched.forEach((bits, need) => {
    const weight = weights.get(bits) ?? (countOf(bits) / (total || 1)) ** WHOLE_QUESTION;
    weights.set(bits, weight);
    scores[need] = (scores[need] ?? 0) * weight;
  });
}
