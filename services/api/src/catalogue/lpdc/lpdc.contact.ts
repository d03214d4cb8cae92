import {
  type Address,
  ConceptUri,
  type ContactPoint,
  EmailAddress,
  PostalCode,
  ShortText,
  TelephoneNumber,
} from '@onthaal/vocabulary';
import { NAMES } from './lpdc.names.ts';
import { nestedIn, oneValue, type Reading, reads, webAddressOf } from './lpdc.values.ts';

/** How to reach the desks of a service. */
export function contactPointsOf(reading: Reading, node: string): ContactPoint[] {
  return nestedIn(reading, node, NAMES.contactPoint).flatMap((place) => {
    const contact = contactPointFrom(reading, place);
    if (Object.keys(contact).length > 0) return [contact];
    reading.ledger.retract(place, 'a contact point that says nothing');
    return [];
  });
}

function contactPointFrom(reading: Reading, node: string): ContactPoint {
  const contact = {
    email: oneValue(reading, [node, NAMES.email], reads(EmailAddress)),
    telephone: oneValue(reading, [node, NAMES.telephone], reads(TelephoneNumber)),
    url: webAddressOf(reading, node, NAMES.url),
    // LPDC's form asks for the page with the hours here, and never holds the hours themselves.
    hoursUrl: webAddressOf(reading, node, NAMES.openingHours),
    address: addressOf(reading, node),
  };
  return withoutUndefined(contact);
}

/** The first address that is complete enough for an envelope; what is said of any other is refused. */
function addressOf(reading: Reading, node: string): Address | undefined {
  let first: Address | undefined;
  for (const place of nestedIn(reading, node, NAMES.address)) {
    const address = addressFrom(reading, place);
    if (first && address) reading.ledger.retract(place, 'a second address of one contact point');
    first ??= address;
  }
  return first;
}

function addressFrom(reading: Reading, node: string): Address | undefined {
  const text = (predicate: string) => oneValue(reading, [node, predicate], reads(ShortText));
  const street = text(NAMES.street);
  const postalCode = oneValue(reading, [node, NAMES.postalCode], reads(PostalCode));
  const municipality = text(NAMES.municipality);
  const rest = {
    houseNumber: text(NAMES.houseNumber),
    box: text(NAMES.box),
    country: text(NAMES.country),
    register: oneValue(reading, [node, NAMES.register], reads(ConceptUri)),
  };
  if (street !== undefined && postalCode !== undefined && municipality !== undefined)
    return { street, postalCode, municipality, ...withoutUndefined(rest) };
  reading.ledger.retract(node, 'an address without street, Belgian postal code or municipality');
  return undefined;
}

type Present<Fields> = { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> };

function withoutUndefined<Fields extends object>(fields: Fields): Present<Fields> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Present<Fields>;
}
