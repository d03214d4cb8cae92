import { readWords } from '../analysis.ts';
import { readTextWords } from '../text-words.ts';

/** The entries of a list as they are written in the thesaurus: parted by semicolons. */
export function readList(list: string | undefined): string[] {
  return (list ?? '')
    .split(';')
    .map((entry) => entry.replaceAll(/\s+/g, ' ').trim())
    .filter(Boolean);
}

/** Finds titles by the patterns of a {@link Need}. */
export class TitleFinder {
  /** Per word, as folded and as stem, the numbers of the titles that have it. */
  readonly #titlesOf = new Map<string, { folded: string; stem: string; titles: Set<number> }>();
  readonly #found = new Map<string, ReadonlySet<number>>();

  constructor(titles: readonly string[]) {
    titles.forEach((title, number) => {
      for (const { folded, stem } of readTextWords(title)) {
        const entry = this.#titlesOf.get(folded) ?? { folded, stem, titles: new Set() };
        entry.titles.add(number);
        this.#titlesOf.set(folded, entry);
      }
    });
  }

  /** The titles that have all words of a pattern, in any order; see {@link Need.sheets} for how it is written. */
  find(pattern: string): number[] {
    const words = pattern.split(' ').filter((word) => readWords(word).length > 0);
    const absent = words.filter((word) => word.startsWith('-')).map((word) => this.#withWord(word.slice(1)));
    const [first, ...others] = words
      .filter((word) => !word.startsWith('-'))
      .map((word) => this.#withWord(word));
    return [...(first ?? [])].filter(
      (title) => others.every((titles) => titles.has(title)) && !absent.some((titles) => titles.has(title)),
    );
  }

  #withWord(written: string): ReadonlySet<number> {
    const known = this.#found.get(written);
    if (known) return known;
    const [word] = readWords(written);
    const found = new Set<number>();
    if (word) {
      const [isEnd, isBegin] = [written.startsWith('*'), written.endsWith('*')];
      for (const { folded, stem, titles } of this.#titlesOf.values())
        if (
          isEnd || isBegin
            ? (isBegin && isEnd && folded.includes(word.folded)) ||
              (isBegin && !isEnd && folded.startsWith(word.folded)) ||
              (isEnd && !isBegin && (folded.endsWith(word.folded) || stem.endsWith(word.stem)))
            : stem === word.stem
        )
          for (const title of titles) found.add(title);
    }
    this.#found.set(written, found);
    return found;
  }
}
