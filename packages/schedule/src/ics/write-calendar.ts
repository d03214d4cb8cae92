import type {
  HolidayCalendar,
  Instant,
  Language,
  LocalDate,
  OpeningHours,
  ReceptionKind,
  TimeBlock,
} from '@onthaal/vocabulary';
import { dateOf } from '../calendar-day.ts';
import { writePattern } from '../rrule/day-pattern.ts';
import { type RecurringBlock, recurringBlocksOf } from '../rrule/recurring-blocks.ts';
import type { Remark } from '../rrule/remarks.ts';
import {
  escapeText,
  LONGEST_GAP,
  linesOfDay,
  linesOfPattern,
  linesOfRemark,
  reasonIn,
} from '../rrule/write.ts';
import { BRUSSELS_LINES } from './brussels.ts';
import { foldLines } from './fold.ts';

/** What a subscriber reads in a calendar, in one language. */
export interface CalendarWords {
  language: Language;
  open: Record<ReceptionKind, string>;
  closed: string;
}

/** Of whom a calendar is. */
export interface CalendarOwner {
  /** Stays the same for as long as the counter is the same, and is nobody else's: `kalmthout-sociaal-huis`. */
  id: string;
  /** The host name under which the calendar is published. */
  host: string;
  name: string;
  location?: string | undefined;
  url?: string | undefined;
  /** When what is written last changed. Never the moment of writing, which would make every copy look new. */
  changedAt: Instant;
  words: CalendarWords;
}

/** Hours to subscribe to. */
export interface CalendarFeed extends CalendarOwner {
  hours: OpeningHours;
  holidays?: HolidayCalendar | undefined;
  from: LocalDate;
  through: LocalDate;
}

/** A calendar and what of the hours it does not say. */
export interface WrittenCalendar {
  text: string;
  unsaid: string[];
}

const ZONE = 'Europe/Brussels';
const REFRESHED_EVERY = 'PT12H';

/**
 * Hours as a calendar to subscribe to (RFC 5545 and 7986, `text/calendar`): an event for every block of a rule, one for
 * every date that differs, and days on which nobody receives as all-day remarks with their reason. Only recurrence
 * rules that every calendar reads are used; what they cannot say is written day by day, `through` the last day. None of
 * it makes a subscriber look busy. Throws a RangeError for hours outside Europe/Brussels.
 */
export function writeCalendar(feed: CalendarFeed): WrittenCalendar {
  const { hours, holidays, from, through, words } = feed;
  if (hours.timeZone !== ZONE) throw new RangeError(`Calendars are written for ${ZONE} only`);
  const schedule = hours.status === 'known' ? hours.schedule : { rules: [], exceptions: [] };
  const { blocks, remarks, unsaid } = recurringBlocksOf(
    schedule,
    { from, through, timeZone: ZONE, holidays },
    // ical.js, for one, reads BYMONTH wrongly in a rule of months.
    { weekNumbers: false, months: false, longestGap: LONGEST_GAP },
  );
  const names = new UniqueNames(feed);
  const events = [
    ...blocks.flatMap((recurring) => eventsOf(recurring, names, words)),
    ...remarks.map((remark) => remarkOf(remark, names, words)),
  ];
  const text = foldLines([
    ...head(feed),
    ...BRUSSELS_LINES,
    ...events.flatMap(({ uid, lines }) => eventLines(feed, uid, lines)),
    'END:VCALENDAR',
  ]);
  if (hours.status !== 'known') unsaid.push('That there are no fixed hours, or that they are not known');
  if (hours.status === 'known' && hours.alsoByAppointment)
    unsaid.push('That one may ask for other hours too');
  return { text, unsaid };
}

interface WrittenEvent {
  uid: string;
  lines: string[];
}

function eventsOf(recurring: RecurringBlock, names: UniqueNames, words: CalendarWords): WrittenEvent[] {
  const { block, pattern, days } = recurring;
  const summary = summaryOf(words.open[block.kind], block);
  if (pattern)
    return [
      {
        uid: names.take(writePattern(pattern), block),
        lines: [...linesOfPattern(recurring, ZONE), ...summary],
      },
    ];
  return days.map((day) => ({
    uid: names.take(dateOf(day), block),
    lines: [...linesOfDay(block, day, ZONE), ...summary],
  }));
}

function summaryOf(words: string, { kind }: TimeBlock): string[] {
  return [`SUMMARY:${escapeText(words)}`, `CATEGORIES:${kind.toUpperCase()}`, 'TRANSP:TRANSPARENT'];
}

function remarkOf(remark: Remark, names: UniqueNames, words: CalendarWords): WrittenEvent {
  const reason = reasonIn(remark.reason, words.language);
  const summary = remark.isClosed ? [words.closed, reason].filter(Boolean).join(': ') : reason;
  return { uid: names.take(`remark ${dateOf(remark.first)}`), lines: linesOfRemark(remark, summary) };
}

/** Names of events: the same for as long as an event says the same. */
class UniqueNames {
  readonly #owner: CalendarOwner;
  readonly #taken = new Map<string, number>();

  constructor(owner: CalendarOwner) {
    this.#owner = owner;
  }

  take(what: string, block?: TimeBlock): string {
    const whole = block ? `${what} ${block.opensAt} ${block.closesAt} ${block.kind}` : what;
    const name = whole.toLowerCase().replace(/[^a-z0-9]+/g, '-');
    const count = (this.#taken.get(name) ?? 0) + 1;
    this.#taken.set(name, count);
    return `${this.#owner.id}-${name}${count > 1 ? `-${count}` : ''}@${this.#owner.host}`;
  }
}

function head({ name, url, words }: CalendarOwner): string[] {
  return [
    ...calendarHead(),
    'METHOD:PUBLISH',
    `NAME;LANGUAGE=${words.language}:${escapeText(name)}`,
    `X-WR-CALNAME:${escapeText(name)}`,
    `X-WR-TIMEZONE:${ZONE}`,
    `REFRESH-INTERVAL;VALUE=DURATION:${REFRESHED_EVERY}`,
    `X-PUBLISHED-TTL:${REFRESHED_EVERY}`,
    ...(url ? [`URL:${url}`] : []),
  ];
}

/** How every calendar of ours begins. */
export function calendarHead(): string[] {
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Onthaal//Opening hours//NL', 'CALSCALE:GREGORIAN'];
}

/** An event with what all of them have. */
export function eventLines(owner: CalendarOwner, uid: string, lines: readonly string[]): string[] {
  const { changedAt, location, url } = owner;
  const stamp = new Date(changedAt).toISOString().replace(/[-:]|\.\d+/g, '');
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${stamp}`,
    ...lines,
    ...(location ? [`LOCATION:${escapeText(location)}`] : []),
    ...(url ? [`URL:${url}`] : []),
    'END:VEVENT',
  ];
}
