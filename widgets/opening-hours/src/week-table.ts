import { addDays, blockInWords, type DayPlan, dateOf, reasonIn, type StateReader } from '@onthaal/schedule';
import type { LocalDate } from '@onthaal/vocabulary';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Messages } from './messages.ts';

/** Who reads hours here: with all the words of this widget. */
export interface HoursReader extends StateReader {
  words: Messages;
}

/** "Deze week", or the first and the last day of another. */
export function weekInWords(monday: LocalDate, today: LocalDate, reader: HoursReader): string {
  const { words, language, writeDate } = reader;
  const sunday = addDays(monday, 6);
  if (monday <= today && today <= sunday) return words.week;
  const year = sunday.slice(0, 4) === today.slice(0, 4) ? {} : ({ year: 'numeric' } as const);
  return [monday, sunday]
    .map((date) => writeDate(date, language, { day: 'numeric', month: 'long', ...year }))
    .join(' – ');
}

/** A week as a table: a row per day, today marked, the reason beside a day that differs. */
export function weekTable(
  days: readonly DayPlan[],
  { today, caption, reader }: { today: LocalDate; caption?: string | undefined; reader: HoursReader },
): TemplateResult {
  const { words, language, writeDate } = reader;
  const dates = days.map(({ day }) => dateOf(day));
  // In this week a weekday says enough.
  const parts: Intl.DateTimeFormatOptions = dates.includes(today) ? {} : { day: 'numeric', month: 'short' };
  return html`<table part="week" aria-labelledby=${caption ? nothing : 'shown'}>
    ${caption ? html`<caption>${caption}</caption>` : nothing}
    <tbody>${days.map((day, place) => {
      const date = dates[place] as LocalDate;
      const isToday = date === today;
      return html`<tr part="day" aria-current=${isToday ? 'date' : nothing}>
        <th scope="row">${writeDate(date, language, { weekday: 'long', ...parts })}${
          isToday ? html` <span class="today">${words.today}</span>` : nothing
        }</th>
        <td>${dayInBlocks(day, reader)}</td>
      </tr>`;
    })}</tbody>
  </table>`;
}

/** The blocks of a day, or that it is closed, and why it differs. */
export function dayInBlocks(day: DayPlan, { words, language }: HoursReader): TemplateResult {
  const reason = reasonIn(day.reason, language);
  const blocks = day.blocks.map((block) => {
    const remarks = [words.kind[block.kind], block.isUnknown && words.unsure].filter(Boolean);
    return html`<span class="block"><span class="time">${blockInWords(block, words)}</span>${
      remarks[0] ? html` <small>${remarks.join(', ')}</small>` : nothing
    }</span> `;
  });
  return html`${blocks.length > 0 ? blocks : html`<span class="none">${words.dayClosed}</span>`}${
    reason ? html` <small class="reason">${reason}</small>` : nothing
  }`;
}
