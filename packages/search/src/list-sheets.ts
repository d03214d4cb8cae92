import { readDistances } from './open-index.ts';
import type { Facet, IndexedSheet, ShownSheets } from './search-index.ts';

/** What is shown of each sheet of an index, in the order of its documents. */
export function listSheets(index: ShownSheets): IndexedSheet[] {
  const themes = namesOf(index.themes, index.ids.length);
  const audiences = namesOf(index.audiences, index.ids.length);
  const languages = namesOf(index.languages, index.ids.length);
  return index.ids.map((id, sheet) => ({
    id,
    title: index.titles[sheet] ?? '',
    summary: index.summaries[sheet] ?? '',
    themes: themes[sheet] ?? [],
    audiences: audiences[sheet] ?? [],
    ...(languages[sheet]?.[0] && { language: languages[sheet][0] }),
  }));
}

function namesOf(facets: readonly Facet[], sheetCount: number): (readonly string[])[] {
  const names = new Array<readonly string[]>(sheetCount).fill([]);
  // Each list is as long as it must be: one that grows keeps room for more, in a thousand sheets.
  for (const [name, sheets] of facets)
    for (const sheet of readDistances(sheets)) names[sheet] = [...(names[sheet] ?? []), name];
  return names;
}
