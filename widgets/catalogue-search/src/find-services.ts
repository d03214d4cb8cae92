import { type IndexedSheet, listSheets, type SearchIndex, search } from '@onthaal/search';
import type { SearchState } from './search-state.ts';

/** What scores less than this share of the best hit shares a word with it, and not the question. */
const WORTH_SHOWING = 0.25;
/** So many services are shown, on request, when none fits well. */
const NEAREST = 3;

/** A service in a list of results. */
export interface FoundService extends Pick<IndexedSheet, 'id' | 'title' | 'summary' | 'themes' | 'language'> {
  /** The resident's own words that led here, where they are not those of the best and can not be read in its lines. */
  readonly reason?: readonly string[];
}

/** What was found, best first. */
export interface Found {
  readonly services: readonly FoundService[];
  /** Nothing fits well: the services are at most the nearest. */
  readonly isWeak: boolean;
  /** The words of a question that led to the best; none for a single word. */
  readonly reason?: readonly string[];
}

const sheetsOf = new WeakMap<SearchIndex, ReadonlyMap<string, IndexedSheet>>();

/** The sheets of an index, unpacked once and not at every key. */
function readSheets(index: SearchIndex): ReadonlyMap<string, IndexedSheet> {
  const sheets = sheetsOf.get(index) ?? new Map(listSheets(index).map((sheet) => [sheet.id, sheet]));
  sheetsOf.set(index, sheets);
  return sheets;
}

/**
 * Unpacks an index, so that the first key need not.
 *
 * @throws Error when the index is of another release than this code: see `search`.
 */
export function openCatalogue(index: SearchIndex): void {
  search(index, '', { limit: 0 });
  readSheets(index);
}

/**
 * The services that answer a search, best first; without words, those that the filters leave, in the catalogue's order.
 *
 * @throws Error when the index is of another release than this code: see `search`.
 */
export function findServices(index: SearchIndex, { words, theme, audience }: SearchState): Found {
  const sheets = readSheets(index);
  if (!words.trim()) {
    const services = [...sheets.values()].filter(
      ({ themes, audiences }) =>
        (!theme || themes.includes(theme)) && (!audience || audiences.includes(audience)),
    );
    return { services, isWeak: services.length === 0 };
  }
  const { hits, isWeak } = search(index, words, { theme, audience });
  const least = (hits[0]?.score ?? 0) * WORTH_SHOWING;
  const shown = isWeak ? hits.slice(0, NEAREST) : hits.filter(({ score }) => score >= least);
  const isSentence = /\S\s+\S/.test(words);
  const reason = isSentence ? (shown[0]?.matched ?? []) : [];
  const services = shown.flatMap(({ id, matched }) => {
    const sheet = sheets.get(id);
    if (!sheet) return [];
    const seen = `${sheet.title} ${sheet.summary}`.toLowerCase();
    const isPlain =
      !isSentence || `${matched}` === `${reason}` || matched.every((word) => seen.includes(word));
    return isPlain ? sheet : { ...sheet, reason: matched };
  });
  return { services, isWeak: isWeak || services.length === 0, reason };
}
