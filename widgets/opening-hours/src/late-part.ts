import type { OnthaalElement } from '@onthaal/element';

/** Code that comes when it is first asked for. Until then there is none, and where it cannot come it is asked for again. */
export class LatePart<Part> {
  readonly #host: OnthaalElement;
  readonly #bring: () => Promise<Part>;
  #part: Part | undefined;
  #isComing = false;

  constructor(host: OnthaalElement, bring: () => Promise<Part>) {
    this.#host = host;
    this.#bring = bring;
  }

  get(): Part | undefined {
    if (!this.#isComing) void this.#fetch();
    return this.#part;
  }

  async #fetch(): Promise<void> {
    this.#isComing = true;
    try {
      this.#part = await this.#bring();
      this.#host.requestUpdate();
    } catch {
      this.#isComing = false;
    }
  }
}
