import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { SyncedNodeFs } from './synced-node-fs.ts';

/** The major version of PostgreSQL inside the installed PGlite; its files fit no other. */
const majorVersion = '18';

// PGlite begins with `-F`, which turns fsync off. The last group only keeps the disk small: without a second
// process nothing but our own checkpoints ever frees the log.
const settings = {
  fsync: 'on',
  full_page_writes: 'on',
  synchronous_commit: 'on',
  wal_sync_method: 'fsync',
  timezone: 'UTC',
  min_wal_size: '32MB',
  shared_buffers: '32MB',
};

/** The parameters PostgreSQL is started with, so that a commit is on disk before it is acknowledged. */
export const startParameters: string[] = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
  ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
];

/**
 * Opens a cluster with PostgreSQL's fsync reaching the disk; `files.syncCount` shows that it does.
 *
 * `onPanic` hears PostgreSQL's last words. It must end the process: PGlite swallows the end of the server and asks
 * the dead module again for ever, without giving way to anything else on the thread.
 */
export async function openCluster(
  directory: string,
  onPanic: (words: string) => never = endProcess,
): Promise<{ pglite: PGlite; files: SyncedNodeFs }> {
  const files = new SyncedNodeFs(directory);
  const onStderr = (line: string) => (/\bPANIC: /.test(line) ? onPanic(line) : true);
  const pglite = await PGlite.create({ fs: files, startParams: startParameters, onStderr });
  return { pglite, files };
}

/** Ends the process as a crash would; the next start recovers from the log. */
export function endProcess(words: string): never {
  writeSync(2, `${words}\n`);
  const softwareError = 70;
  process.exit(softwareError);
}

/**
 * Makes the cluster when the directory has none.
 *
 * It is made beside its place, synced and then renamed, so that a power cut leaves a whole cluster or none.
 */
export async function ensureCluster(directory: string): Promise<void> {
  const versionPath = join(directory, 'PG_VERSION');
  if (existsSync(versionPath)) {
    const version = readFileSync(versionPath, 'utf8').trim();
    if (version === majorVersion) return;
    throw new Error(
      `${directory} was written by PostgreSQL ${version}, and this is ${majorVersion}: export it with the release that wrote it.`,
    );
  }
  const draft = `${directory}.new`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true, mode: 0o700 });
  const { pglite } = await openCluster(draft);
  await pglite.close();
  await syncTree(draft);
  renameSync(draft, directory);
  syncPath(dirname(directory));
}

async function syncTree(directory: string): Promise<void> {
  for (const entry of await readdir(directory, { withFileTypes: true })) {
    const path = join(directory, entry.name);
    if (entry.isDirectory()) await syncTree(path);
    else if (entry.isFile()) syncPath(path);
  }
  syncPath(directory);
}

function syncPath(path: string): void {
  const file = openSync(path, 'r');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
