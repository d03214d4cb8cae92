import { type Block, paragraph } from '@onthaal/vocabulary';
import type { Visit } from '../visit.ts';
import { lines, listOf } from './leaflet-text.ts';
import type { LeafletWords } from './messages/index.ts';

const MOST_SERVICES = 12;
const MOST_THEMES = 5;
const EXAMPLES = 2;

/** What one can come for: the services of the counter, or else the largest themes with examples. */
export async function servicesInBlocks(
  visit: Visit,
  counter: string | undefined,
  words: LeafletWords,
): Promise<Block[]> {
  const { call, municipality, language: lang } = visit;
  if (!counter) return await themesInBlocks(visit);
  const own = await call.catalogue.atCounter({ municipality: municipality.id, lang, counter });
  // Only titles that the reader can read.
  const titles = own.filter(({ language }) => language === lang).map(({ title }) => title);
  if (titles.length === 0) return await themesInBlocks(visit);
  const shown = titles.slice(0, MOST_SERVICES);
  const left = titles.length - shown.length;
  return listOf([...shown, ...(left > 0 ? [words.more(left)] : [])].map(paragraph));
}

async function themesInBlocks({ call, municipality, language: lang }: Visit): Promise<Block[]> {
  const asked = { municipality: municipality.id, lang };
  const [{ themes }, { results }] = await Promise.all([
    call.catalogue.themes(asked),
    call.catalogue.search({ ...asked, limit: 200 }),
  ]);
  const readable = new Set(results.filter(({ language }) => language === lang));
  return listOf(
    themes
      .toSorted((one, other) => other.count - one.count)
      .slice(0, MOST_THEMES)
      .map(({ code, label }) => {
        const examples = [...readable]
          .filter((service) => service.themes.some((theme) => theme === code))
          .slice(0, EXAMPLES);
        // What is an example of one theme is none of the next.
        for (const service of examples) readable.delete(service);
        return lines(label, ...examples.map(({ title }) => title));
      }),
  );
}
