import type { Facet } from '@onthaal/vocabulary';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { FoundService } from './find-services.ts';

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

interface ListSetting {
  /** The reader's language. */
  lang: string;
  /** What stands before the reason for a hit. */
  sought: string;
  linkTo: (service: string, title: string) => unknown;
}

/** The services found: title, one line, themes, and why where that is not plain. */
export function resultList(
  services: readonly FoundService[],
  themes: readonly Facet[],
  { lang, sought, linkTo }: ListSetting,
): TemplateResult {
  return html`<ul class="results" part="results" aria-labelledby="found">${services.map(
    ({ id, title, summary, themes: codes, language = lang, reason = [] }) =>
      html`<li lang=${language === lang ? nothing : language}>${linkTo(id, title)}
        <p>${summary}</p>
        <small lang=${lang}>${themes.flatMap(({ code, label }) => (codes.includes(code) ? label : [])).join(', ')}</small>
        ${reason.length > 0 ? html`<p class="hint" lang=${lang}>${sought} ${reason.join(', ')}</p>` : nothing}</li>`,
  )}</ul>`;
}
