import { instantOf, MINUTES_A_DAY, type WallMinute, wallMinuteAt } from '../zone-clock.ts';

/** Hours in minutes on the clock of the place. */
export interface Span {
  from: WallMinute;
  to: WallMinute;
  state: 'open' | 'unknown';
  comment?: string | undefined;
}

/** No clock changes twice within so many days. */
const STEADY_DAYS = 14;

/** Where a clock is put forward, times that it skips are read as if it had not been; hours that vanish are left out. */
export function onRealClock(hours: readonly Span[], timeZone: string): Span[] {
  const shown: Span[] = [];
  const onClock = (minute: WallMinute) => wallMinuteAt(instantOf(minute, timeZone), timeZone);
  let [steadyFrom, steadyTo] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const span of hours) {
    if (span.from < steadyFrom || steadyTo < span.to) [steadyFrom, steadyTo] = steadyAround(span, timeZone);
    if (span.from >= steadyFrom && span.to <= steadyTo) {
      shown.push(span);
      continue;
    }
    const [from, to] = [Math.max(onClock(span.from), shown.at(-1)?.to ?? -Infinity), onClock(span.to)];
    if (from < to) append({ ...span, from, to }, shown);
  }
  return shown;
}

/** A stretch of days around hours in which the clock does not change; nothing where it does. */
function steadyAround({ from, to }: Span, timeZone: string): [from: WallMinute, to: WallMinute] {
  const start = (Math.floor(from / MINUTES_A_DAY) - 1) * MINUTES_A_DAY;
  for (const days of [STEADY_DAYS, 3]) {
    const end = start + days * MINUTES_A_DAY;
    const length = (instantOf(end, timeZone) - instantOf(start, timeZone)) / 60_000;
    if (to <= end && length === end - start) return [start, end];
  }
  return [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
}

/** Adds a span to those in order; one that goes on where the last ended, and says the same, makes it longer. */
export function append(span: Span, joined: Span[]): void {
  const last = joined.at(-1);
  if (last?.to === span.from && last.state === span.state && last.comment === span.comment) last.to = span.to;
  else joined.push(span);
}
