import type { FallbackView } from '@onthaal/vocabulary';
import { html } from 'hono/html';
import { hoursOnLine } from './hours-line.ts';
import { type Html, phoneLink, webLink, when, whenAny } from './markup.ts';
import type { Visit } from './visit.ts';

/** Who can be reached when nobody is here, and when. */
export function renderFallbacks(contacts: readonly FallbackView[], visit: Visit): Html | undefined {
  return whenAny(
    contacts,
    () =>
      html`<section class="note"><h2>${visit.words.fallback}</h2><ul>${contacts.map(
        (contact) =>
          html`<li><strong>${contact.name}</strong>${when(contact.telephone, (number) => html` ${phoneLink(number)}`)}${when(contact.url, (address) => html` ${webLink(address)}`)}${when(contact.when, (text) => html`<br>${text}`)}${when(hoursOf(contact, visit), (text) => html`<br><small class="sentence">${text}</small>`)}</li>`,
      )}</ul></section>`,
  );
}

/** Who has no hours answers day and night; what a line is for often says so itself. */
function hoursOf({ hours, when: moment }: FallbackView, visit: Visit): string | undefined {
  if (hours) return hoursOnLine(hours, visit);
  return moment ? undefined : visit.words.always;
}
