import { dayNumberOf } from '../calendar-day.ts';
import type { Opening } from '../opening-state.ts';
import { escapeText } from '../rrule/write.ts';
import { instantOf, type LocalMinute, MINUTES_A_DAY, minutesOf } from '../zone-clock.ts';
import { foldLines } from './fold.ts';
import { type CalendarOwner, calendarHead, eventLines } from './write-calendar.ts';

/**
 * One opening as a calendar with one event, for "add to my calendar": the next sitting of a counter that comes to you.
 * The same opening is always the same event, so that adding it twice does not show it twice.
 */
export function writeOpening(owner: CalendarOwner & { timeZone: string; opening: Opening }): string {
  const { id, host, name, words, opening, timeZone } = owner;
  const uid = `${id}-${opening.date}-${opening.time.replace(':', '')}@${host}`;
  return foldLines([
    ...calendarHead(),
    ...eventLines(owner, uid, [
      `DTSTART:${utcOf(opening, timeZone)}`,
      `DTEND:${utcOf(opening.closesAt, timeZone)}`,
      `SUMMARY:${escapeText(`${name}: ${words.open[opening.kind]}`)}`,
    ]),
    'END:VCALENDAR',
  ]);
}

function utcOf({ date, time }: LocalMinute, zone: string): string {
  const instant = instantOf(dayNumberOf(date) * MINUTES_A_DAY + minutesOf(time), zone);
  return new Date(instant).toISOString().replace(/[-:]|\.\d+/g, '');
}
