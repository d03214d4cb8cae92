import type { DeskState } from './desk.ts';

/**
 * Brings the focus along when the screen changes, so that keyboard and screen reader are where the eyes are: on the
 * new screen's heading, and from an intake back on the line it was opened from.
 */
export class FocusKeeper {
  readonly #place: HTMLElement;
  #screen = 'closed';

  constructor(place: HTMLElement) {
    this.#place = place;
  }

  follow(state: DeskState): void {
    const screen = state.step === 'open' ? (state.shown?.intake.reference ?? 'list') : state.step;
    const before = this.#screen;
    if (screen === before) return;
    this.#screen = screen;
    const row = screen === 'list' && this.#place.querySelector<HTMLElement>(`[data-reference="${before}"]`);
    const target = row || this.#place.querySelector<HTMLElement>('h1');
    target?.focus();
    if (!row) scrollTo(0, 0);
  }
}
