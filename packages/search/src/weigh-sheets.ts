import { readWords } from './analysis.ts';
import type { SearchDocument } from './build-index.ts';
import { WEIGHT_LEVELS } from './search-index.ts';

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
 * How many words of summary and body a sheet keeps, the heaviest first: the rest costs kilobytes and finds nothing.
 * Words of title and keywords always stay.
 */
const WORDS_KEPT = 26;
/**
 * In a catalogue larger than this, a word that only one body uses is dropped: it is more often a slip or a local name
 * than what somebody looks for, and half the dictionary would be such words. In a smaller one it may be all there is.
 */
const LARGE_CATALOGUE = 200;

type FieldName = (typeof FIELDS)[number]['name'];

interface ReadSheet {
  readonly counts: Record<FieldName, Map<string, number>>;
  readonly lengths: Record<FieldName, number>;
}

/** Weighs every word of every sheet, and every given phrase where its words stand side by side. */
export function weighSheets(
  documents: readonly SearchDocument[],
  phrases: readonly (readonly string[])[],
): WeighedSheet[] {
  const phrasesByFirst = new Map<string, Map<string, readonly string[]>>();
  for (const phrase of phrases) {
    const [first] = phrase;
    if (first === undefined || phrase.length < 2) continue;
    const group = phrasesByFirst.get(first) ?? new Map();
    phrasesByFirst.set(first, group.set(phrase.join(' '), phrase));
  }
  const sheets = documents.map((document) => readSheet(document, phrasesByFirst));
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
  const isWorthKeeping = (term: string) =>
    documents.length <= LARGE_CATALOGUE || (sheetCounts.get(term) ?? 0) > 1;
  return sheets.map((sheet) => weighSheet(sheet, averages, isWorthKeeping));
}

function weighSheet(
  { counts, lengths }: ReadSheet,
  averages: Record<FieldName, number>,
  isWorthKeeping: (term: string) => boolean,
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
      .slice(0, WORDS_KEPT),
  ];
  return new Map(kept.map(({ term, weight }) => [term, Math.max(1, Math.round(weight * WEIGHT_LEVELS))]));
}

function readSheet(
  document: SearchDocument,
  phrasesByFirst: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>,
): ReadSheet {
  const fields = FIELDS.map(({ name }) => {
    const text = document[name];
    const stems = readWords(typeof text === 'string' ? text : text.join(' . '))
      .filter((word) => !word.isStopWord)
      .map((word) => word.stem);
    const counts = new Map<string, number>();
    const count = (term: string) => counts.set(term, (counts.get(term) ?? 0) + 1);
    stems.forEach((stem, at) => {
      count(stem);
      for (const [term, phrase] of phrasesByFirst.get(stem) ?? [])
        if (phrase.every((part, offset) => stems[at + offset] === part)) count(term);
    });
    return [name, counts, stems.length] as const;
  });
  return {
    counts: Object.fromEntries(fields.map(([name, counts]) => [name, counts])) as ReadSheet['counts'],
    lengths: Object.fromEntries(fields.map(([name, , length]) => [name, length])) as ReadSheet['lengths'],
  };
}
