import { base } from '@onthaal/theme';
import type { Language } from '@onthaal/vocabulary';
import {
  type CSSResultGroup,
  html,
  LitElement,
  type PropertyValues,
  type TemplateResult,
  unsafeCSS,
} from 'lit';
import { languageOf } from './language.ts';
import type { MessageFiles } from './messages.ts';

/**
 * What every widget does.
 *
 * The slotted text is the fallback: it stays until the widget has its messages and its answer, and comes back when
 * the service fails. A widget says what it has (`isReady`) and how it looks (`renderContent`), and nothing else of
 * this. States for a host's style sheet: `:state(ready)` and `:state(failed)`.
 */
export abstract class OnthaalElement<Messages = unknown> extends LitElement {
  static override properties = {
    municipality: { type: String },
    api: { type: String },
    lang: { type: String },
    headingLevel: { type: Number, attribute: 'heading-level' },
  };
  static override styles: CSSResultGroup = unsafeCSS(base);

  /** The municipality the widget speaks for: its id, such as `kortrijk`. Required. */
  declare municipality: string;
  /** The address of the service; by default the origin that the widget's code came from. */
  declare api: string | undefined;
  /** The level of the widget's first heading, 1 to 6; by default 2. */
  declare headingLevel: number;

  /** The dictionaries of this widget. */
  protected abstract readonly messageFiles: MessageFiles<Messages>;
  protected messages!: Messages;
  #spoken: Language | undefined;
  #internals: ElementInternals | undefined;

  constructor() {
    super();
    this.headingLevel = 2;
    try {
      this.#internals = this.attachInternals();
    } catch {
      // A polyfill or a host took the internals: states are then not offered, and nothing else is lost.
    }
  }

  /** The origin (or configured address) of the service, without a slash at its end. */
  get apiAddress(): string {
    return (this.api ?? new URL(import.meta.url).origin).replace(/\/+$/, '');
  }

  /** The language the widget speaks. */
  get language(): Language {
    return languageOf(this);
  }

  /** Whether there is something better to show than the slotted text. */
  protected abstract get isReady(): boolean;
  /** Whether the service failed, so that the slotted text is all there is. */
  protected get hasFailed(): boolean {
    return false;
  }
  protected abstract renderContent(): TemplateResult;

  protected override willUpdate(_changed: PropertyValues): void {
    if (this.language !== this.#spoken) void this.#speak(this.language);
  }

  protected override render(): TemplateResult {
    if (!this.#isShown) return html`<slot></slot>`;
    return html`<div class="onthaal" part="base" lang=${this.#spoken ?? 'nl'}>${this.renderContent()}</div>`;
  }

  protected override updated(_changed: PropertyValues): void {
    this.#toggle('ready', this.#isShown);
    this.#toggle('failed', this.hasFailed);
  }

  get #isShown(): boolean {
    return this.messages !== undefined && this.isReady;
  }

  async #speak(language: Language): Promise<void> {
    this.#spoken = language;
    try {
      const { messages } = await this.messageFiles[language]();
      if (this.#spoken !== language) return;
      this.messages = messages;
      this.requestUpdate();
    } catch {
      // The words could not be fetched: the slotted text stays.
      this.#spoken = undefined;
    }
  }

  #toggle(state: string, isOn: boolean): void {
    // Browsers before custom states (2024) have no `states`.
    this.#internals?.states?.[isOn ? 'add' : 'delete'](state);
  }
}
