import { localMinuteAt } from '@onthaal/schedule';
import {
  addressLine,
  BELGIAN_TIME_ZONE,
  type ContactCard,
  type ContactPointView,
  type CounterSummary,
  type CounterView,
  type FallbackView,
} from '@onthaal/vocabulary';
import { html } from 'hono/html';
import type { Page } from './layout.ts';
import { type Html, mailLink, phoneLink, webLink, when, whenAny } from './markup.ts';
import { orAbsent, type Visit } from './visit.ts';
import { renderHours } from './week.ts';

/** The page of a counter's hours. Undefined when there is no such counter. */
export async function openingHoursPage(visit: Visit, id?: string): Promise<Page | undefined> {
  const counter = await findCounter(visit, id);
  if (!counter) return id ? undefined : withoutCounter(visit, visit.words.hours);
  const { words } = visit;
  const title = words.hoursOf(counter.name);
  return {
    title,
    description: [title, counter.address && addressLine(counter.address)].filter(Boolean).join('. '),
    part: 'opening-hours',
    structured: { about: `${counter.municipality.id}/${counter.id}`, data: counter.structuredData },
    content: html`<onthaal-opening-hours municipality="${counter.municipality.id}" counter="${counter.id}" heading-level="1">
<h1>${title}</h1>
${renderHoursOf(counter, visit)}
</onthaal-opening-hours>
${renderReach(counter, visit)}
${await renderOthers(visit, counter.id, 'opening-hours')}`,
  };
}

/** The page of a counter's contact card. Undefined when there is no such counter. */
export async function contactCardPage(visit: Visit, id?: string): Promise<Page | undefined> {
  const counter = await findCounter(visit, id);
  if (!counter) return id ? undefined : withoutCounter(visit, visit.words.contact);
  const { words } = visit;
  const title = words.contactOf(counter.name);
  return {
    title,
    description: [counter.name, counter.address && addressLine(counter.address), counter.introduction]
      .filter(Boolean)
      .join('. '),
    part: 'contact-card',
    structured: { about: `${counter.municipality.id}/${counter.id}`, data: counter.structuredData },
    content: html`<onthaal-contact-card municipality="${counter.municipality.id}" counter="${counter.id}" heading-level="1">
<h1>${title}</h1>
${renderCard(counter, visit)}
</onthaal-contact-card>
<h2>${words.hours}</h2>
${renderHoursOf(counter, visit)}
${await renderOthers(visit, counter.id, 'contact-card')}`,
  };
}

function findCounter({ call, municipality, language: lang }: Visit, counter?: string) {
  return orAbsent(call.contacts.card({ municipality: municipality.id, lang, counter }));
}

/** A town of which no counter is known yet: its own website is what can be offered. */
function withoutCounter({ words, municipality }: Visit, title: string): Page {
  return {
    title,
    isIndexed: false,
    content: html`<h1>${title}</h1>
<p>${words.noContact}</p>
${when(municipality.website, (url) => html`<p>${words.website}: ${webLink(url)}</p>`)}
${renderFallbacks(municipality.fallbackContacts, words.fallback)}`,
  };
}

function renderHoursOf(counter: CounterView, { words, language }: Visit): Html {
  const { date: today } = localMinuteAt(new Date(), BELGIAN_TIME_ZONE);
  const setting = { words, language, today };
  return html`${counter.isEnded ? html`<p class="unknown">${words.ended}</p>` : renderHours(counter.hours, words.week, setting)}
${when(counter.phoneHours, (hours) => renderHours(hours, words.phoneWeek, setting))}
${renderFallbacks(counter.fallbackContacts, words.fallback)}`;
}

/** Who can be reached when nobody is here. */
export function renderFallbacks(contacts: readonly FallbackView[], title: string): Html | undefined {
  return whenAny(
    contacts,
    () =>
      html`<section class="note"><h2>${title}</h2><ul>${contacts.map(
        ({ name, when: moment, telephone, url }) =>
          html`<li><strong>${name}</strong>${when(telephone, (number) => html` ${phoneLink(number)}`)}${when(url, (address) => html` ${webLink(address)}`)}${when(moment, (text) => html`<br>${text}`)}</li>`,
      )}</ul></section>`,
  );
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

function renderCard(counter: ContactCard, { words }: Visit): Html {
  const { address, geo } = counter;
  const map = geo
    ? `https://www.openstreetmap.org/?mlat=${geo.latitude}&mlon=${geo.longitude}#map=18/${geo.latitude}/${geo.longitude}`
    : address &&
      `https://www.openstreetmap.org/search?${new URLSearchParams({ query: addressLine(address) })}`;
  return html`${counter.isEnded ? html`<p class="unknown">${words.ended}</p>` : undefined}
${when(counter.introduction, (text) => html`<p>${text}</p>`)}
<dl class="facts">
${when(counter.building, (name) => html`<div><dt>${words.building}</dt><dd>${name}</dd></div>`)}
${when(address, (place) => html`<div><dt>${words.address}</dt><dd>${addressLine(place)}${when(map, (url) => html`<br>${webLink(url, words.route)}`)}</dd></div>`)}
${counter.contactPoints.map((point) => renderContactPoint(point, words))}
${whenAny(counter.contactPersons, (persons) => html`<div><dt>${words.persons}</dt><dd><ul>${persons.map((person) => html`<li>${person.function}${when(person.telephone, (number) => html` ${phoneLink(number)}`)}${when(person.email, (email) => html` ${mailLink(email)}`)}</li>`)}</ul></dd></div>`)}
${whenAny(counter.accessibilityLabels, (offers) => html`<div><dt>${words.accessibility}</dt><dd><ul>${offers.map((offer) => html`<li>${offer}</li>`)}</ul></dd></div>`)}
${when(counter.accessibilityNote, (text) => html`<div><dt>${words.accessibility}</dt><dd>${text}</dd></div>`)}
${when(counter.publicTransport, (text) => html`<div><dt>${words.transport}</dt><dd>${text}</dd></div>`)}
${whenAny(counter.languageNames, (spoken) => html`<div><dt>${words.spoken}</dt><dd>${spoken.join(', ')}</dd></div>`)}
${whenAny(counter.partners, (partners) => html`<div><dt>${words.partners}</dt><dd><ul>${partners.map((partner) => html`<li>${partner.name}${when(partner.note, (note) => html` <small>${note}</small>`)}</li>`)}</ul></dd></div>`)}
</dl>`;
}

async function renderOthers(visit: Visit, shown: string, widget: string): Promise<Html | undefined> {
  const { call, municipality, language: lang, words, to } = visit;
  const counters = await call.counters.list({ municipality: municipality.id, lang });
  return whenAny(
    counters.filter(({ id, isEnded }) => id !== shown && !isEnded),
    (others) =>
      html`<h2>${words.otherCounters}</h2><ul>${others.map(
        ({ id, name }) =>
          html`<li><a data-onthaal="link" href="${to(`/w/${municipality.id}/${widget}/${id}`)}">${name}</a></li>`,
      )}</ul>`,
  );
}

/** A counter in a list, with the ways to its pages. */
export function renderCounterSummary(counter: CounterSummary, { municipality, words, to }: Visit): Html {
  const page = (widget: string) => to(`/w/${municipality.id}/${widget}/${counter.id}`);
  return html`<li class="counter"><h3><a data-onthaal="link" href="${page('contact-card')}">${counter.name}</a></h3>
<p>${words.kind[counter.kind]}${when(counter.address, (address) => html` · ${addressLine(address)}`)}${when(counter.telephone, (number) => html` · ${phoneLink(number)}`)}</p>
${counter.isEnded ? html`<p>${words.ended}</p>` : html`<p><a data-onthaal="link" href="${page('opening-hours')}">${words.hoursOf(counter.name)}</a></p>`}</li>`;
}
