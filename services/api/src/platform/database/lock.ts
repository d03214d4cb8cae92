import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** The data directory belongs to another process. */
export class DirectoryHeld extends Error {
  override name = 'DirectoryHeld';
  /** The process that holds it; absent when it has only just begun. */
  readonly pid: number | undefined;

  constructor(directory: string, pid: number | undefined) {
    const holder = pid === undefined ? 'another process' : `process ${pid}`;
    super(`The data directory ${directory} is in use by ${holder}. Stop it first, or set another DATA_DIR.`);
    this.pid = pid;
  }
}

/** A held data directory. */
export interface DirectoryLock {
  release(): void;
}

/**
 * Takes the data directory for this process, or throws {@link DirectoryHeld}.
 *
 * PGlite takes no lock, and two processes on one cluster destroy it. The operating system holds this one: it ends
 * with the process however that ends, so that nothing is ever stale and a reused process number means nothing.
 * Node has no `flock`; the lock that SQLite puts on a file is the one it ships, so an empty SQLite file stands in
 * the directory and is never written. The directory must be on a disk of this machine, not a network share.
 */
export function lockDirectory(directory: string): DirectoryLock {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const pidPath = join(directory, 'onthaal.pid');
  const lock = new DatabaseSync(join(directory, 'onthaal.lock'));
  try {
    lock.exec('pragma busy_timeout = 0; pragma journal_mode = memory; begin exclusive');
  } catch (error) {
    lock.close();
    if (isBusy(error)) throw new DirectoryHeld(directory, readPid(pidPath));
    throw error;
  }
  // Only a name for the message above; the lock does not depend on it.
  writeFileSync(pidPath, `${process.pid}\n`);
  return { release: () => lock.close() };
}

function isBusy(error: unknown): boolean {
  const sqliteBusy = 5;
  return error instanceof Error && 'errcode' in error && error.errcode === sqliteBusy;
}

function readPid(path: string): number | undefined {
  try {
    const pid = Number.parseInt(readFileSync(path, 'utf8'), 10);
    return Number.isSafeInteger(pid) ? pid : undefined;
  } catch {
    return undefined;
  }
}
