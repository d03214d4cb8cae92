import { calendarDayOf, type DayNumber, numberOf, weekdayIndexOf } from '../calendar-day.ts';
import type { DayFilter } from './day-filter.ts';
import type { Expansion, Occurrences } from './expand.ts';
import { instantOfWall, SECONDS_A_DAY, type WallSecond, wallAt } from './moment.ts';
import type { RecurrenceRule } from './recurrence-rule.ts';
import { unsupported } from './refusal.ts';

/** So many days are looked at before a rule counts as too much work: about five hundred years. */
const MOST_DAYS = 200_000;

/** Finds the occurrences of a rule that counts days, weeks, months or years. */
export function expandDays({ rule, start, zone }: Expansion, filter: DayFilter, found: Occurrences): void {
  const startDay = Math.floor(start.wall / SECONDS_A_DAY);
  const times = timesOfDay(rule, start.wall - startDay * SECONDS_A_DAY);
  if (times.length === 0) return;
  const { from, until, to } = found.limits;
  // A day to spare on either side: clocks differ by less than that.
  const firstAsked = Math.max(startDay, Math.floor(wallAt(from, zone) / SECONDS_A_DAY) - 1);
  const lastAsked = Math.floor(wallAt(Math.min(until, to), zone) / SECONDS_A_DAY) + 1;
  const period = periodsOf(rule, startDay);
  let looked = 0;
  for (let turn = found.counts ? 0 : period.before(firstAsked); !found.isDone; turn++) {
    const first = period.first(turn);
    if (first > lastAsked) return;
    const next = period.end(turn);
    looked += next - first;
    if (looked > MOST_DAYS) unsupported('too many days to look at');
    const days: DayNumber[] = [];
    for (let day = first; day < next; day++) if (filter(day)) days.push(day);
    for (const [day, ofDay] of chosen(days, times, rule.bySetPos)) {
      if (found.isDone) return;
      if (day > startDay && day < firstAsked) found.skip(ofDay.length);
      else for (const time of ofDay) found.add(instantOfWall(day * SECONDS_A_DAY + time, zone));
    }
  }
}

/** The days of a period with their times, or of all those only the ones whose numbers are asked for. */
function* chosen(
  days: readonly DayNumber[],
  times: readonly WallSecond[],
  positions: readonly number[] | undefined,
): Iterable<[DayNumber, readonly WallSecond[]]> {
  if (!positions) {
    for (const day of days) yield [day, times];
    return;
  }
  const size = days.length * times.length;
  const places = new Set(positions.map((position) => (position > 0 ? position - 1 : size + position)));
  for (const place of [...places].sort((one, other) => one - other))
    if (place >= 0 && place < size)
      yield [
        days[Math.floor(place / times.length)] as DayNumber,
        [times[place % times.length] as WallSecond],
      ];
}

/** The periods that a rule counts, by turn from the one of its start. */
interface Periods {
  first: (turn: number) => DayNumber;
  /** The day after its last. */
  end: (turn: number) => DayNumber;
  /** A turn that begins on or before a day, the last such or one shortly before. */
  before: (day: DayNumber) => number;
}

function periodsOf({ frequency, interval, weekStart }: RecurrenceRule, start: DayNumber): Periods {
  if (frequency === 'DAILY' || frequency === 'WEEKLY') {
    const length = frequency === 'DAILY' ? 1 : 7;
    const origin = length === 1 ? start : start - ((weekdayIndexOf(start) - weekStart + 7) % 7);
    const first = (turn: number) => origin + turn * interval * length;
    return {
      first,
      end: (turn) => first(turn) + length,
      before: (day) => Math.max(0, Math.floor((day - origin) / (interval * length))),
    };
  }
  const { year, month } = calendarDayOf(start);
  const months = frequency === 'MONTHLY' ? 1 : 12;
  const origin = frequency === 'MONTHLY' ? month : 1;
  const first = (turn: number) => numberOf(year, origin + turn * interval * months, 1);
  return {
    first,
    end: (turn) => numberOf(year, origin + turn * interval * months + months, 1),
    before: (day) => {
      const asked = calendarDayOf(day);
      const monthsBetween = (asked.year - year) * 12 + asked.month - origin;
      return Math.max(0, Math.floor(monthsBetween / (interval * months)));
    },
  };
}

/** The times of day of a rule, in order: seconds after midnight. */
function timesOfDay({ byHour, byMinute, bySecond }: RecurrenceRule, start: WallSecond): WallSecond[] {
  const hours = byHour ?? [Math.floor(start / 3600)];
  const minutes = byMinute ?? [Math.floor((start % 3600) / 60)];
  const seconds = (bySecond ?? [start % 60]).filter((second) => second < 60);
  return hours.flatMap((hour) =>
    minutes.flatMap((minute) => seconds.map((second) => hour * 3600 + minute * 60 + second)),
  );
}
