import type { ClockTime, Language, LocalDate, Localised } from '@onthaal/vocabulary';
import { daysBetween } from './local-clock.ts';
import type { OpeningState } from './opening-state.ts';

/**
 * The words of an opening state, in one language: `@onthaal/schedule/words/nl` and its fellows. Times come as
 * `HH:MM`, days as a written day.
 */
export interface StateWords {
  openUntil: (time: ClockTime) => string;
  phoneOpenUntil: (time: ClockTime) => string;
  appointmentUntil: (time: ClockTime) => string;
  closed: string;
  opensAt: (day: string, time: ClockTime) => string;
  appointmentOnly: string;
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
  switch (state.state) {
    case 'unknown':
      return { mark: 'unknown', first: words.unknown, second: '' };
    case 'appointment-only':
      return { mark: 'unknown', first: words.appointmentOnly, second: '' };
    case 'open': {
      const say = {
        'walk-in': words.openUntil,
        phone: words.phoneOpenUntil,
        appointment: words.appointmentUntil,
      };
      return { mark: 'open', first: say[state.kind](state.until.time), second: '' };
    }
    case 'closed': {
      const reason = reasonIn(state.reason, language);
      return {
        mark: 'closed',
        first: reason ? `${words.closed} (${reason})` : words.closed,
        second: state.next ? words.opensAt(dayInWords(state.next.date, today, reader), state.next.time) : '',
      };
    }
  }
}

/** "vandaag", "morgen", "donderdag", or from a week on "donderdag 3 december". */
function dayInWords(date: LocalDate, today: LocalDate, { words, language, writeDate }: StateReader): string {
  const days = daysBetween(today, date);
  if (days === 0) return words.today;
  if (days === 1) return words.tomorrow;
  return writeDate(
    date,
    language,
    days < 7 ? { weekday: 'long' } : { weekday: 'long', day: 'numeric', month: 'long' },
  );
}

/** Why a day differs, in the reader's language or else in Dutch. */
export function reasonIn(reason: Localised<string> | undefined, language: Language): string {
  return reason?.[language] ?? reason?.nl ?? '';
}
