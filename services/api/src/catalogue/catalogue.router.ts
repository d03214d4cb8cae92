import type { IndexedSheet } from '@onthaal/search';
import {
  CatalogueHits,
  CatalogueThemes,
  codeLists,
  type Facet,
  Id,
  type Language,
  type ServiceSummary,
  ServiceView,
  TargetAudience,
  Theme,
} from '@onthaal/vocabulary';
import { z } from 'zod';
import { listCounters } from '../counters/index.ts';
import { listOrganisations, requireMunicipality } from '../regions/index.ts';
import type { Context } from '../trpc/context.ts';
import { refuse } from '../trpc/errors.ts';
import { publicRead, router } from '../trpc/init.ts';
import { MunicipalityInput } from '../trpc/inputs.ts';
import { reportMissing } from './catalogue.reports.ts';
import { viewService } from './catalogue.view.ts';
import { artefactAddress, askIndex } from './search/index.ts';

const MOST_WORDS = 500;

/** Words, a theme and an audience narrow; without words the services come in order of title. */
const SearchInput = MunicipalityInput.extend({
  words: z.string().max(MOST_WORDS).optional(),
  theme: Theme.optional(),
  audience: TargetAudience.optional(),
  limit: z.int().min(1).max(200).default(20),
  offset: z.int().min(0).max(10_000).default(0),
});

const ServiceInput = MunicipalityInput.extend({ service: Id });

/** What is searched and listed of a municipality, in a language. */
async function openIndex(ctx: Context, input: z.infer<typeof MunicipalityInput>) {
  const { municipality, region, reader } = await requireMunicipality(ctx, input);
  const opened = await ctx.artefacts.open({ municipality: municipality.id, region: region.id, reader });
  return { ...opened, municipality };
}

/** A service of a municipality, with all that is on its shelf. Refuses unknown ids with 404. */
export async function requireService(ctx: Context, input: z.infer<typeof ServiceInput>) {
  const setting = await requireMunicipality(ctx, input);
  const { municipality, region } = setting;
  const shelf = await ctx.shelves.of({ id: municipality.id, region: region.id });
  const service = shelf.services.get(input.service);
  if (!service) throw refuse('NOT_FOUND', 'service-unknown', ctx.language);
  return { ...setting, shelf, service };
}

export const catalogueRouter = router({
  reportMissing,

  /**
   * The services that answer a resident's words, best first; `isWeak` when none of them fits well. The words are not
   * logged or kept.
   */
  search: publicRead
    .input(SearchInput)
    .output(CatalogueHits)
    .query(async ({ ctx, input }) => {
      const { index, sheets } = await openIndex(ctx, input);
      const { words, theme, audience, limit, offset } = input;
      const asked = words?.trim();
      const answer = asked
        ? askIndex(index, asked, { theme, audience, limit: sheets.size })
        : { hits: [...sheets.values()].filter(isAbout(theme, audience)), isWeak: false };
      const results = answer.hits
        .slice(offset, offset + limit)
        .flatMap(({ id }) => sheets.get(id) ?? [])
        .map((sheet) => summaryOf(sheet, input.lang));
      return { total: answer.hits.length, results, isWeak: answer.isWeak };
    }),

  /** One service, whole, as this municipality offers it. */
  byId: publicRead
    .input(ServiceInput)
    .output(ServiceView)
    .query(async ({ ctx, input }) => {
      const { shelf, service, ...setting } = await requireService(ctx, input);
      const [counters, organisations] = await Promise.all([
        listCounters(ctx.db, input.municipality),
        listOrganisations(ctx.db, setting.region.id),
      ]);
      return viewService(service, { ...setting, counters, organisations, catalogue: shelf.services });
    }),

  /** The themes and audiences of a municipality's catalogue, with how many services each holds, and where its index is. */
  themes: publicRead
    .input(MunicipalityInput)
    .output(CatalogueThemes)
    .query(async ({ ctx, input }) => {
      const { municipality, edition, sheets: byId } = await openIndex(ctx, input);
      const sheets = [...byId.values()];
      const count = (
        list: 'theme' | 'targetAudience',
        codesOf: (sheet: IndexedSheet) => readonly string[],
      ): Facet[] =>
        codeLists[list]
          .map(({ code, labels }) => ({
            code,
            label: labels[input.lang],
            count: sheets.filter((sheet) => codesOf(sheet).includes(code)).length,
          }))
          .filter((facet) => facet.count > 0);
      return {
        total: sheets.length,
        themes: count('theme', (sheet) => sheet.themes),
        targetAudiences: count('targetAudience', (sheet) => sheet.audiences),
        index: artefactAddress(municipality.id, edition.index),
        thesaurus: edition.thesaurus && artefactAddress(municipality.id, edition.thesaurus),
        isDemonstration: municipality.isDemonstration,
      };
    }),
});

function isAbout(theme: Theme | undefined, audience: TargetAudience | undefined) {
  return ({ themes, audiences }: IndexedSheet): boolean =>
    (!theme || themes.includes(theme)) && (!audience || audiences.includes(audience));
}

function summaryOf({ id, title, summary, ...sheet }: IndexedSheet, language: Language): ServiceSummary {
  return {
    id,
    title,
    summary,
    // An index holds the codes of the sheets it was made of; the declared output checks them.
    themes: sheet.themes as Theme[],
    targetAudiences: sheet.audiences as TargetAudience[],
    language: (sheet.language as Language | undefined) ?? language,
  };
}
