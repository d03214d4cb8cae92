import type { Log } from '../log.ts';

const EVERY = 60_000;

/**
 * Counts requests by what was asked and how it ended, and logs the counts once a minute. Who asked, and with which
 * words, is in no log.
 */
export class Tally {
  readonly #log: Log;
  #counts: Record<string, number> = {};
  readonly #timer = setInterval(() => this.flush(), EVERY).unref();

  constructor(log: Log) {
    this.#log = log;
  }

  count(what: string, status: number): void {
    const key = `${what} ${status}`;
    this.#counts[key] = (this.#counts[key] ?? 0) + 1;
  }

  flush(): void {
    if (Object.keys(this.#counts).length > 0) this.#log.info({ requests: this.#counts }, 'requests');
    this.#counts = {};
  }

  stop(): void {
    clearInterval(this.#timer);
    this.flush();
  }
}
