import { addDays, planOf } from '@onthaal/schedule';
import type {
  HolidayCalendar,
  LocalDate,
  OpeningHours,
  Schedule,
  ScheduleRule,
  TimeBlock,
} from '@onthaal/vocabulary';
import { html } from 'hono/html';
import { DAYS_AHEAD, datesThatDiffer } from './dates-that-differ.ts';
import { type Html, link, when, whenAny } from './markup.ts';
import {
  dayName,
  daysOfRule,
  isAlways,
  isWeekly,
  notesOf,
  ordinaryWeekOf,
  reasonIn,
  timesOfBlock,
  type Words,
  writeSpan,
} from './rule-words.ts';

/** How hours are written: in which words, seen from which day, with which holidays. */
export interface HoursSetting extends Words {
  today: LocalDate;
  holidays?: HolidayCalendar | undefined;
  /** Where a day can be had for a calendar. */
  calendarOf?: ((date: LocalDate) => string) | undefined;
}

const NEXT_TIMES = 4;

/**
 * When a counter receives, as it stays true on paper and in a cache for a day: the ordinary week, the days with a
 * rhythm of their own in words, and the dates that differ. What is open at this minute, the widget says.
 */
export function renderHours(hours: OpeningHours, caption: string, setting: HoursSetting): Html {
  const { words, today } = setting;
  if (hours.status === 'unknown') return html`<p class="unknown">${words.unknown}</p>`;
  if (hours.status === 'appointment-only') return html`<p>${words.appointmentOnly}</p>`;
  const { exceptions } = hours.schedule;
  const rules = hours.schedule.rules.filter(({ validThrough }) => !validThrough || validThrough >= today);
  const week = ordinaryWeekOf(rules.filter(isWeekly));
  const special = rules.filter((rule) => !isWeekly(rule) && rule.blocks.length > 0);
  const isEmpty = week.every(({ blocks }) => blocks.length === 0);
  return html`${isAlways(week) ? html`<p>${words.alwaysOpen}</p>` : isEmpty ? undefined : renderWeek(week, caption, setting)}
${notesOf(rules.filter(isWeekly), setting.language).map((note) => html`<p><small class="sentence">${note}</small></p>`)}
${whenAny(special, () => html`<h2>${words.special}</h2><ul>${special.map((rule) => html`<li>${renderRule(rule, setting)}${rule.replaces && !isEmpty ? html`, ${words.instead}` : ''}</li>`)}</ul>`)}
${isEmpty ? renderNextTimes({ rules, exceptions }, setting) : undefined}
${renderDifferent({ rules, exceptions }, setting)}
${when(hours.alsoByAppointment, () => html`<p>${words.alsoByAppointment}</p>`)}`;
}

/** The ordinary week of a counter in one line per day. */
function renderWeek(
  week: ReturnType<typeof ordinaryWeekOf>,
  caption: string,
  { words, language }: Words,
): Html {
  return html`<table class="week"><caption>${caption}</caption>
<thead class="for-ears"><tr><th scope="col">${words.day}</th><th scope="col">${words.times}</th></tr></thead>
<tbody>${week.map(
    ({ day, blocks }) =>
      html`<tr><th scope="row">${dayName(day, language)}</th><td>${
        blocks.length > 0
          ? blocks.map(
              (block) => html`<span class="block">${renderBlock(block, { words, language })}</span> `,
            )
          : words.closed
      }</td></tr>`,
  )}</tbody></table>`;
}

/** "dinsdag (1e en 3e van de maand): 9 – 12 uur". */
function renderRule(rule: ScheduleRule, setting: Words): Html {
  return html`<span class="sentence">${daysOfRule(rule, setting)}:</span> ${renderBlocks(rule.blocks, setting)}${when(reasonIn(rule.note, setting.language), (text) => html` (${text})`)}`;
}

/** When one can next come, where no week says so. */
function renderNextTimes(schedule: Schedule, setting: HoursSetting): Html | undefined {
  const { words, today, holidays, calendarOf } = setting;
  const days = Array.from({ length: DAYS_AHEAD }, (_, count) => {
    const date = addDays(today, count);
    const blocks = planOf(schedule, date, holidays).blocks.filter(({ isUnknown }) => !isUnknown);
    return { date, blocks };
  });
  return whenAny(
    days.filter(({ blocks }) => blocks.length > 0).slice(0, NEXT_TIMES),
    (next) =>
      html`<h2>${words.nextTimes}</h2><ul class="dates">${next.map(
        ({ date, blocks }) =>
          html`<li>${writeSpan(date, date, setting)}: ${renderBlocks(blocks, setting)}${when(calendarOf, (addressOf) => html` · ${link(addressOf(date), words.calendarDay)}`)}</li>`,
      )}</ul>`,
  );
}

/** When it is not as usual: closings that come back, the dates that were said, and the holidays that are near. */
function renderDifferent({ rules, exceptions }: Schedule, setting: HoursSetting): Html | undefined {
  const { words, language } = setting;
  const closings = rules
    .filter((rule) => !isWeekly(rule) && rule.blocks.length === 0)
    .map((rule) => renderRule(rule, setting));
  const items = datesThatDiffer({ rules, exceptions }, setting).map(
    ({ from, through, blocks, adds, reason }) =>
      html`${writeSpan(from, through, setting)}: ${adds ? `${words.besides} ` : ''}${renderBlocks(blocks, setting)}${when(reasonIn(reason, language), (text) => html` (${text})`)}`,
  );
  return whenAny(
    [...closings, ...items],
    (all) =>
      html`<h2>${words.exceptions}</h2><ul class="dates">${all.map((item) => html`<li>${item}</li>`)}</ul>`,
  );
}

function renderBlocks(blocks: readonly TimeBlock[], setting: Words): Html {
  return blocks.length > 0
    ? html`${blocks.map((block, at) => html`${at > 0 ? ', ' : ''}${renderBlock(block, setting)}`)}`
    : html`${setting.words.closed}`;
}

function renderBlock(block: TimeBlock, { words }: Words): Html {
  return html`<span class="time">${timesOfBlock(block, words)}</span>${when(words.reception[block.kind], (how) => html` <small>${how}</small>`)}`;
}
