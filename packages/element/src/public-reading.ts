import { type InputOf, type OutputOf, type PublicRead, type ReadError, read } from '@onthaal/client';
import type { ReactiveController } from 'lit';
import type { OnthaalElement } from './onthaal-element.ts';

const RETRY_AFTER = 4_000;
/** The codes of answers that will be the same next time. */
const FINAL = /^(NOT_FOUND|BAD)/;

/**
 * Keeps what a public read answers for as long as its question stays the same.
 *
 * `value` is undefined until there is an answer and again when asking failed, so that the widget shows its slotted
 * text. A failure is tried once more soon, and then whenever the browser finds its network back; an answer that
 * refuses (no such counter) is not tried again.
 */
export class PublicReading<Read extends PublicRead> implements ReactiveController {
  value: OutputOf<Read> | undefined;
  hasFailed = false;
  readonly #host: OnthaalElement;
  readonly #procedure: Read;
  readonly #question: () => InputOf<Read> | undefined;
  #asked = '';
  #going: AbortController | undefined;

  /** `question` is asked at every update; while it gives undefined, nothing is read. */
  constructor(host: OnthaalElement, procedure: Read, question: () => InputOf<Read> | undefined) {
    this.#host = host;
    this.#procedure = procedure;
    this.#question = question;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('online', this.#again);
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#again);
    this.#going?.abort();
    if (!this.value) this.#asked = '';
  }

  hostUpdate(): void {
    const input = this.#question();
    const asked = input ? this.#host.apiAddress + JSON.stringify(input) : '';
    if (asked === this.#asked) return;
    this.#asked = asked;
    this.#going?.abort();
    this.value = undefined;
    this.hasFailed = false;
    if (input) void this.#read(input, true);
  }

  async #read(input: InputOf<Read>, mayRetry?: boolean): Promise<void> {
    this.#going = new AbortController();
    const { signal } = this.#going;
    try {
      const value = await read(this.#host.apiAddress, this.#procedure, input, signal);
      if (signal.aborted) return;
      this.value = value;
      this.hasFailed = false;
    } catch (error) {
      if (signal.aborted) return;
      this.hasFailed = true;
      if (mayRetry && !FINAL.test((error as Partial<ReadError>).code ?? ''))
        setTimeout(() => !signal.aborted && this.#read(input), RETRY_AFTER);
    }
    this.#host.requestUpdate();
  }

  readonly #again = (): void => {
    const input = this.hasFailed && this.#question();
    if (input) void this.#read(input);
  };
}
