import { phoneLink } from '@onthaal/element';
import type { CounterView, Facet, ServiceSummary } from '@onthaal/vocabulary';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Messages } from './messages.ts';

/** The themes to browse by, each with how many services it holds. A click's target has the code as its `value`. */
export function themeList(themes: readonly Facet[], onClick: (event: Event) => void): TemplateResult {
  return html`<ul class="themes" part="themes">${themes.map(
    ({ code, label, count }) =>
      html`<li><button value=${code} @click=${onClick}>${label} <small>${count}</small></button></li>`,
  )}</ul>`;
}

/** A choice of one theme or audience, or any. Its `name` says which. */
export function filterChoice(
  name: 'theme' | 'audience',
  choice: { label: string; any: string; facets: readonly Facet[]; chosen: string },
  onChange: (event: Event) => void,
): unknown {
  const { label, any, facets, chosen } = choice;
  if (facets.length < 2 && !chosen) return nothing;
  return html`<label>${label}<select name=${name} @change=${onChange}>
    <option value="" .selected=${!chosen}>${any}</option>
    ${facets.map(
      (facet) => html`<option value=${facet.code} .selected=${facet.code === chosen}>${facet.label}</option>`,
    )}
  </select></label>`;
}

/** The services found: title, one line, themes. `lang` is the reader's language. */
export function resultList(
  services: readonly ServiceSummary[],
  themes: readonly Facet[],
  { lang, linkTo }: { lang: string; linkTo: (service: string, title: string) => unknown },
): TemplateResult {
  return html`<ul class="results" part="results" aria-labelledby="found">${services.map(
    ({ id, title, summary, themes: codes, language }) =>
      html`<li lang=${language === lang ? nothing : language}>${linkTo(id, title)}
        <p>${summary}</p>
        <small lang=${lang}>${themes.flatMap(({ code, label }) => ((codes as string[]).includes(code) ? label : [])).join(', ')}</small></li>`,
  )}</ul>`;
}

/** What is said when nothing fits: who can be called, and where to ask. */
export function nothingFits(
  card: CounterView | undefined,
  intake: string,
  messages: Messages,
): TemplateResult {
  const telephone = [...(card?.contactPoints ?? []), ...(card?.fallbackContacts ?? [])].find(
    (point) => point.telephone,
  )?.telephone;
  return html`<div class="note" part="nothing">
    <p>${messages.noneAdvice}</p>
    ${card && telephone ? html`<p>${messages.call} ${card.municipality.houseName}: ${phoneLink(telephone)}</p>` : nothing}
    <p><a class="main" href=${intake}>${messages.ask}</a></p>
  </div>`;
}
