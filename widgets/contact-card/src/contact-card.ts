import {
  heading,
  isNear,
  lighthouse,
  MinuteClock,
  OnthaalElement,
  PublicReading,
  stateBlock,
  writeDate,
} from '@onthaal/element';
import {
  describeHours,
  describeReach,
  openingStateAt,
  type StateReader,
  surelyReceives,
  tourOf,
} from '@onthaal/schedule';
import type { ContactCard } from '@onthaal/vocabulary';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { cardRows } from './card-rows.ts';
import { type Messages, messageFiles } from './messages.ts';
import { addRecord } from './page-record.ts';
import { styles } from './styles.ts';

/**
 * How to reach a counter: under the house's own name its address, telephone and mail, whether it is open now, how to
 * get in, what to bring, who else is there and when, and who can be reached now when the counter cannot. Whoever works
 * there is named by function only.
 *
 * The card can be kept in an address book, and the page tells search engines the same as structured data.
 *
 * @tag onthaal-contact-card
 * @attr {string} municipality - The municipality's id, such as `kalmthout`. Required.
 * @attr {string} counter - The counter's id; without it, the municipality's main counter.
 * @attr {string} lang - `nl`, `fr`, `en` or `de`; without it, the language of the page around it.
 * @attr {string} api - The address of the service; without it, where the script came from.
 * @attr {number} heading-level - The level of the heading, 1 to 6; 2 by default.
 * @slot - What is shown until the card is there, and when the service cannot be reached.
 * @csspart base - The root inside the widget.
 * @csspart heading - The heading: the house's own name.
 * @csspart state - Open or closed now, in words.
 * @csspart rows - The list of address, telephone and the rest.
 * @csspart fallback - Who can be reached when the counter cannot.
 * @csspart save - The link that keeps the card in an address book.
 * @cssprop --onthaal-font-size - The size of the text; the reader's own by default.
 * @cssprop --onthaal-heading-font - The font of the heading; that of the page by default.
 * @cssprop --onthaal-link-color - The colour of links; that of the text by default.
 * @cssprop --onthaal-soft-color - The ground of notes.
 * @cssprop --onthaal-line-color - The lines between rows.
 * @cssprop --onthaal-good-color - The mark that says open, and the edge of who can be reached.
 * @cssprop --onthaal-bad-color - The mark that says closed.
 */
export class ContactCardElement extends OnthaalElement<Messages> {
  static override asks = ['counter'];
  static override styles = styles;

  protected override readonly messageFiles = messageFiles;
  readonly #card = new PublicReading(this, 'contacts.card', () =>
    this.municipality
      ? { municipality: this.municipality, lang: this.language, counter: this.setting('counter') }
      : undefined,
  );
  /** What this card put into the head of the page, and for which answer. */
  #record: Element | undefined;
  #told: ContactCard | undefined;

  constructor() {
    super();
    new MinuteClock(this);
  }

  protected override get isReady(): boolean {
    return this.#card.value !== undefined;
  }

  protected override get hasFailed(): boolean {
    return this.#card.hasFailed;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#tell(undefined);
  }

  protected override updated(): void {
    this.#tell(this.#card.value);
  }

  protected override renderContent(): TemplateResult {
    const card = this.#card.value as ContactCard;
    const { messages } = this;
    const { municipality, name, introduction, isEnded, phoneHours, fallbackContacts, holidays } = card;
    const glance = { instant: new Date(), holidays };
    const [next] = tourOf(card.stops ?? [], glance.instant, holidays);
    // A bus without hours of its own has those of its next stop.
    const hours = card.hours.status === 'unknown' ? (next?.place.hours ?? card.hours) : card.hours;
    const state = openingStateAt(hours, glance.instant, holidays);
    const receives = surelyReceives(state) && !isEnded;
    const telephone = card.contactPoints.find((point) => point.telephone)?.telephone;
    const house = { name, telephone, hours: phoneHours ?? hours };
    const chain = telephone && !isEnded ? [house, ...fallbackContacts] : fallbackContacts;
    const line = isEnded
      ? { mark: 'closed', first: messages.ended, second: '' }
      : describeHours(hours, glance, this.#reader);
    const hoursUrl = card.contactPoints.find((point) => point.hoursUrl)?.hoursUrl;
    const kind = messages.counterKind[card.kind];
    const reach = receives ? [] : describeReach(chain, glance, this.#reader);
    // A counter that stopped has no rows: its numbers would send people to a closed door.
    return html`${heading(this.headingLevel, municipality.houseName)}
      ${name === municipality.houseName ? nothing : html`<p class="counter">${name}</p>`}
      ${kind ? html`<p>${kind}</p>` : nothing}
      ${introduction && html`<p>${introduction}</p>`}
      ${stateBlock(line, hoursUrl && html`<p><a href=${hoursUrl}>${messages.hoursOnSite}</a></p>`)}
      ${lighthouse(reach.filter(isNear))}
      ${isEnded ? nothing : cardRows(card, { messages, glance, reader: this.#reader })}
      ${lighthouse(reach.filter((group) => !isNear(group)))}
      ${
        isEnded
          ? nothing
          : html`<a class="save" part="save" download="${card.id}.vcf"
        href="data:text/vcard;charset=utf-8,${encodeURIComponent(card.vCard)}">${messages.save}</a>`
      }
      ${card.isDemonstration ? html`<p class="demonstration">${messages.demonstration}</p>` : nothing}`;
  }

  get #reader(): StateReader {
    return { words: this.messages, language: this.language, writeDate };
  }

  /** Keeps the page's structured data in step with the card. */
  #tell(card: ContactCard | undefined): void {
    if (card === this.#told) return;
    this.#told = card;
    this.#record?.remove();
    this.#record =
      card && !card.isEnded
        ? addRecord(`${card.municipality.id}/${card.id}`, card.structuredData)
        : undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'onthaal-contact-card': ContactCardElement;
  }
}
