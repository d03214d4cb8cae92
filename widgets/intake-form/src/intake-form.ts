import { MinuteClock, OnthaalElement, PublicReading } from '@onthaal/element';
import { html, type TemplateResult } from 'lit/html.js';
import { FormFrame, tellReceived } from './form-frame.ts';
import type { InlineForm } from './inline-form.ts';
import { type Messages, messageFiles } from './messages.ts';

/** What of the host's look goes into the frame, beside font family, colour and colour scheme. */
const THEMED = [
  'font-family',
  'color',
  'color-scheme',
  ...[
    'accent-color',
    'on-accent-color',
    'line-color',
    'soft-color',
    'link-color',
    'focus-color',
    'bad-color',
    'radius',
    'font-size',
    'heading-font',
  ].map((name) => `--onthaal-${name}`),
];

/**
 * Asks a municipality's desk for help: the question in one's own words, how to be reached and what not to do,
 * consent, a look back, and a receipt. What is written is sealed in the browser, for the desk alone.
 *
 * By default the form runs in a frame on Onthaal's own origin, because a shadow root hides nothing from the host
 * page's scripts. Until the frame says that it is there, and when it never does, the slotted text is what is seen.
 *
 * @tag onthaal-intake-form
 * @attr {string} municipality - The municipality's id, such as `kalmthout`. Required.
 * @attr {string} counter - The counter's id; without it, the municipality's main counter.
 * @attr {string} service - The id of the service the question is about.
 * @attr {"frame"|"inline"} mode - `inline` puts the form into the page itself, where its scripts can read it; `frame` by default.
 * @attr {string} lang - `nl`, `fr`, `en` or `de`; without it, the language of the page around it.
 * @attr {string} api - The address of the service; without it, where the script came from.
 * @attr {number} heading-level - The level of the first heading, 1 to 6; 2 by default. In a frame, always 2.
 * @slot - What is shown until the form is there, and when the service cannot be reached.
 * @csspart base - The root inside the widget.
 * @csspart heading - The heading of a step, when inline.
 * @csspart frame - The frame.
 * @csspart button - Each button, when inline.
 * @csspart problems - The list of what must be mended, when inline.
 * @csspart reference - The reference on the receipt, when inline.
 * @cssprop --onthaal-font-size - The size of the text; the reader's own by default.
 * @cssprop --onthaal-heading-font - The font of headings; the host's own by default.
 * @cssprop --onthaal-accent-color - The ground of the main button.
 * @cssprop --onthaal-on-accent-color - The text on it.
 * @cssprop --onthaal-line-color - The lines between answers.
 * @cssprop --onthaal-soft-color - The ground of notes.
 * @cssprop --onthaal-link-color - The colour of links.
 * @cssprop --onthaal-focus-color - The ring around what has the focus.
 * @cssprop --onthaal-bad-color - The mark beside what must be mended.
 * @cssprop --onthaal-radius - How round fields, notes and buttons are.
 * @fires onthaal-intake-sent - An intake was received. `detail` is `{ municipality, counter, state: 'received' }`: no reference, no answers.
 */
export class IntakeFormElement extends OnthaalElement<Messages> {
  static override asks = ['counter', 'service', 'mode'];
  static override styles =
    `iframe{display:block;inline-size:100%;border:0}iframe[aria-hidden]{visibility:hidden;block-size:0}`;

  protected override readonly messageFiles = messageFiles;
  readonly #view = new PublicReading(this, 'intakes.form', () =>
    this.municipality && this.#isInline
      ? { municipality: this.municipality, lang: this.language, counter: this.setting('counter') }
      : undefined,
  );
  readonly #frame = new FormFrame(this, THEMED, () =>
    this.municipality && !this.#isInline ? this.#frameAddress : undefined,
  );
  #form: InlineForm | undefined;
  #isComing = false;

  constructor() {
    super();
    // Who can be reached changes by the minute.
    new MinuteClock(this);
  }

  /** Whether the form stands in this page itself. */
  get #isInline(): boolean {
    return this.setting('mode') === 'inline';
  }

  get #frameAddress(): string {
    const path = ['w', this.municipality, 'intake-form', this.setting('counter')]
      .filter((part) => part !== undefined)
      .map(encodeURIComponent);
    const service = this.setting('service');
    return `${this.apiAddress}/${path.join('/')}?frame=1&lang=${this.language}${
      service ? `&service=${encodeURIComponent(service)}` : ''
    }`;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.#isInline) this.#bring();
  }

  override attributeChangedCallback(): void {
    super.attributeChangedCallback();
    if (this.isConnected && this.#isInline) this.#bring();
  }

  protected override get isReady(): boolean {
    return this.#isInline ? this.#view.value !== undefined && this.#form !== undefined : this.#frame.isReady;
  }

  protected override get hasFailed(): boolean {
    return this.#isInline ? this.#view.hasFailed : this.#frame.hasFailed;
  }

  protected override renderContent(): TemplateResult {
    const view = this.#view.value;
    return view && this.#form && this.#isInline ? this.#form.render(view, this.messages) : html``;
  }

  protected override updated(): void {
    this.#frame.name(this.messages?.title);
  }

  /** The form is a module of its own: a page that frames it does not carry it. */
  #bring(): void {
    if (this.#form || this.#isComing) return;
    this.#isComing = true;
    import('./inline-form.ts')
      .then(({ InlineForm }) => {
        this.#form = new InlineForm(this, { themed: THEMED, tellReceived: () => tellReceived(this) });
        this.requestUpdate();
      })
      // Without the module there is the slotted text.
      .catch(() => {
        this.#isComing = false;
      });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'onthaal-intake-form': IntakeFormElement;
  }
}
