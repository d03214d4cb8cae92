import type { SearchDocument } from './build-index.ts';
import { WEIGHT_LEVELS } from './search-index.ts';
import { readTextWords } from './text-words.ts';

/** The terms of one sheet that are worth keeping, with their weight from 1 to {@link WEIGHT_LEVELS}. */
export type WeighedSheet = ReadonlyMap<string, number>;

/**
 * What a word counts for in each field, and how much a long field thins it out (BM25F).
 *
 * Keywords are not thinned out: a coordinator who adds one must never see the sheet sink for it.
 */
const FIELDS = [
  { name: 'title', boost: 4, thinning: 0.4 },
  { name: 'keywords', boost: 3, thinning: 0 },
  { name: 'summary', boost: 1.5, thinning: 0.5 },
  { name: 'body', boost: 0.5, thinning: 0.7 },
] as const;
/** How soon repeating a word stops helping. */
const SATURATION = 1.6;
/** What a title that is nothing but the word adds, on a scale of one: "Leefloon" comes before "Equivalent leefloon". */
const NAMED_SO = 0.3;
/**
 * How many words of summary and body a sheet keeps, the heaviest first, in a small catalogue and in a large one: the rest
 * costs kilobytes and finds little that the thesaurus does not. Words of title and keywords always stay.
 */
const [WORDS_KEPT, WORDS_KEPT_OF_MANY] = [26, 6];
/**
 * In a catalogue larger than this, a word that only one body uses is dropped as well: it is more often a slip or a local
 * name than what somebody looks for. In a smaller one it may be all there is.
 */
const LARGE_CATALOGUE = 200;

type FieldName = (typeof FIELDS)[number]['name'];

interface ReadSheet {
  readonly counts: Record<FieldName, Map<string, number>>;
  readonly lengths: Record<FieldName, number>;
}

/** Weighs every word of every sheet. */
export function weighSheets(documents: readonly SearchDocument[]): WeighedSheet[] {
  const sheets = documents.map(readSheet);
  const sheetCounts = new Map<string, number>();
  for (const { counts } of sheets)
    for (const term of new Set(FIELDS.flatMap(({ name }) => [...counts[name].keys()])))
      sheetCounts.set(term, (sheetCounts.get(term) ?? 0) + 1);
  const averages = Object.fromEntries(
    FIELDS.map(({ name }) => [
      name,
      sheets.reduce((sum, { lengths }) => sum + lengths[name], 0) / (sheets.length || 1) || 1,
    ]),
  ) as Record<FieldName, number>;
  const isLarge = documents.length > LARGE_CATALOGUE;
  const isWorthKeeping = (term: string) => !isLarge || (sheetCounts.get(term) ?? 0) > 1;
  const wordsKept = isLarge ? WORDS_KEPT_OF_MANY : WORDS_KEPT;
  return sheets.map((sheet) => weighSheet(sheet, { averages, isWorthKeeping, wordsKept }));
}

function weighSheet(
  { counts, lengths }: ReadSheet,
  {
    averages,
    isWorthKeeping,
    wordsKept,
  }: {
    averages: Record<FieldName, number>;
    isWorthKeeping: (term: string) => boolean;
    wordsKept: number;
  },
): WeighedSheet {
  const frequencies = new Map<string, number>();
  for (const { name, boost, thinning } of FIELDS) {
    const length = 1 - thinning + (thinning * lengths[name]) / averages[name];
    for (const [term, count] of counts[name])
      frequencies.set(term, (frequencies.get(term) ?? 0) + (boost * count) / length);
  }
  const terms = [...frequencies].map(([term, frequency]) => ({
    term,
    weight:
      (1 - NAMED_SO) * (frequency / (SATURATION + frequency)) +
      (counts.title.has(term) ? NAMED_SO / Math.sqrt(lengths.title || 1) : 0),
    isNamed: counts.title.has(term) || counts.keywords.has(term),
  }));
  const kept = [
    ...terms.filter((entry) => entry.isNamed),
    ...terms
      .filter(({ term, isNamed }) => !isNamed && !/\d/.test(term))
      .filter(({ term }) => counts.summary.has(term) || isWorthKeeping(term))
      .sort((one, other) => other.weight - one.weight)
      .slice(0, wordsKept),
  ];
  return new Map(kept.map(({ term, weight }) => [term, Math.max(1, Math.round(weight * WEIGHT_LEVELS))]));
}

function readSheet(document: SearchDocument): ReadSheet {
  const fields = FIELDS.map(({ name }) => {
    const text = document[name];
    const counts = new Map<string, number>();
    const words = readTextWords(typeof text === 'string' ? text : text.join(' . ')).filter(
      (word) => !word.isStopWord,
    );
    for (const { stem } of words) counts.set(stem, (counts.get(stem) ?? 0) + 1);
    return [name, counts, words.length] as const;
  });
  return {
    counts: Object.fromEntries(fields.map(([name, counts]) => [name, counts])) as ReadSheet['counts'],
    lengths: Object.fromEntries(fields.map(([name, , length]) => [name, length])) as ReadSheet['lengths'],
  };
}
