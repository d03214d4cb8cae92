import { z } from 'zod';
import { CompetentLevel, ExecutingLevel, ServiceType, TargetAudience, Theme } from './code-lists.ts';
import { ContactPoint } from './contact.ts';
import { ConceptUri, Id, Instant, LocalDate, SafeText } from './identifiers.ts';
import { FormOfAddress, Language, localised } from './language.ts';
import { Authority } from './organisation.ts';
import { RightsCondition } from './rights.ts';
import {
  Cost,
  FinancialAdvantage,
  Keywords,
  LegalResource,
  LocalisedBlocks,
  LocalisedTitle,
  Procedure,
  Requirement,
  Website,
} from './service-parts.ts';

/**
 * The fields of a public service, those of LPDC and ours. Every one can be overridden by a municipality, so every
 * one always has a value: `null` and the empty list say that the field is empty.
 */
export const ServiceFields = z.strictObject({
  title: LocalisedTitle,
  summary: localised(SafeText).nullable(),
  description: LocalisedBlocks,
  additionalDescription: LocalisedBlocks.nullable(),
  exception: LocalisedBlocks.nullable(),
  regulation: LocalisedBlocks.nullable(),
  startDate: LocalDate.nullable(),
  endDate: LocalDate.nullable(),
  type: ServiceType.nullable(),
  targetAudiences: z.array(TargetAudience),
  themes: z.array(Theme),
  competentAuthorities: z.array(Authority),
  competentLevels: z.array(CompetentLevel),
  executingAuthorities: z.array(Authority),
  executingLevels: z.array(ExecutingLevel),
  keywords: Keywords,
  requirements: z.array(Requirement),
  procedures: z.array(Procedure),
  costs: z.array(Cost),
  financialAdvantages: z.array(FinancialAdvantage),
  legalResources: z.array(LegalResource),
  websites: z.array(Website),
  contactPoints: z.array(ContactPoint),
  languages: z.array(Language),
  serviceArea: z.array(ConceptUri),
  /** The Single Digital Gateway categories and the channels (such as Your Europe) it is published on. */
  categories: z.array(ConceptUri),
  publicationChannels: z.array(ConceptUri),
  productId: z.string().max(100).nullable(),
  status: z.enum(['draft', 'published', 'archived']),
  /** Conditions that a machine can weigh, for the rights explorer. */
  conditions: RightsCondition.nullable(),
  /** The counters where this is given; none named means: at every counter. */
  counters: z.array(Id),
  ownerOrganisation: Id.nullable(),
  relatedServices: z.array(Id),
  /** When somebody last vouched for the text, and before when that has to happen again. */
  assuredAt: Instant.nullable(),
  reviewBy: LocalDate.nullable(),
});
export type ServiceFields = z.infer<typeof ServiceFields>;
export type ServiceField = keyof ServiceFields;

/** Where a record came from, in the terms of its source. Empty for what was written here. */
export const ServiceSource = z.strictObject({
  standard: z.literal('lpdc'),
  instance: ConceptUri,
  concept: ConceptUri.nullable(),
  conceptSnapshot: ConceptUri.nullable(),
  createdBy: ConceptUri.nullable(),
  createdAt: Instant.nullable(),
  modifiedAt: Instant.nullable(),
  formOfAddress: FormOfAddress.nullable(),
  /** The owner asked for *je* but these texts still say *u*. */
  needsInformalTexts: z.boolean(),
  /** The concept changed after this text was taken from it. */
  conceptHasChanged: z.boolean(),
  forMerger: z.boolean(),
});
export type ServiceSource = z.infer<typeof ServiceSource>;

/**
 * What a region keeps of a service (LPDC concept). `offering` says whom it is for: `everywhere` shows in every
 * municipality that did not decline it, `where-adopted` only where a municipality adopted it.
 */
export const ServiceSheet = z.strictObject({
  id: Id,
  region: Id,
  concept: ConceptUri.nullable(),
  offering: z.enum(['everywhere', 'where-adopted']),
  fields: ServiceFields,
});
export type ServiceSheet = z.infer<typeof ServiceSheet>;

/**
 * What a municipality says differently (LPDC instance). `fields` holds its values, `replaced` the regional values
 * at the time: when the regional value has changed since, the difference is a review.
 */
export const ServiceOverlay = z.strictObject({
  sheet: Id,
  municipality: Id,
  isOffered: z.boolean(),
  fields: ServiceFields.partial(),
  replaced: ServiceFields.partial(),
  source: ServiceSource.nullable(),
});
export type ServiceOverlay = z.infer<typeof ServiceOverlay>;

/** What a resident sees: the regional sheet with the municipality's overlay merged in. */
export const PublicService = z.strictObject({
  id: Id,
  municipality: Id,
  concept: ConceptUri.nullable(),
  overridden: z.array(ServiceFields.keyof()),
  fields: ServiceFields,
  source: ServiceSource.nullable(),
});
export type PublicService = z.infer<typeof PublicService>;

/** The fields of a service that says nothing yet; a starting point for sheets and imports. */
export const emptyServiceFields = {
  summary: null,
  additionalDescription: null,
  exception: null,
  regulation: null,
  startDate: null,
  endDate: null,
  type: null,
  targetAudiences: [],
  themes: [],
  competentAuthorities: [],
  competentLevels: [],
  executingAuthorities: [],
  executingLevels: [],
  keywords: {},
  requirements: [],
  procedures: [],
  costs: [],
  financialAdvantages: [],
  legalResources: [],
  websites: [],
  contactPoints: [],
  languages: ['nl'],
  serviceArea: [],
  categories: [],
  publicationChannels: [],
  productId: null,
  status: 'published',
  conditions: null,
  counters: [],
  ownerOrganisation: null,
  relatedServices: [],
  assuredAt: null,
  reviewBy: null,
} satisfies Omit<ServiceFields, 'title' | 'description'>;
