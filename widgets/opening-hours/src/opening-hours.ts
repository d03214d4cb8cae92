import {
  contactLink,
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
  addDays,
  describeReach,
  describeState,
  localMinuteAt,
  mondayOf,
  openingStateAt,
  surelyReceives,
  tourOf,
  weekOf,
} from '@onthaal/schedule';
import type { CounterHours, LocalDate, OpeningHours } from '@onthaal/vocabulary';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { LatePart } from './late-part.ts';
import { type Messages, messageFiles } from './messages.ts';
import { styles } from './styles.ts';
import { viewBar } from './view-bar.ts';
import { dayInBlocks, type HoursReader, weekInWords, weekTable } from './week-table.ts';

type KnownHours = Pick<Extract<OpeningHours, { status: 'known' }>, 'schedule' | 'alsoByAppointment'>;

/**
 * Whether a counter is open now and until when, when it opens next, its weeks and months, what will be different soon,
 * where a bus stops next, and who can be reached when the counter itself cannot. Hours that nobody told us are said to
 * be unknown.
 *
 * @tag onthaal-opening-hours
 * @attr {string} municipality - The municipality's id, such as `kalmthout`. Required.
 * @attr {string} counter - The counter's id; without it, the municipality's main counter.
 * @attr {"line"|"week"|"month"} view - How much is shown first: one line for the head of a site, or a month instead of
 *   the week; `week` by default.
 * @attr {string} lang - `nl`, `fr`, `en` or `de`; without it, the language of the page around it.
 * @attr {string} api - The address of the service; without it, where the script came from.
 * @attr {number} heading-level - The level of the heading, 1 to 6; 2 by default.
 * @slot - What is shown until the hours are there, and when the service cannot be reached.
 * @csspart base - The root inside the widget.
 * @csspart heading - The heading.
 * @csspart state - Open or closed now, in words.
 * @csspart week - The table of a week.
 * @csspart day - A row of that table.
 * @csspart month - The grid of a month.
 * @csspart stops - Where a bus stops.
 * @csspart fallback - Who can be reached when the counter cannot.
 * @cssprop --onthaal-font-size - The size of the text; the reader's own by default.
 * @cssprop --onthaal-soft-color - The ground of today and of notes.
 * @cssprop --onthaal-line-color - The lines between days, and around buttons.
 * @cssprop --onthaal-radius - How round buttons and notes are.
 * @cssprop --onthaal-good-color - The mark that says open, and the edge of who can be reached.
 * @cssprop --onthaal-bad-color - The mark that says closed.
 */
export class OpeningHoursElement extends OnthaalElement<Messages> {
  static override asks = ['counter', 'view'];
  static override styles = styles;

  protected override readonly messageFiles = messageFiles;
  readonly #hours = new PublicReading(this, 'counters.hours', () =>
    this.municipality
      ? { municipality: this.municipality, lang: this.language, counter: this.setting('counter') }
      : undefined,
  );
  /** How many weeks from this one are shown. */
  #weeks = 0;
  /** Which view the reader chose; the attribute decides until then. */
  #chosen: 'week' | 'month' | undefined;
  // Most readers never ask for a month, few counters are a bus, and some are never different.
  readonly #month = new LatePart(this, async () => new (await import('./month-view.ts')).MonthView(this));
  readonly #tour = new LatePart(this, () => import('./bus-tour.ts'));
  readonly #soon = new LatePart(this, () => import('./soon.ts'));

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

  get #reader(): HoursReader {
    return { words: this.messages, language: this.language, writeDate };
  }

  protected override renderContent(): TemplateResult {
    const answer = this.#hours.value as CounterHours;
    const { counter, holidays, fallbackContacts, stops = [] } = answer;
    const { messages } = this;
    const instant = new Date();
    const tour = tourOf(stops, instant, holidays);
    // A bus without hours of its own has those of its next stop.
    const hours = answer.hours.status === 'unknown' ? (tour[0]?.place.hours ?? answer.hours) : answer.hours;
    const { date: today } = localMinuteAt(instant, hours.timeZone);
    const state = openingStateAt(hours, instant, holidays);
    const line = describeState(state, today, this.#reader);
    const house = { ...counter, hours: answer.phoneHours ?? hours };
    const chain = counter.telephone ? [house, ...fallbackContacts] : fallbackContacts;
    const reach = surelyReceives(state) ? [] : describeReach(chain, { instant, holidays }, this.#reader);
    const title = `${messages.title} ${counter.name}`;

    if (this.setting('view') === 'line') {
      const [nearest] = reach.filter(({ reach: when }) => when === 'now');
      return html`<p class="line" part="state" aria-label=${title} role="group"><strong class="first ${line.mark}">${line.first}</strong>
        ${line.second && `· ${line.second}`} ${nearest && html`· ${nearest.title}: ${nearest.contacts.map(contactLink)}`}</p>`;
    }
    return html`${heading(this.headingLevel, title)}
      ${stateBlock(line, state.state === 'unknown' ? html`<p>${messages.unknownAdvice}</p>` : nothing)}
      ${lighthouse(reach.filter(isNear))}
      ${tour.length > 0 ? this.#tour.get()?.busTour(tour, { instant, holidays }, this.#reader) : nothing}
      ${answer.hours.status === 'known' ? this.#renderDays(answer, answer.hours, today) : nothing}
      ${lighthouse(reach.filter((group) => !isNear(group)))}
      ${answer.isDemonstration ? html`<p class="demonstration">${messages.demonstration}</p>` : nothing}`;
  }

  /** The week or the month, what is different soon, and the way to a calendar. */
  #renderDays(
    { counter, phoneHours, holidays }: CounterHours,
    { schedule, alsoByAppointment }: KnownHours,
    today: LocalDate,
  ): TemplateResult {
    const { messages: words } = this;
    const reader = this.#reader;
    const setting = { schedule, holidays, today, reader, dayInBlocks };
    const month = (this.#chosen ?? this.setting('view')) === 'month' ? this.#month.get() : undefined;
    const { rules, exceptions } = schedule;
    const soon = holidays || rules.length > 1 || exceptions.length > 0 ? this.#soon.get() : undefined;
    const monday = addDays(mondayOf(today), 7 * this.#weeks);
    const week = (shown: KnownHours, caption?: string) =>
      weekTable(weekOf(shown.schedule, monday, holidays), { today, caption, reader });
    const calendar = `${this.apiAddress}/w/${this.municipality}/opening-hours/${counter.id}.ics?lang=${this.language}`;
    // One bar for both views, so that its buttons keep the focus.
    return html`${viewBar({
      shown: month ? 'month' : 'week',
      label: month?.label(today, reader) ?? weekInWords(monday, today, reader),
      words,
      onStep: (count) => {
        if (month) month.step(count);
        else this.#weeks += count;
        this.requestUpdate();
      },
      onChoose: (view) => {
        this.#chosen = view;
        this.requestUpdate();
      },
    })}
      ${
        month
          ? month.render({ ...setting, calendar })
          : html`${week({ schedule })}${phoneHours?.status === 'known' ? week(phoneHours, words.phoneWeek) : nothing}`
      }
      ${alsoByAppointment ? html`<p class="also">${words.alsoByAppointment}</p>` : nothing}
      ${soon ? soon.soonNote(setting) : nothing}
      <p class="links"><a href=${calendar.replace(/^https?/, 'webcal')}>${words.subscribe}</a> <a href=${calendar}>${words.download}</a></p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'onthaal-opening-hours': OpeningHoursElement;
  }
}
