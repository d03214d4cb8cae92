import { create, insertMultiple, load, type RawData, save, search } from '@orama/orama';
import { stemmer } from '@orama/stemmers/dutch';
import { stopwords } from '@orama/stopwords/dutch';
import { type Ask, type Catalogue, type Engine, FIELD_WEIGHTS, FIELDS } from '../engine.ts';

export const orama: Engine = {
  name: 'Orama',
  settings:
    'its own Dutch stemmer and stop words; BM25; common boosts; tolerance 1; prefixes, as is its way; any word (`threshold` 1)',
  build,
  open: openOrama,
  code: { module: import.meta.url, name: 'openOrama' },
};

function createEmpty() {
  return create({
    schema: { title: 'string', keywords: 'string', summary: 'string', body: 'string' } as const,
    components: { tokenizer: { language: 'dutch', stemming: true, stemmer, stopWords: stopwords } },
  });
}

function build({ documents, shown }: Catalogue): string[] {
  const index = createEmpty();
  insertMultiple(
    index,
    documents.map(({ id, title, summary, keywords, body }) => ({
      id,
      title,
      summary,
      keywords: keywords.join(' . '),
      body,
    })),
  );
  const saved = save(index);
  // It keeps whole documents; a list of results needs two fields of them.
  const { docs } = saved.docs as { docs: Record<string, unknown> };
  for (const [number, { id, title, summary }] of shown.entries()) docs[number + 1] = { id, title, summary };
  return [JSON.stringify(saved)];
}

export function openOrama([saved = '']: readonly string[]): Ask {
  const index = createEmpty();
  load(index, JSON.parse(saved) as RawData);
  return async (words) => {
    const { hits } = await search(index, {
      term: words,
      properties: [...FIELDS],
      boost: FIELD_WEIGHTS,
      tolerance: 1,
      threshold: 1,
      limit: 10,
    });
    return { ids: hits.map((hit) => hit.id), weak: false };
  };
}
