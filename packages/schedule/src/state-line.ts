import type {
  ClockTime,
  HolidayCalendar,
  Language,
  LocalDate,
  Localised,
  OpeningHours,
  ReceptionKind,
  TimeBlock,
} from '@onthaal/vocabulary';
import { daysBetween } from './calendar-day.ts';
import { type Opening, type OpeningState, openingStateAt } from './opening-state.ts';
import { type LocalMinute, localMinuteAt } from './zone-clock.ts';

/**
 * The words of opening states and of who answers, in one language: `@onthaal/schedule/words/nl` and its fellows.
 * Clock times come as `HH:MM`, days as a written day, moments and ends as these words make them.
 */
export interface StateWords {
  openUntil: Record<ReceptionKind, (end: string) => string>;
  openAlways: Record<ReceptionKind, string>;
  closed: string;
  opens: (moment: string) => string;
  /** Where nobody knows whether it does. */
  perhapsOpens: (moment: string) => string;
  'appointment-only': string;
  unknown: string;
  /** Of somebody who has a place elsewhere: a partner, a bus at its stop. */
  present: (end: string) => string;
  presentAlways: string;
  today: string;
  tomorrow: string;
  clock: (time: ClockTime) => string;
  moment: (day: string, time: ClockTime) => string;
  fromTo: (opensAt: ClockTime, closesAt: ClockTime) => string;
  allDay: string;
  /** From one moment to another, on another day. */
  stretch: (first: string, last: string) => string;
  /** Above those who answer now, those who may, and the others. */
  reach: Record<'now' | 'perhaps' | 'other', string>;
}

/** What a state looks like: a mark and two lines of words, the second often empty. */
export interface StateLine {
  mark: 'open' | 'closed' | 'unknown';
  first: string;
  second: string;
}

/** Who reads a state: in which language, with which words, and how a date is written for them. */
export interface StateReader {
  words: StateWords;
  language: Language;
  writeDate: (date: LocalDate, language: Language, parts: Intl.DateTimeFormatOptions) => string;
}

/** An instant at which hours are read, and the holidays they may depend on. */
export interface Glance {
  instant: Date;
  holidays?: HolidayCalendar | undefined;
}

/** What hours say at an instant, in words. */
export function describeHours(
  hours: OpeningHours,
  { instant, holidays }: Glance,
  reader: StateReader,
): StateLine {
  const today = localMinuteAt(instant, hours.timeZone).date;
  return describeState(openingStateAt(hours, instant, holidays), today, reader);
}

/** A state in words, seen from a date on the counter's own calendar. */
export function describeState(state: OpeningState, today: LocalDate, reader: StateReader): StateLine {
  const { words, language } = reader;
  if (state.state === 'open') {
    const { kind, until } = state;
    const first = until ? words.openUntil[kind](endInWords(until, today, reader)) : words.openAlways[kind];
    return { mark: 'open', first, second: '' };
  }
  if (state.state !== 'closed') return { mark: 'unknown', first: words[state.state], second: '' };
  const { next, perhaps } = state;
  const opens = perhaps ? words.perhapsOpens : words.opens;
  const soonest = perhaps ?? next;
  const reason = reasonIn(state.reason, language);
  return {
    mark: 'closed',
    first: words.closed + (reason && ` (${reason})`),
    second: soonest ? opens(momentInWords(soonest, today, reader)) : '',
  };
}

/** Whether somebody is at a place or when they next are: "nu aanwezig tot 12 uur", "dinsdag, 9 tot 12 uur". */
export function describePresence(
  hours: OpeningHours,
  { instant, holidays }: Glance,
  reader: StateReader,
): string {
  const { words } = reader;
  const today = localMinuteAt(instant, hours.timeZone).date;
  const state = openingStateAt(hours, instant, holidays);
  if (state.state === 'open')
    return state.until ? words.present(endInWords(state.until, today, reader)) : words.presentAlways;
  if (state.state !== 'closed') return words[state.state];
  if (state.perhaps) return words.perhapsOpens(momentInWords(state.perhaps, today, reader));
  return state.next ? describeOpening(state.next, today, reader) : words.closed;
}

/** A time at which a counter opens, with its end: "donderdag 3 december, 13.30 tot 16 uur". */
export function describeOpening(opening: Opening, today: LocalDate, reader: StateReader): string {
  const { date, time: opensAt, closesAt: end } = opening;
  const { words } = reader;
  const nights = daysBetween(date, end.date);
  if (nights > 1 || (nights === 1 && end.time > opensAt))
    return words.stretch(momentInWords(opening, today, reader), momentInWords(end, today, reader));
  return `${dayInWords(date, today, reader)}, ${blockInWords({ opensAt, closesAt: end.time }, words)}`;
}

/** The clock times of a block: "13.30 tot 16 uur". */
export function blockInWords(
  { opensAt, closesAt }: Pick<TimeBlock, 'opensAt' | 'closesAt'>,
  words: StateWords,
): string {
  const end = closesAt === '00:00' ? '24:00' : closesAt;
  return opensAt === '00:00' && end === '24:00' ? words.allDay : words.fromTo(opensAt, end);
}

/**
 * "vandaag", "morgen", "donderdag", from a week on "donderdag 3 december", from a year on with the year; a day that
 * is past always whole.
 */
export function dayInWords(
  date: LocalDate,
  today: LocalDate,
  { words, language, writeDate }: StateReader,
): string {
  const days = daysBetween(today, date);
  return (
    [words.today, words.tomorrow][days] ??
    writeDate(date, language, {
      weekday: 'long',
      ...((days > 6 || days < 0) && { day: 'numeric', month: 'long' }),
      ...(Math.abs(days) > 364 && { year: 'numeric' }),
    })
  );
}

/** Why a day differs, in the reader's language or else in Dutch. */
export function reasonIn(reason: Localised<string> | undefined, language: Language): string {
  return reason?.[language] ?? reason?.nl ?? '';
}

/** "morgen om 9 uur". */
function momentInWords({ date, time }: LocalMinute, today: LocalDate, reader: StateReader): string {
  return reader.words.moment(dayInWords(date, today, reader), time);
}

/** "16 uur", or on another day "morgen om 2 uur". Midnight ends the day it closes. */
function endInWords(end: LocalMinute, today: LocalDate, reader: StateReader): string {
  const nights = daysBetween(today, end.date);
  if (nights === 1 && end.time === '00:00') return reader.words.clock('24:00');
  return nights === 0 ? reader.words.clock(end.time) : momentInWords(end, today, reader);
}
