import type { OnthaalElement } from '@onthaal/element';
import type { ReactiveController } from 'lit';
import { AT_START, readFragment, type SearchState, writeFragment } from './search-state.ts';

/** How long nothing is typed before a search counts as made, in milliseconds. */
const PAUSE = 500;

/** The first search on a page has the address; others keep what they show to themselves. */
let owner: SearchCourse | undefined;

interface CourseSetting {
  /** Where the course begins. */
  first: () => SearchState;
  /** Told where one was, after each step that is not typing. */
  onMove: (before: SearchState) => void;
  /** Whether words stay out of the address, because of whoever may look at a browser's history later. */
  isSecret: (words: string) => boolean;
}

/**
 * What is looked at, step by step: the course that the back button goes through.
 *
 * It stands in the fragment of the page's address for as long as that is empty or ours: a fragment of the host's is
 * neither read nor written over. Secret words are known here alone, and go when the page goes.
 */
export class SearchCourse implements ReactiveController {
  readonly #host: OnthaalElement;
  readonly #first: () => SearchState;
  readonly #onMove: (before: SearchState) => void;
  readonly #isSecret: (words: string) => boolean;
  #state: SearchState | undefined;
  /** The words that were kept out of the address. */
  #secret = '';
  /** When the last key was, on the page's clock. */
  #typedAt = 0;
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(host: OnthaalElement, { first, onMove, isSecret }: CourseSetting) {
    this.#host = host;
    this.#first = first;
    this.#onMove = onMove;
    this.#isSecret = isSecret;
    host.addController(this);
  }

  get now(): SearchState {
    return this.#state ?? this.#first();
  }

  get isTyping(): boolean {
    return this.#pause !== undefined;
  }

  hostConnected(): void {
    owner ??= this;
    addEventListener('popstate', this.#onPopState);
    if (!this.#state && readFragment(location.hash)) this.#onPopState();
  }

  hostDisconnected(): void {
    if (owner === this) owner = undefined;
    removeEventListener('popstate', this.#onPopState);
  }

  hostUpdate(): void {
    // Whether words are secret is known only once there is code to read them.
    if (this.#secret && !this.isTyping && !this.#isSecret(this.#secret)) this.#write('replaceState');
  }

  /** Begins again from where the course begins. */
  restart(): void {
    this.#state = undefined;
  }

  /** Takes a step that the back button undoes. */
  go(change: Partial<SearchState>): void {
    this.settle();
    this.#move({ ...this.now, ...change });
    this.#write('pushState');
  }

  /** Follows what is being typed, without a step for every key. */
  type(words: string): void {
    this.#state = { ...this.now, words };
    this.#typedAt = performance.now();
    // One timer for all keys of a question: to clear and set one is a twentieth of what a key may take.
    this.#pause ??= setTimeout(this.#onPause, PAUSE);
    this.#host.requestUpdate();
  }

  /** Takes what was typed as a search that was made. */
  settle(): void {
    clearTimeout(this.#pause);
    this.#pause = undefined;
    this.#write('replaceState');
    this.#host.requestUpdate();
  }

  /** Forgets what is looked at, and takes it out of the address. */
  forget(): void {
    this.#state = AT_START;
    this.settle();
  }

  #move(state: SearchState | undefined): void {
    const before = this.now;
    this.#state = state;
    this.#onMove(before);
    this.#host.requestUpdate();
  }

  #write(how: 'replaceState' | 'pushState'): void {
    const { words } = this.now;
    this.#secret = words && this.#isSecret(words) ? words : '';
    const [fragment, first] = [this.#secret ? { ...this.now, words: '' } : this.now, this.#first()].map(
      writeFragment,
    );
    // Not a bare `#…`: on a page with a `<base href>` that would be another page's address.
    const address = new URL(location.href);
    address.hash = fragment === first ? '' : (fragment ?? '');
    if (!this.#hasAddress || address.href === location.href) return;
    try {
      history[how](history.state, '', address);
    } catch {
      // A sandboxed frame has no history of its own, and browsers limit how often it is written.
    }
  }

  get #hasAddress(): boolean {
    return owner === this && (!location.hash || readFragment(location.hash) !== undefined);
  }

  readonly #onPause = (): void => {
    const rest = this.#typedAt + PAUSE - performance.now();
    if (rest > 0) this.#pause = setTimeout(this.#onPause, rest);
    else this.settle();
  };

  readonly #onPopState = (): void => {
    if (!this.#hasAddress) return;
    const told = readFragment(location.hash);
    this.#move(this.#secret ? { ...(told ?? this.#first()), words: told?.words || this.#secret } : told);
  };
}
