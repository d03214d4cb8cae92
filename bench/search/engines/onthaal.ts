import { listSheets, type SearchIndex, search, type Thesaurus } from '@onthaal/search';
import { buildIndex } from '@onthaal/search/build';
import type { Ask, Catalogue, Engine } from '../engine.ts';

const CODE = { module: import.meta.resolve('@onthaal/search'), name: '*' };
/** Our own engine: whole, and with parts of it left out. */
export const onthaalEngines: readonly Engine[] = [
  {
    name: 'onthaal',
    settings: 'as shipped, both parts of the index',
    build: (catalogue) => {
      const { index, thesaurus } = buildIndex(catalogue.documents);
      return [index, ...(thesaurus ? [thesaurus] : [])].map((part) => JSON.stringify(part));
    },
    open: openOnthaal,
    code: CODE,
  },
  {
    name: 'onthaal, first part',
    settings: 'the first part of the index alone, as while the second is on its way',
    build: (catalogue) => [JSON.stringify(buildIndex(catalogue.documents).index)],
    open: openOnthaal,
    code: CODE,
  },
  {
    name: 'onthaal, no thesaurus',
    settings: 'the words of the sheets alone: no needs, no words that mean the same',
    build: buildWithoutThesaurus,
    open: openOnthaal,
    code: CODE,
  },
];

function buildWithoutThesaurus(catalogue: Catalogue): string[] {
  const { index } = buildIndex(catalogue.documents);
  const thesaurus = Object.fromEntries(Object.keys(index.thesaurus).map((list) => [list, '']));
  return [JSON.stringify({ ...index, thesaurus })];
}

/** What a browser does: joins the parts, searches and lists what is shown. */
function openOnthaal([first = '', second]: readonly string[]): Ask {
  const index = JSON.parse(first) as SearchIndex;
  const whole = second ? { ...index, thesaurus: JSON.parse(second) as Thesaurus } : index;
  listSheets(whole);
  return (words) => {
    const { hits, isWeak } = search(whole, words, { limit: 10 });
    return { ids: hits.map((hit) => hit.id), weak: isWeak };
  };
}
