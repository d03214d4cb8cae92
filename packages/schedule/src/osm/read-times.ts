import type { OsmSpan } from './osm-hours.ts';
import type { TokenReader } from './token-reader.ts';

const HOUR = 60;
const DAY = 24 * HOUR;
/** The last minute that an end may name: midnight of the day after. */
const LATEST = 2 * DAY;

/** Whether times of the day come next. */
export function seesTimes(reader: TokenReader): boolean {
  return (
    reader.sees('number', ':') ||
    reader.sees('number', '-', 'number') ||
    reader.sees('sun') ||
    reader.sees('(', 'sun')
  );
}

/** Whether `10:00-` or `10:00+` comes so far ahead, which is no day and no week. */
export function seesTime(reader: TokenReader, ahead: number): boolean {
  const [hour, colon, minute, sign] = [0, 1, 2, 3].map((more) => reader.peek(ahead + more));
  return (
    hour?.type === 'number' &&
    colon?.text === ':' &&
    minute?.type === 'number' &&
    (sign?.text === '-' || sign?.text === '+')
  );
}

/** Reads `09:00-12:00,13:00-17:00`. A comma before anything but a time is left to begin a rule. */
export function readTimes(reader: TokenReader): OsmSpan[] {
  const spans = readSpan(reader);
  // A comma is often forgotten between two spans, and nothing else can be meant.
  while (isTimeAfterComma(reader) || reader.sees('number', ':', 'number', '-')) {
    reader.accept(',');
    spans.push(...readSpan(reader));
  }
  return spans;
}

function isTimeAfterComma(reader: TokenReader): boolean {
  return (
    reader.sees(',', 'number', ':') ||
    reader.sees(',', 'number', '-', 'number') ||
    reader.sees(',', 'sun') ||
    reader.sees(',', '(', 'sun')
  );
}

function readSpan(reader: TokenReader): OsmSpan[] {
  const start = reader.peek();
  const from = readTime(reader, DAY - 1);
  if (reader.accept('+')) return [openEnded(from)];
  if (!reader.accept('-')) {
    reader.leave('a moment without an end says nothing about how long it is open');
    return [];
  }
  const end = reader.peek();
  let to = readTime(reader, LATEST);
  // `4-10 pm` may begin in the night or in the afternoon.
  if (start.isHalfDay !== end.isHalfDay) reader.refuse('am or pm is missing', start.isHalfDay ? end : start);
  if (to <= from) to += DAY;
  if (to > LATEST) reader.refuse('a span ends at midnight of the next day at the latest', end);
  if (reader.accept('/')) readInterval(reader);
  const span = { from, to, isOpenEnded: false };
  if (!reader.accept('+')) return [span];
  if (to === LATEST) reader.refuse('nothing is left of the two days that a span can last', end);
  return [openEnded(to), span];
}

function readInterval(reader: TokenReader): void {
  reader.leave('moments at an interval are no opening hours');
  reader.number(1, LATEST, 'number of minutes');
  if (reader.accept(':')) readMinutes(reader);
}

/** `9:30`, or an hour alone. */
function readTime(reader: TokenReader, latest: number): number {
  if (reader.sees('sun') || reader.sees('(')) return readSunTime(reader);
  const start = reader.peek();
  const hours = reader.number(0, 48, 'hour');
  if (start.text.length > 2) reader.refuse(`${start.text} is no hour`, start);
  const minutes = reader.accept(':') ? readMinutes(reader) : 0;
  if (hours * HOUR + minutes > latest)
    reader.refuse(
      latest < DAY ? 'a span begins before midnight' : 'a time is at most 48:00, midnight of the next day',
      start,
    );
  return hours * HOUR + minutes;
}

/** `sunset` or `(sunset+01:00)`. */
function readSunTime(reader: TokenReader): number {
  reader.leave('times of the sun need a place, and none is known');
  if (reader.accept('sun')) return 0;
  reader.expect('(', '"("');
  reader.expect('sun', 'a time of the sun');
  if (!reader.accept('+')) reader.expect('-', '"+" or "-"');
  reader.number(0, 24, 'hour');
  reader.expect(':', '":"');
  readMinutes(reader);
  reader.expect(')', '")"');
  return 0;
}

function readMinutes(reader: TokenReader): number {
  const token = reader.peek();
  const minutes = reader.number(0, 59, 'minute');
  if (token.text.length !== 2) reader.refuse(`minutes have two digits, not ${token.text.length}`, token);
  return minutes;
}

/**
 * From a minute on, nobody knows how long. How long that may be is guessed as opening_hours.js does: until midnight, but
 * ten hours in the evening and eight at night.
 */
function openEnded(from: number): OsmSpan {
  const hours = from >= 22 * HOUR ? 8 : 10;
  return { from, to: from >= 17 * HOUR ? Math.min(from + hours * HOUR, LATEST) : DAY, isOpenEnded: true };
}
