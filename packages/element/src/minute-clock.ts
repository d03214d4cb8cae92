import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Updates its host when a new minute begins, so that what it says about now stays true. */
export class MinuteClock implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
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
