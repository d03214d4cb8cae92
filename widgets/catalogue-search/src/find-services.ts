import type { CatalogueIndex } from '@onthaal/client';
import { type SearchIndex, search } from '@onthaal/search';
import type { Language, ServiceSummary } from '@onthaal/vocabulary';
import type { SearchState } from './search-state.ts';

/** What is worth less than this share of the best hit is no answer: it shares a word, and not the question. */
const WORTH_SHOWING = 0.2;

/**
 * The services that answer a search, best first; without words, those that the filters leave, in order of title.
 *
 * @throws Error when the index is of another release than this code: see `search`.
 */
export function findServices(
  { index, services }: CatalogueIndex,
  { words, theme, audience }: SearchState,
  language: Language,
): ServiceSummary[] {
  // Asked without words as well: that unpacks the index before the first key is pressed.
  const hits = search(index as SearchIndex, words, { theme, audience });
  if (words.trim()) {
    const known = new Map(services.map((service) => [service.id, service]));
    const least = (hits[0]?.score ?? 0) * WORTH_SHOWING;
    return hits.flatMap(({ id, score }) => (score < least ? [] : (known.get(id) ?? [])));
  }
  return services
    .filter(
      ({ themes, targetAudiences }) =>
        (!theme || themes.includes(theme)) && (!audience || targetAudiences.includes(audience)),
    )
    .sort((one, other) => one.title.localeCompare(other.title, language));
}
