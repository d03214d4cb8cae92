import type {
  DaySelector,
  LocalDate,
  ReceptionKind,
  Schedule,
  ScheduleRule,
  TimeBlock,
} from '@onthaal/vocabulary';
import { addDays, calendarDayOf, type DayNumber, dateOf, dayNumberOf } from '../calendar-day.ts';
import { readSelector } from '../day-selector.ts';
import { occurrencesOf } from '../rrule/expand.ts';
import { instantOfWall, type Moment, SECONDS_A_DAY, wallAt } from '../rrule/moment.ts';
import { type RecurrenceRule, readRule } from '../rrule/recurrence-rule.ts';
import { orRefusal, unsupported } from '../rrule/refusal.ts';
import { translateRule } from '../rrule/translate.ts';
import { readTimes } from '../schema-org/opening-hours-specification.ts';
import { instantOf, localMinuteOf, MINUTES_A_DAY, minutesOf } from '../zone-clock.ts';
import { ATTENDING_TYPES, type HsdsSchedule } from './hsds-schedule.ts';

/** The days that an import looks at: what has no end, or no words of ours, is read for these. */
export interface HsdsImportDays {
  from: LocalDate;
  through: LocalDate;
  timeZone: string;
}

/** A block and how far ahead of UTC its times are said to be; without that they are those of the place. */
interface SaidTimes {
  block: TimeBlock;
  ahead: number | undefined;
}

const ID = /^.{0,100}/;

/**
 * `schedule` objects of HSDS as a schedule, and what of them it does not say. Times with an offset from UTC are what the
 * clock of the place shows then, which differs between summer and winter where an object goes on for longer.
 */
export function readSchedules(
  objects: readonly HsdsSchedule[],
  days: HsdsImportDays,
): { schedule: Schedule; unsaid: string[] } {
  const unsaid: string[] = [];
  const rules = objects.flatMap((object) => {
    const read = orRefusal(() => readObject(object, days));
    if (Array.isArray(read)) return read;
    unsaid.push(`${ID.exec(String(object.id))?.[0]}: ${'invalid' in read ? read.invalid : read.unsupported}`);
    return [];
  });
  return { schedule: { rules, exceptions: [] }, unsaid };
}

function readObject(object: HsdsSchedule, days: HsdsImportDays): ScheduleRule[] | { invalid: string } {
  const times = readSaidTimes(object);
  if (!times) return { invalid: 'no times that can be read' };
  const [validFrom, validThrough, dtstart] = [object.valid_from, object.valid_to, object.dtstart].map(
    readDate,
  );
  if (validFrom === null || validThrough === null || dtstart === null) return { invalid: 'no date' };
  const start = dtstart ?? validFrom ?? days.from;
  const moment: Moment = { wall: dayNumberOf(start) * SECONDS_A_DAY, isDate: true };
  const rule = readRule(ruleOf(object), true);
  const first = [start, validFrom ?? start].sort().at(-1) as LocalDate;
  const last = [validThrough, lastOf(rule, moment)].filter((date) => date !== undefined).sort()[0];
  if (last !== undefined && last < first) return [];
  const selectors = translateRule(rule, dayNumberOf(start)) ?? [
    { dates: datesOf({ rule, start: moment, first, last: last ?? days.through }) },
  ];
  return onClock(times, { first, last, selectors, days }).flatMap(({ block, from, through }) =>
    selectors
      .filter(({ dates }) => dates?.length !== 0)
      .map((selector) => ({
        ...selector,
        validFrom: from,
        ...(through !== undefined && { validThrough: through }),
        blocks: [block],
      })),
  );
}

/** The fields of an object that make a recurrence rule; an object without `freq` is of every day. */
function ruleOf(object: HsdsSchedule): string {
  const { freq = 'DAILY', interval, count, until, wkst, byday, byweekno, bymonthday, byyearday } = object;
  const parts = {
    FREQ: freq,
    INTERVAL: interval,
    COUNT: count,
    UNTIL: until?.slice(0, 10).replaceAll('-', ''),
    WKST: wkst,
    BYDAY: byday,
    BYWEEKNO: byweekno,
    BYMONTHDAY: bymonthday,
    BYYEARDAY: byyearday,
  };
  return Object.entries(parts)
    .filter(([, value]) => value !== undefined && value !== null && value !== '')
    .map(([part, value]) => `${part}=${String(value).replace(/\s/g, '')}`)
    .join(';');
}

function lastOf(rule: RecurrenceRule, start: Moment): LocalDate | undefined {
  if (rule.until) return dateOf(rule.until.wall / SECONDS_A_DAY);
  if (rule.count === undefined) return undefined;
  const first = dateOf(start.wall / SECONDS_A_DAY);
  return datesOf({ rule, start, first, last: addDays(first, 20_000) }).at(-1) ?? addDays(first, -1);
}

function datesOf({
  rule,
  start,
  first,
  last,
}: {
  rule: RecurrenceRule;
  start: Moment;
  first: LocalDate;
  last: LocalDate;
}): LocalDate[] {
  const zone = 'UTC';
  const from = instantOfWall(dayNumberOf(first) * SECONDS_A_DAY, zone);
  const to = instantOfWall((dayNumberOf(last) + 1) * SECONDS_A_DAY, zone);
  const found = occurrencesOf({ rule, start, zone, from, to });
  return found.map((instant) => dateOf(Math.floor(wallAt(instant, zone) / SECONDS_A_DAY)));
}

interface OnClock {
  block: TimeBlock;
  from: LocalDate;
  through: LocalDate | undefined;
}

/** A block on the clock of the place: one for each stretch of days on which that is as far ahead of UTC. */
function onClock(
  { block, ahead }: SaidTimes,
  {
    first,
    last,
    selectors,
    days,
  }: {
    first: LocalDate;
    last: LocalDate | undefined;
    selectors: readonly DaySelector[];
    days: HsdsImportDays;
  },
): OnClock[] {
  if (ahead === undefined) return [{ block, from: first, through: last }];
  const found: (OnClock & { shift: number })[] = [];
  const tests = selectors.map(readSelector);
  const end = dayNumberOf(last ?? days.through);
  for (let day = dayNumberOf(first); day <= end; day++) {
    if (!tests.some((test) => test(day, calendarDayOf(day), {}))) continue;
    const shift = aheadOn(day, block, days.timeZone) - ahead;
    const stretch = found.at(-1);
    if (stretch?.shift === shift) stretch.through = dateOf(day);
    else found.push({ block: shifted(block, shift), from: dateOf(day), through: dateOf(day), shift });
  }
  return found.map(({ shift: _, ...rest }) => rest);
}

/** How far ahead of UTC the clock of a place is when a block opens. */
function aheadOn(day: DayNumber, { opensAt }: TimeBlock, zone: string): number {
  const wall = day * MINUTES_A_DAY + minutesOf(opensAt);
  return wall - instantOf(wall, zone) / 60_000;
}

function shifted(block: TimeBlock, minutes: number): TimeBlock {
  if (minutes === 0) return block;
  const opens = minutesOf(block.opensAt) + minutes;
  if (opens < 0 || opens >= MINUTES_A_DAY)
    unsupported('times that begin on another day on the clock of the place');
  const move = (time: string) => localMinuteOf(minutesOf(time) + minutes).time;
  const closesAt = move(block.closesAt);
  return { ...block, opensAt: move(block.opensAt), closesAt: closesAt === '00:00' ? '24:00' : closesAt };
}

/** An end that is an hour further ahead of UTC than its beginning lies beyond a change of the clock. */
function readSaidTimes({
  opens_at,
  closes_at,
  timezone,
  attending_type,
}: HsdsSchedule): SaidTimes | undefined {
  const [opens, closes] = [readTime(opens_at), readTime(closes_at)];
  if (!opens || !closes) return undefined;
  const [times] = readTimes(opens.time, closes.time) ?? [];
  if (!times) return undefined;
  const ahead = opens.ahead ?? (typeof timezone === 'number' ? timezone * 60 : undefined);
  return { block: { ...times, kind: kindOf(attending_type) }, ahead };
}

function readTime(value: unknown): { time: string; ahead: number | undefined } | undefined {
  const [, time, offset, sign, hours = 0, minutes = 0] =
    /^(\d{1,2}:\d{2})(?::00)?(Z|([+-])(\d{2}):?(\d{2})?)?$/i.exec(
      typeof value === 'string' ? value.trim() : '',
    ) ?? [];
  if (!time) return undefined;
  if (!offset) return { time, ahead: undefined };
  const size = Number(hours) * 60 + Number(minutes);
  return { time, ahead: sign === '-' ? -size : size };
}

function kindOf(text: string | undefined): ReceptionKind {
  const [kind] = Object.entries(ATTENDING_TYPES).find(([, name]) => name === text) ?? [];
  return (kind as ReceptionKind | undefined) ?? 'walk-in';
}

/** The date of a date or moment; `null` for what is neither. */
function readDate(value: string | undefined | null): LocalDate | undefined | null {
  if (value === undefined || value === null || value === '') return undefined;
  const date = value.slice(0, 10);
  return /^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(dayNumberOf(date)) ? date : null;
}
