import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { DirectoryHeld, openDatabase } from './index.ts';
import { lockDirectory } from './lock.ts';
import { newDataDirectory } from './testing.ts';

const lockModule = JSON.stringify(join(import.meta.dirname, 'lock.ts'));
const children: ChildProcess[] = [];
let directory = '';

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'onthaal-lock-'));
});
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  rmSync(directory, { recursive: true, force: true });
});

/** A process that tries to take the directory, says `held` or the refusal, and lives until it is killed. */
async function startContender(): Promise<{ child: ChildProcess; said: string }> {
  const script = `const { lockDirectory } = await import(${lockModule});
    try { globalThis.lock = lockDirectory(process.argv[1]); console.log('held'); } catch (error) { console.log(error.message); }
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script, directory], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  if (!child.stdout) throw new Error('The child has no output.');
  const [said] = await once(createInterface(child.stdout), 'line');
  return { child, said: String(said) };
}

async function kill(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL');
  await once(child, 'exit');
}

it('a second process is refused and told who holds the directory', async () => {
  const { child, said } = await startContender();
  expect(said).toBe('held');
  expect(() => lockDirectory(directory)).toThrow(DirectoryHeld);
  expect(() => lockDirectory(directory)).toThrow(`in use by process ${child.pid}`);
});

it('the same process is refused a second time, until it lets go', () => {
  const lock = lockDirectory(directory);
  expect(() => lockDirectory(directory)).toThrow(`in use by process ${process.pid}`);
  lock.release();
  lockDirectory(directory).release();
});

it('a lock left behind by kill -9 is free', async () => {
  const { child } = await startContender();
  await kill(child);
  lockDirectory(directory).release();
});

it('a process number left behind means nothing, even when it is alive again', () => {
  lockDirectory(directory).release();
  writeFileSync(join(directory, 'onthaal.pid'), `${process.ppid}\n`);
  lockDirectory(directory).release();
});

it('of several that start together after a kill, one takes the directory', async () => {
  const { child } = await startContender();
  await kill(child);
  const contenders = await Promise.all(Array.from({ length: 5 }, startContender));
  expect(contenders.filter(({ said }) => said === 'held')).toHaveLength(1);
});

it('the store is refused to a second opener and the first goes on', async () => {
  const dataDirectory = await newDataDirectory();
  const options = { dataDirectory, onFailure: () => {}, onWarning: () => {} };
  const first = await openDatabase(options);
  await expect(openDatabase(options)).rejects.toThrow(DirectoryHeld);
  await first.db.selectNoFrom((eb) => eb.lit(1).as('one')).executeTakeFirstOrThrow();
  await first.close();
  await first.close();
  await (await openDatabase(options)).close();
  rmSync(dataDirectory, { recursive: true });
}, 30_000);
