import { z } from 'zod';
import { ConceptUri, PostalCode, ShortText } from './identifiers.ts';

/** A Belgian address, as OSLO writes it. `register` is its IRI in the Flemish address register. */
export const Address = z.strictObject({
  street: ShortText,
  houseNumber: ShortText.optional(),
  box: ShortText.optional(),
  postalCode: PostalCode,
  municipality: ShortText,
  country: ShortText.optional(),
  register: ConceptUri.optional(),
});
export type Address = z.infer<typeof Address>;

/** A place on earth, WGS 84 degrees. */
export const GeoPoint = z.strictObject({
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
});
export type GeoPoint = z.infer<typeof GeoPoint>;

/** Street, number and box, as on the first line of an envelope: "Budastraat 27 bus 3". */
export function streetLine({ street, houseNumber, box }: Address): string {
  return [street, houseNumber, box && `bus ${box}`].filter(Boolean).join(' ');
}

/** An address on one line: "Budastraat 27, 8500 Kortrijk". */
export function addressLine(address: Address): string {
  return `${streetLine(address)}, ${address.postalCode} ${address.municipality}`;
}
