import type { Language } from '@onthaal/vocabulary';

const ZONE = 'Europe/Brussels';
const LOCALES: Record<Language, string> = { nl: 'nl-BE', fr: 'fr-BE', en: 'en-GB', de: 'de-BE' };

/** The words that a moment needs besides dates. */
export interface MomentWords {
  todayAt: (time: string) => string;
  yesterdayAt: (time: string) => string;
  dayAt: (day: string, time: string) => string;
}

/** An instant in words, on the clock of the desk: "vandaag om 14.05 uur", "donderdag 19 november om 9.12 uur". */
export function writeMoment(
  instant: Date,
  now: Date,
  { language, words }: { language: Language; words: MomentWords },
): string {
  const time = writeTime(instant, language);
  const days = dayNumber(now) - dayNumber(instant);
  if (days === 0) return words.todayAt(time);
  if (days === 1) return words.yesterdayAt(time);
  const isThisYear = yearOf(instant) === yearOf(now);
  const day = new Intl.DateTimeFormat(LOCALES[language], {
    timeZone: ZONE,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(!isThisYear && { year: 'numeric' }),
  }).format(instant);
  return words.dayAt(day, time);
}

/** A clock time as it is written in a language: "14.05", "14 h 05", "14:05". */
export function writeTime(instant: Date, language: Language): string {
  const [hour = '', minute = ''] = clockOf(instant);
  const between = { nl: '.', fr: ' h ', en: ':', de: ':' }[language];
  return `${Number(hour)}${between}${minute}`;
}

function clockOf(instant: Date): string[] {
  return new Intl.DateTimeFormat('en-GB', {
    timeZone: ZONE,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
    .format(instant)
    .split(':');
}

/** `en-CA` writes dates as `YYYY-MM-DD`. */
function dateOf(instant: Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: ZONE }).format(instant);
}

function dayNumber(instant: Date): number {
  return Date.parse(dateOf(instant)) / 86_400_000;
}

function yearOf(instant: Date): string {
  return dateOf(instant).slice(0, 4);
}
