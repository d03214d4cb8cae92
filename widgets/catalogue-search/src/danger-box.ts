import { phoneLink } from '@onthaal/element';
import type { Danger } from '@onthaal/search';
import { acuteHelp, leaveWords } from '@onthaal/search/acute-help';
import type { CounterView, Language } from '@onthaal/vocabulary';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { telephoneOf } from './nothing-fits.ts';

interface BoxSetting {
  language: Language;
  /** The house, when it is known. */
  card: CounterView | undefined;
  /** A heading below the widget's own. */
  heading: (content: unknown, id: string) => TemplateResult;
  onLeave: () => void;
}

/** Whom somebody in danger can call now, and the way out of the page. The results stay below it. */
export function dangerBox(danger: Danger, { language, card, heading, onLeave }: BoxSetting): TemplateResult {
  const { title, lead, contacts } = acuteHelp(danger, language);
  const { leave, hint } = leaveWords(language);
  const telephone = card && telephoneOf(card);
  // Whoever has no bed tonight is first of all at home here.
  const house = danger === 'homeless' &&
    telephone && { telephone, name: card.municipality.houseName, about: '' };
  return html`<div class="note danger" part="danger" role="region" aria-labelledby="danger">
    ${heading(title, 'danger')}
    <p>${lead}</p>
    <ul>${[...(house ? [house] : []), ...contacts].map(
      (contact) =>
        html`<li><strong>${phoneLink(contact.telephone)}</strong> <span>${contact.name}${
          contact.about ? html`<small>${contact.about}</small>` : nothing
        }</span></li>`,
    )}</ul>
    <p class="leave"><button type="button" @click=${onLeave}>${leave}</button> <small>${hint}</small></p>
  </div>`;
}
