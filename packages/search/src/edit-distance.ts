/**
 * How many slips of the keyboard part two words: a letter more, less, other, or two neighbours swapped (optimal string
 * alignment, the restricted Damerau-Levenshtein distance).
 *
 * Answers `limit + 1` as soon as the words are known to be further apart.
 */
export function editDistance(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = [0];
  for (let column = 1; column <= other.length; column++) last.push(column);
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    let nearest = row;
    for (let column = 1; column <= other.length; column++) {
      const isSame = one[row - 1] === other[column - 1];
      let cost = Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + (isSame ? 0 : 1),
      );
      if (row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1])
        cost = Math.min(cost, at(beforeLast, column - 2) + 1);
      current.push(cost);
      nearest = Math.min(nearest, cost);
    }
    if (nearest > limit) return limit + 1;
    beforeLast = last;
    last = current;
  }
  return Math.min(limit + 1, at(last, other.length));
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
