import { search } from '@onthaal/search';
import {
  CatalogueThemes,
  codeLists,
  type Facet,
  Id,
  type PublicService,
  ServiceSummary,
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
import { summariseService, viewService } from './catalogue.view.ts';

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

async function openShelf(ctx: Context, input: z.infer<typeof MunicipalityInput>) {
  const setting = await requireMunicipality(ctx, input);
  const { municipality, region } = setting;
  const shelf = await ctx.shelves.of({ id: municipality.id, region: region.id });
  return { ...setting, shelf };
}

/** A service of a municipality, with all that is on its shelf. Refuses unknown ids with 404. */
export async function requireService(ctx: Context, input: z.infer<typeof ServiceInput>) {
  const opened = await openShelf(ctx, input);
  const service = opened.shelf.services.get(input.service);
  if (!service) throw refuse('NOT_FOUND', 'service-unknown', ctx.language);
  return { ...opened, service };
}

export const catalogueRouter = router({
  /** The services that answer a resident's words, best first. The words are not logged or kept. */
  search: publicRead
    .input(SearchInput)
    .output(z.object({ total: z.int(), results: z.array(ServiceSummary) }))
    .query(async ({ ctx, input }) => {
      const { shelf, reader } = await openShelf(ctx, input);
      const { words, theme, audience, limit, offset } = input;
      const found = words?.trim()
        ? search(shelf.indexFor(reader), words, { theme, audience, limit: shelf.services.size }).flatMap(
            ({ id }) => shelf.services.get(id) ?? [],
          )
        : [...shelf.services.values()].filter(isAbout(theme, audience));
      const summaries = found.map((service) => summariseService(service, reader));
      if (!words?.trim()) summaries.sort((a, b) => a.title.localeCompare(b.title, reader.language));
      return { total: summaries.length, results: summaries.slice(offset, offset + limit) };
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

  /** The themes and audiences of a municipality's catalogue, with how many services each holds. */
  themes: publicRead
    .input(MunicipalityInput)
    .output(CatalogueThemes)
    .query(async ({ ctx, input }) => {
      const { shelf, municipality } = await openShelf(ctx, input);
      const services = [...shelf.services.values()];
      const count = (
        list: 'theme' | 'targetAudience',
        codesOf: (service: PublicService) => readonly string[],
      ): Facet[] =>
        codeLists[list]
          .map(({ code, labels }) => ({
            code,
            label: labels[input.lang],
            count: services.filter((service) => codesOf(service).includes(code)).length,
          }))
          .filter((facet) => facet.count > 0);
      return {
        total: services.length,
        themes: count('theme', ({ fields }) => fields.themes),
        targetAudiences: count('targetAudience', ({ fields }) => fields.targetAudiences),
        isDemonstration: municipality.isDemonstration,
      };
    }),

  /** The whole catalogue for a search in the browser: the index, and what is shown of each service. */
  index: publicRead
    .input(MunicipalityInput)
    .output(z.object({ index: z.unknown(), services: z.array(ServiceSummary) }))
    .query(async ({ ctx, input }) => {
      const { shelf, reader } = await openShelf(ctx, input);
      const services = [...shelf.services.values()].map((service) => summariseService(service, reader));
      return { index: shelf.indexFor(reader), services };
    }),
});

function isAbout(theme: Theme | undefined, audience: TargetAudience | undefined) {
  return ({ fields }: PublicService): boolean =>
    (!theme || fields.themes.includes(theme)) && (!audience || fields.targetAudiences.includes(audience));
}
