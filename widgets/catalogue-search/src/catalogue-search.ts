import { heading, MinuteClock, OnthaalElement, PublicReading } from '@onthaal/element';
import type { CatalogueThemes, Facet, Theme } from '@onthaal/vocabulary';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { hint, subheading } from './blocks.ts';
import type { Found } from './find-services.ts';
import { Finder, LONGEST_LIST } from './finder.ts';
import type { Help } from './help.ts';
import { type Messages, messageFiles } from './messages.ts';
import { moveFocus } from './move-focus.ts';
import { SearchCourse } from './search-course.ts';
import { countInWords, type FormHandlers, resultList, searchForm, themeList } from './search-page.ts';
import { AT_START, isSeeking, type SearchState } from './search-state.ts';
import { type PageSetting, servicePage } from './service-page.ts';
import { emptySlottedField } from './slotted-field.ts';
import { styles } from './styles.ts';

/** So many results are shown at a time. */
const PAGE = 10;
/** So many while somebody types, when each key may change them all: as many as a screen has room for. */
const PAGE_WHILE_TYPING = 5;

/**
 * Finds a service from a resident's own words or from a theme, and shows all there is to know about it.
 *
 * The catalogue comes when the box gets the focus and is searched in the browser: no word that is typed is ever
 * sent. What is looked at stands in the fragment of the page's address, so that it can be linked and the back
 * button works; words that speak of danger stay out of it. Those show whom to call now, and a way to leave the page
 * at once: a button, or three times Escape.
 *
 * @tag onthaal-catalogue-search
 * @attr {string} municipality - The municipality's id, such as `kalmthout`. Required.
 * @attr {string} service - The id of a service to begin with.
 * @attr {string} theme - The code of a theme to begin with, such as `BouwenWonen`.
 * @attr {string} exit-to - The address that is shown at once to whoever leaves in a hurry; by default the weather of
 *   the Royal Meteorological Institute.
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
 * @csspart danger - Whom somebody in danger can call.
 * @cssprop --onthaal-font-size - The size of the text; the reader's own by default.
 * @cssprop --onthaal-heading-font - The font of headings; that of the page by default.
 * @cssprop --onthaal-accent-color - The ground of the button that leads to the intake, and the edge of who to call.
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
  #shown = PAGE;
  #isShown = false;
  /** How many were found, as it was last said: not while somebody types, or a screen reader would speak at every key. */
  #told = '';
  /** The title of the service that was opened, while the rest of it is on its way. */
  #title = '';
  /** What gets the focus once it is there: a selector. */
  #focus = '';
  /** Comes with the code that searches. */
  #helping: Help | undefined;

  readonly #course = new SearchCourse(this, {
    first: () => {
      const [service = '', theme = ''] = CatalogueSearchElement.asks.map((name) => this.setting(name));
      return { ...AT_START, service, theme: theme as Theme };
    },
    onMove: (before) => this.#onMove(before),
    isSecret: (words) => this.#finder.isSecret(words),
  });
  readonly #themes = new PublicReading(this, 'catalogue.themes', () => this.#question);
  readonly #finder = new Finder(this, () => ({
    state: this.#now,
    question: this.#question,
    files: this.#themes.value,
    isTyping: this.#course.isTyping,
  }));
  // Asked together with the catalogue and not when nothing fits: no request may tell what somebody types.
  readonly #card = new PublicReading(this, 'contacts.card', () =>
    this.#finder.hasBegun ? this.#question : undefined,
  );
  readonly #service = new PublicReading(this, 'catalogue.byId', () => {
    const { service } = this.#now;
    return this.#question && service ? { ...this.#question, service } : undefined;
  });

  constructor() {
    super();
    new MinuteClock(this);
  }

  override attributeChangedCallback(name?: string): void {
    if (CatalogueSearchElement.asks.includes(name ?? '')) this.#course.restart();
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
    return this.#course.now;
  }

  get #question() {
    return this.municipality ? { municipality: this.municipality, lang: this.language } : undefined;
  }

  get #help(): Help | undefined {
    const { code } = this.#finder;
    this.#helping ??=
      code &&
      new code.Help(this, () => ({
        page: this.#setting,
        card: this.#card.value,
        heading: (content, id) => subheading(this.headingLevel + 1, content, id),
        forget: () => this.#course.forget(),
        focus: (selector) => {
          this.#focus = selector;
          this.requestUpdate();
        },
      }));
    return this.#helping;
  }

  get #setting(): PageSetting {
    const { messages, language, headingLevel: level } = this;
    return { messages, language, level, linkTo: this.#linkTo, addressOf: this.#addressOf };
  }

  protected override renderContent(): TemplateResult {
    if (!this.#isShown) this.#takeOver();
    this.#isShown = true;
    return this.#now.service ? this.#renderService() : this.#renderSearch();
  }

  protected override updated(): void {
    if (!this.shadowRoot) return;
    // Not in the template: it would give the box at every key what was just typed in it.
    const box = this.shadowRoot.querySelector('input');
    if (box && box.value !== this.#now.words) box.value = this.#now.words;
    if (!this.#focus) return;
    // What was to get the focus may be gone by now; while it may still come, there is no hurry.
    const rest = this.#finder.found || !isSeeking(this.#now) ? ['#heading'] : [];
    if (moveFocus(this.shadowRoot, [this.#focus, ...rest])) this.#focus = '';
  }

  #takeOver(): void {
    if (this.#now.words || this.#now.service) return;
    const field = emptySlottedField(this);
    if (field?.words) this.#type(field.words);
    if (field?.hasFocus) this.#focus = '#words';
  }

  #renderService(): TemplateResult {
    const { messages, headingLevel: level } = this;
    const { value: view, hasFailed } = this.#service;
    const missing = hasFailed ? this.#renderStandAlone(this.#now.service) : html`<p>${messages.loading}</p>`;
    return html`${this.#renderDanger()}
      <button @click=${this.#onBack}>${messages.back}</button>
      <article aria-busy=${!view && !hasFailed}>
        <div lang=${view?.language ?? nothing}>${heading(level, view?.title ?? (this.#title || messages.title))}</div>
        ${view ? servicePage(view, this.#setting) : missing}
      </article>
      ${hint(view?.isDemonstration && messages.demonstration)}`;
  }

  #renderSearch(): TemplateResult {
    const { messages, headingLevel: level } = this;
    const { themes, targetAudiences, isDemonstration } = this.#themes.value as CatalogueThemes;
    const { found, hasFailed } = this.#finder;
    const count = isSeeking(this.#now) ? countInWords(this.#finder, messages) : '';
    if (!this.#course.isTyping || !count) this.#told = count;
    return html`${heading(level, messages.title)}
      ${searchForm(this.#now, { messages, themes, targetAudiences, under: this.#renderDanger() }, this.#hands)}
      <div role="status">${this.#told ? subheading(level + 1, this.#told, 'found') : nothing}</div>
      <div aria-busy=${count === messages.loading}>${
        found
          ? this.#renderFound(found, themes)
          : html`${hasFailed ? this.#renderStandAlone() : nothing}
              ${subheading(level + 1, messages.browse)}${themeList(themes, this.#onTheme)}`
      }</div>
      ${hint(isDemonstration && messages.demonstration)}`;
  }

  #renderFound(found: Found, themes: readonly Facet[]): TemplateResult {
    const { isTyping } = this.#course;
    const { messages, language: lang } = this;
    const { length } = found.services;
    const most = isTyping ? PAGE_WHILE_TYPING : this.#shown;
    const list = resultList(found, themes, { lang, sought: messages.sought, most, linkTo: this.#linkTo });
    if (found.isWeak)
      return html`${this.#help?.renderNothing(this.#now.words.trim(), length > 0 && list) ?? messages.loading}`;
    const isMore = length > this.#shown && !isTyping;
    return html`${list} ${isMore ? html`<button @click=${this.#onMore}>${messages.more}</button>` : nothing}`;
  }

  /** Announced when it comes. */
  #renderDanger(): TemplateResult {
    const help = this.#finder.danger && this.#help?.renderDanger(this.#finder.danger);
    return html`<div aria-live="polite">${help ?? nothing}</div>`;
  }

  #renderStandAlone(service?: string): TemplateResult {
    return html`<p class="note"><a href=${this.#addressOf('catalogue-search', service)}>${this.messages.standAlone}</a></p>`;
  }

  /** The address of a stand-alone page, which works where the widget does not. */
  readonly #addressOf = (widget: string, id?: string): string =>
    `${this.apiAddress}/w/${this.municipality}/${widget}${id ? `/${id}` : ''}?lang=${this.language}`;

  readonly #linkTo = (service: string, title: string): TemplateResult =>
    html`<a href=${this.#addressOf('catalogue-search', service)} data-service=${service} @click=${this.#onOpen}>${title}</a>`;

  #onMove({ service: before }: SearchState): void {
    const { service, words } = this.#now;
    if (words) this.#finder.begin();
    this.#title = '';
    this.#focus = '#found';
    if (service !== before) this.#focus = service ? '#heading' : `[data-service="${CSS.escape(before)}"]`;
    else this.#shown = PAGE;
  }

  get #hands(): FormHandlers {
    return {
      onFocus: this.#finder.begin,
      onType: this.#onType,
      onFilter: this.#onFilter,
      onAgain: this.#onAgain,
      onSubmit: this.#onSubmit,
    };
  }

  readonly #onType = (event: Event): void => this.#type((event.target as HTMLInputElement).value);

  #type(words: string): void {
    this.#finder.begin();
    this.#course.type(words);
    this.#shown = PAGE;
    this.#focus = '';
  }

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    this.#course.settle();
    if (isSeeking(this.#now)) this.#focus = '#found';
  };

  readonly #onTheme = (event: Event): void => {
    this.#course.go({ theme: (event.currentTarget as HTMLButtonElement).value as Theme });
  };

  readonly #onFilter = (event: Event): void => {
    const { name, value } = event.target as HTMLSelectElement;
    this.#course.go({ [name]: value });
    this.#focus = isSeeking(this.#now) ? '' : '#words';
  };

  readonly #onAgain = (): void => {
    this.#course.go(AT_START);
    this.#focus = '#words';
  };

  readonly #onMore = (): void => {
    this.#focus = `.results>li:nth-child(${this.#shown + 1}) a`;
    this.#shown += PAGE;
    // A list that was cut off goes on in the whole catalogue.
    if (this.#shown >= LONGEST_LIST) this.#finder.begin();
    this.requestUpdate();
  };

  /** A plain click stays in the widget; one that asks for a tab, a window or a download is the browser's. */
  readonly #onOpen = (event: MouseEvent): void => {
    const link = event.currentTarget as HTMLAnchorElement;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    this.#course.go({ service: link.dataset.service ?? '' });
    this.#title = link.textContent;
  };

  readonly #onBack = (): void => this.#course.go({ service: '' });
}

declare global {
  interface HTMLElementTagNameMap {
    'onthaal-catalogue-search': CatalogueSearchElement;
  }
}
