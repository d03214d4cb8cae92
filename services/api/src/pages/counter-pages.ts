import { addressLine, type ContactCard } from '@onthaal/vocabulary';
import { html } from 'hono/html';
import { renderCard, renderReach, renderStops } from './counter-card.ts';
import { renderFallbacks } from './fallbacks.ts';
import type { Page } from './layout.ts';
import { renderLeafletLinks } from './leaflet/index.ts';
import { type Html, webLink, when, whenAny } from './markup.ts';
import { orAbsent, type Visit } from './visit.ts';
import { renderHours } from './week.ts';

/** The page of a counter's hours. Undefined when there is no such counter. */
export async function openingHoursPage(visit: Visit, id?: string): Promise<Page | undefined> {
  const counter = await findCounter(visit, id);
  if (!counter) return id ? undefined : withoutCounter(visit, visit.words.hours);
  const title = visit.words.hoursOf(counter.name);
  return {
    title,
    description: [title, counter.address && addressLine(counter.address)].filter(Boolean).join('. '),
    part: 'opening-hours',
    structured: { about: `${counter.municipality.id}/${counter.id}`, data: counter.structuredData },
    content: html`<onthaal-opening-hours municipality="${counter.municipality.id}" counter="${counter.id}" heading-level="1">
<h1>${title}</h1>
${renderHoursOf(counter, visit)}
${renderFeed(counter, visit)}
</onthaal-opening-hours>
${renderLeafletLinks(visit, counter.id)}
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
${renderFeed(counter, visit)}
${renderLeafletLinks(visit, counter.id)}
${await renderServices(visit, counter.id)}
${await renderOthers(visit, counter.id, 'contact-card')}`,
  };
}

function findCounter({ call, municipality, language: lang }: Visit, counter?: string) {
  return orAbsent(call.contacts.card({ municipality: municipality.id, lang, counter }));
}

/** A town of which no counter is known yet: its own website is what can be offered. */
function withoutCounter(visit: Visit, title: string): Page {
  const { words, municipality } = visit;
  return {
    title,
    isIndexed: false,
    content: html`<h1>${title}</h1>
<p>${words.noContact}</p>
${when(municipality.website, (url) => html`<p>${words.website}: ${webLink(url)}</p>`)}
${renderFallbacks(municipality.fallbackContacts, visit)}`,
  };
}

function renderHoursOf(counter: ContactCard, visit: Visit): Html {
  const { words, language, today } = visit;
  const setting = { words, language, today, holidays: counter.holidays };
  const calendarOf = (date: string) => visit.to(feedOf(counter), { date });
  return html`${counter.isEnded ? html`<p class="unknown">${words.ended}</p>` : renderHours(counter.hours, words.week, { ...setting, calendarOf })}
${when(counter.phoneHours, (hours) => renderHours(hours, words.phoneWeek, setting))}
${renderStops(counter.stops, visit)}
${renderFallbacks(counter.fallbackContacts, visit)}`;
}

function feedOf({ municipality, id }: ContactCard): string {
  return `/w/${municipality.id}/opening-hours/${id}.ics`;
}

/** Where a calendar can follow the hours; of hours that are not known there is nothing to follow. */
function renderFeed(counter: ContactCard, { words, to }: Visit): Html | undefined {
  return when(
    counter.hours.status === 'known' && !counter.isEnded,
    () => html`<p><a href="${to(feedOf(counter))}">${words.calendarFeed}</a>. ${words.calendarHint}</p>`,
  );
}

/** What one can come for. */
async function renderServices(visit: Visit, counter: string): Promise<Html | undefined> {
  const { call, municipality, language: lang, words, to } = visit;
  const services = await call.catalogue.atCounter({ municipality: municipality.id, lang, counter });
  return whenAny(
    services,
    (all) =>
      html`<h2>${words.services}</h2><ul>${all.map(
        ({ id, title, language }) =>
          html`<li><a data-onthaal="link" href="${to(`/w/${municipality.id}/catalogue-search/${id}`)}"${language === lang ? '' : html` lang="${language}"`}>${title}</a></li>`,
      )}</ul>`,
  );
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
