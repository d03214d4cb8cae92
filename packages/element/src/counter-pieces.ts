import type { FallbackView } from '@onthaal/vocabulary';
import { html, nothing, type TemplateResult } from 'lit/html.js';

/** Pieces that several widgets show of a counter. Their style is `states` of the theme. */

/** A telephone number that can be called with one tap. */
export function phoneLink(telephone: string): TemplateResult {
  return html`<a href="tel:${telephone.replace(/[^+\d]/g, '')}">${telephone}</a>`;
}

/** An opening state: its mark, its words, and what more there is to say about it. */
export function stateBlock(
  { mark, first, second }: { mark: string; first: string; second: string },
  more: unknown = nothing,
): TemplateResult {
  return html`<div class="state" part="state">
    <p class="first ${mark}">${first}</p>
    ${second ? html`<p>${second}</p>` : nothing}
    ${more}
  </div>`;
}

/** Who can be reached when a counter cannot. Nothing when there is nobody to name. */
export function fallbackNote(
  title: string,
  contacts: readonly FallbackView[],
): TemplateResult | typeof nothing {
  if (contacts.length === 0) return nothing;
  return html`<div class="note" part="fallback"><strong>${title}</strong><ul>${contacts.map(
    ({ name, when, telephone, url }) =>
      html`<li>${telephone ? html`${name} ${phoneLink(telephone)}` : url ? html`<a href=${url}>${name}</a>` : name}${
        when ? html` <small>${when}</small>` : nothing
      }</li>`,
  )}</ul></div>`;
}
