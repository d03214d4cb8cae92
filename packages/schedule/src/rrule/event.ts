import { type Component, type ContentLine, readComponents } from './content-lines.ts';
import { type Duration, type Moment, readDuration, readMoment, readMomentOf } from './moment.ts';
import { type RecurrenceRule, readRule } from './recurrence-rule.ts';
import { invalid, unsupported } from './refusal.ts';

/** An event: when it first takes place, how long it lasts, and when again (RFC 5545, 3.6.1 and 3.8.5). */
export interface CalendarEvent {
  uid: string;
  start: Moment;
  /** Either a last moment that is not part of it, or how long it lasts; without both that is not said. */
  end?: Moment | undefined;
  duration?: Duration | undefined;
  rules: RecurrenceRule[];
  /** Further starts, or stretches of time that have a length of their own. */
  additions: Addition[];
  exclusions: Moment[];
  /** Which occurrence of the event with the same `uid` this one takes the place of. */
  replaces?: Moment | undefined;
  isCancelled: boolean;
  /** It says something about a day and takes no time of anybody. */
  isRemark: boolean;
  summary?: string | undefined;
  categories: string[];
}

export interface Addition {
  start: Moment;
  end?: Moment | undefined;
  duration?: Duration | undefined;
}

/** Each rule may take its time: together they must not take for ever. */
const MOST_RULES = 200;

type Zones = ReadonlyMap<string, string>;

/** The events in a text: of a calendar, of one VEVENT, or the bare lines of one. */
export function readEvents(text: string): CalendarEvent[] {
  const root = readComponents(text);
  const zones = new Map(
    everyIn(root, 'VTIMEZONE').flatMap((zone) => {
      const [id, location] = ['TZID', 'X-LIC-LOCATION'].map((name) => lineOf(zone, name)?.value);
      return id && location ? [[id, location]] : [];
    }),
  );
  const events = everyIn(root, 'VEVENT');
  const found = root.lines.length > 0 ? [root, ...events] : events;
  if (found.length === 0 && root.components.length === 0) invalid('no event');
  const read = found.map((event) => readEvent(event, zones));
  if (read.reduce((count, { rules }) => count + rules.length, 0) > MOST_RULES)
    unsupported(`more than ${MOST_RULES} rules`);
  return read;
}

function everyIn(component: Component, name: string): Component[] {
  return component.components.flatMap((inner) => (inner.name === name ? [inner] : everyIn(inner, name)));
}

function readEvent(component: Component, zones: Zones): CalendarEvent {
  const line = (name: string) => lineOf(component, name);
  const moment = (name: string) => {
    const found = line(name);
    return found && readMomentOf(found, zones);
  };
  if (line('EXRULE')) unsupported('EXRULE');
  if (line('RECURRENCE-ID')?.params.has('RANGE')) unsupported('RECURRENCE-ID with RANGE');
  const start = moment('DTSTART') ?? invalid('no DTSTART');
  const [end, length] = [moment('DTEND'), line('DURATION')];
  if (end && length) invalid('both DTEND and DURATION');
  if (end) mustFollow(start, end, 'DTEND');
  const duration = length && readDuration(length.value);
  if (start.isDate && duration && duration.seconds > 0) invalid('a DURATION of hours for whole days');
  return {
    uid: line('UID')?.value ?? '',
    start,
    end,
    duration: duration ?? (start.isDate && !end ? { days: 1, seconds: 0 } : undefined),
    rules: all(component, 'RRULE').map(({ value }) => readRule(value, start.isDate)),
    additions: valuesOf(component, 'RDATE').map(([value, of]) => readAddition(value, of, { start, zones })),
    exclusions: valuesOf(component, 'EXDATE').map(([value, of]) => readMoment(value, of, zones)),
    replaces: moment('RECURRENCE-ID'),
    isCancelled: line('STATUS')?.value.toUpperCase() === 'CANCELLED',
    isRemark: start.isDate && line('TRANSP')?.value.toUpperCase() === 'TRANSPARENT',
    summary: textOf(line('SUMMARY')),
    categories: all(component, 'CATEGORIES').flatMap(({ value }) => value.toLowerCase().split(',')),
  };
}

function textOf(line: ContentLine | undefined): string | undefined {
  return line?.value.replace(/\\(.)/g, (_, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign));
}

function readAddition(
  value: string,
  line: ContentLine,
  { start, zones }: { start: Moment; zones: Zones },
): Addition {
  const [first = '', second] = value.split('/');
  const isPeriod = line.params.get('VALUE')?.toUpperCase() === 'PERIOD';
  if (isPeriod !== (second !== undefined)) invalid(`RDATE: not a ${isPeriod ? 'period' : 'time'}: ${value}`);
  const { name, params } = line;
  const times = isPeriod ? new Map([...params].filter(([param]) => param !== 'VALUE')) : params;
  const moment = readMoment(first, { name, params: times }, zones);
  if (moment.isDate !== start.isDate) unsupported('RDATE of another kind than DTSTART');
  if (second === undefined) return { start: moment };
  if (/^[+-]?P/i.test(second)) return { start: moment, duration: readDuration(second) };
  const end = readMoment(second, { name, params: times }, zones);
  mustFollow(moment, end, 'the end of an RDATE');
  return { start: moment, end };
}

function mustFollow(start: Moment, end: Moment, what: string): void {
  if (start.isDate !== end.isDate) invalid(`${what}: of another kind than its start`);
  if (start.zone === end.zone && end.wall <= start.wall) invalid(`${what} does not come after its start`);
}

function lineOf(component: Component, name: string): ContentLine | undefined {
  const [line, second] = all(component, name);
  if (second) invalid(`${name} twice`);
  return line;
}

function all({ lines }: Component, name: string): ContentLine[] {
  return lines.filter((line) => line.name === name);
}

function valuesOf(component: Component, name: string): [string, ContentLine][] {
  return all(component, name).flatMap((line) =>
    line.value.split(',').map((value): [string, ContentLine] => [value.trim(), line]),
  );
}
