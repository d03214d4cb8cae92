/**
 * A process for the tests that kill, trace or starve one: keeps rows in the embedded store and says so.
 *
 * `node kept-rows.child.ts <dataDirectory> <rows>`; a line on stdout per step, each written at once and in order:
 * `open`, `read`, `kept <id>`, `refused <error's name>`, `done`. `hold` instead of a number of rows keeps the store
 * open until it is killed.
 */
import { writeSync } from 'node:fs';
import { sql } from 'kysely';
import { openDatabase } from './index.ts';

const [dataDirectory = '', rows = '0'] = process.argv.slice(2);
const say = (line: string) => writeSync(1, `${line}\n`);

try {
  const { db, close } = await openDatabase({
    dataDirectory,
    onFailure: (error) => say(`refused ${error.name}: ${error.message}`),
    onWarning: say,
  });
  await sql`create table if not exists kept (id int primary key, story text not null)`.execute(db);
  say('open');
  await sql`select * from kept`.execute(db);
  say('read');
  if (rows === 'hold') setInterval(() => {}, 1_000);
  else {
    const { rows: found } = await sql<{
      last: number;
    }>`select coalesce(max(id), 0) as last from kept`.execute(db);
    const first = (found[0]?.last ?? 0) + 1;
    const keep = async (id: number) => {
      // Two statements, of which a crash may leave both or neither.
      await db.transaction().execute(async (trx) => {
        await sql`insert into kept values (${id}, '')`.execute(trx);
        await sql`update kept set story = ${'x'.repeat(id % 3000)} where id = ${id}`.execute(trx);
      });
      say(`kept ${id}`);
    };
    for (let id = first; id < first + Number(rows); id += 2) {
      await Promise.all([keep(id), keep(id + 1)]);
    }
    await close();
    say('done');
  }
} catch (error) {
  say(`refused ${error instanceof Error ? `${error.name}: ${error.message}` : error}`);
  process.exitCode = 1;
}
