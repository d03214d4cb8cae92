import { type OpenIndex, placesOf, weightIn } from './open-index.ts';
import type { Question } from './question.ts';

/** An unknown word is taken for at least as telling as this. */
const LEAST_RARITY = 4;

/** What the words of a sheet make of a question: per sheet its score from 0 to about 1, and which words led to it. */
export interface SheetScores {
  readonly scores: Float64Array;
  /** Per sheet, one bit for each word of the question. */
  readonly matched: Uint32Array;
}

/** How well each sheet answers a question by the words that stand in it (BM25F, over the words that are no stop words). */
export function rankSheets(open: OpenIndex, { words, joined }: Question): SheetScores {
  const scores = new Float64Array(open.sheetCount);
  const matched = new Uint32Array(open.sheetCount);
  const counts = new Uint8Array(open.sheetCount);
  const rarity = (term: number) => rarityOf(placesOf(open.sheets, term), open.sheetCount);
  let asked = 0;
  let total = 0;
  words.forEach(({ terms, isStopWord }, number) => {
    if (isStopWord && words.length > 1) return;
    asked++;
    // A rare compound of an everyday word is no more telling than the word that was typed.
    let most = Number.POSITIVE_INFINITY;
    for (const [term, share] of terms) if (share === 1 && placesOf(open.sheets, term)) most = rarity(term);
    const best = new Map<number, number>();
    let telling = 0;
    for (const [term, share] of terms) {
      if (!placesOf(open.sheets, term)) continue;
      const worth = Math.min(most, rarity(term));
      telling = Math.max(telling, worth);
      for (const [sheet, weight] of entriesOf(open, term))
        best.set(sheet, Math.max(best.get(sheet) ?? 0, share * worth * weight));
    }
    total += Math.max(telling, LEAST_RARITY);
    for (const [sheet, score] of best) {
      scores[sheet] = (scores[sheet] ?? 0) + score;
      counts[sheet] = (counts[sheet] ?? 0) + 1;
      matched[sheet] = (matched[sheet] ?? 0) | (1 << number);
    }
  });
  for (const { term, parts } of joined)
    for (const [sheet, weight] of entriesOf(open, term)) {
      scores[sheet] = (scores[sheet] ?? 0) + rarity(term) * weight;
      counts[sheet] = (counts[sheet] ?? 0) + 1;
      for (const part of parts) matched[sheet] = (matched[sheet] ?? 0) | (1 << part);
    }
  for (let sheet = 0; sheet < scores.length; sheet++) {
    const share = Math.min(1, (counts[sheet] ?? 0) / (asked || 1));
    scores[sheet] = ((scores[sheet] ?? 0) / (total || 1)) * Math.sqrt(share);
  }
  return { scores, matched };
}

/** How telling a word is that stands in so many of so many places. */
export function rarityOf(count: number, places: number): number {
  return Math.log(1 + (places - count + 0.5) / (count + 0.5));
}

function* entriesOf({ sheets }: OpenIndex, term: number): Generator<[sheet: number, weight: number]> {
  for (let at = sheets.starts[term] ?? 0; at < (sheets.starts[term + 1] ?? 0); at++)
    yield [sheets.places[at] ?? 0, weightIn(sheets, at)];
}
