import type {
  DaySelector,
  Localised,
  ReceptionKind,
  ScheduleException,
  ScheduleRule,
  TextLanguage,
  TimeBlock,
} from '@onthaal/vocabulary';
import { daysBetween } from '../calendar-day.ts';
import { writeRange } from './write-dates.ts';
import { NotWritable, writeSelector } from './write-selectors.ts';

/** Hours of one kind, or none at all, on some days. */
export interface Line {
  selector: DaySelector;
  days: readonly string[];
  blocks: readonly TimeBlock[];
  /** It takes the place of the lines before on its days. */
  replaces: boolean;
  /** The line of its rule that replaces comes before it. */
  follows: boolean;
  note: string | undefined;
}

/** What is said last lies on top, so the most welcoming comes last. */
const KINDS: readonly ReceptionKind[] = ['phone', 'appointment', 'walk-in'];

/** In which language notes are written, and where to say what is unsaid. */
export interface Writing {
  language: TextLanguage;
  unsaid: string[];
}

/** Rules up to the next that replaces others may stand in any order, so that the most welcoming lies on top. */
export function linesOfRules(rules: readonly ScheduleRule[], writing: Writing): Line[] {
  const silent = silentHolidays(rules);
  const lines: Line[] = [];
  let group: Line[] = [];
  const closeGroup = () => {
    lines.push(
      ...group.filter(({ replaces, follows }) => replaces || follows),
      ...inOrder(group.filter(({ replaces, follows }) => !replaces && !follows)),
    );
    group = [];
  };
  for (const [place, rule] of rules.entries()) {
    if (place === silent.count && silent.holidays) {
      closeGroup();
      lines.push(closing(silent.holidays));
    }
    if (rule.replaces) closeGroup();
    try {
      if (place >= silent.count && isSilent(rule))
        throw new NotWritable('never on holidays, after rules that are');
      group.push(...linesOf(rule, writing));
    } catch (error) {
      if (!(error instanceof NotWritable)) throw error;
      writing.unsaid.push(`rule ${place + 1}: ${error.message}`);
    }
  }
  closeGroup();
  if (silent.count === rules.length && silent.holidays) lines.push(closing(silent.holidays));
  return lines;
}

/** The first rules, when all are silent on the same holidays: then those can be closed after them. */
function silentHolidays(rules: readonly ScheduleRule[]): { count: number; holidays: string } {
  const [first] = rules;
  const holidays = first ? holidaysOf(first) : '';
  const next = rules.findIndex((rule) => holidaysOf(rule) !== holidays);
  return holidays ? { count: next < 0 ? rules.length : next, holidays } : { count: 0, holidays };
}

function holidaysOf({ publicHolidays, schoolHolidays }: DaySelector): string {
  return [publicHolidays === 'never' && 'PH', schoolHolidays === 'never' && 'SH'].filter(Boolean).join(',');
}

function isSilent(selector: DaySelector): boolean {
  return holidaysOf(selector) !== '';
}

function closing(days: string): Line {
  return { selector: {}, days: [days], blocks: [], replaces: true, follows: false, note: undefined };
}

function linesOf({ blocks, replaces = false, note, ...selector }: ScheduleRule, writing: Writing): Line[] {
  return linesFor({ selector, days: writeSelector(selector), blocks, replaces, note: write(note, writing) });
}

function linesFor(line: Omit<Line, 'follows'>): Line[] {
  if (line.days.length === 0) return [];
  if (line.blocks.length === 0) return line.replaces ? [{ ...line, follows: false }] : [];
  return KINDS.map((kind) => line.blocks.filter((block) => block.kind === kind))
    .filter((blocks) => blocks.length > 0)
    .map((blocks, place) => ({
      ...line,
      blocks,
      replaces: line.replaces && place === 0,
      follows: line.replaces && place > 0,
    }));
}

/** Of exceptions the one of the fewest days speaks, so it comes last; what is added comes after all of them. */
export function linesOfExceptions(exceptions: readonly ScheduleException[], writing: Writing): Line[] {
  const lengthOf = ({ from, through }: ScheduleException) => daysBetween(from, through);
  const replacing = exceptions
    .filter(({ adds }) => !adds)
    .sort((one, other) => lengthOf(other) - lengthOf(one));
  const linesFrom = ({ from, through, blocks, adds, reason }: ScheduleException) =>
    linesFor({
      selector: { validFrom: from, validThrough: through },
      days: [writeRange(from, through)],
      blocks,
      replaces: !adds,
      note: write(reason, writing),
    });
  return [
    ...replacing.flatMap(linesFrom),
    ...inOrder(exceptions.filter(({ adds }) => adds).flatMap(linesFrom)),
  ];
}

function inOrder(lines: readonly Line[]): Line[] {
  return KINDS.flatMap((kind) => lines.filter(({ blocks }) => blocks[0]?.kind === kind));
}

/** A text in one language; in a comment there can be no quotation marks. */
function write(texts: Localised<string> | undefined, { language, unsaid }: Writing): string | undefined {
  const text = texts && (texts[language] ?? Object.values(texts)[0]);
  if (!text?.trim()) return undefined;
  if (Object.keys(texts ?? {}).length > 1) unsaid.push(`"${text}" in other languages`);
  if (text.includes('"')) unsaid.push(`the quotation marks of ${text}`);
  return text.trim().replaceAll('"', '’');
}
