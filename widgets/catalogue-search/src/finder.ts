import type { MunicipalityQuery } from '@onthaal/client';
import { type OnthaalElement, PublicReading, Reading } from '@onthaal/element';
import type { Danger, SearchIndex, Thesaurus } from '@onthaal/search';
import type { CatalogueThemes } from '@onthaal/vocabulary';
import type { ReactiveController } from 'lit';
import type { Found } from './find-services.ts';
import { readFile } from './read-file.ts';
import { isSeeking, type SearchState } from './search-state.ts';

/** The most services the api lists at once; a longer list goes on in the whole catalogue. */
export const LONGEST_LIST = 200;

type Seeking = typeof import('./seeking.ts');

/** The addresses of a catalogue's index and, when that is in two parts, of the second. */
type Files = Pick<CatalogueThemes, 'index' | 'thesaurus'>;

type BothFiles = { [Name in keyof Files]-?: string };

/** What a finder looks at each time its host updates. */
interface Sought {
  state: SearchState;
  question: MunicipalityQuery | undefined;
  /** Undefined until it is known where the catalogue is. */
  files: Files | undefined;
  isTyping: boolean;
}

/**
 * Keeps the services that fit what is sought, and whether the words speak of danger.
 *
 * Words are only ever sought in the catalogue that was fetched whole, by code that comes with it. A large catalogue
 * comes in two parts, and is searched from the first on. Until somebody begins to search, a theme is asked from the
 * service: a list is a tenth of a catalogue.
 */
export class Finder implements ReactiveController {
  /** What fits; undefined while nothing is sought and until it is known. */
  found: Found | undefined;
  danger: Danger | undefined;
  /** Whether the whole catalogue is wanted. */
  hasBegun = false;
  /** What searches and shows it, once it is there. */
  code: Seeking | undefined;
  readonly #host: OnthaalElement;
  readonly #sought: () => Sought;
  readonly #first: Reading<string, SearchIndex>;
  readonly #whole: Reading<BothFiles, SearchIndex>;
  readonly #list: PublicReading<'catalogue.search'>;
  #cannotFind = false;
  /** What was found is the answer to this, by this. */
  #asked = '';
  #searched: SearchIndex | undefined;

  constructor(host: OnthaalElement, sought: () => Sought) {
    this.#host = host;
    this.#sought = sought;
    this.#first = new Reading(
      host,
      () => (this.hasBegun ? sought().files?.index : undefined),
      (address, signal) => readFile(host.apiAddress + address, signal),
    );
    this.#whole = new Reading(
      host,
      () => (this.#first.value && this.code && !savesData() ? inTwoParts(sought().files) : undefined),
      ({ thesaurus }, signal) => this.#complete(thesaurus, signal),
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
    return this.#list.value?.total ?? this.found?.services.length ?? 0;
  }

  /** Whether what was sought cannot be looked up. */
  get hasFailed(): boolean {
    return this.#sought().state.words.trim()
      ? this.#cannotFind || this.#first.hasFailed
      : this.#list.hasFailed;
  }

  /** The most complete index that is there. */
  get #catalogue(): SearchIndex | undefined {
    return this.#cannotFind || !this.code ? undefined : (this.#whole.value ?? this.#first.value);
  }

  /** Whether words may be told to nobody, not even to the page's address: they speak of danger, or nobody knows yet. */
  isSecret(words: string): boolean {
    return !this.code || this.code.readDanger(words) !== undefined;
  }

  /** Fetches the catalogue and the code that searches it, once. */
  readonly begin = (): void => {
    if (this.hasBegun) return;
    this.hasBegun = true;
    this.#cannotFind = false;
    import('./seeking.ts')
      .then(
        (code) => {
          this.code = code;
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
    this.#look(state, isTyping);
    const danger = this.code?.readDanger(state.words);
    // A sign that a next letter takes away for a moment does not take away whom to call.
    if (danger || !isTyping || !state.words) this.danger = danger;
  }

  #look(state: SearchState, isTyping: boolean): void {
    const asked = isSeeking(state) ? JSON.stringify([this.#host.language, { ...state, service: '' }]) : '';
    if (!asked) this.found = undefined;
    try {
      const catalogue = this.#catalogue;
      if (!asked) {
        if (catalogue) this.code?.openCatalogue(catalogue);
      } else if (asked !== this.#asked || this.#mayRenew(catalogue)) {
        const found = catalogue ? this.code?.findServices(catalogue, state) : this.#listed;
        // What is half typed finds nothing yet: what was found before stays until the typing pauses.
        if (found?.isWeak && isTyping) return;
        this.found = found;
        this.#searched = catalogue;
      }
      this.#asked = asked;
    } catch {
      // The index is of another release than this code: only a reload of the page can mend that.
      this.#cannotFind = true;
      this.found = undefined;
    }
  }

  /**
   * Whether an answer may be replaced although the question is the same. A good one that somebody may be reading
   * stays as it is when the second part of the catalogue comes; the next key searches in both.
   */
  #mayRenew(catalogue: SearchIndex | undefined): boolean {
    return catalogue !== this.#searched ? !this.#searched || !this.found || this.found.isWeak : !catalogue;
  }

  get #listed(): Found | undefined {
    const { results, total } = this.#list.value ?? {};
    // An empty list has nothing but the ways to ask, and they come with the code.
    if (total === 0) this.begin();
    return results && { services: results, isWeak: total === 0 };
  }

  async #complete(thesaurus: string, signal: AbortSignal): Promise<SearchIndex> {
    const whole = {
      ...(this.#first.value as SearchIndex),
      thesaurus: await readFile<Thesaurus>(this.#host.apiAddress + thesaurus, signal),
    };
    // Unpacking takes longer than a key may: it waits for a moment in which nothing is typed.
    await new Promise((resolve) => (globalThis.requestIdleCallback ?? setTimeout)(resolve));
    this.code?.openCatalogue(whole);
    return whole;
  }
}

function inTwoParts(files: Files | undefined): BothFiles | undefined {
  const { index, thesaurus } = files ?? {};
  return index && thesaurus ? { index, thesaurus } : undefined;
}

/** Whether the resident asked the browser to load no more than is needed. */
function savesData(): boolean {
  return (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
}
