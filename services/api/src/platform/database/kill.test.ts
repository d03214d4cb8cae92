import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { openDatabase } from './index.ts';
import { newDataDirectory } from './testing.ts';

const child = join(import.meta.dirname, 'kept-rows.child.ts');

/** Lets a process keep rows, kills it after that many acknowledgements, and answers with all it acknowledged. */
async function keepAndKill(dataDirectory: string, acknowledgements: number): Promise<number[]> {
  const writer = spawn(process.execPath, [child, dataDirectory, '100000'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(writer, 'exit');
  const acknowledged: number[] = [];
  for await (const line of createInterface(writer.stdout)) {
    if (line.startsWith('refused')) throw new Error(line);
    const id = /^kept (\d+)$/.exec(line)?.[1];
    if (id) acknowledged.push(Number(id));
    if (acknowledged.length === acknowledgements) writer.kill('SIGKILL');
  }
  await exited;
  return acknowledged;
}

it('kill -9 among the inserts loses no acknowledged row, and leaves none half done', async () => {
  const dataDirectory = await newDataDirectory();
  const acknowledged: number[] = [];
  for (const count of [1, 7, 40, 150, 400]) acknowledged.push(...(await keepAndKill(dataDirectory, count)));
  expect(acknowledged.length).toBeGreaterThanOrEqual(598);

  const { db, close } = await openDatabase({ dataDirectory, onFailure: () => {}, onWarning: () => {} });
  const { rows } = await sql<{ id: number; length: number }>`
    select id, length(story) as length from kept order by id`.execute(db);
  const stored = new Set(rows.map(({ id }) => id));
  expect(acknowledged.filter((id) => !stored.has(id))).toEqual([]);
  expect(rows.filter(({ id, length }) => length !== id % 3000)).toEqual([]);
  await close();
  rmSync(dataDirectory, { recursive: true });
}, 120_000);
