import { writeDate } from '@onthaal/element';
import { type DayPlan, dateOf, reasonIn } from '@onthaal/schedule';
import type { Language, LocalDate } from '@onthaal/vocabulary';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Messages } from './messages.ts';

interface Words {
  messages: Messages;
  language: Language;
}

/** A week as a table: a row per day, today marked, the reason beside a day that differs. */
export function weekTable(
  days: readonly DayPlan[],
  today: LocalDate,
  words: Words & { caption: string },
): TemplateResult {
  return html`<table part="week">
    <caption>${words.caption}</caption>
    <tbody>${days.map((day) => dayRow(day, dateOf(day.day), { ...words, today }))}</tbody>
  </table>`;
}

function dayRow(day: DayPlan, date: LocalDate, words: Words & { today: LocalDate }): TemplateResult {
  const { messages, language, today } = words;
  const isToday = date === today;
  return html`<tr part="day" aria-current=${isToday ? 'date' : nothing}>
    <th scope="row">${writeDate(date, language, { weekday: 'long' })}${
      isToday ? html` <span class="today">${messages.today}</span>` : nothing
    }</th>
    <td>${dayInBlocks(day, words)}</td>
  </tr>`;
}

/** The blocks of a day, or that it is closed, and why it differs. */
export function dayInBlocks(day: DayPlan, { messages, language }: Words): TemplateResult {
  const reason = reasonIn(day.reason, language);
  const blocks = day.blocks.map((block) => {
    const kind = messages.kind[block.kind];
    return html`<span class="block"><span class="time">${messages.block(block.opensAt, block.closesAt)}</span>${
      kind ? html` <small>${kind}</small>` : nothing
    }</span> `;
  });
  return html`${blocks.length > 0 ? blocks : html`<span class="none">${messages.dayClosed}</span>`}${
    reason ? html` <small class="reason">${reason}</small>` : nothing
  }`;
}
