/** One observation: what is known of it, whether it is so, and how much it counts. */
export interface Observation {
  readonly known: readonly number[];
  readonly isSo: boolean;
  readonly weight: number;
  /** Added to the logarithm of the odds as it is. */
  readonly offset: number;
}

const STEPS = 30;

/**
 * Logistic regression by Newton's method; the first weight is that of no knowledge at all.
 *
 * `pull` draws all weights but the first towards nothing (L2), so that few observations do not make them large.
 */
export function fitLogistic(observations: readonly Observation[], pull: number): number[] {
  const size = (observations[0]?.known.length ?? 0) + 1;
  let weights = Array.from({ length: size }, () => 0);
  for (let step = 0; step < STEPS; step++) {
    const slope = weights.map((weight, at) => (at ? pull * weight : 0));
    const bend = weights.map((_, row) =>
      weights.map((_, column) => (row === column ? (row ? pull : 1e-9) : 0)),
    );
    for (const { known, isSo, weight, offset } of observations) {
      const inputs = [1, ...known];
      const odds = inputs.reduce((sum, input, at) => sum + input * (weights[at] ?? 0), offset);
      const chance = 1 / (1 + Math.exp(-odds));
      inputs.forEach((input, row) => {
        slope[row] = (slope[row] ?? 0) + weight * (chance - Number(isSo)) * input;
        const line = bend[row] ?? [];
        inputs.forEach((other, column) => {
          line[column] = (line[column] ?? 0) + weight * chance * (1 - chance) * input * other;
        });
      });
    }
    const change = solve(bend, slope);
    weights = weights.map((weight, at) => weight - (change[at] ?? 0));
  }
  return weights;
}

/** Solves a system of linear equations that is symmetric and positive, by elimination. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, right[at] ?? 0]);
  rows.forEach((pivot, at) => {
    const lead = pivot[at] || 1;
    pivot.forEach((value, column) => {
      pivot[column] = value / lead;
    });
    rows.forEach((row, other) => {
      if (other === at) return;
      const times = row[at] ?? 0;
      row.forEach((value, column) => {
        row[column] = value - times * (pivot[column] ?? 0);
      });
    });
  });
  return rows.map((row) => row.at(-1) ?? 0);
}
