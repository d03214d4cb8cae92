import Fuse from 'fuse.js';
import { readPlainWords } from '../dutch.ts';
import { type Ask, type Catalogue, type Engine, FIELD_WEIGHTS } from '../engine.ts';

export const fuse: Engine = {
  name: 'Fuse.js',
  settings:
    'token search with stop words through `tokenize`, no stemming (it matches parts of words, and stems are 0.02 worse here); common weights; threshold 0.2, `ignoreLocation`, `ignoreFieldNorm`; any word; downloads the texts and makes its index in the browser, since its own is larger',
  build,
  open: openFuse,
  code: { module: import.meta.url, name: 'openFuse' },
};

/** Its saved index holds all texts and more, so the texts alone are the smaller download. */
function build({ documents, shown }: Catalogue): string[] {
  return [
    JSON.stringify(
      documents.map(({ id, title, summary, keywords, body }, at) => {
        const line = shown[at]?.summary ?? '';
        const texts = { id, title, keywords: keywords.join(' . '), summary, body };
        return line === summary ? texts : { ...texts, shown: line };
      }),
    ),
  ];
}

export function openFuse([texts = '']: readonly string[]): Ask {
  const index = new Fuse(JSON.parse(texts) as { id: string }[], {
    keys: Object.entries(FIELD_WEIGHTS).map(([name, weight]) => ({ name, weight })),
    useTokenSearch: true,
    tokenize: readPlainWords,
    threshold: 0.2,
    ignoreLocation: true,
    ignoreFieldNorm: true,
    ignoreDiacritics: true,
  });
  return (words) => ({ ids: index.search(words, { limit: 10 }).map(({ item }) => item.id), weak: false });
}
