import { writeDate } from '@onthaal/element';
import { daysBetween, type OpeningState } from '@onthaal/schedule';
import type { Language, LocalDate, Localised } from '@onthaal/vocabulary';
import type { Messages } from './messages.ts';

/** What a state looks like: a mark and two lines of words. */
export interface StateLine {
  mark: 'open' | 'closed' | 'unknown';
  first: string;
  second: string;
}

/** A state in words, seen from a date on the counter's own calendar. */
export function describeState(
  state: OpeningState,
  today: LocalDate,
  { messages, language }: { messages: Messages; language: Language },
): StateLine {
  switch (state.state) {
    case 'unknown':
      return { mark: 'unknown', first: messages.unknown, second: messages.unknownAdvice };
    case 'appointment-only':
      return { mark: 'unknown', first: messages.appointmentOnly, second: '' };
    case 'open': {
      const say = {
        'walk-in': messages.openUntil,
        phone: messages.phoneOpenUntil,
        appointment: messages.appointmentUntil,
      };
      return { mark: 'open', first: say[state.kind](state.until.time), second: '' };
    }
    case 'closed': {
      const reason = reasonIn(state.reason, language);
      return {
        mark: 'closed',
        first: reason ? `${messages.closed} (${reason})` : messages.closed,
        second: state.next
          ? messages.opensAt(dayInWords(state.next.date, today, { messages, language }), state.next.time)
          : '',
      };
    }
  }
}

/** "vandaag", "morgen", "donderdag", or past a week "donderdag 3 december". */
export function dayInWords(
  date: LocalDate,
  today: LocalDate,
  { messages, language }: { messages: Messages; language: Language },
): string {
  const days = daysBetween(today, date);
  if (days === 0) return messages.today;
  if (days === 1) return messages.tomorrow;
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
