import { type DayPlan, dateOf, reasonIn } from '@onthaal/schedule';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { dayInBlocks, type HoursReader } from './week-table.ts';

/** Days on which hours will not be what they usually are, with the reason. Nothing when there are none. */
export function soonNote(
  runs: readonly (readonly DayPlan[])[],
  reader: HoursReader,
): TemplateResult | typeof nothing {
  if (runs.length === 0) return nothing;
  return html`<div class="note"><strong>${reader.words.soon}</strong><ul>${runs.map(
    (run) => html`<li>${runInWords(run, reader)}</li>`,
  )}</ul></div>`;
}

function runInWords(run: readonly DayPlan[], reader: HoursReader): TemplateResult {
  const { words, language, writeDate } = reader;
  const [first, last] = [run[0], run.at(-1)] as [DayPlan, DayPlan];
  const write = ({ day }: DayPlan) =>
    writeDate(dateOf(day), language, { weekday: 'long', day: 'numeric', month: 'long' });
  const hasOneDay = run.every(
    ({ blocks }) => String(blocks.map(timesOf)) === String(first.blocks.map(timesOf)),
  );
  return html`${write(first)}${last === first ? nothing : html` – ${write(last)}`}: ${
    hasOneDay
      ? dayInBlocks(first, reader)
      : html`${words.otherHours} <small>${reasonIn(first.reason, language)}</small>`
  }`;
}

function timesOf({ opensAt, closesAt, kind }: DayPlan['blocks'][number]): string {
  return opensAt + closesAt + kind;
}
