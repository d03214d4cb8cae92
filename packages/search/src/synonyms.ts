import { readWords } from './analysis.ts';

/**
 * Synonyms with the reason they are there, as a coordinator reads and extends them.
 *
 * A line is `said, said = meant, meant` when the words on both sides mean the same, or `said, said > meant, meant` when
 * who says the left may want the right but not the other way round. Several words between commas are a phrase: on the
 * left all of them must be asked for, in any order; on the right they must stand side by side in a sheet, and the likeliest
 * meaning comes first.
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
 * @throws Error naming the line when it has no sign or two, or when stop words leave too little of a phrase.
 */
export function readSynonyms(groups: readonly SynonymGroup[]): Synonym[] {
  return groups.flatMap(({ lines }) => lines.flatMap(readLine));
}

function readLine(line: string): Synonym[] {
  const sides = line.split(/[=>]/).map((side) => side.split(','));
  const [left, right] = sides;
  if (!left || !right || sides.length > 2) throw new Error(`Not a synonym line: ${line}`);
  const isMutual = line.includes('=');
  const said = isMutual ? [...left, ...right] : left;
  const meant = (isMutual ? said : right).map((phrase) => ({ phrase, stems: toStems(phrase, 1, line) }));
  return said.map((phrase) => ({
    said: toStems(phrase, 2, line),
    meant: meant.filter((other) => other.phrase !== phrase).map(({ stems }) => stems),
  }));
}

/** Stop words go; a phrase that is said must keep two words, for "man weg" would otherwise answer to every "man". */
function toStems(phrase: string, fewest: number, line: string): string[] {
  const words = readWords(phrase);
  const telling = words.filter((word) => !word.isStopWord);
  if (telling.length < Math.min(fewest, words.length || 1))
    throw new Error(`Stop words leave too little of "${phrase.trim()}" in the synonym line: ${line}`);
  return telling.map((word) => word.stem);
}
