import type { SearchDocument } from '@onthaal/search/build';
import {
  type Block,
  type Localised,
  type PublicService,
  pickText,
  plainText,
  type Reader,
} from '@onthaal/vocabulary';
import { summariseService } from './catalogue.view.ts';

type Part = { title?: Localised<string> | undefined; description?: Localised<Block[]> | undefined };

/** A catalogue as the search reads it, in order of title. */
export function documentsOf(services: readonly PublicService[], reader: Reader): SearchDocument[] {
  const order = new Intl.Collator(reader.language);
  return services
    .map((service) => documentOf(service, reader))
    .sort((a, b) => order.compare(a.title, b.title) || (a.id < b.id ? -1 : 1));
}

/** A service as the search reads it: the words a reader would see, and the keywords of every language. */
function documentOf(service: PublicService, reader: Reader): SearchDocument {
  const { fields } = service;
  const words = (texts: Localised<Block[]> | null | undefined) =>
    plainText(pickText(texts ?? undefined, reader)?.value ?? []);
  const titled = (parts: readonly Part[]) =>
    parts.flatMap(({ title, description }) => [pickText(title, reader)?.value ?? '', words(description)]);
  const { title, summary, language } = summariseService(service, reader);
  return {
    id: service.id,
    title,
    summary,
    keywords: Object.values(fields.keywords).flat(),
    body: [
      words(fields.description),
      words(fields.additionalDescription),
      words(fields.exception),
      ...titled(fields.requirements),
      ...titled(fields.requirements.flatMap((requirement) => requirement.evidence)),
      ...titled(fields.procedures),
      ...titled(fields.costs),
      ...titled(fields.financialAdvantages),
    ].join('\n'),
    themes: fields.themes,
    audiences: fields.targetAudiences,
    language: language === reader.language ? undefined : language,
  };
}
