import { type OpenIndex, placesOf } from './open-index.ts';
import type { Question } from './question.ts';
import { rarityOf } from './rank-sheets.ts';

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
export interface NeedScores {
  readonly scores: Float64Array;
  /** Per need, one bit for each word of the question that speaks of it. */
  readonly matched: Uint32Array;
  /** What a need would score that has every word of the question once. */
  readonly asked: number;
  /** Which share of that no term answers to. */
  readonly unknown: number;
}

/** How much a question speaks of each need, by the words of all its entries together (BM25). */
export function rankNeeds(open: OpenIndex, { words, joined }: Question): NeedScores {
  const needCount = open.answers.length;
  const scores = new Float64Array(needCount);
  const matched = new Uint32Array(needCount);
  const worthOf = (term: number) => rarityOf(open.needCounts[term] ?? 0, needCount) ** TELLING;
  const add = (best: ReadonlyMap<number, number>, bits: number) => {
    for (const [need, score] of best) {
      scores[need] = (scores[need] ?? 0) + score;
      matched[need] = (matched[need] ?? 0) | bits;
    }
  };
  let asked = 0;
  let unknown = 0;
  words.forEach(({ terms, isStopWord }, number) => {
    let most = Number.POSITIVE_INFINITY;
    for (const [term, share] of terms) if (share === 1 && placesOf(open.needs, term)) most = worthOf(term);
    const best = new Map<number, number>();
    let telling = 0;
    for (const [term, share] of terms) {
      if (!placesOf(open.needs, term)) continue;
      const worth = share * (share < 0.5 ? Math.min(most, worthOf(term)) : worthOf(term));
      telling = Math.max(telling, worth);
      addPlaces(open, term, worth, best);
    }
    add(best, 1 << number);
    if (!terms.size && !isStopWord) {
      telling = UNKNOWN ** TELLING;
      unknown += telling;
    }
    asked += telling;
  });
  for (const { term, parts } of joined) {
    const best = new Map<number, number>();
    addPlaces(open, term, worthOf(term), best);
    add(
      best,
      parts.reduce((bits, part) => bits | (1 << part), 0),
    );
  }
  weighByShare(scores, matched, words);
  return { scores, matched, asked, unknown: unknown / (asked || 1) };
}

/** Lets scores count by the share of the question that they stand on. */
function weighByShare(scores: Float64Array, matched: Uint32Array, words: Question['words']): void {
  const counts = words.map(({ isStopWord }) => (isStopWord ? STOP_WORD : 1));
  const total = counts.reduce((sum, count) => sum + count, 0);
  for (let need = 0; need < scores.length; need++) {
    const bits = matched[need] ?? 0;
    if (!bits) continue;
    const share =
      counts.reduce((sum, count, number) => (bits & (1 << number) ? sum + count : sum), 0) / total;
    scores[need] = (scores[need] ?? 0) * share ** WHOLE_QUESTION;
  }
}

function addPlaces(open: OpenIndex, term: number, worth: number, best: Map<number, number>): void {
  const { starts, places, weights } = open.needs;
  for (let at = starts[term] ?? 0; at < (starts[term + 1] ?? 0); at++) {
    const need = places[at] ?? 0;
    const times = weights[at] ?? 0;
    const thinned = SATURATION * (1 - THINNING + THINNING * (open.lengths[need] ?? 1));
    const score = (worth * times * (SATURATION + 1)) / (times + thinned);
    if (score > (best.get(need) ?? 0)) best.set(need, score);
  }
}
