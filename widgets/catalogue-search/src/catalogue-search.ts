import { heading, OnthaalElement, PublicReading } from '@onthaal/element';
import type { CatalogueThemes, Facet, ServiceSummary, Theme } from '@onthaal/vocabulary';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { AddressBar } from './address-bar.ts';
import { subheading } from './blocks.ts';
import type { findServices } from './find-services.ts';
import { type Messages, messageFiles } from './messages.ts';
import { filterChoice, nothingFits, resultList, themeList } from './search-page.ts';
import { AT_START, type SearchState, writeFragment } from './search-state.ts';
import { servicePage } from './service-page.ts';
import { styles } from './styles.ts';

/** So many results are shown at a time. */
const PAGE = 10;
/** How long nothing is typed before the address is written and the count is told aloud, in milliseconds. */
const PAUSE = 500;
/** The most services the api lists at once; a longer list waits for the whole catalogue. */
const LONGEST_LIST = 200;

/**
 * Finds a service from a resident's own words or from a theme, and shows all there is to know about it.
 *
 * The catalogue comes when the box gets the focus and is searched in the browser: no word that is typed is ever
 * sent. What is looked at stands in the fragment of the page's address, so that it can be linked and the back
 * button works.
 *
 * @tag onthaal-catalogue-search
 * @attr {string} municipality - The municipality's id, such as `kalmthout`. Required.
 * @attr {string} service - The id of a service to begin with.
 * @attr {string} theme - The code of a theme to begin with, such as `BouwenWonen`.
 * @attr {string} lang - `nl`, `fr`, `en` or `de`; without it, the language of the page around it.
 * @attr {string} api - The address of the service; without it, where the script came from.
 * @attr {number} heading-level - The level of the heading, 1 to 6; 2 by default.
 * @slot - What is shown until the catalogue is there, and when the service cannot be reached.
 * @csspart base - The root inside the widget.
 * @csspart heading - The heading.
 * @csspart box - The search box.
 * @csspart themes - The list of themes.
 * @csspart results - The list of services found.
 * @csspart nothing - What is said when nothing fits.
 * @cssprop --onthaal-font-size - The size of the text; the reader's own by default.
 * @cssprop --onthaal-accent-color - The ground of the button that leads to the intake.
 * @cssprop --onthaal-on-accent-color - The text on it.
 * @cssprop --onthaal-field-color - The ground of the search box and the filters.
 * @cssprop --onthaal-soft-color - The ground of themes and notes.
 * @cssprop --onthaal-line-color - The lines between results.
 * @cssprop --onthaal-radius - How round corners are.
 */
export class CatalogueSearchElement extends OnthaalElement<Messages> {
  static override asks = ['service', 'theme'];
  static override styles = styles;

  protected override readonly messageFiles = messageFiles;
  /** What is looked at, once something was done; before that, the attributes say it. */
  #state: SearchState | undefined;
  #found: readonly ServiceSummary[] | undefined;
  #shown = PAGE;
  /** Whether the whole catalogue is wanted: the box was used. */
  #hasBegun = false;
  #findServices: typeof findServices | undefined;
  #cannotFind = false;
  #isShown = false;
  /** Runs while somebody types. */
  #pause: ReturnType<typeof setTimeout> | undefined;
  /** How many were found, as it was last said: not while somebody types, or a screen reader would speak at every key. */
  #told = '';
  /** The title of the service that was opened, while the rest of it is on its way. */
  #title = '';
  /** What gets the focus once it is there: a selector. */
  #focus = '';

  readonly #bar = new AddressBar(this, (state) => this.#restore(state));
  readonly #themes = new PublicReading(this, 'catalogue.themes', () => this.#question);
  readonly #index = new PublicReading(this, 'catalogue.index', () => this.#deepQuestion);
  // Asked together with the catalogue and not when nothing fits: no request may tell what somebody types.
  readonly #card = new PublicReading(this, 'contacts.card', () => this.#deepQuestion);
  readonly #list = new PublicReading(this, 'catalogue.search', () => {
    const { words, theme, audience } = this.#now;
    if (!this.#question || this.#catalogue || words.trim() || !(theme || audience)) return undefined;
    return {
      ...this.#question,
      theme: theme || undefined,
      audience: audience || undefined,
      limit: LONGEST_LIST,
    };
  });
  readonly #service = new PublicReading(this, 'catalogue.byId', () => {
    const { service } = this.#now;
    return this.#question && service ? { ...this.#question, service } : undefined;
  });

  constructor() {
    super();
    // After the readings: it works on what they have.
    this.addController({ hostUpdate: () => this.#find() });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const linked = this.#bar.state;
    if (!linked || this.#state) return;
    this.#restore(linked);
    this.#focus ||= '#found';
  }

  override attributeChangedCallback(name?: string): void {
    if (CatalogueSearchElement.asks.includes(name ?? '')) this.#state = undefined;
    super.attributeChangedCallback();
  }

  protected override get isReady(): boolean {
    const isWaiting = this.#now.service && !this.#service.value && !this.#service.hasFailed;
    return this.#themes.value !== undefined && (this.#isShown || !isWaiting);
  }

  protected override get hasFailed(): boolean {
    return this.#themes.hasFailed;
  }

  get #now(): SearchState {
    return this.#state ?? this.#first;
  }

  /** What the attributes say to begin with. */
  get #first(): SearchState {
    const [service = '', theme = ''] = CatalogueSearchElement.asks.map((name) => this.setting(name));
    return { ...AT_START, service, theme: theme as Theme };
  }

  get #question() {
    return this.municipality ? { municipality: this.municipality, lang: this.language } : undefined;
  }

  get #deepQuestion() {
    return this.#hasBegun ? this.#question : undefined;
  }

  /** The whole catalogue, once it and the code that searches it are both there. */
  get #catalogue() {
    return this.#cannotFind ? undefined : this.#findServices && this.#index.value;
  }

  /** Finds anew. What is half typed finds nothing yet: what was found before stays until the typing pauses. */
  #find(): void {
    let found: readonly ServiceSummary[] | undefined = this.#list.value?.results;
    try {
      if (this.#catalogue) found = this.#findServices?.(this.#catalogue, this.#now, this.language);
    } catch {
      // The index is of another release than this code: only a reload of the page can mend that.
      this.#cannotFind = true;
    }
    if (!this.#isSeeking) this.#found = undefined;
    else if (found?.length !== 0 || !this.#pause) this.#found = found;
  }

  protected override renderContent(): TemplateResult {
    this.#isShown = true;
    return this.#now.service ? this.#renderService() : this.#renderSearch();
  }

  protected override updated(): void {
    const root = this.shadowRoot;
    const isSettled = this.#found || !this.#isSeeking;
    const target =
      this.#focus &&
      (root?.querySelector<HTMLElement>(this.#focus) ??
        (isSettled && root?.querySelector<HTMLElement>('#heading')));
    if (!target) return;
    if (target.tabIndex < 0) target.tabIndex = -1;
    target.focus();
    this.#focus = '';
  }

  #renderService(): TemplateResult {
    const { messages, language, headingLevel: level } = this;
    const { value: view, hasFailed } = this.#service;
    return html`<button @click=${this.#onBack}>${messages.back}</button>
      <article aria-busy=${!view && !hasFailed}>
        <div lang=${view?.language ?? nothing}>${heading(level, view?.title ?? (this.#title || messages.title))}</div>
        ${view ? servicePage(view, { messages, language, level, linkTo: this.#linkTo, addressOf: this.#addressOf }) : hasFailed ? this.#renderStandAlone(this.#now.service) : html`<p>${messages.loading}</p>`}
      </article>
      ${this.#renderDemonstration(view?.isDemonstration)}`;
  }

  #renderSearch(): TemplateResult {
    const { messages, headingLevel: level } = this;
    const { themes, targetAudiences, isDemonstration } = this.#themes.value as CatalogueThemes;
    const count = this.#count;
    if (!this.#pause || !count) this.#told = count;
    return html`${heading(level, messages.title)}
      <form role="search" @submit=${this.#onSubmit}>
        <label for="words">${messages.label}</label>
        <input id="words" part="box" type="search" aria-describedby="hint" autocomplete="off" spellcheck="false" .value=${this.#now.words} @focus=${this.#onBegin} @input=${this.#onType}>
        <p id="hint" class="hint">${messages.hint}</p>
        ${
          this.#isSeeking
            ? html`<div class="filters">
              ${this.#renderFilter('theme', themes)}
              ${this.#renderFilter('audience', targetAudiences)}
              <button type="button" @click=${this.#onAgain}>${messages.again}</button>
            </div>`
            : nothing
        }
      </form>
      <div role="status">${this.#told ? subheading(level + 1, this.#told, 'found') : nothing}</div>
      <div aria-busy=${count === messages.loading}>${
        this.#found
          ? this.#renderFound(this.#found, themes)
          : html`${this.#hasNoAnswer ? this.#renderStandAlone() : nothing}
              ${subheading(level + 1, messages.browse)}${themeList(themes, this.#onTheme)}`
      }</div>
      ${this.#renderDemonstration(isDemonstration)}`;
  }

  #renderFilter(name: 'theme' | 'audience', facets: readonly Facet[]) {
    const { [name]: label, any } = this.messages;
    return filterChoice(name, { label, any: any[name], facets, chosen: this.#now[name] }, this.#onFilter);
  }

  #renderFound(found: readonly ServiceSummary[], themes: readonly Facet[]): TemplateResult {
    const { messages, language: lang } = this;
    if (found.length === 0) return nothingFits(this.#card.value, this.#addressOf('intake-form'), messages);
    return html`${resultList(found.slice(0, this.#shown), themes, { lang, linkTo: this.#linkTo })}
      ${
        found.length > this.#shown ? html`<button @click=${this.#onMore}>${messages.more}</button>` : nothing
      }`;
  }

  #renderStandAlone(service?: string): TemplateResult {
    return html`<p class="note"><a href=${this.#addressOf('catalogue-search', service)}>${this.messages.standAlone}</a></p>`;
  }

  #renderDemonstration(isDemonstration: boolean | undefined) {
    return isDemonstration ? html`<p class="hint">${this.messages.demonstration}</p>` : nothing;
  }

  /** How many were found, or why nothing is there yet; nothing while nothing is sought. */
  get #count(): string {
    const { messages } = this;
    if (!this.#isSeeking) return '';
    if (this.#found?.length === 0) return messages.none;
    if (this.#found)
      return messages.found(this.#catalogue ? this.#found.length : (this.#list.value?.total ?? 0));
    if (this.#hasNoAnswer) return messages.failed;
    return this.#pause && this.#catalogue ? '' : messages.loading;
  }

  get #isSeeking(): boolean {
    const { words, theme, audience } = this.#now;
    return !!(words.trim() || theme || audience);
  }

  get #hasNoAnswer(): boolean {
    return this.#now.words.trim() ? this.#cannotFind || this.#index.hasFailed : this.#list.hasFailed;
  }

  /** The address of a stand-alone page, which works where the widget does not. */
  readonly #addressOf = (widget: string, id?: string): string =>
    `${this.apiAddress}/w/${this.municipality}/${widget}${id ? `/${id}` : ''}?lang=${this.language}`;

  readonly #linkTo = (service: string, title: string): TemplateResult =>
    html`<a href=${this.#addressOf('catalogue-search', service)} data-service=${service} @click=${this.#onOpen}>${title}</a>`;

  /** Shows a state; without one, what the attributes say. */
  #restore(state: SearchState | undefined): void {
    const { service: before } = this.#now;
    this.#state = state;
    this.#title = '';
    const { service, words } = this.#now;
    if (words) this.#onBegin();
    if (service !== before) this.#focus = service ? '#heading' : `[data-service="${CSS.escape(before)}"]`;
    this.requestUpdate();
  }

  /** Goes on to another state, which the back button undoes. */
  #go(change: Partial<SearchState>): void {
    this.#settle();
    this.#restore({ ...this.#now, ...change });
    this.#write('pushState');
    if (change.service === undefined) this.#shown = PAGE;
  }

  /** The typing has paused: the address is written, and what was found is told. */
  #settle(): void {
    clearTimeout(this.#pause);
    this.#pause = undefined;
    this.#write('replaceState');
    this.requestUpdate();
  }

  #write(how: 'replaceState' | 'pushState'): void {
    const fragment = writeFragment(this.#now);
    this.#bar.write(fragment === writeFragment(this.#first) ? '' : fragment, how);
  }

  readonly #onBegin = (): void => {
    if (this.#hasBegun) return;
    this.#hasBegun = true;
    this.#cannotFind = false;
    import('./find-services.ts')
      .then(
        ({ findServices }) => {
          this.#findServices = findServices;
        },
        () => {
          this.#cannotFind = true;
          this.#hasBegun = false;
        },
      )
      .then(() => this.requestUpdate());
    this.requestUpdate();
  };

  readonly #onType = (event: Event): void => {
    const words = (event.target as HTMLInputElement).value;
    this.#onBegin();
    this.#state = { ...this.#now, words };
    this.#shown = PAGE;
    this.#focus = '';
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => this.#settle(), PAUSE);
    this.requestUpdate();
  };

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    this.#settle();
    if (this.#isSeeking) this.#focus = '#found';
  };

  readonly #onTheme = (event: Event): void => {
    this.#go({ theme: (event.currentTarget as HTMLButtonElement).value as Theme });
    this.#focus = '#found';
  };

  readonly #onFilter = (event: Event): void => {
    const { name, value } = event.target as HTMLSelectElement;
    this.#go({ [name]: value });
    if (!this.#isSeeking) this.#focus = '#words';
  };

  readonly #onAgain = (): void => {
    this.#go(AT_START);
    this.#focus = '#words';
  };

  readonly #onMore = (): void => {
    this.#focus = `.results>li:nth-child(${this.#shown + 1}) a`;
    this.#shown += PAGE;
    // A list that was cut off goes on in the whole catalogue.
    if (this.#shown >= LONGEST_LIST) this.#onBegin();
    this.requestUpdate();
  };

  /** A plain click stays in the widget; one that asks for a tab, a window or a download is the browser's. */
  readonly #onOpen = (event: MouseEvent): void => {
    const link = event.currentTarget as HTMLAnchorElement;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    this.#go({ service: link.dataset.service ?? '' });
    this.#title = link.textContent;
  };

  readonly #onBack = (): void => this.#go({ service: '' });
}

declare global {
  interface HTMLElementTagNameMap {
    'onthaal-catalogue-search': CatalogueSearchElement;
  }
}
