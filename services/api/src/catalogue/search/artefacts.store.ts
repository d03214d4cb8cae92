import { setImmediate as takeTurns } from 'node:timers/promises';
import { SEARCH_INDEX_VERSION } from '@onthaal/search';
import type { Id, Language } from '@onthaal/vocabulary';
import { type Kysely, sql } from 'kysely';
import type { Tables } from '../../platform/database/index.ts';
import type { Artefact, Edition } from './artefact.ts';
import type { Catalogue, SourceDigests, SourceRow } from './catalogue-source.ts';

/** So many records are read at once; in between whatever waits has its turn, also where the store is in this process. */
const PAGE = 100;

/** The digests of a region's sheets, its own needs, and what a municipality says differently; see `digestRows`. */
export async function readDigests(
  db: Kysely<Tables>,
  { municipality, region }: Pick<Catalogue, 'municipality' | 'region'>,
): Promise<SourceDigests> {
  const { rows } = await sql<SourceDigests>`select
    coalesce((select md5(string_agg(id || ':' || digest, ',' order by id))
      from service_sheet where region = ${region}), '') as sheets,
    coalesce((select md5(string_agg(sheet || ':' || digest, ',' order by sheet))
      from service_overlay where municipality = ${municipality}), '') as overlays,
    coalesce((select md5(string_agg(need || ':' || digest, ',' order by need collate "C"))
      from region_need where region = ${region}), '') as needs`.execute(db);
  return rows[0] ?? { sheets: '', overlays: '', needs: '' };
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

/** What a region adds to the thesaurus, in order of name, each as the text of its JSON. */
export async function readNeedRows(db: Kysely<Tables>, region: Id): Promise<SourceRow[]> {
  return await db
    .selectFrom('region_need')
    .where('region', '=', region)
    .orderBy(sql`need collate "C"`)
    .select(['need as id', 'digest', sql<string>`record::text`.as('record')])
    .execute();
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
 * The edition that was made of a source; undefined when there is none. Writes down, at most once a day, that it is
 * current.
 */
export async function findEdition(
  db: Kysely<Tables>,
  { municipality, source }: { municipality: Id; source: string },
): Promise<Edition<string> | undefined> {
  const found = await db
    .selectFrom('search_source')
    .where('municipality', '=', municipality)
    .where('source', '=', source)
    .select(['hash', 'thesaurus'])
    .select(
      sql<boolean>`(select min(current_at) > now() - interval '1 day' from search_artefact artefact
        where artefact.municipality = search_source.municipality
          and artefact.hash in (search_source.hash, search_source.thesaurus))`.as('isMarked'),
    )
    .executeTakeFirst();
  if (!found || found.isMarked) return found && editionOf(found);
  const hashes = [found.hash, ...(found.thesaurus ? [found.thesaurus] : [])];
  const marked = await db
    .updateTable('search_artefact')
    .set({ current_at: sql`now()` })
    .where('municipality', '=', municipality)
    .where('hash', 'in', hashes)
    .returning('hash')
    .execute();
  // Another replica may have cleared one away a moment ago.
  return marked.length === hashes.length ? editionOf(found) : undefined;
}

/** The edition that was made last for a language and that this release can read; undefined when none is kept. */
export async function findLastEdition(
  db: Kysely<Tables>,
  { municipality, language }: { municipality: Id; language: Language },
): Promise<Edition<string> | undefined> {
  const found = await db
    .selectFrom('search_source')
    .where('municipality', '=', municipality)
    .where('language', '=', language)
    .where('index_version', '=', SEARCH_INDEX_VERSION)
    .orderBy('made_at', 'desc')
    .select(['hash', 'thesaurus'])
    .limit(1)
    .executeTakeFirst();
  return found && editionOf(found);
}

function editionOf({ hash, thesaurus }: { hash: string; thesaurus: string | null }): Edition<string> {
  return { index: hash, thesaurus: thesaurus ?? undefined };
}

interface MadeOf {
  municipality: Id;
  language: Language;
  source: string;
}

/** Keeps an edition and what it was made of, all or nothing. Another replica may have been first. */
export async function saveEdition(
  db: Kysely<Tables>,
  { municipality, language, source }: MadeOf,
  { index, thesaurus }: Edition<Artefact>,
): Promise<void> {
  const now = sql<string>`now()`;
  const artefacts = [index, ...(thesaurus ? [thesaurus] : [])];
  const made = {
    hash: index.hash,
    thesaurus: thesaurus?.hash ?? null,
    index_version: SEARCH_INDEX_VERSION,
    made_at: now,
  };
  await db.transaction().execute(async (trx) => {
    await trx
      .insertInto('search_artefact')
      .values(artefacts.map((artefact) => ({ municipality, ...artefact, current_at: now })))
      .onConflict((conflict) => conflict.columns(['municipality', 'hash']).doUpdateSet({ current_at: now }))
      .execute();
    await trx
      .insertInto('search_source')
      .values({ municipality, source, language, ...made })
      .onConflict((conflict) => conflict.columns(['municipality', 'source']).doUpdateSet(made))
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
