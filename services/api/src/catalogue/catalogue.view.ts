import {
  type Block,
  type Counter,
  type FinancialAdvantage,
  type Language,
  type Localised,
  labelOf,
  type Organisation,
  type PublicService,
  pickText,
  plainText,
  type Reader,
  type ServiceSummary,
  type ServiceView,
  type Website,
} from '@onthaal/vocabulary';
import { type Setting, summariseCounter, viewContactPoint } from '../counters/index.ts';
import { textFor } from '../regions/index.ts';

const SUMMARY_LENGTH = 180;

/** A service in a list: its title and what it is in one sentence. */
export function summariseService({ id, fields }: PublicService, reader: Reader): ServiceSummary {
  const title = pickText(fields.title, reader);
  return {
    id,
    title: title?.value ?? id,
    summary: textFor(fields.summary, reader) ?? firstWords(pickText(fields.description, reader)?.value ?? []),
    themes: fields.themes,
    targetAudiences: fields.targetAudiences,
    language: title?.language ?? reader.language,
  };
}

/** The first sentence of a text, or as much of it as fits on two lines. */
function firstWords(blocks: readonly Block[]): string {
  const text = plainText(blocks).replace(/\s+/g, ' ').trim();
  const [sentence = ''] = /^.*?[.!?](?=\s|$)/.exec(text) ?? [];
  if (sentence && sentence.length <= SUMMARY_LENGTH) return sentence;
  if (text.length <= SUMMARY_LENGTH) return text;
  return `${text.slice(0, text.lastIndexOf(' ', SUMMARY_LENGTH))} …`;
}

type Part = { title?: Localised<string> | undefined; description?: Localised<Block[]> | undefined };

/** All that a service's page needs besides the service. */
export interface ServiceSetting extends Setting {
  counters: readonly Counter[];
  organisations: readonly Organisation[];
  catalogue: ReadonlyMap<string, PublicService>;
}

/** A service on its own page, in the reader's language. */
export function viewService(service: PublicService, setting: ServiceSetting): ServiceView {
  const { fields } = service;
  const { reader, municipality } = setting;
  const { language } = reader;
  const text = (texts: Localised<Block[]> | null | undefined) => pickText(texts ?? undefined, reader)?.value;
  const part = ({ title, description }: Part) => ({
    title: textFor(title, reader),
    text: text(description),
  });
  const page = (website: Website) => ({ ...part(website), url: website.url });
  const priced = (item: FinancialAdvantage) => ({ ...part(item), amount: item.amount });
  const named = (authorities: typeof fields.competentAuthorities) =>
    authorities.flatMap(({ name }) => textFor(name, reader) ?? []);
  return {
    id: service.id,
    municipality: {
      id: municipality.id,
      name: textFor(municipality.name, reader) ?? municipality.id,
      houseName: textFor(municipality.houseName, reader) ?? municipality.id,
    },
    language: pickText(fields.description, reader)?.language ?? language,
    title: textFor(fields.title, reader) ?? service.id,
    summary: textFor(fields.summary, reader),
    description: text(fields.description) ?? [],
    additionalDescription: text(fields.additionalDescription),
    exception: text(fields.exception),
    regulation: text(fields.regulation),
    type: fields.type ? labelOf('serviceType', fields.type, language) : undefined,
    themes: fields.themes.map((code) => ({ code, label: labelOf('theme', code, language) })),
    targetAudiences: fields.targetAudiences.map((code) => ({
      code,
      label: labelOf('targetAudience', code, language),
    })),
    keywords: keywordsOf(service, language),
    requirements: fields.requirements.map((requirement) => ({
      ...part(requirement),
      evidence: requirement.evidence.map(part),
    })),
    procedures: fields.procedures.map((procedure) => ({
      ...part(procedure),
      websites: procedure.websites.map(page),
    })),
    costs: fields.costs.map(priced),
    financialAdvantages: fields.financialAdvantages.map(priced),
    legalResources: fields.legalResources.map((resource) => ({ ...part(resource), url: resource.url })),
    websites: fields.websites.map(page),
    contactPoints: fields.contactPoints.map((point) => viewContactPoint(point, reader)),
    competentAuthorities: named(fields.competentAuthorities),
    executingAuthorities: named(fields.executingAuthorities),
    counters: countersFor(service, setting.counters).map((counter) => summariseCounter(counter, reader)),
    owner: ownerOf(service, setting),
    relatedServices: relatedTo(service, setting),
    startDate: fields.startDate ?? undefined,
    endDate: fields.endDate ?? undefined,
    assuredAt: fields.assuredAt ?? undefined,
    productId: fields.productId ?? undefined,
    isDemonstration: municipality.isDemonstration,
  };
}

/** The words by which a service is found, in a language; the Dutch ones where there are none. */
export function keywordsOf({ fields }: PublicService, language: Language): string[] {
  return fields.keywords[language] ?? fields.keywords.nl ?? [];
}

/** The counters where a service is given: those it names, else every counter that receives people. */
function countersFor({ fields }: PublicService, counters: readonly Counter[]): Counter[] {
  const open = counters.filter((counter) => !counter.ended);
  return fields.counters.length > 0 ? open.filter((counter) => fields.counters.includes(counter.id)) : open;
}

function ownerOf({ fields }: PublicService, { organisations, reader }: ServiceSetting): string | undefined {
  return textFor(organisations.find(({ id }) => id === fields.ownerOrganisation)?.name, reader);
}

const RELATED = 5;

/** The services a sheet names as related, filled up with those that share most of its themes and keywords. */
function relatedTo(
  service: PublicService,
  { catalogue, reader }: ServiceSetting,
): ServiceView['relatedServices'] {
  const named = service.fields.relatedServices.flatMap((id) => catalogue.get(id) ?? []);
  const alike = named.length > 0 ? [] : mostAlike(service, [...catalogue.values()]);
  return [...named, ...alike]
    .slice(0, RELATED)
    .map(({ id, fields }) => ({ id, title: textFor(fields.title, reader) ?? id }));
}

function mostAlike(service: PublicService, others: readonly PublicService[]): PublicService[] {
  const words = new Set(Object.values(service.fields.keywords).flat());
  const likeness = (other: PublicService) =>
    other.fields.themes.filter((theme) => service.fields.themes.includes(theme)).length +
    2 *
      Object.values(other.fields.keywords)
        .flat()
        .filter((word) => words.has(word)).length;
  return others
    .filter((other) => other.id !== service.id)
    .map((other) => ({ other, score: likeness(other) }))
    .filter(({ score }) => score > 1)
    .sort((a, b) => b.score - a.score)
    .slice(0, RELATED)
    .map(({ other }) => other);
}
