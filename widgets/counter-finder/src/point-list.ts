import { phoneLink } from '@onthaal/element';
import { describeHours, type Glance, type StateReader } from '@onthaal/schedule';
import type { OpeningHours, PointOfHelp } from '@onthaal/vocabulary';
import { html, type TemplateResult } from 'lit/html.js';
import type { Messages } from './messages.ts';
import type { Sighting } from './sightings.ts';

/** All that words about a point need besides it. */
export interface ListSetting {
  glance: Glance;
  messages: Messages;
  reader: StateReader;
  /** The page of a point's counter. */
  pageOf: (point: PointOfHelp) => string;
  /** The name of its municipality, where there is more than one. */
  townOf: (point: PointOfHelp) => string | undefined;
}

/** Points of help, each with its name, what it is, how far it is, and whether somebody is there now. */
export function pointList(sightings: readonly Sighting[], setting: ListSetting): TemplateResult {
  return html`<ol part="points">${sightings.map(
    (sighting) => html`<li part="point" tabindex="-1">${pointEntry(sighting, setting)}</li>`,
  )}</ol>`;
}

/** A point of help, without what is around it. */
export function pointEntry({ point, kilometres }: Sighting, setting: ListSetting): TemplateResult {
  const { messages, pageOf, townOf } = setting;
  const { kind, name, stop, address, telephone, hours, phoneHours, publicTransport } = point;
  const line = lineOf(hours, setting);
  const facts = [
    messages.kind[kind],
    address
      ? `${address.street} ${address.houseNumber ?? ''}, ${address.postalCode} ${address.municipality}`
      : townOf(point),
    kilometres !== undefined && messages.away(Math.round(kilometres)),
  ];
  return html`<p class="title"><strong><a href=${pageOf(point)}>${name}</a></strong>${stop && html` <span>${stop}</span>`}</p>
    <p class="first ${line.mark}">${line.words}</p>
    <p>${facts.filter(Boolean).join(' · ')}</p>
    ${telephone && html`<p>${phoneLink(telephone)} <small>${phoneHours && lineOf(phoneHours, setting).words}</small></p>`}
    ${publicTransport && html`<p><small>${publicTransport}</small></p>`}`;
}

/** What hours say now, in one line: when it opens says more than that it is closed. */
function lineOf(hours: OpeningHours, { glance, reader }: ListSetting): { mark: string; words: string } {
  const { mark, first, second } = describeHours(hours, glance, reader);
  return { mark, words: second || first };
}
