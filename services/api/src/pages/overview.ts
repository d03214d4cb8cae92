import { html } from 'hono/html';
import { renderCounterSummary } from './counter-summary.ts';
import { renderFallbacks } from './fallbacks.ts';
import type { Page } from './layout.ts';
import { renderLeafletLinks } from './leaflet/index.ts';
import { when, whenAny } from './markup.ts';
import type { Visit } from './visit.ts';

/** The first page of a municipality: what its house can do for a resident, and where. */
export async function overviewPage(visit: Visit): Promise<Page> {
  const { municipality, words, call, to, language: lang } = visit;
  const asked = { municipality: municipality.id, lang };
  const [counters, { themes }] = await Promise.all([call.counters.list(asked), call.catalogue.themes(asked)]);
  const house = `/w/${municipality.id}`;
  return {
    title: municipality.houseName,
    description: municipality.introduction,
    isPlain: true,
    content: html`<h1>${municipality.houseName}</h1>
${when(municipality.introduction, (text) => html`<p class="lead">${text}</p>`)}
<ul class="doors">
${[
  ['catalogue-search', words.search, words.searchHint],
  ['intake-form', words.ask, words.askHint],
  ['opening-hours', words.hours, words.hoursHint],
  ['contact-card', words.contact, words.contactHint],
].map(
  ([part, label, hint]) =>
    html`<li><a data-onthaal="link" href="${to(`${house}/${part}`)}"><strong>${label}</strong> <span>${hint}</span></a></li>`,
)}
</ul>
${renderLeafletLinks(visit)}
${whenAny(
  themes,
  () =>
    html`<h2>${words.overview.themes}</h2><ul class="themes">${themes.map(
      ({ code, label, count }) =>
        html`<li><a data-onthaal="link" href="${to(`${house}/catalogue-search`, { theme: code })}">${label}</a> <span>${count}</span></li>`,
    )}</ul>`,
)}
<h2>${words.overview.counters}</h2>
<p><a data-onthaal="link" href="${to(`${house}/counter-finder`, { scope: 'region' })}">${words.finder.elsewhere(municipality.region.name)}</a></p>
${counters.length > 0 ? html`<ul class="counters">${counters.map((counter) => renderCounterSummary(counter, visit))}</ul>` : html`<p>${words.overview.noCounters}</p>`}
${renderFallbacks(municipality.fallbackContacts, visit)}`,
  };
}
