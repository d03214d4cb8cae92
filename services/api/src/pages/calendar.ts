import { addDays, intervalsOf, localMinuteAt, type Opening } from '@onthaal/schedule';
import { type CalendarOwner, writeCalendar, writeOpening } from '@onthaal/schedule/ics';
import {
  addressLine,
  type CounterView,
  type LocalDate,
  LocalDate as LocalDateSchema,
} from '@onthaal/vocabulary';
import type { Context } from 'hono';
import { languageAsked } from '../platform/http/language.ts';
import { dataHeaders } from '../platform/http/security-headers.ts';
import { messagesIn } from './messages.ts';
import type { Visit } from './visit.ts';

const KEPT_BY_ALL = 'public, max-age=3600, stale-while-revalidate=86400, stale-if-error=604800';

/** For hours that nobody assured: an event that says something else has another name, so it need not look newer. */
const LONG_AGO = '2026-01-01T00:00:00Z';

/**
 * The hours of a counter for a calendar (RFC 5545): to subscribe to, this year and the next; or with `?date=` what
 * begins first on that day, to keep.
 */
export async function answerCalendar(c: Context, visit: Visit, counterId: string): Promise<Response> {
  const counter = await visit.call.counters.byId({
    municipality: visit.municipality.id,
    counter: counterId,
    lang: visit.language,
  });
  const asked = visit.query('date');
  if (asked !== undefined) return answerDay(c, { visit, counter, asked });
  const [year] = visit.today.split('-').map(Number) as [number];
  const { timeZone } = counter.hours;
  const { text } = writeCalendar({
    ...ownerOf(visit, counter),
    // A counter that stopped stays a calendar, without events: whoever follows it need not be told that it is missing.
    hours: counter.isEnded ? { status: 'unknown', timeZone } : counter.hours,
    holidays: counter.holidays,
    from: `${year}-01-01`,
    through: `${year + 1}-12-31`,
  });
  return answerText(c, text, `inline; filename="${counter.id}.ics"`);
}

function answerDay(
  c: Context,
  { visit, counter, asked }: { visit: Visit; counter: CounterView; asked: string },
): Response {
  const date = LocalDateSchema.safeParse(asked).data;
  if (!date) return refuse(c, 400, 'badDate');
  const opening = counter.isEnded ? undefined : openingOn(counter, date);
  if (!opening) return refuse(c, 404, 'nothingOnDay');
  const { timeZone } = counter.hours;
  const text = writeOpening({ ...ownerOf(visit, counter), timeZone, opening });
  return answerText(c, text, `attachment; filename="${counter.id}-${date}.ics"`);
}

/** What begins first on a day for certain, on the counter's own clock. */
function openingOn({ hours, holidays }: CounterView, date: LocalDate): Opening | undefined {
  const { timeZone } = hours;
  const [from, to] = [new Date(addDays(date, -1)), new Date(addDays(date, 3))];
  const spans = intervalsOf(hours, from, to, holidays).map((span) => ({
    ...span,
    ...localMinuteAt(span.from, timeZone),
    closesAt: localMinuteAt(span.to, timeZone),
  }));
  return spans.find((span) => span.date === date && !span.isUnknown);
}

function ownerOf({ municipality, language, words, publicUrl, to }: Visit, counter: CounterView) {
  const { address, hours } = counter;
  return {
    id: `${municipality.id}-${counter.id}`,
    // The answer is kept for everybody, so nothing of the address that one visitor used may be in it.
    host: publicUrl ? new URL(publicUrl).hostname : 'onthaal',
    name: counter.name,
    location: address && addressLine(address),
    url: publicUrl && publicUrl + to(`/w/${municipality.id}/opening-hours/${counter.id}`),
    changedAt: (hours.status === 'known' && hours.assuredAt) || LONG_AGO,
    words: { language, ...words.calendar },
  } satisfies CalendarOwner;
}

function answerText(c: Context, text: string, disposition: string): Response {
  return c.body(text, 200, {
    ...dataHeaders,
    'content-type': 'text/calendar; charset=utf-8',
    'content-disposition': disposition,
    'cache-control': KEPT_BY_ALL,
  });
}

function refuse(c: Context, status: 400 | 404, reason: 'badDate' | 'nothingOnDay'): Response {
  const language = languageAsked(new URL(c.req.url).searchParams, c.req.header('accept-language'));
  return c.text(messagesIn[language][reason], status, { ...dataHeaders, 'cache-control': 'no-store' });
}
