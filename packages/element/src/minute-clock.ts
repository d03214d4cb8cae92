import type { ReactiveController } from 'lit';
import type { OnthaalElement } from './onthaal-element.ts';

type Host = Pick<OnthaalElement, 'addController' | 'requestUpdate'>;

/** Updates its host when a new minute begins, so that what it says about now stays true. */
export class MinuteClock implements ReactiveController {
  readonly #host: Host;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#wait();
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  #wait(): void {
    // A little past the minute: a timer that fires early would show the minute before for a whole minute.
    this.#timer = setTimeout(
      () => {
        this.#host.requestUpdate();
        this.#wait();
      },
      60_050 - (Date.now() % 60_000),
    );
  }
}
