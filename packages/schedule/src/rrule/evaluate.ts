import { dayNumberOf } from '../calendar-day.ts';
import { localMinuteOf, minutesOf } from '../zone-clock.ts';
import { type Addition, type CalendarEvent, readEvents } from './event.ts';
import { occurrencesOf } from './expand.ts';
import {
  type Duration,
  type InstantSecond,
  instantOfMoment,
  instantOfWall,
  SECONDS_A_DAY,
  wallAt,
} from './moment.ts';
import { invalid, orRefusal, unsupported } from './refusal.ts';

/** A stretch of time on the clocks of a zone: `YYYY-MM-DDTHH:MM`, the second not part of it. */
export interface LocalWindow {
  from: string;
  to: string;
  timeZone: string;
}

/** What a rule gives: stretches in order, none touching another; or why there is no answer. */
export type Evaluation =
  | { intervals: { from: string; to: string; state: 'open' }[] }
  | { invalid: string }
  | { unsupported: string };

/** When an event takes place, once. */
export interface Stretch {
  from: InstantSecond;
  /** Not part of it. */
  to: InstantSecond;
}

/**
 * When the events in an iCalendar text take place (RFC 5545): lines from DTSTART to EXDATE, or a whole calendar, in
 * which all-day transparent events are remarks. Clocks that change are read as 3.3.5 says. Work has a limit: a rule that
 * needs more is `unsupported`.
 */
export function evaluateRrule(value: string, window: LocalWindow): Evaluation {
  return orRefusal(() => {
    const asked = readWindow(window);
    const events = readEvents(value).filter(({ isRemark }) => !isRemark);
    const stretches = events.flatMap((event) =>
      stretchesOf(event, events, { ...asked, zone: window.timeZone }),
    );
    return { intervals: joined(stretches, asked).map((stretch) => localOf(stretch, window.timeZone)) };
  });
}

/** When an event takes place, as far as that can touch what is asked for; `events` are those of its calendar. */
export function stretchesOf(
  event: CalendarEvent,
  events: readonly CalendarEvent[],
  { from, to, zone: here }: Stretch & { zone: string },
): Stretch[] {
  if (event.isCancelled) return [];
  const zone = event.start.zone ?? here;
  const length = lengthOf(event, here);
  const longest = length ? length.days * SECONDS_A_DAY + length.seconds + SECONDS_A_DAY : 0;
  const starts = event.rules.flatMap((rule) =>
    occurrencesOf({ rule, start: event.start, zone, from: from - longest, to }),
  );
  if (event.rules.length === 0) starts.push(instantOfMoment(event.start, here));
  const isExcluded = exclusionsOf(event, events, here);
  const stretch = (start: InstantSecond, lasts: Duration | undefined): Stretch => {
    if (!lasts) unsupported('an event that takes no time: neither DTEND nor DURATION');
    return { from: start, to: after(start, lasts, zone) };
  };
  return [
    ...starts.map((start) => [start, length] as const),
    ...event.additions.map(
      (addition) => [instantOfMoment(addition.start, here), lengthOf(addition, here) ?? length] as const,
    ),
  ]
    .filter(([start]) => !isExcluded(start))
    .map(([start, lasts]) => stretch(start, lasts));
}

/** A time until an end is exact; days until a date are days (RFC 5545, 3.8.5.3). */
function lengthOf({ start, end, duration }: Addition, here: string): Duration | undefined {
  if (!end) return duration;
  if (start.isDate) return { days: (end.wall - start.wall) / SECONDS_A_DAY, seconds: 0 };
  const seconds = instantOfMoment(end, here) - instantOfMoment(start, here);
  if (seconds <= 0) invalid('an end that does not come after its start');
  return { days: 0, seconds };
}

function after(start: InstantSecond, { days, seconds }: Duration, zone: string): InstantSecond {
  const end = days === 0 ? start : instantOfWall(wallAt(start, zone) + days * SECONDS_A_DAY, zone);
  return end + seconds;
}

/** Whether a start is left out, or an event of its own speaks of it. A date leaves out all of its day. */
function exclusionsOf(event: CalendarEvent, events: readonly CalendarEvent[], here: string) {
  const replaced = event.replaces
    ? []
    : events.flatMap(({ uid, replaces }) => (replaces && uid === event.uid ? [replaces] : []));
  const zone = event.start.zone ?? here;
  const excluded = [...event.exclusions, ...replaced];
  const instants = new Set(
    excluded.filter(({ isDate }) => !isDate).map((moment) => instantOfMoment(moment, here)),
  );
  const days = new Set(excluded.filter(({ isDate }) => isDate).map(({ wall }) => wall / SECONDS_A_DAY));
  return (start: InstantSecond) =>
    instants.has(start) || (days.size > 0 && days.has(Math.floor(wallAt(start, zone) / SECONDS_A_DAY)));
}

/** Stretches in order, cut to what is asked for; those that overlap or touch as one. */
function joined(stretches: readonly Stretch[], { from, to }: Stretch): Stretch[] {
  const all: Stretch[] = [];
  for (const stretch of [...stretches].sort((one, other) => one.from - other.from)) {
    const cut = { from: Math.max(from, stretch.from), to: Math.min(to, stretch.to) };
    if (cut.from >= cut.to) continue;
    const last = all.at(-1);
    if (last && cut.from <= last.to) last.to = Math.max(last.to, cut.to);
    else all.push(cut);
  }
  return all;
}

function localOf({ from, to }: Stretch, zone: string) {
  return { from: writeLocal(from, zone), to: writeLocal(to, zone), state: 'open' as const };
}

function writeLocal(instant: InstantSecond, zone: string): string {
  const wall = wallAt(instant, zone);
  if (wall % 60 !== 0) unsupported('a time with seconds');
  const { date, time } = localMinuteOf(wall / 60);
  return `${date}T${time}`;
}

function readWindow({ from, to, timeZone }: LocalWindow): Stretch {
  try {
    const [first, last] = [readLocal(from, timeZone), readLocal(to, timeZone)];
    return first < last ? { from: first, to: last } : invalid('a window that ends before it begins');
  } catch (error) {
    if (error instanceof RangeError) invalid(`no time zone: ${timeZone}`);
    throw error;
  }
}

function readLocal(text: string, zone: string): InstantSecond {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(text) || Number.isNaN(Date.parse(text)))
    invalid(`not a time of a window: ${text.slice(0, 40)}`);
  const [date = '', time = ''] = text.split('T');
  return instantOfWall(dayNumberOf(date) * SECONDS_A_DAY + minutesOf(time) * 60, zone);
}
