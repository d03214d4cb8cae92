import {
  Accessibility,
  Address,
  type ContactPoint,
  Counter,
  CounterKind,
  EmailAddress,
  FormOfAddress,
  GeoPoint,
  Id,
  Language,
  Organisation,
  SiteOrigin,
  SubMunicipality,
  TelephoneNumber,
  WebAddress,
} from '@onthaal/vocabulary';
import { z } from 'zod';
import { HoursShorthand } from './hours-shorthand.ts';
import { Text } from './sheet-file.ts';

const ADDRESS_LINE =
  /^(?<street>\D+?) (?<houseNumber>\d\S*)(?: bus (?<box>\S+))?, (?<postalCode>\d{4}) (?<municipality>.+)$/;

/** An address as on an envelope: `Budastraat 27 bus 2, 8500 Kortrijk`. */
export const AddressLine = z.string().transform((line, context) => {
  const groups = ADDRESS_LINE.exec(line)?.groups;
  if (!groups) {
    context.addIssue(`Address "${line}" is not like "Budastraat 27, 8500 Kortrijk"`);
    return z.NEVER;
  }
  return Address.parse(Object.fromEntries(Object.entries(groups).filter(([, value]) => value !== undefined)));
});

/** `8572 Kaster` */
const SubMunicipalityLine = z
  .string()
  .regex(/^\d{4} \S/, 'A sub-municipality is a postal code and a name')
  .transform((line): SubMunicipality => ({ postalCode: line.slice(0, 4), name: line.slice(5) }));

const Contact = z
  .strictObject({
    label: Text.optional(),
    phone: TelephoneNumber.optional(),
    email: EmailAddress.optional(),
    web: WebAddress.optional(),
  })
  .transform(({ label, phone, email, web }): ContactPoint => {
    return {
      ...(label && { label }),
      ...(email && { email }),
      ...(phone && { telephone: phone }),
      ...(web && { url: web }),
    };
  });

const Fallback = z
  .strictObject({
    name: Text,
    when: Text.optional(),
    phone: TelephoneNumber.optional(),
    web: WebAddress.optional(),
    counter: Id.optional(),
    hours: HoursShorthand.optional(),
  })
  .transform(({ phone, web, ...contact }) => {
    return { ...contact, ...(phone && { telephone: phone }), ...(web && { url: web }) };
  });

const OrganisationEntry = z.strictObject({
  id: Id,
  name: Text,
  kind: Organisation.shape.kind,
  web: WebAddress.optional(),
  contact: Contact.optional(),
});

/** `Digidak`, or with what they do there and at which moments. */
const PartnerEntry = z.union([
  Text.transform((name) => ({ name })),
  z.strictObject({
    name: Text,
    note: Text.optional(),
    hours: HoursShorthand.optional(),
    organisation: Id.optional(),
  }),
]);

const StopEntry = z.strictObject({
  id: Id,
  name: Text,
  address: AddressLine.optional(),
  geo: GeoPoint.optional(),
  hours: HoursShorthand,
});

const CounterEntry = z.strictObject({
  id: Id,
  kind: CounterKind,
  name: Text,
  introduction: Text.optional(),
  building: z.string().optional(),
  address: AddressLine.optional(),
  geo: GeoPoint.optional(),
  contact: Contact.optional(),
  /** Never left out: who does not know the hours says `unknown`. */
  hours: HoursShorthand,
  phoneHours: HoursShorthand.optional(),
  /** Those of the municipality unless said. */
  languages: Counter.shape.languages.optional(),
  reception: Text.optional(),
  bring: Text.optional(),
  stops: z.array(StopEntry).optional(),
  homeVisits: z.strictObject({ who: Text, howToAsk: Text }).optional(),
  accessibility: z.array(Accessibility).default([]),
  accessibilityNote: Text.optional(),
  publicTransport: Text.optional(),
  partners: z.array(PartnerEntry).default([]),
  organisation: Id.optional(),
  fallbackContacts: z.array(Fallback).default([]),
  ended: z.literal(true).optional(),
});

/** A municipality with its counters and organisations, as `demo/municipalities/<id>.yaml` says it. */
export const MunicipalityFile = z.strictObject({
  id: Id,
  region: Id,
  name: Text,
  nis: z.string(),
  postalCodes: z.array(z.string()),
  subMunicipalities: z.array(z.union([SubMunicipalityLine, SubMunicipality])).default([]),
  houseName: Text,
  introduction: Text,
  languages: z.array(Language),
  formOfAddress: FormOfAddress.default('formal'),
  web: WebAddress.optional(),
  /** The municipality's own websites. The service adds its own origin itself. */
  sites: z.array(SiteOrigin),
  /** How to reach the municipality; it stands in for a counter that has no contact of its own. */
  contact: Contact.optional(),
  mainCounter: Id,
  fallbackContacts: z.array(Fallback).default([]),
  organisations: z.array(OrganisationEntry).default([]),
  counters: z.array(CounterEntry).min(1),
});
export type MunicipalityFile = z.infer<typeof MunicipalityFile>;

/** The regions and what they share, as `demo/regions.yaml` says it. */
export const RegionsFile = z.array(
  z.strictObject({
    id: Id,
    name: Text,
    coordinator: z.string().optional(),
    coordinatorEmail: EmailAddress.optional(),
    fallbackContacts: z.array(Fallback),
    organisations: z.array(OrganisationEntry).default([]),
  }),
);
export type RegionsFile = z.infer<typeof RegionsFile>;

/** An organisation of a region or municipality, as a record. */
export function organisationFrom(
  { contact, web, ...entry }: z.infer<typeof OrganisationEntry>,
  owner: { region: Id; municipality?: Id },
): unknown {
  return { ...entry, ...owner, ...(web && { website: web }), contactPoints: contact ? [contact] : [] };
}

/** The municipality that a file stands for. */
export function municipalityFrom(file: MunicipalityFile): unknown {
  const {
    organisations: _organisations,
    counters: _counters,
    contact: _contact,
    web,
    ...municipality
  } = file;
  return { ...municipality, ...(web && { website: web }), isDemonstration: true };
}

/** The counters that a file stands for, in its order. */
export function countersFrom(file: MunicipalityFile): unknown[] {
  const { languages } = file;
  return file.counters.map(({ contact = file.contact, ...counter }, index) => ({
    languages,
    ...counter,
    municipality: file.id,
    contactPoints: contact ? [contact] : [],
    contactPersons: [],
    order: index + 1,
  }));
}
