import type { ReadError } from '@onthaal/client';
import type { ReactiveController } from 'lit';
import type { OnthaalElement } from './onthaal-element.ts';

const RETRY_AFTER = 4_000;
/** The codes of answers that will be the same next time. */
const FINAL = /^(NOT_FOUND|BAD)/;

/**
 * Keeps the answer to a question for as long as the question stays the same.
 *
 * `value` is undefined until there is an answer and again when asking failed, so that the widget shows its slotted
 * text. A failure is tried once more soon, and then whenever the browser finds its network back; an answer that
 * refuses (no such counter) is not tried again.
 */
export class Reading<Question, Answer> implements ReactiveController {
  value: Answer | undefined;
  hasFailed = false;
  readonly #host: OnthaalElement;
  readonly #question: () => Question | undefined;
  readonly #answer: (question: Question, signal: AbortSignal) => Promise<Answer>;
  #asked = '';
  #going: AbortController | undefined;

  /** `question` is asked at every update; while it gives undefined, nothing is read. `answer` goes and gets it. */
  constructor(
    host: OnthaalElement,
    question: () => Question | undefined,
    answer: (question: Question, signal: AbortSignal) => Promise<Answer>,
  ) {
    this.#host = host;
    this.#question = question;
    this.#answer = answer;
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
    const question = this.#question();
    const asked = question ? this.#host.apiAddress + JSON.stringify(question) : '';
    if (asked === this.#asked) return;
    this.#asked = asked;
    this.#going?.abort();
    this.value = undefined;
    this.hasFailed = false;
    if (question) void this.#read(question, true);
  }

  async #read(question: Question, mayRetry?: boolean): Promise<void> {
    this.#going = new AbortController();
    const { signal } = this.#going;
    try {
      const value = await this.#answer(question, signal);
      if (signal.aborted) return;
      this.value = value;
      this.hasFailed = false;
    } catch (error) {
      if (signal.aborted) return;
      this.hasFailed = true;
      if (mayRetry && !FINAL.test((error as Partial<ReadError>).code ?? ''))
        setTimeout(() => !signal.aborted && this.#read(question), RETRY_AFTER);
    }
    this.#host.requestUpdate();
  }

  readonly #again = (): void => {
    const question = this.hasFailed && this.#question();
    if (question) void this.#read(question);
  };
}
