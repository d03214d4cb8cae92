import {
  fallbackNote,
  heading,
  MinuteClock,
  OnthaalElement,
  PublicReading,
  phoneLink,
  stateBlock,
  writeDate,
} from '@onthaal/element';
import {
  addDays,
  describeState,
  exceptionsAhead,
  localMinuteAt,
  mondayOf,
  openingStateAt,
  planOf,
  weekOf,
} from '@onthaal/schedule';
import type { CounterHours, LocalDate, OpeningHours } from '@onthaal/vocabulary';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { type Messages, messageFiles } from './messages.ts';
import { styles } from './styles.ts';
import { dayInBlocks, weekTable } from './week-table.ts';

const DAYS_AHEAD = 28;

/**
 * Whether a counter is open now and until when, when it opens next, this week, and who answers when it is closed.
 * Hours that nobody told us are said to be unknown.
 *
 * @tag onthaal-opening-hours
 * @attr {string} municipality - The municipality's id, such as `kalmthout`. Required.
 * @attr {string} counter - The counter's id; without it, the municipality's main counter.
 * @attr {string} lang - `nl`, `fr`, `en` or `de`; without it, the language of the page around it.
 * @attr {string} api - The address of the service; without it, where the script came from.
 * @attr {number} heading-level - The level of the heading, 1 to 6; 2 by default.
 * @slot - What is shown until the hours are there, and when the service cannot be reached.
 * @csspart base - The root inside the widget.
 * @csspart heading - The heading.
 * @csspart state - Open or closed now, in words.
 * @csspart week - The table of this week.
 * @csspart day - A row of that table.
 * @csspart fallback - Who answers when the counter is closed.
 * @cssprop --onthaal-font-size - The size of the text; the reader's own by default.
 * @cssprop --onthaal-soft-color - The ground of today's row and of notes.
 * @cssprop --onthaal-line-color - The lines between days.
 * @cssprop --onthaal-good-color - The mark that says open.
 * @cssprop --onthaal-bad-color - The mark that says closed.
 */
export class OpeningHoursElement extends OnthaalElement<Messages> {
  static override asks = ['counter'];
  static override styles = styles;

  protected override readonly messageFiles = messageFiles;
  readonly #hours = new PublicReading(this, 'counters.hours', () =>
    this.municipality
      ? { municipality: this.municipality, lang: this.language, counter: this.setting('counter') }
      : undefined,
  );

  constructor() {
    super();
    new MinuteClock(this);
  }

  protected override get isReady(): boolean {
    return this.#hours.value !== undefined;
  }

  protected override get hasFailed(): boolean {
    return this.#hours.hasFailed;
  }

  protected override renderContent(): TemplateResult {
    const answer = this.#hours.value as CounterHours;
    const { hours, counter } = answer;
    const { date: today } = localMinuteAt(new Date(), hours.timeZone);
    const state = openingStateAt(hours, new Date());
    const line = describeState(state, today, { words: this.messages, language: this.language, writeDate });
    return html`${heading(this.headingLevel, html`${this.messages.title} ${counter.name}`)}
      ${stateBlock(line, hours.status === 'unknown' ? this.#renderAdvice(counter.telephone) : nothing)}
      ${this.#renderWeek(hours, today, this.messages.week)}
      ${answer.phoneHours ? this.#renderWeek(answer.phoneHours, today, this.messages.phoneWeek) : nothing}
      ${this.#renderSoon(hours, today)}
      ${state.state === 'open' ? nothing : fallbackNote(this.messages.now, answer.fallbackContacts)}
      ${answer.isDemonstration ? html`<p class="demonstration">${this.messages.demonstration}</p>` : nothing}`;
  }

  #renderWeek(hours: OpeningHours, today: LocalDate, caption: string) {
    if (hours.status !== 'known') return nothing;
    return weekTable(weekOf(hours.schedule, today), today, { ...this.#words, caption });
  }

  /** What differs after this week, within four weeks. */
  #renderSoon(hours: OpeningHours, today: LocalDate) {
    if (hours.status !== 'known') return nothing;
    const thisWeek = addDays(mondayOf(today), 6);
    const soon = exceptionsAhead(hours.schedule, today, DAYS_AHEAD).filter(
      (exception) => exception.from > thisWeek,
    );
    if (soon.length === 0) return nothing;
    return html`<div class="note"><strong>${this.messages.soon}</strong><ul>${soon.map(
      ({ from, through }) =>
        html`<li>${this.#writeDay(from)}${through > from ? html` – ${this.#writeDay(through)}` : nothing}:
          ${dayInBlocks(planOf(hours.schedule, from), this.#words)}</li>`,
    )}</ul></div>`;
  }

  #renderAdvice(telephone: string | undefined) {
    const { unknownAdvice, callAdvice } = this.messages;
    return html`<p>${unknownAdvice}</p>${telephone ? html`<p>${callAdvice} ${phoneLink(telephone)}</p>` : nothing}`;
  }

  #writeDay(date: LocalDate): string {
    return writeDate(date, this.language, { weekday: 'long', day: 'numeric', month: 'long' });
  }

  get #words() {
    return { messages: this.messages, language: this.language };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'onthaal-opening-hours': OpeningHoursElement;
  }
}
