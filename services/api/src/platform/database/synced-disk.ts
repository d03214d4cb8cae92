import { mkdirSync, readdirSync, readFileSync, readlinkSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { SyncedNodeFs } from './synced-node-fs.ts';

/**
 * A directory that remembers what a power cut would leave of it: for tests.
 *
 * A file has the content of its last fsync, and none if it never had one; a new name, a new place or a deletion
 * holds once its directory is synced (a new file also once it is synced itself, as ext4 and XFS do it). All that
 * was there when the store was opened counts as synced. Linux only: it reads `/proc`.
 */
export class SyncedDisk extends SyncedNodeFs {
  readonly #contents = new Map<number, Buffer>();
  readonly #entries = new Map<string, Map<string, number>>();

  constructor(directory: string) {
    super(directory);
    this.#keepTree(directory);
  }

  protected override sync(descriptor: number): void {
    super.sync(descriptor);
    const path = readlinkSync(`/proc/self/fd/${descriptor}`);
    if (statSync(path).isDirectory()) this.#keepEntries(path);
    else {
      const { ino } = statSync(path);
      this.#contents.set(ino, readFileSync(path));
      this.#entries.get(dirname(path))?.set(path.slice(dirname(path).length + 1), ino);
    }
  }

  /** Writes what the disk would hold after a power cut at this moment into another directory. */
  cutPower(target: string): void {
    this.#writeTree(this.rootDir, target);
  }

  #keepTree(directory: string): void {
    this.#keepEntries(directory);
    for (const entry of readdirSync(directory, { withFileTypes: true })) {
      const path = join(directory, entry.name);
      if (entry.isDirectory()) this.#keepTree(path);
      else this.#contents.set(statSync(path).ino, readFileSync(path));
    }
  }

  #keepEntries(directory: string): void {
    const names = readdirSync(directory).map((name) => [name, statSync(join(directory, name)).ino] as const);
    this.#entries.set(directory, new Map(names));
  }

  #writeTree(directory: string, target: string): void {
    mkdirSync(target, { recursive: true, mode: 0o700 });
    for (const [name, inode] of this.#entries.get(directory) ?? []) {
      const path = join(directory, name);
      if (this.#entries.has(path)) this.#writeTree(path, join(target, name));
      else writeFileSync(join(target, name), this.#contents.get(inode) ?? '', { mode: 0o600 });
    }
  }
}
