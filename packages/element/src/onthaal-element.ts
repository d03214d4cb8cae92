import { base } from '@onthaal/theme';
import type { Language } from '@onthaal/vocabulary';
import type { ReactiveController } from 'lit';
import { html, render, type TemplateResult } from 'lit/html.js';
import { languageOf } from './language.ts';
import type { MessageFiles } from './messages.ts';
import { sheetOf } from './sheet.ts';

/** Where the widget's code came from: read once, because readings ask for the address at every update. */
const home = new URL(import.meta.url).origin;

/**
 * What every widget does.
 *
 * The slotted text is the fallback: it stays until the widget has its messages and its answer, and comes back when
 * the service fails. A widget says what it has (`isReady`) and how it looks (`renderContent`), and nothing else of
 * this. Attributes are the only settings, so a clone, a move or a late upgrade keeps them. States for a host's
 * style sheet: `:state(ready)` and `:state(failed)`.
 *
 * It renders with Lit's templates and takes Lit's controllers, without Lit's element class: see decision 0006.
 */
export abstract class OnthaalElement<Messages = unknown> extends HTMLElement {
  /** The attributes a widget listens to, besides those of every widget. */
  static asks: readonly string[] = [];
  /** The widget's own style sheet, on top of the base. */
  static styles = '';

  static get observedAttributes(): string[] {
    return ['municipality', 'lang', 'api', 'heading-level', ...this.asks];
  }

  /** The dictionaries of this widget. */
  protected abstract readonly messageFiles: MessageFiles<Messages>;
  /** The words in the widget's language; there once the widget is shown. */
  protected messages!: Messages;
  readonly #controllers: ReactiveController[] = [];
  readonly #root = this.attachShadow({ mode: 'open' });
  #states: CustomStateSet | undefined;
  #spoken: Language | undefined;
  #coming: Promise<boolean> | undefined;

  constructor() {
    super();
    this.#root.adoptedStyleSheets = [base, (this.constructor as typeof OnthaalElement).styles].map(sheetOf);
    // Browsers of before 2023 have no internals, those of before 2024 no states: they are then not offered.
    this.#states = this.attachInternals?.().states;
  }

  /** The municipality the widget speaks for: its id, such as `kortrijk`. */
  get municipality(): string | undefined {
    return this.setting('municipality');
  }

  /** The address of the service, without a slash at its end; the origin that the widget's code came from by default. */
  get apiAddress(): string {
    return (this.setting('api') ?? home).replace(/\/+$/, '');
  }

  /** The language the widget speaks, as of its last update. */
  get language(): Language {
    return this.#spoken ?? languageOf(this);
  }

  /** The level of the widget's first heading. */
  get headingLevel(): number {
    return Number(this.setting('heading-level')) || 2;
  }

  /** Resolves when what is now known has been rendered. */
  get updateComplete(): Promise<boolean> {
    return this.#coming ?? Promise.resolve(true);
  }

  /** Whether there is something better to show than the slotted text. */
  protected abstract get isReady(): boolean;
  /** Whether the service failed, so that the slotted text is all there is. */
  protected get hasFailed(): boolean {
    return false;
  }
  protected abstract renderContent(): TemplateResult;

  /** The value of an attribute; an empty one counts as missing, because editors leave such behind. */
  protected setting(name: string): string | undefined {
    return this.getAttribute(name)?.trim() || undefined;
  }

  addController(controller: ReactiveController): void {
    this.#controllers.push(controller);
  }

  connectedCallback(): void {
    for (const controller of this.#controllers) controller.hostConnected?.();
    this.requestUpdate();
  }

  disconnectedCallback(): void {
    for (const controller of this.#controllers) controller.hostDisconnected?.();
  }

  attributeChangedCallback(): void {
    this.requestUpdate();
  }

  requestUpdate(): void {
    this.#coming ??= Promise.resolve().then(() => {
      this.#coming = undefined;
      if (this.isConnected) this.#update();
      return true;
    });
  }

  /** Called after each rendering. */
  protected updated(): void {}

  #update(): void {
    const language = languageOf(this);
    if (language !== this.#spoken) void this.#speak(language);
    for (const controller of this.#controllers) controller.hostUpdate?.();
    const isShown = this.messages !== undefined && this.isReady;
    render(
      isShown
        ? html`<div class="onthaal" part="base" lang=${this.language}>${this.renderContent()}</div>`
        : html`<slot></slot>`,
      this.#root,
      { host: this },
    );
    this.#toggle('ready', isShown);
    this.#toggle('failed', this.hasFailed);
    this.updated();
  }

  async #speak(language: Language): Promise<void> {
    this.#spoken = language;
    try {
      const { messages } = await this.messageFiles[language]();
      if (this.#spoken !== language) return;
      this.messages = messages;
      this.requestUpdate();
    } catch {
      // The words could not be fetched: what is shown stays.
    }
  }

  #toggle(state: string, isOn: boolean): void {
    this.#states?.[isOn ? 'add' : 'delete'](state);
  }
}
