import { type Need, readList, TitleFinder } from '@onthaal/search/build';
import type { Id } from '@onthaal/vocabulary';
import type { Kysely } from 'kysely';
import { markContentChanged } from '../../platform/content-version.ts';
import type { Tables } from '../../platform/database/index.ts';
import { readNeedFile } from './need-file.ts';
import { listTitles, type NeedChanges, replaceNeeds } from './needs.store.ts';

/** What a need finds in the catalogue of its region. */
interface NeedAnswers {
  need: string;
  /** Titles that answer it, and those that are a second answer. */
  sheets: string[];
  also: string[];
  /** Patterns that no title of the region has. */
  withoutTitle: string[];
}

/** What an import of needs changed, and what the needs find. */
export interface NeedImport extends NeedChanges {
  region: Id;
  needs: NeedAnswers[];
}

/**
 * Makes the needs of a file those of a region, and no others. The file is read whole before the first change: one
 * that is refused (`NeedFileError`) changes nothing, and one that is in already publishes nothing.
 */
export async function importNeeds(db: Kysely<Tables>, region: Id, text: string): Promise<NeedImport> {
  const needs = readNeedFile(text);
  const changes = await db.transaction().execute(async (trx) => {
    const counted = await replaceNeeds(trx, region, needs);
    if (counted.added + counted.changed + counted.removed > 0) await markContentChanged(trx);
    return counted;
  });
  return { region, ...changes, needs: findAnswers(needs, await listTitles(db, region)) };
}

function findAnswers(needs: readonly Need[], titles: readonly string[]): NeedAnswers[] {
  const finder = new TitleFinder(titles);
  const titlesOf = (patterns: readonly string[]) => {
    const numbers = new Set(patterns.flatMap((pattern) => finder.find(pattern)));
    return titles.filter((_, number) => numbers.has(number));
  };
  return needs.map(({ need, ...lists }) => {
    const [first, second] = [readList(lists.sheets), readList(lists.also)];
    const sheets = titlesOf(first);
    return {
      need,
      sheets,
      also: titlesOf(second).filter((title) => !sheets.includes(title)),
      withoutTitle: [...first, ...second].filter((pattern) => finder.find(pattern).length === 0),
    };
  });
}
