import type {
  DaySelector,
  LocalDate,
  ReceptionKind,
  Schedule,
  ScheduleException,
  ScheduleRule,
  TimeBlock,
} from '@onthaal/vocabulary';
import { addDays, type DayNumber, dateOf, dayNumberOf } from '../calendar-day.ts';
import { localMinuteOf, MINUTES_A_DAY } from '../zone-clock.ts';
import { type Stretch, stretchesOf } from './evaluate.ts';
import { type CalendarEvent, readEvents } from './event.ts';
import { occurrencesOf } from './expand.ts';
import { type InstantSecond, instantOfMoment, instantOfWall, SECONDS_A_DAY, wallAt } from './moment.ts';
import type { RecurrenceRule } from './recurrence-rule.ts';
import { invalid, orRefusal } from './refusal.ts';
import { translateRule } from './translate.ts';

/** The days that an import looks at: what it has no words for is read as the dates among these. */
export interface ImportedDays {
  from: LocalDate;
  through: LocalDate;
  timeZone: string;
}

/** A schedule made of events, and what of them it does not say. */
export interface ImportedRrules {
  schedule: Schedule;
  unsaid: string[];
}

interface Reading extends ImportedDays {
  events: readonly CalendarEvent[];
  window: Stretch;
  unsaid: Set<string>;
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

function blockOf(
  event: CalendarEvent,
  { from, to }: Stretch,
  { timeZone, unsaid }: Reading,
): { day: DayNumber; block: TimeBlock } | undefined {
  const opens = minuteAt(from, timeZone);
  // An end that the clock skips is that of a block which lasts so long without the change.
  const said = opens + (to - from) / 60;
  const closes = instantOfWall(said * 60, timeZone) === to ? said : minuteAt(to, timeZone);
  if (opens === closes) return undefined;
  const day = Math.floor(opens / MINUTES_A_DAY);
  if (closes - opens > MINUTES_A_DAY || !Number.isInteger(opens) || !Number.isInteger(closes)) {
    unsaid.add(`An event that is longer than a day, or not of whole minutes, from ${dateOf(day)}`);
    return undefined;
  }
  const closesAt = closes === (day + 1) * MINUTES_A_DAY ? '24:00' : localMinuteOf(closes).time;
  return { day, block: { opensAt: localMinuteOf(opens).time, closesAt, kind: kindOf(event) } };
}

function minuteAt(instant: InstantSecond, zone: string): number {
  return wallAt(instant, zone) / 60;
}

function kindOf({ categories }: CalendarEvent): ReceptionKind {
  if (categories.includes('appointment')) return 'appointment';
  return categories.includes('phone') ? 'phone' : 'walk-in';
}

/** Days that rules name and events leave out, and days about which there is a remark: with what happens on them. */
function exceptionsOf(all: readonly CalendarEvent[], reading: Reading): ScheduleException[] {
  const reasons = new Map<DayNumber, string | undefined>();
  for (const event of reading.events)
    if (event.rules.length > 0)
      for (const moment of [...event.exclusions, ...replacedOf(event, reading.events)]) {
        const wall = moment.isDate
          ? moment.wall
          : wallAt(instantOfMoment(moment, reading.timeZone), reading.timeZone);
        reasons.set(Math.floor(wall / SECONDS_A_DAY), undefined);
      }
  for (const remark of all.filter(({ isRemark }) => isRemark)) {
    const [first, last] = [
      dayOf(remark.start.wall),
      remark.end ? dayOf(remark.end.wall) - 1 : dayOf(remark.start.wall),
    ];
    if (remark.rules.length > 0) invalid('a remark that comes back');
    const end = Math.min(last, dayNumberOf(reading.through));
    for (let day = Math.max(first, dayNumberOf(reading.from)); day <= end; day++)
      reasons.set(day, remark.summary);
  }
  const blocks = blocksByDay(reading);
  const exceptions: ScheduleException[] = [];
  for (const day of [...reasons.keys()].sort((one, other) => one - other)) {
    const reason = reasons.get(day);
    const date = dateOf(day);
    const exception: ScheduleException = { from: date, through: date, blocks: blocks.get(day) ?? [] };
    if (reason) exception.reason = { nl: reason };
    const last = exceptions.at(-1);
    const isNext = last && addDays(last.through, 1) === date && isSame(last, exception);
    if (isNext) last.through = date;
    else exceptions.push(exception);
  }
  return exceptions;
}

function replacedOf({ uid, replaces }: CalendarEvent, events: readonly CalendarEvent[]) {
  return replaces
    ? []
    : events.flatMap((other) => (other.replaces && other.uid === uid ? [other.replaces] : []));
}

function dayOf(wall: number): DayNumber {
  return Math.floor(wall / SECONDS_A_DAY);
}

function blocksByDay(reading: Reading): Map<DayNumber, TimeBlock[]> {
  const days = new Map<DayNumber, TimeBlock[]>();
  for (const event of reading.events)
    for (const stretch of stretchesOf(event, reading.events, { ...reading.window, zone: reading.timeZone })) {
      const found = blockOf(event, stretch, reading);
      if (found) days.set(found.day, [...(days.get(found.day) ?? []), found.block]);
    }
  for (const blocks of days.values()) blocks.sort((one, other) => (one.opensAt < other.opensAt ? -1 : 1));
  return days;
}

function isSame(one: ScheduleException, other: ScheduleException): boolean {
  return JSON.stringify([one.blocks, one.reason]) === JSON.stringify([other.blocks, other.reason]);
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
