import type { ServiceClient } from '@onthaal/client/trpc';
import type { Id, Language, MunicipalityView } from '@onthaal/vocabulary';

/** What ids are called: the house, its counters and its services. */
export interface Names {
  readonly municipality: MunicipalityView | undefined;
  readonly counters: ReadonlyMap<Id, string>;
  readonly services: ReadonlyMap<Id, string>;
}

/** As many as the service gives at once. */
const PAGE = 200;

/**
 * Asks what the ids of a municipality are called. All of them at once, so that nobody can tell from the questions
 * which service a resident asked about. A name that cannot be had is missing, and the id stands for it.
 */
export async function readNames(
  service: ServiceClient,
  query: { municipality: Id; lang: Language },
): Promise<Names> {
  const [municipality, counters, services] = await Promise.allSettled([
    service.regions.municipality.query(query),
    service.counters.list.query(query),
    readTitles(service, query),
  ]);
  return {
    municipality: municipality.status === 'fulfilled' ? municipality.value : undefined,
    counters: new Map(
      counters.status === 'fulfilled' ? counters.value.map(({ id, name }) => [id, name]) : [],
    ),
    services: services.status === 'fulfilled' ? services.value : new Map(),
  };
}

async function readTitles(
  service: ServiceClient,
  query: { municipality: Id; lang: Language },
): Promise<Map<Id, string>> {
  const titles = new Map<Id, string>();
  for (let offset = 0; ; offset += PAGE) {
    const { total, results } = await service.catalogue.search.query({ ...query, limit: PAGE, offset });
    for (const { id, title } of results) titles.set(id, title);
    if (results.length === 0 || offset + PAGE >= total) return titles;
  }
}
