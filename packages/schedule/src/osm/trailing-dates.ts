import type { LocalDate, Schedule, ScheduleException, ScheduleRule } from '@onthaal/vocabulary';
import { addDays, daysBetween } from '../calendar-day.ts';

/**
 * A schedule of rules, with the last of them as exceptions where they are about dates alone. Of exceptions the one of the
 * fewest days speaks, of rules the last: what would not come to the same stays a rule.
 */
export function withExceptions(rules: readonly ScheduleRule[]): Schedule {
  let first = rules.length;
  const exceptions: ScheduleException[] = [];
  for (const rule of rules.toReversed()) {
    const made = exceptionsOf(rule);
    if (!made?.every((one) => exceptions.every((later) => comesToTheSame(one, later)))) break;
    exceptions.unshift(...made);
    first--;
  }
  // Without any other rule these are the hours, and no exceptions to them.
  if (first === 0) return { rules: [...rules], exceptions: [] };
  return { rules: rules.slice(0, first), exceptions };
}

/** An exception before another: the later one must be the narrower where both speak, and none may cut off what is added. */
function comesToTheSame(earlier: ScheduleException, later: ScheduleException): boolean {
  if (earlier.through < later.from || later.through < earlier.from || later.adds) return true;
  return (
    !earlier.adds && daysBetween(later.from, later.through) <= daysBetween(earlier.from, earlier.through)
  );
}

function exceptionsOf({
  blocks,
  note,
  replaces,
  ...selector
}: ScheduleRule): ScheduleException[] | undefined {
  const { dates, validFrom, validThrough, ...others } = selector;
  if (Object.keys(others).length > 0) return undefined;
  const spans = dates && !validFrom && !validThrough ? inARow(dates) : undefined;
  const span = validFrom && validThrough && !dates ? [{ from: validFrom, through: validThrough }] : undefined;
  return (spans ?? span)?.map((days) => ({
    ...days,
    blocks,
    ...(!replaces && { adds: true }),
    ...(note && { reason: note }),
  }));
}

function inARow(dates: readonly LocalDate[]): { from: LocalDate; through: LocalDate }[] {
  const spans: { from: LocalDate; through: LocalDate }[] = [];
  for (const date of [...dates].sort()) {
    const last = spans.at(-1);
    if (last && addDays(last.through, 1) === date) last.through = date;
    else spans.push({ from: date, through: date });
  }
  return spans;
}
