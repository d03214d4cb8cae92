import type { DaySelector, LocalDate, Schedule, ScheduleRule, TimeBlock } from '@onthaal/vocabulary';
import { type DayNumber, dateOf, dayNumberOf } from '../calendar-day.ts';
import { stretchesOf } from './evaluate.ts';
import { type CalendarEvent, readEvents } from './event.ts';
import { occurrencesOf } from './expand.ts';
import { blockOf, type ImportedDays, type Reading } from './import-blocks.ts';
import { exceptionsOf } from './import-exceptions.ts';
import { instantOfMoment, instantOfWall, SECONDS_A_DAY, wallAt } from './moment.ts';
import type { RecurrenceRule } from './recurrence-rule.ts';
import { orRefusal } from './refusal.ts';
import { translateRule } from './translate.ts';

/** A schedule made of events, and what of them it does not say. */
export interface ImportedRrules {
  schedule: Schedule;
  unsaid: string[];
}

const MOST_DATES = 1000;
const YEARS_OF_COUNT = 50;

/** Reads the events of an iCalendar text as a schedule: rules as rules, days that are left out as exceptions. */
export function importRrules(
  text: string,
  days: ImportedDays,
): ImportedRrules | { invalid: string } | { unsupported: string } {
  return orRefusal(() => {
    const { from, through, timeZone: zone } = days;
    const all = readEvents(text).filter(({ isCancelled }) => !isCancelled);
    const window = {
      from: instantOfWall(dayNumberOf(from) * SECONDS_A_DAY, zone),
      to: instantOfWall((dayNumberOf(through) + 1) * SECONDS_A_DAY, zone),
    };
    const events = all.filter(({ isRemark }) => !isRemark);
    const reading: Reading = { ...days, events, window, unsaid: new Set() };
    const rules = events.flatMap((event) => rulesOf(event, reading));
    const exceptions = exceptionsOf(all, reading);
    return { schedule: { rules: together(rules), exceptions }, unsaid: [...reading.unsaid] };
  });
}

function rulesOf(event: CalendarEvent, reading: Reading): ScheduleRule[] {
  const zone = event.start.zone ?? reading.timeZone;
  const named = event.rules.map((rule) =>
    zone === reading.timeZone ? rulesOfRrule(event, rule, reading) : undefined,
  );
  const rules = named.flatMap((found) => found ?? []);
  const isNamed = named.every((found) => found !== undefined);
  if (!isNamed)
    reading.unsaid.add(`A rule that is read as dates, from ${reading.from} through ${reading.through}`);
  // What rules say is not said again as dates.
  const others = { ...event, rules: isNamed ? [] : event.rules };
  if (event.rules.length > 0 && isNamed && event.additions.length === 0) return rules;
  const dates = new Map<string, { block: TimeBlock; dates: LocalDate[] }>();
  for (const stretch of stretchesOf(others, reading.events, { ...reading.window, zone: reading.timeZone })) {
    if (isNamed && event.rules.length > 0 && stretch.from === instantOfMoment(event.start, zone)) continue;
    const found = blockOf(event, stretch, reading);
    if (!found) continue;
    const key = JSON.stringify(found.block);
    const group = dates.get(key) ?? { block: found.block, dates: [] };
    group.dates.push(dateOf(found.day));
    dates.set(key, group);
  }
  for (const group of dates.values()) {
    if (group.dates.length > MOST_DATES) reading.unsaid.add(`More than ${MOST_DATES} dates of an event`);
    rules.push({ dates: [...new Set(group.dates)].sort().slice(0, MOST_DATES), blocks: [group.block] });
  }
  return rules;
}

function rulesOfRrule(
  event: CalendarEvent,
  rule: RecurrenceRule,
  reading: Reading,
): ScheduleRule[] | undefined {
  const start = Math.floor(event.start.wall / SECONDS_A_DAY);
  const selectors = translateRule(rule, start);
  const block = usualBlockOf(event, reading);
  if (!selectors || !block) return undefined;
  const last = lastDayOf(event, rule, reading.timeZone);
  const valid: DaySelector = {
    validFrom: dateOf(start),
    ...(last !== undefined && { validThrough: dateOf(Math.max(start, last)) }),
  };
  if (last !== undefined && last < start) return [];
  return selectors.map((selector) => ({ ...selector, ...valid, blocks: [block] }));
}

/** The last day of a rule; `undefined` when it goes on for ever. */
function lastDayOf({ start }: CalendarEvent, rule: RecurrenceRule, zone: string): DayNumber | undefined {
  if (!rule.until && rule.count === undefined) return undefined;
  const first = instantOfWall(start.wall, zone);
  const to = rule.until
    ? rule.until.isDate
      ? instantOfWall(rule.until.wall + SECONDS_A_DAY, zone)
      : instantOfMoment(rule.until, zone) + 1
    : first + YEARS_OF_COUNT * 366 * SECONDS_A_DAY;
  const from = rule.until ? Math.max(first, to - 2 * 366 * SECONDS_A_DAY) : first;
  const last = occurrencesOf({ rule, start, zone, from, to }).at(-1);
  return last === undefined
    ? Math.floor(start.wall / SECONDS_A_DAY) - 1
    : Math.floor(wallAt(last, zone) / SECONDS_A_DAY);
}

/** The block of an event on its first day. */
function usualBlockOf(event: CalendarEvent, reading: Reading): TimeBlock | undefined {
  const once = { ...event, rules: [], additions: [], exclusions: [] };
  const from = instantOfMoment(event.start, reading.timeZone);
  const [stretch] = stretchesOf(once, [], { from, to: from + 1, zone: reading.timeZone });
  return stretch && blockOf(event, stretch, reading)?.block;
}

/** Rules of the same days as one rule with several blocks. */
function together(rules: readonly ScheduleRule[]): ScheduleRule[] {
  const found = new Map<string, ScheduleRule>();
  for (const { blocks, ...days } of rules) {
    const key = JSON.stringify(days);
    const known = found.get(key);
    if (known) known.blocks.push(...blocks);
    else found.set(key, { ...days, blocks: [...blocks] });
  }
  for (const { blocks } of found.values())
    blocks.sort((one, other) => (one.opensAt < other.opensAt ? -1 : 1));
  return [...found.values()];
}
