import { readWords } from './analysis.ts';

/**
 * Synonyms with the reason they are there, as a coordinator reads and extends them.
 *
 * A line is `said, said = meant, meant` when the words on both sides mean the same, or `said, said > meant, meant` when
 * who says the left may want the right but not the other way round. Several words between commas are a phrase: on the
 * left all of them must be asked for, in any order; on the right they must stand side by side in a sheet.
 */
export interface SynonymGroup {
  readonly why: string;
  readonly lines: readonly string[];
}

/** One direction of a synonym line, as stems. */
export interface Synonym {
  readonly said: readonly string[];
  readonly meant: readonly (readonly string[])[];
}

/**
 * Reads synonym lines into stems.
 *
 * @throws Error naming the line when it has no sign, or a side of it is empty once stop words are left out.
 */
export function readSynonyms(groups: readonly SynonymGroup[]): Synonym[] {
  return groups.flatMap(({ lines }) => lines.flatMap(readLine));
}

function readLine(line: string): Synonym[] {
  const sides = line.split(/[=>]/).map((side) => side.split(',').map(readPhrase));
  const [left, right] = sides;
  if (!left || !right || sides.length > 2 || [...left, ...right].some((phrase) => !phrase.length))
    throw new Error(`Not a synonym line: ${line}`);
  if (line.includes('>')) return left.map((said) => ({ said, meant: right }));
  const all = [...left, ...right];
  return all.map((said) => ({ said, meant: all.filter((phrase) => phrase !== said) }));
}

function readPhrase(phrase: string): string[] {
  return readWords(phrase)
    .filter((word) => !word.isStopWord)
    .map((word) => word.stem);
}
