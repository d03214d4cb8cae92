import type { OsmRule, OsmSpan, OsmState } from './osm-hours.ts';

/** A stretch of a day of which something is said, in minutes after midnight. */
export interface Stretch {
  readonly from: number;
  /** Not part of it. */
  readonly to: number;
  readonly state: 'open' | 'unknown';
  readonly comment?: string | undefined;
}

/** What a rule says of a day or, of what runs past midnight, of the day after. */
export interface Stroke {
  readonly from: number;
  readonly to: number;
  readonly state: OsmState;
  readonly comment?: string | undefined;
  readonly fillsOnly: boolean;
}

const DAY = 1440;
/** What opening_hours.js says of hours whose end was left open; whoever reads both reads the same. */
const OPEN_END = 'Specified as open end. Closing time was guessed.';

/** What a rule says of its own day and of the day after, as strokes that begin at midnight of each. */
export function strokesOf(rule: OsmRule): { own: Stroke[]; after: Stroke[] } {
  const { times = [{ from: 0, to: DAY, isOpenEnded: false }], state, comment, join } = rule;
  const own: Stroke[] = [];
  const after: Stroke[] = [];
  for (const [place, span] of times.entries()) {
    const isGuess = span.isOpenEnded && state !== 'closed';
    const { from, to } = isGuess ? endBeforeNext(span, times.slice(place + 1)) : span;
    const stroke = {
      state: isGuess ? ('unknown' as const) : state,
      comment: comment ?? (isGuess ? OPEN_END : undefined),
      fillsOnly: join === 'falls-back',
    };
    if (from < DAY) own.push({ ...stroke, from, to: Math.min(to, DAY) });
    if (to > DAY) after.push({ ...stroke, from: Math.max(from - DAY, 0), to: to - DAY });
  }
  return { own, after };
}

/** What is left open ends at the latest when the next span of the day begins. */
function endBeforeNext({ from, to }: OsmSpan, later: readonly OsmSpan[]): { from: number; to: number } {
  const next = later.filter((span) => span.from > from).map((span) => span.from);
  return { from, to: Math.min(to, ...next) };
}

/** Lays strokes over each other, the later on top, and tells what is to be seen: in order, none overlapping. */
export function layStrokes(strokes: readonly Stroke[]): Stretch[] {
  let line: Stretch[] = [];
  for (const stroke of strokes) {
    if (stroke.fillsOnly) line = fill(line, stroke);
    else line = insert(cut(line, stroke), stroke);
  }
  return line.sort((one, other) => one.from - other.from);
}

/** What is said the same way in every one of several lines; where they differ nobody knows. */
export function agreeOn(lines: readonly (readonly Stretch[])[]): readonly Stretch[] {
  const [first = [], ...others] = lines;
  const edges = [...new Set(lines.flat().flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
  const agreed: Stretch[] = [];
  for (const [place, from] of edges.entries()) {
    const to = edges[place + 1];
    if (to === undefined) break;
    const at = (line: readonly Stretch[]) =>
      line.find((stretch) => stretch.from <= from && from < stretch.to);
    const said = at(first);
    const isAgreed = others.every((line) => {
      const other = at(line);
      return other?.state === said?.state && other?.comment === said?.comment;
    });
    if (!isAgreed) agreed.push({ from, to, state: 'unknown' });
    else if (said) agreed.push({ ...said, from, to });
  }
  return agreed;
}

function cut(line: readonly Stretch[], { from, to }: Stroke): Stretch[] {
  if (line.length === 0) return [];
  return line.flatMap((stretch) => {
    if (stretch.to <= from || to <= stretch.from) return [stretch];
    const before = stretch.from < from ? [{ ...stretch, to: from }] : [];
    const after = to < stretch.to ? [{ ...stretch, from: to }] : [];
    return [...before, ...after];
  });
}

function insert(line: Stretch[], { from, to, state, comment }: Stroke): Stretch[] {
  if (state !== 'closed') line.push({ from, to, state, comment });
  return line;
}

function fill(line: readonly Stretch[], stroke: Stroke): Stretch[] {
  const filled = [...line];
  let { from } = stroke;
  for (const stretch of [...line].sort((one, other) => one.from - other.from)) {
    if (stretch.to <= from) continue;
    if (stretch.from >= stroke.to) break;
    if (from < stretch.from) insert(filled, { ...stroke, from, to: stretch.from });
    from = stretch.to;
  }
  return from < stroke.to ? insert(filled, { ...stroke, from }) : filled;
}
