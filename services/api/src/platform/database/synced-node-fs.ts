import { fsyncSync } from 'node:fs';
import type { PGlite } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';

/** The part of the Emscripten module that serves files from a directory of this machine. */
interface NodeFileModule {
  NODEFS: {
    stream_ops: { fsync?: (stream: { nfd: number }) => number };
    tryFSOperation<T>(operation: () => T): T;
  };
}

type ModuleOptions = Parameters<NodeFS['init']>[1];

/**
 * A PGlite directory on which PostgreSQL's own fsync reaches the disk.
 *
 * Emscripten's NODEFS has no `fsync` among its stream operations, so every fsync of PostgreSQL, at commit and at
 * checkpoint, is answered with success and does nothing. Supplying the one missing operation gives back
 * PostgreSQL's whole order of writing: log before data, data before the checkpoint record, directory entries too.
 * That order is why the log is not synced by ourselves after a commit: PostgreSQL would by then believe the log
 * safe and might already have written a page whose log record is not.
 *
 * `fdatasync` cannot be supplied in this way, hence `wal_sync_method=fsync`.
 */
export class SyncedNodeFs extends NodeFS {
  /** How many times PostgreSQL has synced a file or directory. */
  syncCount = 0;

  override async init(pglite: PGlite, options: ModuleOptions): ReturnType<NodeFS['init']> {
    const { emscriptenOpts } = await super.init(pglite, options);
    const supplyFsync = (module: unknown) => {
      const { NODEFS } = module as NodeFileModule;
      NODEFS.stream_ops.fsync = (stream) =>
        NODEFS.tryFSOperation(() => {
          this.sync(stream.nfd);
          return 0;
        });
    };
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [...(emscriptenOpts.preRun ?? []), supplyFsync] } };
  }

  /** Called by PostgreSQL for a file or a directory; returns when it is on the disk, or throws. */
  protected sync(descriptor: number): void {
    fsyncSync(descriptor);
    this.syncCount += 1;
  }
}
