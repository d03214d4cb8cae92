import {
  addressLine,
  type ContactCard,
  type ContactPointView,
  type CounterView,
  type PartnerView,
  type StopView,
} from '@onthaal/vocabulary';
import { html } from 'hono/html';
import { hoursOnLine } from './hours-line.ts';
import { type Html, mailLink, phoneLink, webLink, when, whenAny } from './markup.ts';
import type { Visit } from './visit.ts';

type Place = Pick<CounterView, 'address' | 'geo'>;

/** All that is known of a counter but its hours. */
export function renderCard(counter: ContactCard, visit: Visit): Html {
  const { words } = visit;
  return html`${counter.isEnded ? html`<p class="unknown">${words.ended}</p>` : undefined}
${when(counter.introduction, (text) => html`<p>${text}</p>`)}
<dl class="facts">
${when(counter.building, (name) => html`<div><dt>${words.building}</dt><dd>${name}</dd></div>`)}
${renderPlace(counter, visit)}
${counter.contactPoints.map((point) => renderContactPoint(point, words))}
${whenAny(counter.contactPersons, (persons) => html`<div><dt>${words.persons}</dt><dd><ul>${persons.map((person) => html`<li>${person.function}${when(person.telephone, (number) => html` ${phoneLink(number)}`)}${when(person.email, (email) => html` ${mailLink(email)}`)}</li>`)}</ul></dd></div>`)}
${when(counter.reception, (text) => html`<div><dt>${words.desk}</dt><dd>${text}</dd></div>`)}
${when(counter.bring, (text) => html`<div><dt>${words.bring}</dt><dd>${text}</dd></div>`)}
${renderHomeVisits(counter, visit)}
${whenAny(counter.accessibilityLabels, (offers) => html`<div><dt>${words.accessibility}</dt><dd><ul>${offers.map((offer) => html`<li>${offer}</li>`)}</ul></dd></div>`)}
${when(counter.accessibilityNote, (text) => html`<div><dt>${words.accessibility}</dt><dd>${text}</dd></div>`)}
${when(counter.publicTransport, (text) => html`<div><dt>${words.transport}</dt><dd>${text}</dd></div>`)}
${whenAny(counter.languageNames, (spoken) => html`<div><dt>${words.spoken}</dt><dd>${spoken.join(', ')}</dd></div>`)}
${whenAny(counter.partners, (partners) => html`<div><dt>${words.partners}</dt><dd><ul>${partners.map((partner) => renderPartner(partner, visit))}</ul></dd></div>`)}
</dl>`;
}

/** How to get into touch, without the rest of the card. */
export function renderReach({ contactPoints, address }: CounterView, { words }: Visit): Html {
  return html`<dl class="facts">
${when(address, (place) => html`<div><dt>${words.address}</dt><dd>${addressLine(place)}</dd></div>`)}
${contactPoints.map((point) => renderContactPoint(point, words))}
</dl>`;
}

/** A way to be reached, as rows of a list of facts. */
export function renderContactPoint(point: ContactPointView, words: Visit['words']): Html {
  const label = (text: string) => (point.label ? `${text} (${point.label})` : text);
  return html`${when(point.telephone, (number) => html`<div><dt>${label(words.phone)}</dt><dd>${phoneLink(number)}</dd></div>`)}
${when(point.email, (email) => html`<div><dt>${label(words.email)}</dt><dd>${mailLink(email)}</dd></div>`)}
${when(point.url, (url) => html`<div><dt>${label(words.website)}</dt><dd>${webLink(url)}</dd></div>`)}
${when(point.hoursUrl, (url) => html`<div><dt>${label(words.moreHours)}</dt><dd>${webLink(url)}</dd></div>`)}
${when(point.address, (address) => html`<div><dt>${label(words.address)}</dt><dd>${addressLine(address)}</dd></div>`)}`;
}

/** The stops of a bus, each with where and when it stands there. */
export function renderStops(stops: readonly StopView[] | undefined, visit: Visit): Html | undefined {
  return whenAny(
    stops ?? [],
    (all) =>
      html`<h2>${visit.words.stops}</h2><ul class="counters">${all.map(
        ({ name, hours, ...place }) =>
          html`<li><h3>${name}</h3><p class="sentence">${hoursOnLine(hours, visit)}</p>
${when(place.address, (address) => html`<p>${addressLine(address)}</p>`)}
${when(mapOf(place), (url) => html`<p>${webLink(url, visit.words.route)}</p>`)}</li>`,
      )}</ul>`,
  );
}

/** Who else receives at a counter, at which moments. */
function renderPartner({ name, note, hours }: PartnerView, visit: Visit): Html {
  return html`<li>${name}${when(hours, (known) => html`<br>${hoursOnLine(known, visit)}`)}${when(note, (text) => html`<br><small>${text}</small>`)}</li>`;
}

function renderHomeVisits({ homeVisits }: CounterView, { words }: Visit): Html | undefined {
  return when(
    homeVisits,
    ({ who, howToAsk }) =>
      html`<div><dt>${words.homeVisits}</dt><dd>${who}</dd></div><div><dt>${words.askHomeVisit}</dt><dd>${howToAsk}</dd></div>`,
  );
}

function renderPlace(place: Place, { words }: Visit): Html | undefined {
  const { address } = place;
  return when(
    mapOf(place),
    (url) =>
      html`<div><dt>${words.address}</dt><dd>${when(address, (known) => html`${addressLine(known)}<br>`)}${webLink(url, words.route)}</dd></div>`,
  );
}

/** Where a map shows a place: by its address, which is the more exact of the two. */
function mapOf({ address, geo }: Place): string | undefined {
  if (address)
    return `https://www.openstreetmap.org/search?${new URLSearchParams({ query: addressLine(address) })}`;
  return geo
    ? `https://www.openstreetmap.org/?mlat=${geo.latitude}&mlon=${geo.longitude}#map=15/${geo.latitude}/${geo.longitude}`
    : undefined;
}
