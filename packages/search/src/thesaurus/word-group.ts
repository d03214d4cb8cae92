/**
 * Words that can stand for each other in a question without changing what is asked.
 *
 * Only strict synonyms, regional variants and forms of one word: what merely goes together belongs to a `Need`. A word
 * stands in one group of meanings at most; the groups of forms are apart, since they join what is one word.
 */
export interface WordGroup {
  /** What the words name, for who extends the list. */
  readonly why: string;
  /**
   * Dutch words parted by spaces, the one that sheets and needs use most first. Other languages follow, each after a
   * semicolon and beginning with its code: `huur huishuur; fr loyer; en rent`.
   */
  readonly same: string;
}
