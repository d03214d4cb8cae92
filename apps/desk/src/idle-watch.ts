/** A desk left alone for this long closes. */
export const IDLE_LIMIT = 15 * 60_000;
/** So long before it closes it says so. */
export const IDLE_WARNING = 60_000;

const SIGNS_OF_LIFE = ['pointerdown', 'pointermove', 'keydown', 'scroll', 'touchstart'] as const;
const LOOK_EVERY = 5_000;

interface IdleAnswers {
  onWarning: () => void;
  onActive: () => void;
  onIdle: () => void;
}

/**
 * Watches whether somebody is still at the desk. It compares clock times, because timers stand still while a
 * computer sleeps: a desk that wakes up after lunch is closed before anybody can read it.
 */
export class IdleWatch {
  readonly #answers: IdleAnswers;
  #activeAt = 0;
  #isWarning = false;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(answers: IdleAnswers) {
    this.#answers = answers;
  }

  start(): void {
    this.stop();
    this.#activeAt = Date.now();
    this.#timer = setInterval(this.#look, LOOK_EVERY);
    for (const sign of SIGNS_OF_LIFE) addEventListener(sign, this.#see, { passive: true, capture: true });
    addEventListener('visibilitychange', this.#look);
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#isWarning = false;
    for (const sign of SIGNS_OF_LIFE) removeEventListener(sign, this.#see, { capture: true });
    removeEventListener('visibilitychange', this.#look);
  }

  readonly #see = (): void => {
    this.#look();
    if (this.#timer === undefined) return;
    this.#activeAt = Date.now();
    if (this.#isWarning) {
      this.#isWarning = false;
      this.#answers.onActive();
    }
  };

  readonly #look = (): void => {
    const idle = Date.now() - this.#activeAt;
    if (idle >= IDLE_LIMIT) {
      this.stop();
      this.#timer = undefined;
      this.#answers.onIdle();
    } else if (idle >= IDLE_LIMIT - IDLE_WARNING && !this.#isWarning) {
      this.#isWarning = true;
      this.#answers.onWarning();
    }
  };
}
