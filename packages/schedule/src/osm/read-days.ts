import type { OsmHoliday, OsmRule, OsmWeekdays } from './osm-hours.ts';
import type { TokenReader } from './token-reader.ts';

type Day = OsmWeekdays | OsmHoliday;

/** Reads weekdays and holidays: with a comma either will do, with a space a day must be both. */
export function readDays(reader: TokenReader): Pick<OsmRule, 'days' | 'holidays'> {
  const start = reader.peek();
  const first = readDayList(reader);
  if (reader.sees(':', 'weekday') || reader.sees(':', 'holiday')) reader.take();
  const second = seesDays(reader) ? readDayList(reader) : undefined;
  if (!second) return { days: first };
  const [holidays, days] = isAllHolidays(first) ? [first, second] : [second, first];
  if (!isAllHolidays(holidays) || days.some(({ kind }) => kind !== 'weekdays'))
    reader.refuse('it is not clear which days must be holidays', start);
  return { holidays, days };
}

export function seesDays(reader: TokenReader): boolean {
  return reader.sees('weekday') || reader.sees('holiday');
}

/** So many days later, or earlier: `+1 day`, `-2 days`; 0 when nothing of the kind comes next. */
export function readDayOffset(reader: TokenReader): number {
  if (!reader.sees('+', 'number', 'days') && !reader.sees('-', 'number', 'days')) return 0;
  const sign = reader.take().text === '-' ? -1 : 1;
  const days = reader.number(0, 366, 'number of days');
  reader.take();
  return sign * days;
}

/** The place of a weekday in its month, from 1 or from -1 backwards. */
export function readNth(reader: TokenReader): number {
  return reader.accept('-')
    ? -reader.number(1, 5, 'place in a month')
    : reader.number(1, 5, 'place in a month');
}

function readDayList(reader: TokenReader): Day[] {
  const days: Day[] = [readDay(reader)];
  while (reader.accept(',')) {
    if (!seesDays(reader)) reader.refuse('after the comma a day is missing');
    days.push(readDay(reader));
  }
  return days;
}

function readDay(reader: TokenReader): Day {
  const holiday = reader.accept('holiday');
  if (holiday)
    return holiday.text === 'ph'
      ? { kind: 'public', offset: readDayOffset(reader) }
      : { kind: 'school', offset: 0 };
  const from = reader.take().value;
  if (reader.accept('[')) {
    const nths = readNths(reader);
    return { kind: 'weekdays', from, through: from, nths, offset: readDayOffset(reader) };
  }
  const through = reader.accept('-') ? reader.expect('weekday', 'the last weekday').value : from;
  return { kind: 'weekdays', from, through, offset: 0 };
}

function readNths(reader: TokenReader): number[] {
  const nths: number[] = [];
  do {
    const start = reader.peek();
    const first = readNth(reader);
    const last = first > 0 && reader.accept('-') ? readNth(reader) : first;
    if (last < first) reader.refuse('the places run backwards', start);
    for (let nth = first; nth <= last; nth++) nths.push(nth);
  } while (reader.accept(','));
  reader.expect(']', '"]"');
  return nths;
}

function isAllHolidays(days: readonly Day[]): days is OsmHoliday[] {
  return days.every(({ kind }) => kind !== 'weekdays');
}
