import type { Schedule, TextLanguage, TimeBlock } from '@onthaal/vocabulary';
import { AFTER_MIDNIGHT, differsAfterMidnight } from './after-midnight.ts';
import { type Line, linesOfExceptions, linesOfRules } from './osm-lines.ts';
import { hidesMoreWelcoming } from './overlap.ts';
import { commentFor } from './reception.ts';

/** A schedule as a value of `opening_hours`. */
export interface OsmText {
  value: string;
  /** What OpenStreetMap has no words for: where there is any, the value says something else than the schedule. */
  unsaid: string[];
}

/**
 * Writes a schedule in the words of OpenStreetMap: appointments and telephone hours as `"by appointment"` and
 * `"by phone"`, exceptions as dated rules after the others. Notes are written in the language given or, where that is
 * missing, the first they have.
 */
export function writeOsm(schedule: Schedule, language: TextLanguage = 'nl'): OsmText {
  const unsaid: string[] = [];
  const lines = [
    ...linesOfRules(schedule.rules, { language, unsaid }),
    ...linesOfExceptions(schedule.exceptions, { language, unsaid }),
  ];
  for (const [place, line] of lines.entries())
    if (!line.replaces && !line.follows && lines.slice(0, place).some((earlier) => hides(line, earlier)))
      unsaid.push(`${line.days.join('; ')}: hours within others at which one is received less easily`);
  if (differsAfterMidnight(schedule)) unsaid.push(AFTER_MIDNIGHT);
  return { value: joinLines(lines) || 'off', unsaid };
}

function hides(line: Line, earlier: Line): boolean {
  return hidesMoreWelcoming(
    { ...line.selector, blocks: line.blocks },
    { ...earlier.selector, blocks: earlier.blocks },
  );
}

function joinLines(lines: readonly Line[]): string {
  let value = '';
  for (const { days, blocks, replaces, note } of lines)
    for (const day of days) {
      const separator = value && (replaces ? '; ' : ', ');
      // What is added needs days of its own, or it would be more times of the rule before it.
      value += `${separator}${day || 'Mo-Su'} ${writeHours(blocks, note)}`;
    }
  return value;
}

function writeHours(blocks: readonly TimeBlock[], note: string | undefined): string {
  const [first] = blocks;
  if (!first) return note ? `off "${note}"` : 'off';
  const times = blocks
    .map(({ opensAt, closesAt }) => `${opensAt}-${closesAt === '00:00' ? '24:00' : closesAt}`)
    .join(',');
  const kind = commentFor(first.kind);
  if (kind) return `${times} "${kind}${note ? `: ${note}` : ''}"`;
  return note ? `${times} open "${note}"` : times;
}
