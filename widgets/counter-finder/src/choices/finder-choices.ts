import type { OnthaalElement } from '@onthaal/element';
import type { Glance } from '@onthaal/schedule';
import type { GeoPoint, Language, PointOfHelp, PointsOfHelp } from '@onthaal/vocabulary';
import { html, type TemplateResult } from 'lit/html.js';
import type { Sighting } from '../sightings.ts';
import { choiceForm, HERE } from './choice-form.ts';
import { choiceStyles } from './choice-styles.ts';
import { choiceWords } from './choice-words.ts';
import { kilometresBetween } from './distance.ts';
import { comesNear, fits, type Wishes } from './wishes.ts';

/** Digits of a position behind the point: some hundred metres, and no more. */
const ROUGHLY = 3;

const sheet = new CSSStyleSheet();
sheet.replaceSync(choiceStyles);

type ChoiceHost = Pick<OnthaalElement, 'requestUpdate' | 'shadowRoot'>;

/**
 * What a resident chooses, and what it makes of the points: where they are, and what they need.
 *
 * The position is asked of the browser when its button is pressed, and never before. It is rounded, kept as long as
 * the widget is on the page, and sent to nobody.
 */
export class FinderChoices {
  readonly #host: ChoiceHost;
  #wishes: Wishes = {};
  #position: GeoPoint | undefined;
  #isLost = false;

  constructor(host: ChoiceHost) {
    this.#host = host;
    const { shadowRoot } = host;
    if (shadowRoot) shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, sheet];
  }

  /** Where somebody is, of all the villages of an answer, or by their own position; undefined where they did not say. */
  whereIn({ villages }: PointsOfHelp): GeoPoint | undefined {
    const { near } = this.#wishes;
    return near === HERE ? this.#position : villages[Number(near || -1)]?.geo;
  }

  /** How many kilometres a point lies from there, where both are known. */
  distanceTo({ geo }: PointOfHelp, answer: PointsOfHelp): number | undefined {
    const from = this.whereIn(answer);
    return from && geo && kilometresBetween(from, geo);
  }

  isWished(sighting: Sighting, glance: Glance): boolean {
    return fits(sighting, this.#wishes, glance);
  }

  render(answer: PointsOfHelp, language: Language): TemplateResult {
    const { near, wheelchair, bus, language: spoken } = this.#wishes;
    return choiceForm(answer, {
      language,
      position: { isKnown: !!this.#position, isLost: this.#isLost, isChosen: near === HERE },
      isUnsure: !!(wheelchair || bus || spoken),
      onChange: this.#onChange,
      onReset: this.#onReset,
      onLocate: this.#onLocate,
    });
  }

  /** The sitting or bus that comes soonest to somewhere near, if any does; the points come in order of their turn. */
  renderSoonest(
    sightings: readonly Sighting[],
    entryOf: (sighting: Sighting) => TemplateResult,
    language: Language,
  ): TemplateResult | undefined {
    const soonest = sightings.find(comesNear);
    return (
      soonest &&
      html`<div class="note" part="soonest"><p><strong>${choiceWords[language].soonest}</strong></p>${entryOf(soonest)}</div>`
    );
  }

  readonly #onChange = ({ currentTarget }: Event): void => {
    this.#wishes = Object.fromEntries(new FormData(currentTarget as HTMLFormElement));
    this.#host.requestUpdate();
  };

  readonly #onReset = (): void => {
    this.#wishes = {};
    this.#host.requestUpdate();
  };

  readonly #onLocate = (): void => {
    const take = (position?: GeolocationPosition) => {
      const { latitude, longitude } = position?.coords ?? {};
      this.#isLost = latitude === undefined || longitude === undefined;
      if (latitude !== undefined && longitude !== undefined) {
        this.#position = { latitude: roughly(latitude), longitude: roughly(longitude) };
        this.#wishes = { ...this.#wishes, near: HERE };
      }
      this.#host.requestUpdate();
    };
    navigator.geolocation.getCurrentPosition(take, () => take());
  };
}

function roughly(degrees: number): number {
  return Number(degrees.toFixed(ROUGHLY));
}
