import { z } from 'zod';
import { ContactPerson, ContactPoint, FallbackContact } from './contact.ts';
import { Id, SafeText, ShortText } from './identifiers.ts';
import { type Language, localised } from './language.ts';
import { Address, GeoPoint } from './place.ts';
import { OpeningHours } from './schedule.ts';

/**
 * A counter in a house, a sitting day elsewhere, a bus with its stops, a telephone line, visits at home, or a website.
 */
export const CounterKind = z.enum(['fixed', 'sitting', 'mobile', 'phone', 'home-visit', 'online']);
export type CounterKind = z.infer<typeof CounterKind>;

/** What a building or its staff offers to whom moving, seeing or hearing is hard. */
export const Accessibility = z.enum([
  'step-free',
  'lift',
  'adapted-toilet',
  'ground-floor',
  'parking-nearby',
  'hearing-loop',
]);
export type Accessibility = z.infer<typeof Accessibility>;

/** What each of these is called, for a reader. */
export const accessibilityLabels: Record<Accessibility, Record<Language, string>> = {
  'step-free': {
    nl: 'zonder trappen',
    fr: 'sans escaliers',
    en: 'no stairs',
    de: 'ohne Stufen',
  },
  lift: { nl: 'lift', fr: 'ascenseur', en: 'lift', de: 'Aufzug' },
  'adapted-toilet': {
    nl: 'aangepast toilet',
    fr: 'toilettes adaptées',
    en: 'accessible toilet',
    de: 'behindertengerechte Toilette',
  },
  'ground-floor': {
    nl: 'op het gelijkvloers',
    fr: 'au rez-de-chaussée',
    en: 'on the ground floor',
    de: 'im Erdgeschoss',
  },
  'parking-nearby': {
    nl: 'parkeren kan dichtbij',
    fr: 'parking à proximité',
    en: 'parking nearby',
    de: 'Parkplatz in der Nähe',
  },
  'hearing-loop': {
    nl: 'ringleiding voor wie slecht hoort',
    fr: 'boucle magnétique pour malentendants',
    en: 'hearing loop',
    de: 'Induktionsschleife für Hörgeschädigte',
  },
};

/** Who else receives in the same place: always, or at moments of their own. */
export const Partner = z.strictObject({
  name: localised(ShortText),
  note: localised(SafeText).optional(),
  hours: OpeningHours.optional(),
  organisation: Id.optional(),
});
export type Partner = z.infer<typeof Partner>;

/** A stop on the tour of a bus, with the hours at which it stands there. */
export const Stop = z.strictObject({
  id: Id,
  name: localised(ShortText),
  address: Address.optional(),
  geo: GeoPoint.optional(),
  hours: OpeningHours,
});
export type Stop = z.infer<typeof Stop>;

/** Who is visited at home, and how one asks for it. */
export const HomeVisits = z.strictObject({ who: localised(SafeText), howToAsk: localised(SafeText) });
export type HomeVisits = z.infer<typeof HomeVisits>;

/**
 * Where a resident is received (HSDS `location` + `service_at_location`). A sitting day is a counter of its own
 * with its place, its hours and the partner who sits there. `ended` keeps a counter that stopped, to say so.
 */
export const Counter = z.strictObject({
  id: Id,
  municipality: Id,
  kind: CounterKind,
  name: localised(ShortText),
  introduction: localised(SafeText).optional(),
  building: ShortText.optional(),
  address: Address.optional(),
  geo: GeoPoint.optional(),
  contactPoints: z.array(ContactPoint),
  contactPersons: z.array(ContactPerson),
  hours: OpeningHours,
  phoneHours: OpeningHours.optional(),
  accessibility: z.array(Accessibility),
  accessibilityNote: localised(SafeText).optional(),
  publicTransport: localised(SafeText).optional(),
  languages: z.array(z.string().regex(/^[a-z]{2,3}$/, 'A language is an ISO 639 code')),
  /** A desk at the door where somebody shows the way. */
  reception: localised(SafeText).optional(),
  /** What to bring. */
  bring: localised(SafeText).optional(),
  partners: z.array(Partner),
  /** Of a bus. */
  stops: z.array(Stop).max(100).optional(),
  homeVisits: HomeVisits.optional(),
  organisation: Id.optional(),
  fallbackContacts: z.array(FallbackContact),
  order: z.int(),
  ended: z.boolean().optional(),
});
export type Counter = z.infer<typeof Counter>;
