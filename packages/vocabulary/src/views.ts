/**
 * What the public procedures answer: records brought to one reader's language. These schemas are the privacy
 * boundary; widgets import the types only.
 */
import { z } from 'zod';
import { Blocks } from './blocks.ts';
import { TargetAudience, Theme } from './code-lists.ts';
import { Accessibility, CounterKind } from './counter.ts';
import { Id, Instant, LocalDate } from './identifiers.ts';
import { DeskKey } from './intake.ts';
import { FormOfAddress, Language } from './language.ts';
import { Address, GeoPoint } from './place.ts';
import { HolidayCalendar, OpeningHours } from './schedule.ts';
import { Amount } from './service-parts.ts';

/**
 * Who can be reached when a counter is closed, in the reader's language. Without `hours` day and night; `counter` is
 * set when it is another counter of the same municipality.
 */
export const FallbackView = z.object({
  name: z.string(),
  when: z.string().optional(),
  telephone: z.string().optional(),
  url: z.string().optional(),
  counter: Id.optional(),
  hours: OpeningHours.optional(),
});
export type FallbackView = z.infer<typeof FallbackView>;

/** A municipality as its widgets show it. */
export const MunicipalityView = z.object({
  id: Id,
  name: z.string(),
  region: z.object({ id: Id, name: z.string() }),
  houseName: z.string(),
  introduction: z.string().optional(),
  languages: z.array(Language),
  formOfAddress: FormOfAddress,
  website: z.string().optional(),
  mainCounter: Id.optional(),
  fallbackContacts: z.array(FallbackView),
  isDemonstration: z.boolean(),
});
export type MunicipalityView = z.infer<typeof MunicipalityView>;

/** A counter in a list. */
export const CounterSummary = z.object({
  id: Id,
  name: z.string(),
  kind: CounterKind,
  address: Address.optional(),
  telephone: z.string().optional(),
  hours: OpeningHours,
  isEnded: z.boolean(),
});
export type CounterSummary = z.infer<typeof CounterSummary>;

/** A way to reach a counter, in the reader's language. */
export const ContactPointView = z.object({
  label: z.string().optional(),
  email: z.string().optional(),
  telephone: z.string().optional(),
  url: z.string().optional(),
  hoursUrl: z.string().optional(),
  address: Address.optional(),
});
export type ContactPointView = z.infer<typeof ContactPointView>;

/** Who else receives at a counter, in the reader's language. */
export const PartnerView = z.object({
  name: z.string(),
  note: z.string().optional(),
  hours: OpeningHours.optional(),
});
export type PartnerView = z.infer<typeof PartnerView>;

/** A stop of a bus, in the reader's language. */
export const StopView = z.object({
  id: Id,
  name: z.string(),
  address: Address.optional(),
  geo: GeoPoint.optional(),
  hours: OpeningHours,
});
export type StopView = z.infer<typeof StopView>;

/**
 * Everything about a counter that a resident may want to know. Also the contact card. `fallbackContacts` is the whole
 * chain of who answers, the nearest first; `holidays` are there when any of the hours depends on them.
 */
export const CounterView = z.object({
  id: Id,
  municipality: z.object({ id: Id, name: z.string(), houseName: z.string() }),
  kind: CounterKind,
  name: z.string(),
  introduction: z.string().optional(),
  building: z.string().optional(),
  address: Address.optional(),
  geo: GeoPoint.optional(),
  contactPoints: z.array(ContactPointView),
  contactPersons: z.array(
    z.object({ function: z.string(), telephone: z.string().optional(), email: z.string().optional() }),
  ),
  hours: OpeningHours,
  phoneHours: OpeningHours.optional(),
  accessibility: z.array(Accessibility),
  accessibilityNote: z.string().optional(),
  publicTransport: z.string().optional(),
  languages: z.array(z.string()),
  reception: z.string().optional(),
  bring: z.string().optional(),
  partners: z.array(PartnerView),
  stops: z.array(StopView).optional(),
  homeVisits: z.object({ who: z.string(), howToAsk: z.string() }).optional(),
  fallbackContacts: z.array(FallbackView),
  holidays: HolidayCalendar.optional(),
  isEnded: z.boolean(),
  isDemonstration: z.boolean(),
});
export type CounterView = z.infer<typeof CounterView>;

/**
 * A counter as a card to keep: with the words for its codes, and the same facts in two standards: `vCard` for an
 * address book (RFC 6350) and `structuredData` for whatever reads the page (schema.org, as JSON-LD).
 */
export const ContactCard = CounterView.extend({
  accessibilityLabels: z.array(z.string()),
  languageNames: z.array(z.string()),
  vCard: z.string(),
  structuredData: z.record(z.string(), z.unknown()),
});
export type ContactCard = z.infer<typeof ContactCard>;

/** When a counter receives, and who answers when it does not; see {@link CounterView}. */
export const CounterHours = z.object({
  counter: z.object({ id: Id, name: z.string(), kind: CounterKind, telephone: z.string().optional() }),
  hours: OpeningHours,
  phoneHours: OpeningHours.optional(),
  stops: z.array(StopView).optional(),
  fallbackContacts: z.array(FallbackView),
  holidays: HolidayCalendar.optional(),
  isDemonstration: z.boolean(),
});
export type CounterHours = z.infer<typeof CounterHours>;

/**
 * A place where a resident is received, or a line that answers, in a list of them: a counter, or a stop of a bus.
 * `services` are those of the list that are given here.
 */
export const PointOfHelp = z.object({
  counter: Id,
  municipality: Id,
  kind: CounterKind,
  name: z.string(),
  /** Where a bus stands. */
  stop: z.string().optional(),
  address: Address.optional(),
  geo: GeoPoint.optional(),
  telephone: z.string().optional(),
  hours: OpeningHours,
  phoneHours: OpeningHours.optional(),
  accessibility: z.array(Accessibility),
  languages: z.array(z.string()),
  publicTransport: z.string().optional(),
  services: z.array(Id),
});
export type PointOfHelp = z.infer<typeof PointOfHelp>;

/** A village, by which a resident says where they are. */
export const Village = z.object({ name: z.string(), postalCode: z.string().optional(), geo: GeoPoint });
export type Village = z.infer<typeof Village>;

/**
 * The points of help of a municipality or of its whole region. Only services that some counter gives and others do not
 * are listed. `fallbackContacts` is whom to turn to when nobody receives; `map` the address of the tiles of a map, from
 * the root of the service.
 */
export const PointsOfHelp = z.object({
  municipalities: z.array(z.object({ id: Id, name: z.string() })),
  points: z.array(PointOfHelp),
  services: z.array(z.object({ id: Id, title: z.string() })),
  villages: z.array(Village),
  fallbackContacts: z.array(FallbackView),
  holidays: HolidayCalendar.optional(),
  map: z.string().optional(),
  isDemonstration: z.boolean(),
});
export type PointsOfHelp = z.infer<typeof PointsOfHelp>;

/** A service in a list of results. `language` is that of the texts when it differs from the asked one. */
export const ServiceSummary = z.object({
  id: Id,
  title: z.string(),
  summary: z.string(),
  themes: z.array(Theme),
  targetAudiences: z.array(TargetAudience),
  language: Language,
});
export type ServiceSummary = z.infer<typeof ServiceSummary>;

const TextPart = z.object({ title: z.string().optional(), text: Blocks.optional() });
const LinkPart = z.object({ title: z.string().optional(), text: Blocks.optional(), url: z.string() });

/** What a search finds, best first. `total` counts what `results` may be a part of; `isWeak`: nothing fits well. */
export const CatalogueHits = z.object({
  total: z.int().nonnegative(),
  results: z.array(ServiceSummary),
  isWeak: z.boolean(),
});
export type CatalogueHits = z.infer<typeof CatalogueHits>;

/** A service on its own page, in the reader's language. */
export const ServiceView = z.object({
  id: Id,
  municipality: z.object({ id: Id, name: z.string(), houseName: z.string() }),
  language: Language,
  title: z.string(),
  summary: z.string().optional(),
  description: Blocks,
  additionalDescription: Blocks.optional(),
  exception: Blocks.optional(),
  regulation: Blocks.optional(),
  type: z.string().optional(),
  themes: z.array(z.object({ code: Theme, label: z.string() })),
  targetAudiences: z.array(z.object({ code: TargetAudience, label: z.string() })),
  keywords: z.array(z.string()),
  requirements: z.array(TextPart.extend({ evidence: z.array(TextPart) })),
  procedures: z.array(TextPart.extend({ websites: z.array(LinkPart) })),
  costs: z.array(TextPart.extend({ amount: Amount.optional() })),
  financialAdvantages: z.array(TextPart.extend({ amount: Amount.optional() })),
  legalResources: z.array(TextPart.extend({ url: z.string().optional() })),
  websites: z.array(LinkPart),
  contactPoints: z.array(ContactPointView),
  competentAuthorities: z.array(z.string()),
  executingAuthorities: z.array(z.string()),
  counters: z.array(CounterSummary),
  owner: z.string().optional(),
  relatedServices: z.array(z.object({ id: Id, title: z.string() })),
  startDate: LocalDate.optional(),
  endDate: LocalDate.optional(),
  assuredAt: Instant.optional(),
  productId: z.string().optional(),
  isDemonstration: z.boolean(),
});
export type ServiceView = z.infer<typeof ServiceView>;

/** A theme or audience with how many services it holds. */
export const Facet = z.object({ code: z.string(), label: z.string(), count: z.int().nonnegative() });
export type Facet = z.infer<typeof Facet>;

/**
 * The themes and audiences of a municipality's catalogue. `index` is the address, from the root of the service, of
 * its search index: `/catalogue/<municipality>/<hash>.json`; `thesaurus`, when the index has only the most telling part
 * of its thesaurus, that of the whole one. What is there never changes; a new catalogue has new addresses.
 */
export const CatalogueThemes = z.object({
  total: z.int(),
  themes: z.array(Facet),
  targetAudiences: z.array(Facet),
  index: z.string(),
  thesaurus: z.string().optional(),
  isDemonstration: z.boolean(),
});
export type CatalogueThemes = z.infer<typeof CatalogueThemes>;

/** What an intake form needs to know before it can be filled in and sealed. */
export const IntakeFormView = z.object({
  municipality: z.object({ id: Id, name: z.string(), houseName: z.string() }),
  counter: z
    .object({ id: Id, name: z.string(), telephone: z.string().optional(), hours: OpeningHours })
    .optional(),
  isOpen: z.boolean(),
  keys: z.array(DeskKey),
  consentVersion: z.string(),
  fallbackContacts: z.array(FallbackView),
  holidays: HolidayCalendar.optional(),
  isDemonstration: z.boolean(),
});
export type IntakeFormView = z.infer<typeof IntakeFormView>;
