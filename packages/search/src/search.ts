import { type OpenIndex, openIndex, readDistances } from './open-index.ts';
import { readQuestion, type Wanted } from './question.ts';
import { type SearchHit, type SearchIndex, type SearchOptions, WEIGHT_LEVELS } from './search-index.ts';

const MOST_HITS = 20;
/** How strongly a sheet that answers more of the question is preferred to one that answers a part of it well. */
const WHOLE_QUESTION = 0.5;

/**
 * The sheets that answer a resident's words, best first; the same words on the same index give the same answer.
 *
 * Nothing is found for no words. Any text is accepted: it never throws for what somebody typed.
 *
 * @throws Error when the index has another version than this code reads.
 */
export function search(index: SearchIndex, words: string, options: SearchOptions = {}): SearchHit[] {
  const open = openIndex(index);
  const wanted = readQuestion(open, words);
  const allowed = [
    ...readFilter(index.themes, options.theme),
    ...readFilter(index.audiences, options.audience),
  ];
  const hits = new Map<number, { id: string; score: number; matched: string[] }>();
  for (const thing of wanted) {
    for (const [sheet, score] of weighSheets(open, thing, index.ids.length)) {
      if (allowed.some((sheets) => !sheets.has(sheet))) continue;
      const hit = hits.get(sheet) ?? { id: index.ids[sheet] ?? '', score: 0, matched: [] };
      hit.score += score;
      hit.matched.push(...thing.written);
      hits.set(sheet, hit);
    }
  }
  const asked = new Set(wanted.flatMap((thing) => thing.written)).size;
  for (const hit of hits.values()) {
    hit.matched = [...new Set(hit.matched)];
    hit.score *= (hit.matched.length / asked) ** WHOLE_QUESTION;
  }
  return [...hits]
    .sort(([one, a], [other, b]) => b.score - a.score || one - other)
    .slice(0, options.limit ?? MOST_HITS)
    .map(([, hit]) => hit);
}

/** What one thing asked for is worth in each sheet: its best term there counts, not how many forms of it there are. */
function weighSheets(open: OpenIndex, { terms }: Wanted, sheetCount: number): Map<number, number> {
  const rarity = (term: number) => {
    const count = (open.starts[term + 1] ?? 0) - (open.starts[term] ?? 0);
    return Math.log(1 + (sheetCount - count + 0.5) / (count + 0.5));
  };
  // A rare compound of an everyday word is no more telling than the word that was typed.
  let most = Number.POSITIVE_INFINITY;
  for (const [term, share] of terms) if (share === 1) most = Math.min(most, rarity(term));
  const best = new Map<number, number>();
  for (const [term, share] of terms) {
    const worth = (share * Math.min(most, rarity(term))) / WEIGHT_LEVELS;
    for (let at = open.starts[term] ?? 0; at < (open.starts[term + 1] ?? 0); at++) {
      const sheet = open.sheets[at] ?? 0;
      best.set(sheet, Math.max(best.get(sheet) ?? 0, worth * (open.weights[at] ?? 0)));
    }
  }
  return best;
}

/** The sheets a filter lets through, none for a name the catalogue lacks; no set when there is no filter. */
function readFilter(facets: SearchIndex['themes'], name: string | undefined): Set<number>[] {
  if (!name) return [];
  const sheets = facets.find(([facet]) => facet === name)?.[1] ?? '';
  return [new Set(readDistances(sheets))];
}
