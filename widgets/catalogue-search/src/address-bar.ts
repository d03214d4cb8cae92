import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { readFragment, type SearchState } from './search-state.ts';

/** The first search on a page has the address; others keep what they show to themselves. */
let owner: AddressBar | undefined;

/**
 * The fragment of the page's address, for as long as it is empty or ours: a fragment of the host's is neither read
 * nor written over.
 */
export class AddressBar implements ReactiveController {
  readonly #onReturn: (state: SearchState | undefined) => void;

  /** `onReturn` is told when the visitor goes back or forward: the state there, undefined for none. */
  constructor(host: ReactiveControllerHost, onReturn: (state: SearchState | undefined) => void) {
    this.#onReturn = onReturn;
    host.addController(this);
  }

  get state(): SearchState | undefined {
    return owner === this ? readFragment(location.hash) : undefined;
  }

  get #isFree(): boolean {
    return owner === this && (!location.hash || this.state !== undefined);
  }

  hostConnected(): void {
    owner ??= this;
    addEventListener('popstate', this.#onPopState);
  }

  hostDisconnected(): void {
    if (owner === this) owner = undefined;
    removeEventListener('popstate', this.#onPopState);
  }

  /** Writes a fragment over that of the present entry of the history, or into a new entry. */
  write(fragment: string, how: 'replaceState' | 'pushState'): void {
    // Not a bare `#…`: on a page with a `<base href>` that would be another page's address.
    const address = new URL(location.href);
    address.hash = fragment;
    if (!this.#isFree || address.href === location.href) return;
    try {
      history[how](history.state, '', address);
    } catch {
      // A sandboxed frame has no history of its own, and browsers limit how often it is written.
    }
  }

  readonly #onPopState = (): void => {
    if (this.#isFree) this.#onReturn(this.state);
  };
}
