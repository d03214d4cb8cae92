import type { Danger } from '@onthaal/search';
import { acuteHelp, leaveWords } from '@onthaal/search/acute-help';
import { html } from 'hono/html';
import { type Html, phoneLink, when } from './markup.ts';
import type { Visit } from './visit.ts';

/** Whom somebody in danger can call now; `telephone` is that of the house. A link is all the way out that there is without script. */
export function renderAcuteHelp(danger: Danger, visit: Visit, telephone: string | undefined): Html {
  const { language, municipality } = visit;
  const { title, lead, contacts } = acuteHelp(danger, language);
  const house =
    danger === 'homeless' && telephone ? [{ telephone, name: municipality.houseName, about: '' }] : [];
  return html`<section class="note danger" aria-labelledby="danger">
<h2 id="danger">${title}</h2>
<p>${lead}</p>
<ul>${[...house, ...contacts].map(
    (contact) =>
      html`<li><strong>${phoneLink(contact.telephone)}</strong> ${contact.name}${when(contact.about, (about) => html`<br>${about}`)}</li>`,
  )}</ul>
<p><a href="https://www.meteo.be/${language}" rel="noreferrer">${leaveWords(language).leave}</a></p>
</section>`;
}
