import { randomBytes } from 'node:crypto';
import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import pg from 'pg';
import type { Ask, Catalogue, Engine } from '../engine.ts';

/** What both kinds of database answer to. */
interface Session {
  readonly query: (statement: string, values?: unknown[]) => Promise<{ rows: { id: string }[] }>;
  readonly close: () => Promise<unknown>;
}

const TABLE = 'create table sheet (id text primary key, names text not null, words tsvector not null)';
const INSERT = `
  insert into sheet
  select id, title || ' . ' || keywords,
    setweight(to_tsvector('dutch', title), 'A') || setweight(to_tsvector('dutch', keywords), 'B') ||
    setweight(to_tsvector('dutch', summary), 'C') || setweight(to_tsvector('dutch', body), 'D')
  from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[])
    as read (id, title, keywords, summary, body)`;
/** Body, summary, keywords and title: 0.5, 1.5, 3 and 4, as shares of the highest. */
const WEIGHTS = `'{0.125, 0.375, 0.75, 1}'`;
const BY_WORDS = `
  select id from sheet, websearch_to_tsquery('dutch', $1) as asked
  where words @@ asked
  order by ts_rank(${WEIGHTS}, words, asked) desc, id limit 10`;
/** Adds how nearly the words of the question stand in title and keywords, on average; what is further off is no match. */
const BY_TRIGRAMS = `
  select id from sheet, websearch_to_tsquery('dutch', $1) as asked,
    lateral (
      select coalesce(avg(case when similarity > 0.25 then similarity else 0 end), 0) as near
      from unnest($2::text[]) as word, word_similarity(word, names) as similarity
    ) as slips
  where words @@ asked or near > 0
  order by ts_rank_cd(${WEIGHTS}, words, asked, 16) + 2 * near desc, id limit 10`;

/** The words of a text that are compared letter by letter: shorter ones are near to everything. */
const LETTERS_COMPARED = 4;

/** Full text search of PostgreSQL, with the Dutch that comes with it. */
export const postgreSql = runOn({
  name: 'PostgreSQL',
  settings:
    'on the server; configuration `dutch`; setweight; websearch_to_tsquery with "or" between the words; ts_rank (0.03 better here than ts_rank_cd); GIN',
  statement: BY_WORDS,
});

/** The same with what forgives slips of the keys. */
export const postgreSqlTrigrams = runOn({
  name: 'PostgreSQL + pg_trgm',
  settings:
    'the same with ts_rank_cd (normalisation 16), plus 2 × the mean word_similarity, above 0.25, of each word of four letters or more with title and keywords',
  statement: BY_TRIGRAMS,
});

function runOn({ name, settings, statement }: { name: string; settings: string; statement: string }): Engine {
  let session: Session | undefined;
  const close = async () => {
    await session?.close();
    session = undefined;
  };
  return {
    name,
    settings,
    build: async (catalogue) => {
      session ??= await openSession();
      await fill(session, catalogue);
      return [];
    },
    open: () => {
      if (!session) throw new Error('Nothing was built');
      return askWith(session, statement);
    },
    close,
  };
}

async function fill({ query }: Session, { documents }: Catalogue): Promise<void> {
  await query('drop table if exists sheet');
  await query(TABLE);
  await query(INSERT, [
    documents.map(({ id }) => id),
    documents.map(({ title }) => title),
    documents.map(({ keywords }) => keywords.join(' . ')),
    documents.map(({ summary }) => summary),
    documents.map(({ body }) => body),
  ]);
  await query('create index on sheet using gin (words)');
  await query('analyze sheet');
}

function askWith({ query }: Session, statement: string): Ask {
  return async (text) => {
    const words = [...text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)].map(([word]) => word);
    const compared = words.filter((word) => word.length >= LETTERS_COMPARED);
    const { rows } = await query(statement, [
      words.join(' or '),
      ...(statement === BY_TRIGRAMS ? [compared] : []),
    ]);
    return { ids: rows.map(({ id }) => id), weak: false };
  };
}

/** A schema of its own on the server that `DATABASE_URL` names, else a database inside this process. */
async function openSession(): Promise<Session> {
  const server = process.env.DATABASE_URL;
  if (!server) {
    const embedded = await PGlite.create({ extensions: { pg_trgm } });
    await embedded.exec('create extension pg_trgm');
    return {
      query: (statement, values) => embedded.query(statement, values),
      close: () => embedded.close(),
    };
  }
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  const schema = `bench_${randomBytes(8).toString('hex')}`;
  await client.query(`create schema ${schema}`);
  await client.query(`set search_path to ${schema}, public`);
  await client.query(`create extension if not exists pg_trgm schema ${schema}`);
  return {
    query: (statement, values) => client.query(statement, values),
    close: async () => {
      await client.query(`drop schema ${schema} cascade`);
      await client.end();
    },
  };
}
