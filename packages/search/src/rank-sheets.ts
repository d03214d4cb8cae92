import { type OpenIndex, placesOf } from './open-index.ts';
import type { Question } from './question.ts';
import { WEIGHT_LEVELS } from './search-index.ts';
import { beginTally, type Tally } from './tally.ts';

/** An unknown word is taken for at least as telling as this. */
const LEAST_RARITY = 4;
/** In a catalogue of fewer sheets than this a word that stands in one of them is no less rare in the language. */
const LEAST_SHEETS = 60;

/** What the words of a sheet make of a question: per sheet its score from 0 to about 1, and which words led to it. */
export type SheetScores = Pick<Tally, 'scores' | 'matched'>;

/** How well each sheet answers a question by the words that stand in it (BM25F, over the words that are no stop words). */
export function rankSheets({ sheets, sheetCount }: OpenIndex, { words, joined }: Question): SheetScores {
  const tally = beginTally(sheets, sheetCount, (worth, weight) => worth * (weight / WEIGHT_LEVELS));
  const rarity = (term: number) => rarityOf(placesOf(sheets, term), Math.max(sheetCount, LEAST_SHEETS));
  let asked = 0;
  let total = 0;
  words.forEach(({ terms, isStopWord }, number) => {
    if (isStopWord && words.length > 1) return;
    asked++;
    // A rare compound of an everyday word is no more telling than the word that was typed.
    let most = Number.POSITIVE_INFINITY;
    for (const [term, { share }] of terms) if (share === 1 && placesOf(sheets, term)) most = rarity(term);
    let telling = 0;
    for (const [term, { share }] of terms) {
      if (!placesOf(sheets, term)) continue;
      const worth = Math.min(most, rarity(term));
      telling = Math.max(telling, worth);
      tally.weigh(term, share * worth);
    }
    total += Math.max(telling, LEAST_RARITY);
    tally.add(number);
  });
  for (const { term, parts } of joined) {
    tally.weigh(term, rarity(term));
    tally.add(...parts);
  }
  const { scores, matched, counts } = tally;
  counts.forEach((count, sheet) => {
    const share = Math.min(1, count / (asked || 1));
    scores[sheet] = ((scores[sheet] ?? 0) / (total || 1)) * Math.sqrt(share);
  });
  return { scores, matched };
}

/** How telling a word is that stands in so many of so many places. */
export function rarityOf(count: number, places: number): number {
  return Math.log(1 + (places - count + 0.5) / (count + 0.5));
}
