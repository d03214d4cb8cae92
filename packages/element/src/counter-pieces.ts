import type { FallbackView } from '@onthaal/vocabulary';
import { html, nothing, type TemplateResult } from 'lit/html.js';

/** Pieces that several widgets show of a counter. Their style is `base` and `states` of the theme. */

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

/** Somebody to turn to, with what their hours say now. */
export type LighthouseContact = Pick<FallbackView, 'name' | 'when' | 'telephone' | 'url'> & {
  line?: string | undefined;
};

/** Some of those to turn to, under one title: they answer now, perhaps, or at another time. */
export interface LighthouseGroup {
  reach: 'now' | 'perhaps' | 'other';
  title: string;
  contacts: readonly LighthouseContact[];
}

/** Who can be reached when a counter cannot: whoever answers now stands out. Nothing when there is nobody to name. */
export function lighthouse(groups: readonly LighthouseGroup[]): TemplateResult | typeof nothing {
  if (groups.length === 0) return nothing;
  return html`<div class="note" part="fallback">${groups.map(
    ({ reach, title, contacts }) =>
      html`<div class="reach ${reach}"><p><strong>${title}</strong></p><ul>${contacts.map(
        (contact) =>
          html`<li>${contactLink(contact)} ${[contact.when, contact.line].map((text) =>
            text ? html`<small>${text}</small> ` : nothing,
          )}</li>`,
      )}</ul></div>`,
  )}</div>`;
}

/** Whether those of a group may answer now: they are named before anything else, the others at the end. */
export function isNear({ reach }: LighthouseGroup): boolean {
  return reach !== 'other';
}

/** A name with the number to call, or that leads to a website. */
export function contactLink({ name, telephone, url }: LighthouseContact): TemplateResult {
  if (telephone) return html`${name} ${phoneLink(telephone)}`;
  return url ? html`<a href=${url}>${name}</a>` : html`${name}`;
}
