import type { OnthaalElement } from '@onthaal/element';
import {
  addDays,
  blockInWords,
  type DayPlan,
  dateOf,
  mondayOf,
  monthOf,
  planOf,
  reasonIn,
} from '@onthaal/schedule';
import type { HolidayCalendar, LocalDate, Schedule } from '@onthaal/vocabulary';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { monthStyles } from './month-styles.ts';
import type { dayInBlocks as DayInBlocks, HoursReader } from './week-table.ts';

interface MonthSetting {
  schedule: Schedule;
  holidays: HolidayCalendar | undefined;
  today: LocalDate;
  /** The address of the hours as a calendar. */
  calendar: string;
  reader: HoursReader;
  dayInBlocks: typeof DayInBlocks;
}

const sheet = new CSSStyleSheet();
sheet.replaceSync(monthStyles);

/**
 * A month as a grid, and below it the day that is chosen in it. Arrow keys go by days and weeks, Home and End to the
 * ends of a week, Page Up and Page Down by months (ARIA Authoring Practices, grid).
 */
export class MonthView {
  readonly #host: OnthaalElement;
  #chosen: LocalDate | undefined;
  #today = '';

  constructor(host: OnthaalElement) {
    this.#host = host;
    host.shadowRoot?.adoptedStyleSheets.push(sheet);
  }

  /** "december 2026". */
  label(today: LocalDate, { language, writeDate }: HoursReader): string {
    return writeDate(this.#chosen ?? today, language, { month: 'long', year: 'numeric' });
  }

  /** Goes so many months on, to the same day or the last one before it. */
  step(months: number): void {
    this.#chosen = monthsLater(this.#chosen ?? this.#today, months);
  }

  render({ schedule, holidays, today, calendar, reader, dayInBlocks }: MonthSetting): TemplateResult {
    const { words, language, writeDate } = reader;
    this.#today = today;
    const chosen = this.#chosen ?? today;
    const [year = 0, month = 0] = chosen.split('-').map(Number);
    const weeks = monthOf(schedule, { year, month }, holidays);
    const day = planOf(schedule, chosen, holidays);
    const write = (date: LocalDate) =>
      writeDate(date, language, { weekday: 'long', day: 'numeric', month: 'long' });
    const cell = (plan: DayPlan) => {
      const date = dateOf(plan.day);
      // Days of other months leave their place empty.
      if (date.slice(0, 7) !== chosen.slice(0, 7)) return html`<td></td>`;
      const marks = marksOf(plan);
      return html`<td data-date=${date} tabindex=${date === chosen ? 0 : -1} aria-selected=${date === chosen}
        aria-current=${date === today ? 'date' : nothing} aria-label=${`${write(date)}: ${planInWords(plan, reader)}`}
        ><span class="number ${marks}">${Number(date.slice(8))}</span>${plan.blocks.map(
          (block) => html`<small aria-hidden="true">${blockInWords(block, words)}</small>`,
        )}</td>`;
    };
    return html`<table role="grid" class="month" part="month" aria-labelledby="shown" @keydown=${this.#onKey} @click=${this.#onClick}>
      <thead><tr>${weeks[0]?.map(({ day: number }) => {
        const date = dateOf(number);
        return html`<th scope="col" aria-label=${writeDate(date, language, { weekday: 'long' })}>${writeDate(
          date,
          language,
          { weekday: 'short' },
        )}</th>`;
      })}</tr></thead>
      <tbody>${weeks.map((week) => html`<tr>${week.map(cell)}</tr>`)}</tbody>
    </table>
    <p class="key">${(['open', 'unknown', 'differs'] as const).map(
      (mark) =>
        html`<span><span class="number ${mark}" aria-hidden="true"></span> ${words.marks[mark]}</span> `,
    )}</p>
    <div class="note">
      <p><strong>${write(chosen)}</strong></p>
      <p>${dayInBlocks(day, reader)}</p>
      ${day.blocks.length > 0 ? html`<p><a href=${`${calendar}&date=${chosen}`}>${words.keepDay}</a></p>` : nothing}
    </div>`;
  }

  readonly #onClick = ({ target }: Event): void => {
    const { date } = (target as Element).closest<HTMLElement>('[data-date]')?.dataset ?? {};
    if (date) void this.#choose(date);
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const date = dateAfterKey(event.key, this.#chosen ?? this.#today);
    if (!date) return;
    event.preventDefault();
    void this.#choose(date);
  };

  async #choose(date: LocalDate): Promise<void> {
    this.#chosen = date;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.shadowRoot?.querySelector<HTMLElement>('.month [tabindex="0"]')?.focus();
  }
}

function dateAfterKey(key: string, date: LocalDate): LocalDate | undefined {
  const days = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 }[key];
  if (days) return addDays(date, days);
  if (key === 'Home') return mondayOf(date);
  if (key === 'End') return addDays(mondayOf(date), 6);
  if (key === 'PageUp') return monthsLater(date, -1);
  return key === 'PageDown' ? monthsLater(date, 1) : undefined;
}

function monthsLater(date: LocalDate, count: number): LocalDate {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + count, 0));
  last.setUTCDate(Math.min(day, last.getUTCDate()));
  return last.toISOString().slice(0, 10);
}

/** What is seen of a day at a glance. */
function marksOf({ blocks, isException, reason }: DayPlan): string {
  const certain = blocks.some(({ isUnknown }) => !isUnknown) ? 'open' : '';
  const mark = blocks.length > 0 ? certain || 'unknown' : '';
  return isException || reason ? `${mark} differs` : mark;
}

/** The blocks of a day as one text, for who hears it. */
function planInWords({ blocks, reason }: DayPlan, { words, language }: HoursReader): string {
  const parts = blocks.map((block) =>
    [blockInWords(block, words), words.kind[block.kind], block.isUnknown && words.unsure]
      .filter(Boolean)
      .join(' '),
  );
  return [...(parts.length > 0 ? parts : [words.dayClosed]), reasonIn(reason, language)]
    .filter(Boolean)
    .join(', ');
}
