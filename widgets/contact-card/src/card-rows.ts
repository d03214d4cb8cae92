import { phoneLink } from '@onthaal/element';
import { describeHours, describePresence, type Glance, type StateReader, tourOf } from '@onthaal/schedule';
import type { Address, ContactCard, ContactPointView, OpeningHours } from '@onthaal/vocabulary';
import { html, type TemplateResult } from 'lit/html.js';
import type { Messages } from './messages.ts';

type Line = TemplateResult | string | undefined;

interface RowSetting {
  messages: Messages;
  glance: Glance;
  reader: StateReader;
}

/** Everything by which a counter is found and reached: terms, and under each its lines. A term without lines goes. */
export function cardRows(card: ContactCard, { messages, glance, reader }: RowSetting): TemplateResult {
  const { contactPoints: points, geo } = card;
  const each = (show: (point: ContactPointView) => Line) =>
    points.map((point) => labelled(show(point), point.label));
  const place = (address: Address | undefined, position?: string) => {
    if (!address) return;
    const { street, houseNumber = '', box, postalCode, municipality } = address;
    const town = `${postalCode} ${municipality}`;
    const to = encodeURIComponent(position ?? `${street} ${houseNumber}, ${town}`);
    return html`${street} ${houseNumber} ${box && `bus ${box}`}<br>${town}<br>
      <a class="route" href="https://www.openstreetmap.org/directions?to=${to}">${messages.route}</a>`;
  };
  const phoneLine = card.phoneHours && describeHours(card.phoneHours, glance, reader);
  const presence = (hours: OpeningHours) => describePresence(hours, glance, reader);
  const rows: [string, Line[]][] = [
    [
      messages.telephone,
      [
        ...each(({ telephone }) => telephone && phoneLink(telephone)),
        phoneLine && `${phoneLine.first} ${phoneLine.second}`,
      ],
    ],
    [messages.email, each(({ email }) => mailLink(email))],
    [
      messages.address,
      [
        card.building,
        place(card.address, geo && `${geo.latitude},${geo.longitude}`),
        ...each(({ address }) => place(address)),
      ],
    ],
    [
      messages.stops,
      tourOf(card.stops ?? [], glance.instant, glance.holidays).map(
        ({ place: { name, hours, address } }) =>
          html`${name}: ${presence(hours)}${address && html` <small>${address.street} ${address.houseNumber}</small>`}`,
      ),
    ],
    [messages.homeVisits, [card.homeVisits?.who, card.homeVisits?.howToAsk]],
    [messages.reception, [card.reception]],
    [messages.bring, [card.bring]],
    [messages.website, each(({ url }) => url && html`<a href=${url}>${url.split('/')[2]}</a>`)],
    [
      messages.contact,
      card.contactPersons.map(
        (person) =>
          html`${person.function} ${person.telephone && phoneLink(person.telephone)} ${mailLink(person.email)}`,
      ),
    ],
    [messages.accessibility, [card.accessibilityLabels.join(', '), card.accessibilityNote]],
    [messages.transport, [card.publicTransport]],
    [messages.languages, [card.languageNames.join(', ')]],
    [
      messages.partners,
      card.partners.map(
        ({ name, note, hours }) =>
          html`${name}${hours && `: ${presence(hours)}`}${note && html` <small>${note}</small>`}`,
      ),
    ],
  ];
  return html`<dl part="rows">${rows.map(([term, all]) => {
    const lines = all.filter(Boolean);
    return lines[0] && html`<dt>${term}</dt><dd>${lines.map((line) => html`<p>${line}</p>`)}</dd>`;
  })}</dl>`;
}

function labelled(line: Line, label: string | undefined): Line {
  return line && label ? html`${line} <small>${label}</small>` : line;
}

function mailLink(email: string | undefined): Line {
  return email && html`<a href="mailto:${email}">${email}</a>`;
}
