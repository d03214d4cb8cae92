import type { CatalogueIndex, MunicipalityQuery } from '@onthaal/client';
import { type OnthaalElement, PublicReading } from '@onthaal/element';
import type { ServiceSummary } from '@onthaal/vocabulary';
import type { ReactiveController } from 'lit';
import type { findServices } from './find-services.ts';
import { isSeeking, type SearchState } from './search-state.ts';

/** The most services the api lists at once; a longer list goes on in the whole catalogue. */
export const LONGEST_LIST = 200;

/** What a finder looks at each time its host updates. */
interface Sought {
  state: SearchState;
  question: MunicipalityQuery | undefined;
  isTyping: boolean;
}

/**
 * Keeps the services that fit what is sought.
 *
 * Words are only ever sought in the catalogue that was fetched whole, by code that comes with it. Until somebody
 * begins to search, a theme is asked from the service: a list is a tenth of a catalogue.
 */
export class Finder implements ReactiveController {
  /** What fits, best first; undefined while nothing is sought and until it is known. */
  found: readonly ServiceSummary[] | undefined;
  /** Whether the whole catalogue is wanted. */
  hasBegun = false;
  readonly #host: OnthaalElement;
  readonly #sought: () => Sought;
  readonly #index: PublicReading<'catalogue.index'>;
  readonly #list: PublicReading<'catalogue.search'>;
  #findServices: typeof findServices | undefined;
  #cannotFind = false;

  constructor(host: OnthaalElement, sought: () => Sought) {
    this.#host = host;
    this.#sought = sought;
    this.#index = new PublicReading(host, 'catalogue.index', () =>
      this.hasBegun ? sought().question : undefined,
    );
    this.#list = new PublicReading(host, 'catalogue.search', () => {
      const { question, state } = sought();
      const { words, theme, audience } = state;
      if (!question || this.#catalogue || words.trim() || !isSeeking(state)) return undefined;
      return { ...question, theme: theme || undefined, audience: audience || undefined, limit: LONGEST_LIST };
    });
    // After its readings: it works on what they have.
    host.addController(this);
  }

  /** How many fit, also when the list was cut off. */
  get count(): number {
    return this.#list.value?.total ?? this.found?.length ?? 0;
  }

  /** Whether what was sought cannot be looked up. */
  get hasFailed(): boolean {
    return this.#sought().state.words.trim()
      ? this.#cannotFind || this.#index.hasFailed
      : this.#list.hasFailed;
  }

  get #catalogue(): CatalogueIndex | undefined {
    return this.#cannotFind ? undefined : this.#findServices && this.#index.value;
  }

  /** Fetches the catalogue and the code that searches it, once. */
  readonly begin = (): void => {
    if (this.hasBegun) return;
    this.hasBegun = true;
    this.#cannotFind = false;
    import('./find-services.ts')
      .then(
        ({ findServices }) => {
          this.#findServices = findServices;
        },
        () => {
          this.#cannotFind = true;
          this.hasBegun = false;
        },
      )
      .then(() => this.#host.requestUpdate());
    this.#host.requestUpdate();
  };

  hostUpdate(): void {
    const { state, isTyping } = this.#sought();
    let found: readonly ServiceSummary[] | undefined = this.#list.value?.results;
    try {
      if (this.#catalogue) found = this.#findServices?.(this.#catalogue, state, this.#host.language);
    } catch {
      // The index is of another release than this code: only a reload of the page can mend that.
      this.#cannotFind = true;
    }
    // What is half typed finds nothing yet: what was found before stays until the typing pauses.
    if (!isSeeking(state)) this.found = undefined;
    else if (found?.length !== 0 || !isTyping) this.found = found;
  }
}
