import type { Language, Localised, Schedule, TimeBlock } from '@onthaal/vocabulary';
import { type DayNumber, dateOf } from '../calendar-day.ts';
import { instantOf, localMinuteOf, type WallMinute } from '../zone-clock.ts';
import { changesClock, wallSpanOf } from './block-clock.ts';
import { writePattern } from './day-pattern.ts';
import { type RecurringBlock, recurringBlocksOf, type WrittenDays } from './recurring-blocks.ts';
import type { Remark } from './remarks.ts';

/** More missing days than this in a row end a rule; another one begins after them. */
export const LONGEST_GAP = 10;

/** A schedule as events, each with its lines, and what these do not say. */
export interface WrittenRrules {
  events: string[][];
  unsaid: string[];
}

/**
 * A schedule as events with RRULE, EXDATE and RDATE (RFC 5545), in which {@link importRrules} finds the same hours
 * again. How one is received stands in CATEGORIES; days that differ are remarks: transparent all-day events.
 */
export function writeRrules(schedule: Schedule, days: WrittenDays & { language: Language }): WrittenRrules {
  const style = { weekNumbers: true, months: true, longestGap: LONGEST_GAP };
  const { blocks, remarks, unsaid } = recurringBlocksOf(schedule, days, style);
  const { timeZone, language } = days;
  return {
    events: [
      ...blocks.flatMap((recurring) =>
        eventsOf(recurring, timeZone).map((lines) => [...lines, categoryOf(recurring.block)]),
      ),
      ...remarks.map((remark) => linesOfRemark(remark, reasonIn(remark.reason, language))),
    ],
    unsaid: [
      ...unsaid,
      ...(remarks.some(({ reason = {} }) => Object.keys(reason).some((key) => key !== language))
        ? [`Reasons in other languages than ${language}`]
        : []),
    ],
  };
}

function eventsOf(recurring: RecurringBlock, zone: string): string[][] {
  if (recurring.pattern) return [linesOfPattern(recurring, zone)];
  const { block, days } = recurring;
  const usual = days.filter((day) => !changesClock(block, day, zone));
  const others = days
    .filter((day) => changesClock(block, day, zone))
    .map((day) => linesOfDay(block, day, zone));
  const [first, ...rest] = usual;
  if (first === undefined) return others;
  const dates = rest.length > 0 ? [listOf('RDATE', rest, { block, zone })] : [];
  return [[...linesOfDay(block, first, zone), ...dates], ...others];
}

/** A block that comes back, as lines of an event. */
export function linesOfPattern(
  { block, days, pattern, excluded, isEndless }: RecurringBlock,
  zone: string,
): string[] {
  const [first, last] = [days[0] as DayNumber, days.at(-1) as DayNumber];
  const rule = pattern ? writePattern(pattern) : '';
  const until = isEndless ? '' : `;UNTIL=${writeUtc(wallSpanOf(block, last).from, zone)}`;
  return [
    ...linesOfDay(block, first, zone),
    `RRULE:${rule}${until}`,
    ...(excluded.length > 0 ? [listOf('EXDATE', excluded, { block, zone })] : []),
  ];
}

/** A block on one day, as lines of an event; in UTC where the clock changes within it. */
export function linesOfDay(block: TimeBlock, day: DayNumber, zone: string): string[] {
  const { from, to } = wallSpanOf(block, day);
  return changesClock(block, day, zone)
    ? [`DTSTART:${writeUtc(from, zone)}`, `DTEND:${writeUtc(to, zone)}`]
    : [`DTSTART;TZID=${zone}:${writeLocal(from)}`, `DTEND;TZID=${zone}:${writeLocal(to)}`];
}

/** A remark as lines of an event that takes no time of anybody. */
export function linesOfRemark({ first, last }: Remark, summary: string): string[] {
  return [
    `DTSTART;VALUE=DATE:${writeDate(first)}`,
    `DTEND;VALUE=DATE:${writeDate(last + 1)}`,
    'TRANSP:TRANSPARENT',
    ...(summary ? [`SUMMARY:${escapeText(summary)}`] : []),
  ];
}

/** A text as a value (RFC 5545, 3.3.11). */
export function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');
}

/** Why a day differs, in a language or else in Dutch. */
export function reasonIn(reason: Localised<string> | undefined, language: Language): string {
  return reason?.[language] ?? reason?.nl ?? '';
}

function categoryOf({ kind }: TimeBlock): string {
  return `CATEGORIES:${kind.toUpperCase()}`;
}

function listOf(
  name: string,
  days: readonly DayNumber[],
  { block, zone }: { block: TimeBlock; zone: string },
): string {
  return `${name};TZID=${zone}:${days.map((day) => writeLocal(wallSpanOf(block, day).from))}`;
}

function writeDate(day: DayNumber): string {
  return dateOf(day).replaceAll('-', '');
}

function writeLocal(minute: WallMinute): string {
  const { date, time } = localMinuteOf(minute);
  return `${date}T${time}00`.replace(/[-:]/g, '');
}

function writeUtc(minute: WallMinute, zone: string): string {
  return `${writeLocal(instantOf(minute, zone) / 60_000)}Z`;
}
