import { addressLine, type CounterSummary } from '@onthaal/vocabulary';
import { html } from 'hono/html';
import { hoursOnLine } from './hours-line.ts';
import { type Html, phoneLink, when } from './markup.ts';
import type { Visit } from './visit.ts';

/** A counter in a list: where and when it receives, with the ways to its pages. */
export function renderCounterSummary(counter: CounterSummary, visit: Visit): Html {
  const { municipality, words, to } = visit;
  const page = (widget: string) => to(`/w/${municipality.id}/${widget}/${counter.id}`);
  return html`<li class="counter"><h3><a data-onthaal="link" href="${page('contact-card')}">${counter.name}</a></h3>
<p>${words.kind[counter.kind]}${when(counter.address, (address) => html` · ${addressLine(address)}`)}${when(counter.telephone, (number) => html` · ${phoneLink(number)}`)}</p>
${counter.isEnded ? html`<p>${words.ended}</p>` : html`<p class="sentence">${hoursOnLine(counter.hours, visit)}</p><p><a data-onthaal="link" href="${page('opening-hours')}">${words.hoursOf(counter.name)}</a></p>`}</li>`;
}
