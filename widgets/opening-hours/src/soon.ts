import { addDays, type DayPlan, dateOf, mondayOf, reasonIn } from '@onthaal/schedule';
import { deviationsAhead } from '@onthaal/schedule/deviations';
import type { HolidayCalendar, LocalDate, Schedule } from '@onthaal/vocabulary';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { dayInBlocks as DayInBlocks, HoursReader } from './week-table.ts';

const DAYS_AHEAD = 28;

interface SoonSetting {
  schedule: Schedule;
  today: LocalDate;
  holidays: HolidayCalendar | undefined;
  reader: HoursReader;
  dayInBlocks: typeof DayInBlocks;
}

/**
 * Days after this week on which hours will not be what they usually are, with the reason: public holidays, exceptions,
 * hours of a season. Nothing when there are none within four weeks.
 */
export function soonNote(setting: SoonSetting): TemplateResult | typeof nothing {
  const { schedule, today, holidays } = setting;
  const sunday = addDays(mondayOf(today), 6);
  const runs = deviationsAhead(schedule, { from: today, days: DAYS_AHEAD }, holidays).filter(
    (run) => dateOf(run.at(-1)?.day ?? 0) > sunday,
  );
  if (runs.length === 0) return nothing;
  return html`<div class="note"><strong>${setting.reader.words.soon}</strong><ul>${runs.map(
    (run) => html`<li>${runInWords(run, setting)}</li>`,
  )}</ul></div>`;
}

function runInWords(run: readonly DayPlan[], { reader, dayInBlocks }: SoonSetting): TemplateResult {
  const { words, language, writeDate } = reader;
  const [first, last] = [run[0], run.at(-1)] as [DayPlan, DayPlan];
  const write = ({ day }: DayPlan) =>
    writeDate(dateOf(day), language, { weekday: 'long', day: 'numeric', month: 'long' });
  const isOneDay = run.every((plan) => timesOf(plan) === timesOf(first));
  return html`${write(first)}${last === first ? nothing : html` – ${write(last)}`}: ${
    isOneDay
      ? dayInBlocks(first, reader)
      : html`${words.otherHours} <small>${reasonIn(first.reason, language)}</small>`
  }`;
}

function timesOf({ blocks }: DayPlan): string {
  return blocks.map(({ opensAt, closesAt, kind }) => opensAt + closesAt + kind).join();
}
