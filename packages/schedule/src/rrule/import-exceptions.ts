import type { ScheduleException, TimeBlock } from '@onthaal/vocabulary';
import { addDays, type DayNumber, dateOf, dayNumberOf } from '../calendar-day.ts';
import { stretchesOf } from './evaluate.ts';
import type { CalendarEvent } from './event.ts';
import { blockOf, type Reading } from './import-blocks.ts';
import { instantOfMoment, SECONDS_A_DAY, wallAt } from './moment.ts';
import { invalid } from './refusal.ts';

/** Days that rules name and events leave out, and days about which there is a remark: with what happens on them. */
export function exceptionsOf(all: readonly CalendarEvent[], reading: Reading): ScheduleException[] {
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
    if (date < reading.from || date > reading.through) {
      reading.unsaid.add(`Days that differ before ${reading.from} or after ${reading.through}`);
      continue;
    }
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
