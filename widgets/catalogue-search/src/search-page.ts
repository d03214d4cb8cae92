import type { CatalogueThemes, Facet } from '@onthaal/vocabulary';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Found } from './find-services.ts';
import type { Finder } from './finder.ts';
import type { Messages } from './messages.ts';
import { isSeeking, type SearchState } from './search-state.ts';

/** The themes to browse by, each with how many services it holds. A click's target has the code as its `value`. */
export function themeList(themes: readonly Facet[], onClick: (event: Event) => void): TemplateResult {
  return html`<ul class="themes" part="themes">${themes.map(
    ({ code, label, count }) =>
      html`<li><button value=${code} @click=${onClick}>${label} <small>${count}</small></button></li>`,
  )}</ul>`;
}

/** What happens to the form. */
export interface FormHandlers {
  onFocus: () => void;
  onType: (event: Event) => void;
  /** Told of a filter by its `name`. */
  onFilter: (event: Event) => void;
  onAgain: () => void;
  onSubmit: (event: Event) => void;
}

interface FormSetting extends Pick<CatalogueThemes, 'themes' | 'targetAudiences'> {
  messages: Messages;
  /** What stands right under the box. */
  under: unknown;
}

/** The box to type in and, once something is sought, what narrows it. */
export function searchForm(
  now: SearchState,
  { messages, themes, targetAudiences, under }: FormSetting,
  { onFocus, onType, onFilter, onAgain, onSubmit }: FormHandlers,
): TemplateResult {
  const choice = (name: 'theme' | 'audience', facets: readonly Facet[]) =>
    filterChoice(
      name,
      { label: messages[name], any: messages.any[name], facets, chosen: now[name] },
      onFilter,
    );
  return html`<form role="search" @submit=${onSubmit}>
    <label for="words">${messages.label}</label>
    <input id="words" part="box" type="search" aria-describedby="hint" autocomplete="off" spellcheck="false"
      @focus=${onFocus} @input=${onType}>
    ${under}
    <p id="hint" class="hint">${messages.hint}</p>
    ${
      isSeeking(now)
        ? html`<div class="filters">
          ${choice('theme', themes)}
          ${choice('audience', targetAudiences)}
          <button type="button" @click=${onAgain}>${messages.again}</button>
        </div>`
        : nothing
    }
  </form>`;
}

function filterChoice(
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

/** How many were found, that nothing fits, or why nothing is there yet. */
export function countInWords(
  { found, count, hasFailed }: Pick<Finder, 'found' | 'count' | 'hasFailed'>,
  messages: Messages,
): string {
  if (found) return found.isWeak ? messages.none : messages.found(count);
  return hasFailed ? messages.failed : messages.loading;
}

interface ListSetting {
  /** The reader's language. */
  lang: string;
  /** What stands before the reason for a hit. */
  sought: string;
  /** So many services are shown. */
  most: number;
  linkTo: (service: string, title: string) => unknown;
}

/** The services found, and for which words: title, one line, themes, and why where that differs. */
export function resultList(
  { services, reason: all }: Pick<Found, 'services' | 'reason'>,
  themes: readonly Facet[],
  { lang, sought, most, linkTo }: ListSetting,
): TemplateResult {
  const why = (reason: readonly string[] = []) =>
    reason.length > 0 ? html`<p class="hint" lang=${lang}>${sought} ${reason.join(', ')}</p>` : nothing;
  return html`${why(all)}<ul class="results" part="results" aria-labelledby="found">${services
    .slice(0, most)
    .map(
      ({ id, title, summary, themes: codes, language = lang, reason }) =>
        html`<li lang=${language === lang ? nothing : language}>${linkTo(id, title)}
        <p>${summary}</p>
        <small lang=${lang}>${themes.flatMap(({ code, label }) => (codes.includes(code) ? label : [])).join(', ')}</small>
        ${why(reason)}</li>`,
    )}</ul>`;
}
