// The IRIs that LPDC (OSLO's CPSV-AP as IPDC uses it) gives to its classes and properties.

const IPDC = 'https://productencatalogus.data.vlaanderen.be/ns/ipdc-lpdc#';
const DCT = 'http://purl.org/dc/terms/';
const M8G = 'http://data.europa.eu/m8g/';
const SCHEMA = 'http://schema.org/';
const EXT = 'http://mu.semte.ch/vocabularies/ext/';
const ADDRESS = 'https://data.vlaanderen.be/ns/adres#';

/** The class of the services of an export. */
export const INSTANCE_CLASS = `${IPDC}InstancePublicService`;

/** The properties the importer knows, by what they mean. */
export const NAMES = {
  type: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type',
  uuid: 'http://mu.semte.ch/vocabularies/core/uuid',
  order: 'http://www.w3.org/ns/shacl#order',

  title: `${DCT}title`,
  description: `${DCT}description`,
  additionalDescription: `${IPDC}additionalDescription`,
  exception: `${IPDC}exception`,
  regulation: `${IPDC}regulation`,
  keyword: 'http://www.w3.org/ns/dcat#keyword',

  serviceType: `${DCT}type`,
  theme: `${M8G}thematicArea`,
  targetAudience: `${IPDC}targetAudience`,
  competentLevel: `${IPDC}competentAuthorityLevel`,
  executingLevel: `${IPDC}executingAuthorityLevel`,
  competentAuthority: `${M8G}hasCompetentAuthority`,
  executingAuthority: `${IPDC}hasExecutingAuthority`,
  category: `${IPDC}yourEuropeCategory`,
  publicationMedium: `${IPDC}publicationMedium`,
  spatial: `${DCT}spatial`,
  language: `${DCT}language`,
  productId: `${SCHEMA}productID`,
  startDate: `${SCHEMA}startDate`,
  endDate: `${SCHEMA}endDate`,
  status: 'http://www.w3.org/ns/adms#status',

  requirement: 'http://vocab.belgif.be/ns/publicservice#hasRequirement',
  evidence: `${M8G}hasSupportingEvidence`,
  procedure: 'http://purl.org/vocab/cpsv#follows',
  procedureWebsite: `${IPDC}hasWebsite`,
  cost: `${M8G}hasCost`,
  financialAdvantage: 'http://purl.org/vocab/cpsv#produces',
  website: 'http://www.w3.org/2000/01/rdf-schema#seeAlso',
  legalResource: `${M8G}hasLegalResource`,
  contactPoint: `${M8G}hasContactPoint`,

  url: `${SCHEMA}url`,
  email: `${SCHEMA}email`,
  telephone: `${SCHEMA}telephone`,
  openingHours: `${SCHEMA}openingHours`,
  address: `${IPDC}address`,
  street: `${ADDRESS}Straatnaam`,
  houseNumber: `${ADDRESS}Adresvoorstelling.huisnummer`,
  box: `${ADDRESS}Adresvoorstelling.busnummer`,
  postalCode: `${ADDRESS}postcode`,
  municipality: `${ADDRESS}gemeentenaam`,
  country: `${ADDRESS}land`,
  register: `${ADDRESS}verwijstNaar`,

  concept: `${DCT}source`,
  conceptSnapshot: `${EXT}hasVersionedSource`,
  createdBy: 'http://purl.org/pav/createdBy',
  createdAt: `${SCHEMA}dateCreated`,
  modifiedAt: `${SCHEMA}dateModified`,
  formOfAddress: `${IPDC}dutchLanguageVariant`,
  needsInformalTexts: `${IPDC}needsConversionFromFormalToInformal`,
  forMerger: `${IPDC}forMunicipalityMerger`,
  reviewStatus: `${EXT}reviewStatus`,
} as const;

/** The properties that lead from a service to the resources nested in it. */
export const NESTING: ReadonlySet<string> = new Set([
  NAMES.requirement,
  NAMES.evidence,
  NAMES.procedure,
  NAMES.procedureWebsite,
  NAMES.cost,
  NAMES.financialAdvantage,
  NAMES.website,
  NAMES.legalResource,
  NAMES.contactPoint,
  NAMES.address,
]);

/** The properties that only serve the source's own database. */
export const TECHNICAL: ReadonlySet<string> = new Set([NAMES.type, NAMES.uuid, NAMES.order]);

const STATUS = 'http://lblod.data.gift/concepts/instance-status/';

/** LPDC's statuses in our terms. */
export const STATUSES: Readonly<Record<string, 'draft' | 'published'>> = {
  [`${STATUS}ontwerp`]: 'draft',
  [`${STATUS}verzonden`]: 'published',
  [`${STATUS}verstuurd`]: 'published',
};

/** The one review status that says that the concept changed since the text was taken from it. */
export const CONCEPT_HAS_CHANGED = 'http://lblod.data.gift/concepts/review-status/concept-gewijzigd';
