import { heading, OnthaalElement, PublicReading } from '@onthaal/element';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { type Messages, messageFiles } from './messages.ts';
import { styles } from './styles.ts';

/**
 * Which house receives the residents of a municipality.
 *
 * @tag onthaal-widget-template
 * @attr {string} municipality - The municipality's id, such as `kalmthout`. Required.
 * @attr {string} lang - `nl`, `fr`, `en` or `de`; without it, the language of the page around it.
 * @attr {string} api - The address of the service; without it, where the script came from.
 * @attr {number} heading-level - The level of the heading, 1 to 6; 2 by default.
 * @slot - What is shown until there is an answer, and when the service cannot be reached.
 * @csspart base - The root inside the widget.
 * @csspart heading - The heading.
 * @csspart house - The name of the house.
 * @cssprop --onthaal-line-color - The line above the note.
 */
export class WidgetTemplateElement extends OnthaalElement<Messages> {
  static override styles = styles;

  protected override readonly messageFiles = messageFiles;
  readonly #municipality = new PublicReading(this, 'regions.municipality', () =>
    this.municipality ? { municipality: this.municipality, lang: this.language } : undefined,
  );

  protected override get isReady(): boolean {
    return this.#municipality.value !== undefined;
  }

  protected override get hasFailed(): boolean {
    return this.#municipality.hasFailed;
  }

  protected override renderContent(): TemplateResult {
    const { houseName, introduction, isDemonstration } = this.#municipality.value ?? {};
    return html`${heading(this.headingLevel, this.messages.title)}
      <p part="house">${houseName}</p>
      ${introduction ? html`<p class="introduction">${introduction}</p>` : nothing}
      ${isDemonstration ? html`<p class="demonstration">${this.messages.demonstration}</p>` : nothing}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'onthaal-widget-template': WidgetTemplateElement;
  }
}
