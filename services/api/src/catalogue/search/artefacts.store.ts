import { setImmediate as takeTurns } from 'node:timers/promises';
import type { Id, Language } from '@onthaal/vocabulary';
import { type Kysely, sql } from 'kysely';
import type { Tables } from '../../platform/database/index.ts';
import type { Artefact } from './artefact.ts';
import type { Catalogue, SourceRow } from './catalogue-source.ts';

/** So many records are read at once; in between whatever waits has its turn, also where the store is in this process. */
const PAGE = 100;

/** The digests of a region's sheets and of what a municipality says differently; see `digestRows`. */
export async function readDigests(
  db: Kysely<Tables>,
  { municipality, region }: Pick<Catalogue, 'municipality' | 'region'>,
): Promise<{ sheets: string; overlays: string }> {
  const { rows } = await sql<{ sheets: string; overlays: string }>`select
    coalesce((select md5(string_agg(id || ':' || digest, ',' order by id))
      from service_sheet where region = ${region}), '') as sheets,
    coalesce((select md5(string_agg(sheet || ':' || digest, ',' order by sheet))
      from service_overlay where municipality = ${municipality}), '') as overlays`.execute(db);
  return rows[0] ?? { sheets: '', overlays: '' };
}

/** The sheets of a region, in order of id, each as the text of its JSON. */
export async function readSheetRows(db: Kysely<Tables>, region: Id): Promise<SourceRow[]> {
  return await readPages((after) =>
    db
      .selectFrom('service_sheet')
      .where('region', '=', region)
      .$if(after !== undefined, (query) => query.where('id', '>', after as string))
      .orderBy('id')
      .limit(PAGE)
      .select(['id', 'digest', sql<string>`record::text`.as('record')])
      .execute(),
  );
}

/** What a municipality says differently, in order of sheet, each as the text of its JSON. */
export async function readOverlayRows(db: Kysely<Tables>, municipality: Id): Promise<SourceRow[]> {
  return await readPages((after) =>
    db
      .selectFrom('service_overlay')
      .where('municipality', '=', municipality)
      .$if(after !== undefined, (query) => query.where('sheet', '>', after as string))
      .orderBy('sheet')
      .limit(PAGE)
      .select(['sheet as id', 'digest', sql<string>`record::text`.as('record')])
      .execute(),
  );
}

async function readPages(read: (after: string | undefined) => Promise<SourceRow[]>): Promise<SourceRow[]> {
  const rows: SourceRow[] = [];
  for (;;) {
    const page = await read(rows.at(-1)?.id);
    rows.push(...page);
    if (page.length < PAGE) return rows;
    await takeTurns();
  }
}

/**
 * The hash of the artefact that was made of a source; undefined when there is none. Writes down, at most once a day,
 * that the artefact is current.
 */
export async function findHash(
  db: Kysely<Tables>,
  { municipality, source }: { municipality: Id; source: string },
): Promise<string | undefined> {
  const found = await db
    .selectFrom('search_source')
    .innerJoin('search_artefact', (join) =>
      join
        .onRef('search_artefact.municipality', '=', 'search_source.municipality')
        .onRef('search_artefact.hash', '=', 'search_source.hash'),
    )
    .where('search_source.municipality', '=', municipality)
    .where('search_source.source', '=', source)
    .select([
      'search_source.hash',
      sql<boolean>`search_artefact.current_at > now() - interval '1 day'`.as('isMarked'),
    ])
    .executeTakeFirst();
  if (!found || found.isMarked) return found?.hash;
  // Another replica may have cleared it away a moment ago.
  const marked = await db
    .updateTable('search_artefact')
    .set({ current_at: sql`now()` })
    .where('municipality', '=', municipality)
    .where('hash', '=', found.hash)
    .returning('hash')
    .executeTakeFirst();
  return marked?.hash;
}

/** The hash of the artefact that was made last for a language; undefined when none is kept. */
export async function findLastHash(
  db: Kysely<Tables>,
  { municipality, language }: { municipality: Id; language: Language },
): Promise<string | undefined> {
  const found = await db
    .selectFrom('search_source')
    .where('municipality', '=', municipality)
    .where('language', '=', language)
    .orderBy('made_at', 'desc')
    .select('hash')
    .limit(1)
    .executeTakeFirst();
  return found?.hash;
}

interface MadeOf {
  municipality: Id;
  language: Language;
  source: string;
}

/** Keeps an artefact and what it was made of, both or neither. Another replica may have been first. */
export async function saveArtefact(
  db: Kysely<Tables>,
  { municipality, language, source }: MadeOf,
  { hash, brotli, gzip }: Artefact,
): Promise<void> {
  const now = sql<string>`now()`;
  await db.transaction().execute(async (trx) => {
    await trx
      .insertInto('search_artefact')
      .values({ municipality, hash, brotli, gzip, current_at: now })
      .onConflict((conflict) => conflict.columns(['municipality', 'hash']).doUpdateSet({ current_at: now }))
      .execute();
    await trx
      .insertInto('search_source')
      .values({ municipality, source, language, hash, made_at: now })
      .onConflict((conflict) =>
        conflict.columns(['municipality', 'source']).doUpdateSet({ hash, made_at: now }),
      )
      .execute();
  });
}

/** An artefact of a municipality, current or not; undefined when none with this hash is kept. */
export async function readArtefact(
  db: Kysely<Tables>,
  { municipality, hash }: { municipality: Id; hash: string },
): Promise<Artefact | undefined> {
  return await db
    .selectFrom('search_artefact')
    .where('municipality', '=', municipality)
    .where('hash', '=', hash)
    .select(['hash', 'brotli', 'gzip'])
    .executeTakeFirst();
}

/** Clears away what stopped being current more than a number of days ago; answers how many. */
export async function clearArtefacts(db: Kysely<Tables>, days: number): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('search_artefact')
    .where('current_at', '<', sql<string>`now() - ${days} * interval '1 day'`)
    .executeTakeFirst();
  return Number(numDeletedRows);
}
