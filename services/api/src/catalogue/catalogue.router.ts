import type { IndexedSheet } from '@onthaal/search';
import {
  CatalogueHits,
  CatalogueThemes,
  codeLists,
  type Facet,
  Id,
  type Language,
  ServiceSummary,
  ServiceView,
  TargetAudience,
  Theme,
} from '@onthaal/vocabulary';
import { z } from 'zod';
import { listCounters, requireCounter } from '../counters/index.ts';
import { listOrganisations, requireMunicipality } from '../regions/index.ts';
import type { Context } from '../trpc/context.ts';
import { refuse } from '../trpc/errors.ts';
import { publicRead, router } from '../trpc/init.ts';
import { MunicipalityInput } from '../trpc/inputs.ts';
import { reportMissing } from './catalogue.reports.ts';
import { viewService } from './catalogue.view.ts';
import { pointsOfHelp } from './points-of-help.ts';
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

type Found = Awaited<ReturnType<typeof requireMunicipality>>;

const catalogueOf = ({ municipality, region, reader }: Found) => ({
  municipality: municipality.id,
  region: region.id,
  reader,
});

/** All that a municipality offers, in order of title. It needs no index: a service that just started has none yet. */
async function listServices(ctx: Context, { municipality, reader }: Found): Promise<readonly IndexedSheet[]> {
  const shelf = await ctx.shelves.of(municipality);
  return shelf.listFor(reader);
}

/** What of it answers a resident's words, best first. */
async function findServices(
  ctx: Context,
  found: Found,
  { words, ...narrowed }: { words: string; theme: Theme | undefined; audience: TargetAudience | undefined },
) {
  const { index, sheets } = await ctx.artefacts.open(catalogueOf(found));
  const { hits, isWeak } = askIndex(index, words, { ...narrowed, limit: sheets.size });
  return { sheets: hits.flatMap(({ id }) => sheets.get(id) ?? []), isWeak };
}

/** A service of a municipality, with all that is on its shelf. Refuses unknown ids with 404. */
export async function requireService(ctx: Context, input: z.infer<typeof ServiceInput>) {
  const setting = await requireMunicipality(ctx, input);
  const shelf = await ctx.shelves.of(setting.municipality);
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
      const found = await requireMunicipality(ctx, input);
      const { theme, audience, limit, offset } = input;
      const words = input.words?.trim();
      const { sheets, isWeak } = words
        ? await findServices(ctx, found, { words, theme, audience })
        : { sheets: (await listServices(ctx, found)).filter(isAbout(theme, audience)), isWeak: false };
      const results = sheets.slice(offset, offset + limit).map((sheet) => summaryOf(sheet, input.lang));
      return { total: sheets.length, results, isWeak };
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

  /** The services that are given at a counter: those that name it, in order of title. */
  atCounter: publicRead
    .input(MunicipalityInput.extend({ counter: Id }))
    .output(z.array(ServiceSummary))
    .query(async ({ ctx, input }) => {
      const { counter, setting } = await requireCounter(ctx, input);
      const shelf = await ctx.shelves.of(setting.municipality);
      return shelf
        .listFor(setting.reader)
        .filter(({ id }) => shelf.services.get(id)?.fields.counters.includes(counter.id))
        .map((sheet) => summaryOf(sheet, input.lang));
    }),

  pointsOfHelp,

  /** The themes and audiences of a municipality's catalogue, with how many services each holds, and where its index is. */
  themes: publicRead
    .input(MunicipalityInput)
    .output(CatalogueThemes)
    .query(async ({ ctx, input }) => {
      const found = await requireMunicipality(ctx, input);
      const { municipality } = found;
      const sheets = await listServices(ctx, found);
      const edition = await ctx.artefacts.editionOf(catalogueOf(found));
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
