/**
 * One thing that residents need, the sheets that answer it, and the words in which it is asked.
 *
 * Every list is one text, its entries parted by semicolons. A coordinator reads and extends these, so each says why it
 * is there.
 */
export interface Need {
  readonly need: string;
  /** What sheets do not say and residents do: the reason for this entry. */
  readonly why: string;
  /**
   * Titles that answer the need: a sheet does when its title has all the words of one entry, in any order. A word may
   * begin or end with `*` (`huurwaarborg*`, `*opvang`); a word after `-` must be absent (`leefloon -equivalent`).
   * Empty: no sheet that we know of answers it, and the search says so.
   */
  readonly sheets: string;
  /** Titles that are sensible as a second answer, written like `sheets`. */
  readonly also?: string;
  /** How it is asked in Dutch, in words, phrases and whole sentences. */
  readonly nl: string;
  readonly fr?: string;
  readonly en?: string;
  readonly de?: string;
  readonly tr?: string;
}
