import { heading, lighthouse, MinuteClock, OnthaalElement, PublicReading, writeDate } from '@onthaal/element';
import { describeReach, surelyReceives } from '@onthaal/schedule';
import type { PointsOfHelp } from '@onthaal/vocabulary';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { FinderChoices } from './choices/finder-choices.ts';
import type { FinderMap } from './map/finder-map.ts';
import { type Messages, messageFiles } from './messages.ts';
import { type ListSetting, pointEntry, pointList } from './point-list.ts';
import { byTurn, type Sighting, sightingsOf } from './sightings.ts';
import { styles } from './styles.ts';

/**
 * Every point of help of a municipality or of its region: open now, near, and how to get in. The list is all there is
 * to know; a map beside it comes when it is asked for.
 *
 * Where somebody is stays in the browser: distances are worked out there, and nothing is asked of anybody.
 *
 * @tag onthaal-counter-finder
 * @attr {string} municipality - The municipality's id, such as `kalmthout`. Required.
 * @attr {string} scope - `region` for the whole region; without it, the municipality alone.
 * @attr {string} lang - `nl`, `fr`, `en` or `de`; without it, the language of the page around it.
 * @attr {string} api - The address of the service; without it, where the script came from.
 * @attr {number} heading-level - The level of the heading, 1 to 6; 2 by default.
 * @slot - What is shown until the points are there, and when the service cannot be reached.
 * @csspart base - The root inside the widget.
 * @csspart heading - The heading.
 * @csspart soonest - The next sitting near the visitor.
 * @csspart points - The list.
 * @csspart point - A point of help in it.
 * @csspart map - The map.
 * @csspart fallback - Who can be reached while nobody receives.
 * @cssprop --onthaal-font-size - The size of the text; the reader's own by default.
 * @cssprop --onthaal-heading-font - The font of the heading; that of the page by default.
 * @cssprop --onthaal-link-color - The colour of links; that of the text by default.
 * @cssprop --onthaal-accent-color - The ground of the marks on the map.
 * @cssprop --onthaal-on-accent-color - What stands on it.
 * @cssprop --onthaal-field-color - The ground of what can be chosen from.
 * @cssprop --onthaal-soft-color - The ground of notes and of the map.
 * @cssprop --onthaal-line-color - The lines between points.
 * @cssprop --onthaal-focus-color - The ring around what has the focus on the map; the colour of the text by default.
 * @cssprop --onthaal-focus-color - The ring around what has the focus.
 * @cssprop --onthaal-good-color - The mark that says open.
 * @cssprop --onthaal-bad-color - The mark that says closed.
 */
export class CounterFinderElement extends OnthaalElement<Messages> {
  static override asks = ['scope'];
  static override styles = styles;

  protected override readonly messageFiles = messageFiles;
  readonly #points = new PublicReading(this, 'catalogue.pointsOfHelp', () =>
    this.municipality
      ? {
          municipality: this.municipality,
          lang: this.language,
          scope: this.setting('scope') === 'region' ? 'region' : undefined,
        }
      : undefined,
  );
  /** Comes with the code that reads what somebody chooses. */
  #choices: FinderChoices | undefined;
  #map: FinderMap | undefined;
  /** Whether the map was asked for, and whether it cannot be had. */
  #isMapAsked = false;
  #isMapLost = false;
  #shown: readonly Sighting[] = [];

  constructor() {
    super();
    new MinuteClock(this);
  }

  protected override get isReady(): boolean {
    return this.#points.value !== undefined;
  }

  protected override get hasFailed(): boolean {
    return this.#points.hasFailed;
  }

  protected override renderContent(): TemplateResult {
    const { messages, language, apiAddress } = this;
    const choices = this.#choices;
    const answer = this.#points.value as PointsOfHelp;
    const { municipalities, holidays } = answer;
    const glance = { instant: new Date(), holidays };
    const reader = { words: messages, language, writeDate };
    const setting: ListSetting = {
      glance,
      messages,
      reader,
      pageOf: ({ municipality, counter }) =>
        `${apiAddress}/w/${municipality}/contact-card/${counter}?lang=${language}`,
      townOf: ({ municipality }) =>
        municipalities[1] && municipalities.find(({ id }) => id === municipality)?.name,
    };
    const all = sightingsOf(answer.points, glance, (point) => choices?.distanceTo(point, answer));
    this.#shown = choices ? all.filter((sighting) => choices.isWished(sighting, glance)) : all;
    const isAnybodyThere = all.some(({ state, point }) => point.kind !== 'online' && surelyReceives(state));
    const reach = isAnybodyThere ? [] : describeReach(answer.fallbackContacts, glance, reader);
    return html`${heading(this.headingLevel, messages.title)}
      <details @toggle=${this.#onChoose}><summary>${messages.choose}</summary>${choices?.render(answer, language)}</details>
      ${choices?.renderSoonest([...all].sort(byTurn), (sighting) => pointEntry(sighting, setting), language)}
      ${lighthouse(reach.filter(({ reach: when }) => when !== 'other'))}
      <p class="count" role="status"><strong>${messages.count(this.#shown.length, all.length)}</strong></p>
      <div class="pair">${this.#renderMap()}${pointList(this.#shown, setting)}</div>
      ${answer.isDemonstration ? html`<p class="demonstration">${messages.demonstration}</p>` : nothing}`;
  }

  /** A façade: neither the code nor the tiles of a map are fetched before somebody asks. */
  #renderMap(): TemplateResult {
    const { showMap, noMap } = this.messages;
    if (this.#isMapLost) return html`<p>${noMap}</p>`;
    return this.#isMapAsked
      ? html`<div class="map" part="map"></div>`
      : html`<button type="button" @click=${this.#onMap}>${showMap}</button>`;
  }

  protected override updated(): void {
    const { value } = this.#points;
    if (value) this.#map?.show(this.#shown, this.#choices?.whereIn(value));
  }

  readonly #onChoose = async (): Promise<void> => {
    try {
      const { FinderChoices } = await import('./choices/finder-choices.ts');
      this.#choices ??= new FinderChoices(this);
      this.requestUpdate();
    } catch {
      // The list stays, and opening the choices again tries again.
    }
  };

  readonly #onMap = async (): Promise<void> => {
    this.#isMapAsked = true;
    this.requestUpdate();
    try {
      const { FinderMap } = await import('./map/finder-map.ts');
      await this.updateComplete;
      this.#map = new FinderMap(this, this.#points.value as PointsOfHelp);
    } catch {
      this.#isMapLost = true;
    }
    this.requestUpdate();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'onthaal-counter-finder': CounterFinderElement;
  }
}
