import type { ClockTime, Language, LocalDate, Localised, ReceptionKind } from '@onthaal/vocabulary';
import { daysBetween } from './calendar-day.ts';
import type { OpeningState } from './opening-state.ts';

/**
 * The words of an opening state, in one language: `@onthaal/schedule/words/nl` and its fellows. Times come as
 * `HH:MM`, days as a written day.
 */
export interface StateWords {
  openUntil: Record<ReceptionKind, (time: ClockTime) => string>;
  openAlways: Record<ReceptionKind, string>;
  closed: string;
  opensAt: (day: string, time: ClockTime) => string;
  'appointment-only': string;
  unknown: string;
  today: string;
  tomorrow: string;
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

/** A state in words, seen from a date on the counter's own calendar. */
export function describeState(state: OpeningState, today: LocalDate, reader: StateReader): StateLine {
  const { words, language } = reader;
  if (state.state === 'open') {
    const { kind, until } = state;
    const first = until ? words.openUntil[kind](until.time) : words.openAlways[kind];
    return { mark: 'open', first, second: '' };
  }
  if (state.state !== 'closed') return { mark: 'unknown', first: words[state.state], second: '' };
  const { next } = state;
  const reason = reasonIn(state.reason, language);
  return {
    mark: 'closed',
    first: words.closed + (reason && ` (${reason})`),
    second: next ? words.opensAt(dayInWords(next.date, today, reader), next.time) : '',
  };
}

/** "vandaag", "morgen", "donderdag", or from a week on "donderdag 3 december". */
function dayInWords(date: LocalDate, today: LocalDate, { words, language, writeDate }: StateReader): string {
  const days = daysBetween(today, date);
  return (
    [words.today, words.tomorrow][days] ??
    writeDate(date, language, { weekday: 'long', ...(days > 6 && { day: 'numeric', month: 'long' }) })
  );
}

/** Why a day differs, in the reader's language or else in Dutch. */
export function reasonIn(reason: Localised<string> | undefined, language: Language): string {
  return reason?.[language] ?? reason?.nl ?? '';
}
