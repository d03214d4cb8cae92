import type { Language, LocalDate, Localised, ScheduleRule, TimeBlock, Weekday } from '@onthaal/vocabulary';
import { type Messages, writeDate } from './messages.ts';

/** In which words hours are written. */
export interface Words {
  words: Messages;
  language: Language;
}

/** A Monday: names of days are written from dates. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAYS: readonly Weekday[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** Whether a rule holds in every week of every year. */
export function isWeekly({ days, blocks, note, replaces, ...rest }: ScheduleRule): boolean {
  return Object.values(rest).every((value) => value === undefined);
}

/** What rules of every week make of the seven days, Monday first. */
export function ordinaryWeekOf(rules: readonly ScheduleRule[]): { day: Weekday; blocks: TimeBlock[] }[] {
  return DAYS.map((day) => {
    const speaking = rules.filter(({ days }) => !days || days.includes(day));
    const last = speaking.findLastIndex(({ replaces }) => replaces);
    const blocks = speaking.slice(Math.max(0, last)).flatMap((rule) => rule.blocks);
    return { day, blocks: blocks.sort((a, b) => (a.opensAt < b.opensAt ? -1 : 1)) };
  });
}

/** Whether somebody is there at every minute of the week. */
export function isAlways(week: readonly { blocks: readonly TimeBlock[] }[]): boolean {
  return week.every(({ blocks }) => blocks.some(isWholeDay));
}

/** On which days a rule holds: "dinsdag (1e en 3e van de maand)". */
export function daysOfRule(rule: ScheduleRule, { words, language }: Words): string {
  const date = (text: string) => writeDate(text, language);
  const { days, weeksOfMonth, everyWeeks, seasons = [], calendarWeeks, dates } = rule;
  const { validFrom, validThrough } = rule;
  const named =
    days &&
    joinWords(
      days.map((day) => dayName(day, language)),
      words,
    );
  const conditions = [
    weeksOfMonth && words.weeksOfMonth(joinWords(weeksOfMonth.map(words.nth), words)),
    everyWeeks && words.everyWeeks(everyWeeks.count, date(everyWeeks.startingOn)),
    calendarWeeks &&
      words.calendarWeeks(
        joinWords(
          calendarWeeks.map(({ from, through, every }) => words.weekRange(from, through, every)),
          words,
        ),
      ),
    ...seasons.map(({ from, through }) =>
      words.season(writeDayOfYear(from, language), writeDayOfYear(through, language)),
    ),
    dates && joinWords(dates.map(date), words),
    rule.publicHolidays && words.publicHolidays[rule.publicHolidays],
    rule.schoolHolidays && words.schoolHolidays[rule.schoolHolidays],
    validFrom && words.validFrom(date(validFrom)),
    validThrough && words.validThrough(date(validThrough)),
  ].filter(Boolean);
  if (!named) return conditions.join(', ') || words.everyDay;
  return conditions.length > 0 ? `${named} (${conditions.join(', ')})` : named;
}

/** What rules say of the times at which somebody receives, each thing once. */
export function notesOf(rules: readonly ScheduleRule[], language: Language): string[] {
  const notes = rules.filter(({ blocks }) => blocks.length > 0).map(({ note }) => reasonIn(note, language));
  return [...new Set(notes.filter((note) => note !== undefined))];
}

/** The clock times of a block, without how one is received: "9 – 11.30 uur". */
export function timesOfBlock(block: TimeBlock, words: Messages): string {
  return isWholeDay(block) ? words.allDay : words.block(block.opensAt, block.closesAt);
}

function isWholeDay({ opensAt, closesAt }: TimeBlock): boolean {
  return opensAt === '00:00' && (closesAt === '24:00' || closesAt === '00:00');
}

/** "maandag". */
export function dayName(day: Weekday, language: Language): string {
  const date = new Date(MONDAY + DAYS.indexOf(day) * 86_400_000).toISOString();
  return writeDate(date, language, { weekday: 'long' });
}

/** "maandag, dinsdag en vrijdag". */
export function joinWords(parts: readonly string[], { and }: Messages): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${and} ${parts.at(-1)}`;
}

/** "maandag 3 augustus 2026 tot en met vrijdag 14 augustus 2026". */
export function writeSpan(from: LocalDate, through: LocalDate, { words, language }: Words): string {
  const day = (date: LocalDate) =>
    writeDate(date, language, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  return from === through ? day(from) : words.through(day(from), day(through));
}

/** Why a day differs, in the reader's language or else in Dutch. */
export function reasonIn(reason: Localised<string> | undefined, language: Language): string | undefined {
  return reason?.[language] ?? reason?.nl;
}

/** "1 april": in a leap year, so that 29 February can be written too. */
function writeDayOfYear(day: string, language: Language): string {
  return writeDate(`2024-${day}`, language, { day: 'numeric', month: 'long' });
}
