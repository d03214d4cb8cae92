import { sql } from 'kysely';
import { beforeEach, describe, expect, it } from 'vitest';
import { json, UnstorableValue } from './index.ts';
import { describeStores, type TestStore } from './testing.ts';

type Note = {
  note: { id: number; body: unknown };
};

const notes = (store: () => TestStore) => store().database.db.withTables<Note>();

async function answer(store: () => TestStore, expression: string): Promise<unknown> {
  const { rows } = await sql<{ value: unknown }>`select ${sql.raw(expression)} as value`.execute(
    store().database.db,
  );
  return rows[0]?.value;
}

await describeStores(
  (_kind, store) => {
    beforeEach(() => store().empty());

    describe('the types of columns', () => {
      it.each([
        ['9007199254740991::int8', Number.MAX_SAFE_INTEGER],
        ['(-9007199254740991)::int8', Number.MIN_SAFE_INTEGER],
        ['1.50::numeric', '1.50'],
        ["date '2026-03-29'", '2026-03-29'],
        ["time '08:30'", '08:30:00'],
        ["timestamptz '2026-03-29 03:00:00.1234+02'", '2026-03-29T01:00:00.123Z'],
        ["timestamptz '1999-12-31 23:59:59+00'", '1999-12-31T23:59:59.000Z'],
        ["'\\x00ff'::bytea", new Uint8Array([0, 255])],
        ["''::bytea", new Uint8Array()],
        ['\'{"a": [1, null]}\'::jsonb', { a: [1, null] }],
        ["'null'::jsonb", null],
        ['null::int8', null],
        ['true', true],
        ['array[1, null]::int8[]', [1, null]],
        ["array['a,b', '\"', 'NULL', null]", ['a,b', '"', 'NULL', null]],
        ["array[date '2026-03-29']", ['2026-03-29']],
        ['array[\'{"a": "}"}\']::jsonb[]', [{ a: '}' }]],
      ])('%s is read the same on both stores', async (expression, expected) => {
        expect(await answer(store, expression)).toEqual(expected);
      });

      it('a Uint8Array is a plain one, not a Buffer', async () => {
        expect((await answer(store, "'\\xff'::bytea"))?.constructor).toBe(Uint8Array);
      });

      it.each(['9007199254740992::int8', "timestamptz 'infinity'"])(
        '%s is refused, not rounded',
        async (value) => {
          await expect(answer(store, value)).rejects.toThrow(RangeError);
        },
      );

      it('instants and bytes go in as they come out', async () => {
        const at = '2026-10-25T00:30:00.000Z';
        const bytes = new Uint8Array([0, 92, 255]);
        const { rows } = await sql`select ${at}::timestamptz as text, ${new Date(at)}::timestamptz as date,
          ${bytes}::bytea as bytes, ${['a', 'b"']}::text[] as list`.execute(store().database.db);
        expect(rows).toEqual([{ text: at, date: at, bytes, list: ['a', 'b"'] }]);
      });
    });

    describe('JSON', () => {
      it.each([
        ['an emoji beyond the first plane', { story: '👩‍👧 hulp' }],
        ['an array', ['a', { b: 1 }]],
        ['a bare text', 'with "quotes" and \\u0000 spelt out'],
        ['a backslash before a spelt-out surrogate', '\\\\ud800'],
        ['a number', 0.1],
        ['null', null],
      ])('%s comes back as it was', async (_name, body) => {
        await notes(store)
          .insertInto('note')
          .values({ id: 1, body: json(body) })
          .execute();
        const row = await notes(store).selectFrom('note').selectAll().executeTakeFirstOrThrow();
        expect(row.body).toEqual(body);
      });

      it.each([
        ['U+0000', { lines: ['fine', 'a\0b'] }, 'text at value.lines[1] holds the character U+0000'],
        ['a lone high surrogate', { a: '\ud83d' }, 'text at value.a holds half a character'],
        ['a lone low surrogate after a backslash', '\\\udc00', 'text at value holds half a character'],
        ['a name with U+0000', { 'a\0': 1 }, 'name of a field at value holds the character U+0000'],
      ])('%s is refused before it reaches the driver, with its place', (_name, body, message) => {
        expect(() => json(body)).toThrow(UnstorableValue);
        expect(() => json(body)).toThrow(message);
      });

      it('a bare object is refused as a parameter', async () => {
        const insert = notes(store)
          .insertInto('note')
          .values({ id: 1, body: { a: 1 } });
        await expect(insert.execute()).rejects.toThrow('pass it through json()');
      });
    });

    it.each([
      ['U+0000', 'a\0b'],
      ['a lone surrogate', 'a\ud800'],
      ['a lone surrogate in a list', ['a\ud800']],
    ])('a parameter with %s is refused, and the connection still works', async (_name, text) => {
      await expect(sql`select ${text}`.execute(store().database.db)).rejects.toThrow(UnstorableValue);
      expect(await answer(store, '1')).toBe(1);
    });

    describe('transactions', () => {
      it('a failed transaction leaves nothing', async () => {
        const work = notes(store)
          .transaction()
          .execute(async (trx) => {
            await trx
              .insertInto('note')
              .values({ id: 1, body: json(1) })
              .execute();
            throw new Error('changed my mind');
          });
        await expect(work).rejects.toThrow('changed my mind');
        expect(await notes(store).selectFrom('note').selectAll().execute()).toEqual([]);
      });

      it('a statement that fails fails its whole transaction, even when its error is swallowed', async () => {
        const work = notes(store)
          .transaction()
          .execute(async (trx) => {
            await trx
              .insertInto('note')
              .values({ id: 1, body: json(1) })
              .execute();
            await trx
              .insertInto('note')
              .values({ id: 1, body: json(2) })
              .execute()
              .catch(() => {});
          });
        await expect(work).rejects.toThrow();
        expect(await notes(store).selectFrom('note').selectAll().execute()).toEqual([]);
      });

      it('a statement beside an open transaction is no part of it', async () => {
        let inside = () => {};
        const isInside = new Promise<void>((resolve) => {
          inside = resolve;
        });
        const work = notes(store)
          .transaction()
          .execute(async (trx) => {
            await trx
              .insertInto('note')
              .values({ id: 1, body: json(1) })
              .execute();
            inside();
            await new Promise((resolve) => setTimeout(resolve, 20));
            throw new Error('rolled back');
          });
        await isInside;
        await notes(store)
          .insertInto('note')
          .values({ id: 2, body: json(2) })
          .execute();
        await expect(work).rejects.toThrow('rolled back');
        expect(await notes(store).selectFrom('note').select('id').execute()).toEqual([{ id: 2 }]);
      });

      it('writers at the same time lose no update', async () => {
        await notes(store)
          .insertInto('note')
          .values({ id: 1, body: json(0) })
          .execute();
        const increase = () =>
          notes(store)
            .transaction()
            .execute(async (trx) => {
              const { body } = await trx
                .selectFrom('note')
                .select('body')
                .where('id', '=', 1)
                .forUpdate()
                .executeTakeFirstOrThrow();
              await trx
                .updateTable('note')
                .set({ body: json(Number(body) + 1) })
                .where('id', '=', 1)
                .execute();
            });
        await Promise.all(Array.from({ length: 25 }, increase));
        const row = await notes(store).selectFrom('note').select('body').executeTakeFirstOrThrow();
        expect(row.body).toBe(25);
      });
    });

    it('acknowledges nothing that it could lose: fsync, full pages and synchronous commit are on', () => {
      expect(store().database.durability).toMatchObject({
        isDurable: true,
        fsync: 'on',
        fullPageWrites: 'on',
      });
    });

    it('a committed row is there when the store is opened again', async () => {
      await notes(store)
        .insertInto('note')
        .values({ id: 7, body: json('kept') })
        .execute();
      await store().reopen();
      expect(await notes(store).selectFrom('note').selectAll().execute()).toEqual([{ id: 7, body: 'kept' }]);
    });
  },
  async ({ db }) => {
    await sql`create table note (id int primary key, body jsonb not null)`.execute(db);
  },
);
