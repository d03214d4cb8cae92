import type {
  Language,
  Localised,
  OpeningHours,
  ScheduleRule,
  TimeBlock,
  Weekday,
} from '@onthaal/vocabulary';
import { html } from 'hono/html';
import { type Html, when, whenAny } from './markup.ts';
import { type Messages, writeDate } from './messages.ts';

interface Words {
  words: Messages;
  language: Language;
}

/** A Monday: names of days are written from dates. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAYS: readonly Weekday[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/**
 * When a counter receives, as it stays true on paper and in a cache: the ordinary week, the days with a rhythm of
 * their own in words, and the dates that differ. What is open at this minute, the widget says.
 */
export function renderHours(
  hours: OpeningHours,
  caption: string,
  { words, language, today }: Words & { today: string },
): Html {
  if (hours.status === 'unknown') return html`<p class="unknown">${words.unknown}</p>`;
  if (hours.status === 'appointment-only') return html`<p>${words.appointmentOnly}</p>`;
  const rules = hours.schedule.rules.filter(({ validThrough }) => !validThrough || validThrough >= today);
  const weekly = rules.filter(isWeekly);
  const special = rules.filter((rule) => !isWeekly(rule));
  const exceptions = hours.schedule.exceptions
    .filter(({ through }) => through >= today)
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  return html`${whenAny(weekly, () => renderWeek(weekly, caption, { words, language }))}
${whenAny(special, () => html`<h2>${words.special}</h2><ul>${special.map((rule) => html`<li>${describeRule(rule, { words, language })}</li>`)}</ul>`)}
${whenAny(
  exceptions,
  () =>
    html`<h2>${words.exceptions}</h2><ul class="dates">${exceptions.map(
      ({ from, through, blocks, reason }) =>
        html`<li>${writeSpan(from, through, { words, language })}: ${
          blocks.length > 0 ? blocks.map((block) => renderBlock(block, words)) : words.closed
        }${when(reasonIn(reason, language), (text) => html` (${text})`)}</li>`,
    )}</ul>`,
)}`;
}

/** The ordinary week of a counter in one line per day. */
function renderWeek(rules: readonly ScheduleRule[], caption: string, { words, language }: Words): Html {
  return html`<table class="week"><caption>${caption}</caption>
<thead class="for-ears"><tr><th scope="col">${words.day}</th><th scope="col">${words.times}</th></tr></thead>
<tbody>${DAYS.map((day) => {
    const blocks = rules
      .flatMap((rule) => (!rule.days || rule.days.includes(day) ? rule.blocks : []))
      .sort((a, b) => (a.opensAt < b.opensAt ? -1 : 1));
    return html`<tr><th scope="row">${dayName(day, language)}</th><td>${
      blocks.length > 0
        ? blocks.map((block) => html`<span class="block">${renderBlock(block, words)}</span> `)
        : words.closed
    }</td></tr>`;
  })}</tbody></table>`;
}

/** Whether a rule holds in every week of every year. */
function isWeekly({ days: _days, blocks: _blocks, note: _note, ...rest }: ScheduleRule): boolean {
  return Object.keys(rest).length === 0;
}

/** "dinsdag (1e en 3e van de maand): 9 – 12 uur". */
function describeRule(rule: ScheduleRule, { words, language }: Words): Html {
  const day = (date: string) => writeDate(date, language);
  const { days, weeksOfMonth, everyWeeks, seasons, calendarWeeks, dates, validFrom, validThrough } = rule;
  const named =
    days &&
    joinWords(
      days.map((name) => dayName(name, language)),
      words,
    );
  const conditions = [
    weeksOfMonth && words.weeksOfMonth(joinWords(weeksOfMonth.map(words.nth), words)),
    everyWeeks && words.everyWeeks(everyWeeks.count, day(everyWeeks.startingOn)),
    calendarWeeks &&
      words.calendarWeeks(
        joinWords(
          calendarWeeks.map(({ from, through, every }) => words.weekRange(from, through, every)),
          words,
        ),
      ),
    ...(seasons ?? []).map(({ from, through }) =>
      words.season(writeDayOfYear(from, language), writeDayOfYear(through, language)),
    ),
    dates && joinWords(dates.map(day), words),
    rule.publicHolidays && words.publicHolidays[rule.publicHolidays],
    rule.schoolHolidays && words.schoolHolidays[rule.schoolHolidays],
    validFrom && words.validFrom(day(validFrom)),
    validThrough && words.validThrough(day(validThrough)),
  ].filter(Boolean);
  const sentence = [
    named,
    named ? conditions.length > 0 && `(${conditions.join(', ')})` : conditions.join(', '),
  ];
  const blocks =
    rule.blocks.length > 0 ? rule.blocks.map((block) => renderBlock(block, words)) : words.closed;
  return html`<span class="sentence">${sentence.filter(Boolean).join(' ')}:</span> ${blocks}${renderNote(rule, language)}`;
}

function renderNote({ note }: ScheduleRule, language: Language): Html | undefined {
  return when(reasonIn(note, language), (text) => html` ${text}`);
}

/** "1 april": in a leap year, so that 29 February can be written too. */
function writeDayOfYear(day: string, language: Language): string {
  return writeDate(`2024-${day}`, language, { day: 'numeric', month: 'long' });
}

function renderBlock({ opensAt, closesAt, kind }: TimeBlock, words: Messages): Html {
  return html`<span class="time">${words.block(opensAt, closesAt)}</span>${when(words.reception[kind], (how) => html` <small>${how}</small>`)}`;
}

function writeSpan(from: string, through: string, { words, language }: Words): string {
  const day = (date: string) =>
    writeDate(date, language, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  return from === through ? day(from) : words.through(day(from), day(through));
}

function dayName(day: Weekday, language: Language): string {
  const date = new Date(MONDAY + DAYS.indexOf(day) * 86_400_000).toISOString();
  return writeDate(date, language, { weekday: 'long' });
}

function reasonIn(reason: Localised<string> | undefined, language: Language): string | undefined {
  return reason?.[language] ?? reason?.nl;
}

function joinWords(parts: readonly string[], { and }: Messages): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${and} ${parts.at(-1)}`;
}
