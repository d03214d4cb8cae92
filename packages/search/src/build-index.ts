import { buildThesaurus } from './build-thesaurus.ts';
import { listSheets } from './list-sheets.ts';
import {
  type IndexedSheet,
  SEARCH_INDEX_VERSION,
  type SearchIndex,
  type ShownSheets,
  type Thesaurus,
} from './search-index.ts';
import type { Need } from './thesaurus/need.ts';
import { weighSheets } from './weigh-sheets.ts';
import { invert, writeFacets, writePostings } from './write-postings.ts';

/** What of a service sheet is searched and shown. */
export interface SearchDocument {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly keywords: readonly string[];
  readonly body: string;
  readonly themes: readonly string[];
  readonly audiences: readonly string[];
  /** The language of the texts, when it is not that of the catalogue. */
  readonly language?: string | undefined;
}

/** What may differ from one region to the next, and what the index is for. */
export interface BuildOptions {
  /** The needs to know; without it the project's own. A region gives those and its own: `[...NEEDS, …]`. */
  readonly needs?: readonly Need[] | undefined;
  /** Whether the names of the needs are kept, so that an answer can be explained. */
  readonly isNamed?: boolean | undefined;
}

/** An index in two parts, so that a large catalogue can be searched before all of the thesaurus is there. */
export interface BuiltIndex {
  /** Complete in itself; of the thesaurus it has what fits. */
  readonly index: SearchIndex;
  /** The whole thesaurus, to stand in the place of the index's own; absent when the index has it all. */
  readonly thesaurus?: Thesaurus;
}

/**
 * Makes the index of one catalogue. The same documents in the same order give the same index, byte for byte.
 *
 * @throws Error when two documents have the same id.
 */
export function buildIndex(documents: readonly SearchDocument[], options: BuildOptions = {}): BuiltIndex {
  const ids = documents.map((document) => document.id);
  const twice = ids.find((id, at) => ids.indexOf(id) !== at);
  if (twice !== undefined) throw new Error(`Two documents have the id ${twice}`);

  const inverted = invert(weighSheets(documents));
  const words = [...inverted.keys()].sort();
  const shown = {
    version: SEARCH_INDEX_VERSION,
    ...writeShown(documents),
    words: writePostings(words, inverted),
  };
  const room = FIRST_PART - estimateWeight(shown);
  const { whole, first } = buildThesaurus({ documents, words, room, options });
  return first
    ? { index: { ...shown, thesaurus: first }, thesaurus: whole }
    : { index: { ...shown, thesaurus: whole } };
}

/** An index with the whole thesaurus in it: for the service, the command line and tests. */
export function buildWholeIndex(
  documents: readonly SearchDocument[],
  options: BuildOptions = {},
): SearchIndex {
  const { index, thesaurus } = buildIndex(documents, options);
  return thesaurus ? { ...index, thesaurus } : index;
}

/** What the index of a catalogue shows of each sheet, without making the index: for a list that nothing is sought in. */
export function listDocuments(documents: readonly SearchDocument[]): IndexedSheet[] {
  return listSheets(writeShown(documents));
}

/** What the first part of an index may weigh, in bytes after compression; one of 500 sheets must stay under 45 kB. */
const FIRST_PART = 44_600;
/** What a character of shown text and of postings weighs once compressed: measured over the development catalogue. */
const [BYTES_OF_SHOWN, BYTES_OF_POSTINGS] = [0.285, 0.52];

function estimateWeight({ words, ...shown }: Omit<SearchIndex, 'thesaurus'>): number {
  return BYTES_OF_SHOWN * JSON.stringify(shown).length + BYTES_OF_POSTINGS * JSON.stringify(words).length;
}

function writeShown(documents: readonly SearchDocument[]): ShownSheets {
  return {
    ids: documents.map((document) => document.id),
    titles: documents.map((document) => document.title),
    summaries: shortenSummaries(documents),
    themes: writeFacets(documents.map((document) => document.themes)),
    audiences: writeFacets(documents.map((document) => document.audiences)),
    languages: writeFacets(documents.map(({ language }) => (language ? [language] : []))),
  };
}

/** All summaries together are kept to so many characters, so that a large catalogue stays light. */
const SUMMARY_CHARACTERS = 32_000;
const [SHORTEST_SUMMARY, LONGEST_SUMMARY] = [60, 220];

function shortenSummaries(documents: readonly SearchDocument[]): string[] {
  const share = Math.floor(SUMMARY_CHARACTERS / (documents.length || 1));
  const most = Math.min(LONGEST_SUMMARY, Math.max(SHORTEST_SUMMARY, share));
  return documents.map(({ summary }) => shorten(summary.replaceAll(/\s+/g, ' ').trim(), most));
}

/** Cuts a text between two words. */
function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = text.lastIndexOf(' ', most);
  return `${text.slice(0, end > most / 2 ? end : most).replace(/[\s,;:.]+$/, '')}…`;
}
