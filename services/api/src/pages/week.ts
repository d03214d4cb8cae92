import type { Language, Localised, OpeningHours, ScheduleRule, Weekday } from '@onthaal/vocabulary';
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
      .filter((rule) => rule.days.includes(day))
      .sort((a, b) => (a.opensAt < b.opensAt ? -1 : 1));
    return html`<tr><th scope="row">${dayName(day, language)}</th><td>${
      blocks.length > 0
        ? blocks.map((block) => html`<span class="block">${renderBlock(block, words)}</span> `)
        : words.closed
    }</td></tr>`;
  })}</tbody></table>`;
}

function isWeekly({ weeksOfMonth, everyWeeks, validFrom, validThrough }: ScheduleRule): boolean {
  return !weeksOfMonth && !everyWeeks && !validFrom && !validThrough;
}

/** "dinsdag (1e en 3e van de maand): 9 – 12 uur". */
function describeRule(rule: ScheduleRule, { words, language }: Words): Html {
  const days = joinWords(
    rule.days.map((day) => dayName(day, language)),
    words,
  );
  const conditions = [
    rule.weeksOfMonth && words.weeksOfMonth(joinWords(rule.weeksOfMonth.map(words.nth), words)),
    rule.everyWeeks &&
      words.everyWeeks(rule.everyWeeks.count, writeDate(rule.everyWeeks.startingOn, language)),
    rule.validFrom && words.validFrom(writeDate(rule.validFrom, language)),
    rule.validThrough && words.validThrough(writeDate(rule.validThrough, language)),
  ].filter(Boolean);
  return html`<span class="sentence">${days}</span> (${conditions.join(', ')}): ${renderBlock(rule, words)}${when(
    reasonIn(rule.note, language),
    (note) => html` ${note}`,
  )}`;
}

function renderBlock(
  { opensAt, closesAt, kind }: Pick<ScheduleRule, 'opensAt' | 'closesAt' | 'kind'>,
  words: Messages,
): Html {
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
