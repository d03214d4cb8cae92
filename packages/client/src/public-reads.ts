import type {
  CatalogueHits,
  CatalogueThemes,
  ContactCard,
  CounterHours,
  CounterSummary,
  CounterView,
  Id,
  IntakeFormView,
  Language,
  MunicipalityView,
  PointsOfHelp,
  ServiceSummary,
  ServiceView,
  TargetAudience,
  Theme,
} from '@onthaal/vocabulary';

/** Every public read is of one municipality, in one language. */
export interface MunicipalityQuery {
  municipality: Id;
  lang: Language;
}

/** A counter; without one, the municipality's main counter. */
export interface CounterQuery extends MunicipalityQuery {
  counter?: Id | undefined;
}

/** A search with words, themes and audiences; every one may be missing. */
export interface SearchQuery extends MunicipalityQuery {
  words?: string | undefined;
  theme?: Theme | undefined;
  audience?: TargetAudience | undefined;
  limit?: number | undefined;
  offset?: number | undefined;
}

/** The points of help of a municipality; with a scope, of its whole region. */
export interface PointsQuery extends MunicipalityQuery {
  scope?: 'region' | undefined;
}

/** The public reads of the service: what one asks and what one gets. The service's own types are checked against it. */
export interface PublicReads {
  'catalogue.search': { input: SearchQuery; output: CatalogueHits };
  'catalogue.byId': { input: MunicipalityQuery & { service: Id }; output: ServiceView };
  'catalogue.atCounter': { input: MunicipalityQuery & { counter: Id }; output: ServiceSummary[] };
  'catalogue.pointsOfHelp': { input: PointsQuery; output: PointsOfHelp };
  'catalogue.themes': { input: MunicipalityQuery; output: CatalogueThemes };
  'counters.list': { input: MunicipalityQuery; output: CounterSummary[] };
  'counters.byId': { input: MunicipalityQuery & { counter: Id }; output: CounterView };
  'counters.hours': { input: CounterQuery; output: CounterHours };
  'contacts.card': { input: CounterQuery; output: ContactCard };
  'regions.municipality': { input: MunicipalityQuery; output: MunicipalityView };
  'intakes.form': { input: CounterQuery; output: IntakeFormView };
}

export type PublicRead = keyof PublicReads;
export type InputOf<Read extends PublicRead> = PublicReads[Read]['input'];
export type OutputOf<Read extends PublicRead> = PublicReads[Read]['output'];
