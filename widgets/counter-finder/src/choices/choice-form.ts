import type { Language, PointsOfHelp } from '@onthaal/vocabulary';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { choiceWords } from './choice-words.ts';

/** Stands in the list of villages for the visitor's own position. */
export const HERE = 'here';

interface FormSetting {
  language: Language;
  /** Whether the visitor's own position is known, could not be had, or is what was chosen. */
  position: { isKnown: boolean; isLost: boolean; isChosen: boolean };
  /** Whether something was chosen that is not known of every point. */
  isUnsure: boolean;
  onChange: (event: Event) => void;
  onReset: () => void;
  onLocate: () => void;
}

/** Where somebody is and what they need: native controls in a form that is never sent. */
export function choiceForm(
  { villages, services, points }: PointsOfHelp,
  { language, position, isUnsure, ...hands }: FormSetting,
): TemplateResult {
  const words = choiceWords[language];
  const spoken = [...new Set(points.flatMap((point) => point.languages))].sort();
  const names = new Intl.DisplayNames(language, { type: 'language' });
  return html`<form @change=${hands.onChange} @reset=${hands.onReset} @submit=${stay}>
    <label>${words.near}<select name="near"><option value="">${words.anywhere}</option><option
      value=${HERE} ?hidden=${!position.isKnown} .selected=${position.isChosen}>${words.here}</option>${villages.map(
        ({ name, postalCode }, at) => html`<option value=${at}>${name} ${postalCode}</option>`,
      )}</select></label>
    <button type="button" @click=${hands.onLocate}>${words.locate}</button>
    <p class="wide" role="alert">${position.isLost ? words.notFound : nothing}</p>
    <p class="wide"><small>${words.privacy}</small></p>
    ${choice('when', words.when, words.any, [
      ['now', words.openNow],
      ['tomorrow', words.openTomorrow],
    ])}
    ${
      services.length > 0
        ? choice(
            'service',
            words.service,
            words.any,
            services.map(({ id, title }) => [id, title]),
          )
        : nothing
    }
    ${
      spoken.length > 1
        ? choice(
            'language',
            words.spoken,
            words.any,
            spoken.map((code) => [code, names.of(code) ?? code]),
          )
        : nothing
    }
    <div class="ticks wide">${tick('wheelchair', words.wheelchair)}${tick('bus', words.bus)}</div>
    ${isUnsure ? html`<p class="wide"><small>${words.unsure}</small></p>` : nothing}
    <button type="reset">${words.all}</button>
  </form>`;
}

function choice(
  name: string,
  label: string,
  any: string,
  options: readonly (readonly [value: string, text: string])[],
): TemplateResult {
  return html`<label>${label}<select name=${name}><option value="">${any}</option>${options.map(
    ([value, text]) => html`<option value=${value}>${text}</option>`,
  )}</select></label>`;
}

function tick(name: string, label: string): TemplateResult {
  return html`<label><input type="checkbox" name=${name}>${label}</label>`;
}

function stay(event: Event): void {
  event.preventDefault();
}
