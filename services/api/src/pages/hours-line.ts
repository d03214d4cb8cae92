import type { OpeningHours, ScheduleRule, TimeBlock, Weekday } from '@onthaal/vocabulary';
import {
  dayName,
  daysOfRule,
  isAlways,
  isWeekly,
  joinWords,
  notesOf,
  ordinaryWeekOf,
  timesOfBlock,
  type Words,
} from './rule-words.ts';

const WORKDAYS = 'MO,TU,WE,TH,FR';

/**
 * Hours on one line, as they stay true on paper: "dag en nacht", "op werkdagen 9 – 17 uur". Dates that differ are left
 * to the page of the hours.
 */
export function hoursOnLine(hours: OpeningHours, setting: Words & { today: string }): string {
  const { words, today } = setting;
  if (hours.status !== 'known') return words.shortly[hours.status];
  const rules = hours.schedule.rules.filter(({ validThrough }) => !validThrough || validThrough >= today);
  const others = rules.filter((rule) => !isWeekly(rule));
  const week = ordinaryWeekOf(rules.filter(isWeekly));
  const notes = notesOf(rules, setting.language).map((note) => ` (${note})`);
  if (isAlways(week) && others.length === 0) return words.always + notes.join('');
  const stretches = stretchesOf(week);
  const closings = others.filter(({ blocks }) => blocks.length === 0);
  const isForWorkdays =
    stretches.length === 1 && stretches[0]?.days.join() === WORKDAYS && closings.some(isForPublicHolidays);
  const parts = [
    ...stretches.map(({ days, blocks }) => {
      const when = isForWorkdays ? words.workdays : daysInWords(days, setting);
      return `${when} ${timesOf(blocks, setting)}`;
    }),
    ...others
      .filter(({ blocks }) => blocks.length > 0)
      .map((rule) => `${daysOfRule(rule, setting)} ${timesOf(rule.blocks, setting)}`),
    ...closings
      .filter((rule) => !isForWorkdays || !isForPublicHolidays(rule))
      .map((rule) => closingInWords(rule, setting)),
  ];
  return parts.join(', ') + notes.join('') || words.shortly.unknown;
}

/** Days in a row with the same hours; days without any are left out. */
export function stretchesOf(
  week: ReturnType<typeof ordinaryWeekOf>,
): { days: Weekday[]; blocks: TimeBlock[] }[] {
  const stretches: { days: Weekday[]; blocks: TimeBlock[]; text: string }[] = [];
  for (const { day, blocks } of week) {
    const text = JSON.stringify(blocks);
    const last = stretches.at(-1);
    if (last?.text === text) last.days.push(day);
    else stretches.push({ days: [day], blocks, text });
  }
  return stretches.filter(({ blocks }) => blocks.length > 0);
}

/** "maandag tot en met vrijdag". */
export function daysInWords(days: readonly Weekday[], { words, language }: Words): string {
  const names = days.map((day) => dayName(day, language));
  return names.length > 2 ? words.dayRange(names[0] ?? '', names.at(-1) ?? '') : joinWords(names, words);
}

function timesOf(blocks: readonly TimeBlock[], { words }: Words): string {
  const byAppointment = blocks.every(({ kind }) => kind === 'appointment');
  const times = joinWords(
    blocks.map((block) => timesOfBlock(block, words)),
    words,
  );
  return byAppointment ? `${times} (${words.reception.appointment})` : times;
}

function isForPublicHolidays({ publicHolidays, days, schoolHolidays }: ScheduleRule): boolean {
  return publicHolidays === 'only' && !days && !schoolHolidays;
}

/** "niet op feestdagen"; a closing of another kind by its days. */
export function closingInWords(rule: ScheduleRule, setting: Words): string {
  const { words } = setting;
  if (isForPublicHolidays(rule)) return words.publicHolidays.never;
  if (rule.schoolHolidays === 'only' && !rule.days) return words.schoolHolidays.never;
  return `${daysOfRule(rule, setting)} ${words.closed}`;
}
