import type { PGlite, PGliteOptions } from '@electric-sql/pglite';
import { columnParsers } from './column-types.ts';
import { assertStorableParameters } from './storable.ts';

type QueryOptions = NonNullable<Parameters<PGlite['query']>[2]>;
type Query = PGlite['query'];

interface GuardedTransaction {
  query: Query;
  rollback(): Promise<void>;
}

/** The embedded store met an error after which nothing it holds in memory may be trusted. */
export class StoreFailed extends Error {
  override name = 'StoreFailed';
}

/**
 * PGlite as Kysely uses it, with the checks of both stores and a memory for fatal errors.
 *
 * After a failed write or fsync PostgreSQL ends the server, because what the kernel has dropped cannot be synced
 * by trying again. PGlite lives on in this process, so this guard refuses everything from then on, and calls
 * `onFailure` once: the service should exit and recover from its log at the next start.
 */
export class GuardedPglite {
  readonly #pglite: PGlite;
  readonly #onFailure: (error: StoreFailed) => void;
  readonly #failed = Promise.withResolvers<never>();
  #failure: StoreFailed | undefined;

  constructor(pglite: PGlite, onFailure: (error: StoreFailed) => void) {
    this.#pglite = pglite;
    this.#onFailure = onFailure;
    // Only those who wait for an answer hear of it.
    this.#failed.promise.catch(() => {});
  }

  get closed(): boolean {
    return this.#pglite.closed;
  }

  get ready(): boolean {
    return this.#pglite.ready;
  }

  get waitReady(): Promise<void> {
    return this.#pglite.waitReady;
  }

  get failure(): StoreFailed | undefined {
    return this.#failure;
  }

  async query<T>(statement: string, parameters?: unknown[], options?: QueryOptions) {
    return await this.#ask<T>(this.#pglite, statement, parameters, options);
  }

  async transaction<T>(work: (transaction: GuardedTransaction) => Promise<T>): Promise<T> {
    return await this.#watch(() =>
      this.#pglite.transaction((transaction) =>
        work({
          query: (statement, parameters, options) => this.#ask(transaction, statement, parameters, options),
          rollback: () => transaction.rollback(),
        }),
      ),
    );
  }

  /** After a failure the cluster is left as a crash would leave it: a last checkpoint could only do harm. */
  async close(): Promise<void> {
    if (this.#failure === undefined && !this.#pglite.closed) await this.#pglite.close();
  }

  async #ask<T>(
    target: { query: Query },
    statement: string,
    parameters: unknown[] | undefined,
    options: QueryOptions | undefined,
  ) {
    assertStorableParameters(parameters);
    // Per query, because PGlite installs parsers of its own for arrays after it has started.
    const levelled = { ...options, parsers: columnParsers as NonNullable<PGliteOptions['parsers']> };
    return await this.#watch(() => target.query<T>(statement, parameters, levelled));
  }

  async #watch<T>(work: () => Promise<T>): Promise<T> {
    if (this.#failure !== undefined) throw this.#failure;
    try {
      // A dead PostgreSQL does not always answer, so its failure must reach those who wait.
      return await Promise.race([work(), this.#failed.promise]);
    } catch (error) {
      if (this.#failure === undefined && isFatal(error)) this.#fail(error);
      throw this.#failure ?? error;
    }
  }

  #fail(cause: unknown): void {
    const reason = cause instanceof Error ? cause.message : String(cause);
    this.#failure = new StoreFailed(`The embedded store has failed and must be restarted: ${reason}`, {
      cause,
    });
    this.#failed.reject(this.#failure);
    this.#onFailure(this.#failure);
  }
}

// What a WebAssembly module throws when it traps, and Emscripten when the program in it has ended.
const deadModule = new Set(['RuntimeError', 'ExitStatus']);

function isFatal(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { code, severity, name } = error as { code?: unknown; severity?: unknown; name?: unknown };
  const ioError = '58030';
  return code === ioError || severity === 'PANIC' || severity === 'FATAL' || deadModule.has(String(name));
}
