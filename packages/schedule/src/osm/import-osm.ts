import type {
  DaySelector,
  ReceptionKind,
  Schedule,
  ScheduleRule,
  TextLanguage,
  TimeBlock,
} from '@onthaal/vocabulary';
import { clockTimeOf, MINUTES_A_DAY } from '../zone-clock.ts';
import { AFTER_MIDNIGHT, differsAfterMidnight } from './after-midnight.ts';
import { NotSayable, selectorsFor } from './import-selectors.ts';
import type { OsmRule, OsmSpan } from './osm-hours.ts';
import { areApart, hidesMoreWelcoming, isOverMidnight, minutesOfBlock } from './overlap.ts';
import { readOsm } from './read-osm.ts';
import { receptionBy } from './reception.ts';
import { withExceptions } from './trailing-dates.ts';

/** A schedule made of a value. */
export interface OsmImport {
  schedule: Schedule;
  /** At all other times one may ask for an appointment (`|| "by appointment"`). */
  alsoByAppointment: boolean;
  /** What a schedule cannot say: where there is any, it says something else than the value. */
  unsaid: string[];
}

/**
 * Makes a schedule of a value of `opening_hours`. Comments become notes, in the language given. Throws an Error that says
 * where for a text that is no value, or that nobody can tell without a place on the map.
 */
export function importOsm(text: string, language: TextLanguage = 'nl'): OsmImport {
  const hours = readOsm(text);
  if (!('rules' in hours)) throw new Error('invalid' in hours ? hours.invalid : hours.unsupported);
  const draft: Draft = { rules: [], alsoByAppointment: false, unsaid: [], language };
  for (const [place, rule] of hours.rules.entries()) {
    const lose = (what: string) => draft.unsaid.push(`rule ${place + 1}: ${what}`);
    try {
      addRule(rule, draft, lose);
    } catch (error) {
      if (!(error instanceof NotSayable)) throw error;
      lose(error.message);
    }
  }
  const schedule = withExceptions(draft.rules);
  const { alsoByAppointment, unsaid } = draft;
  if (differsAfterMidnight(schedule)) unsaid.push(AFTER_MIDNIGHT);
  return { schedule, alsoByAppointment, unsaid };
}

interface Draft {
  rules: ScheduleRule[];
  alsoByAppointment: boolean;
  unsaid: string[];
  language: TextLanguage;
}

function addRule(rule: OsmRule, draft: Draft, lose: (what: string) => void): void {
  const { rules, language } = draft;
  if (rule.join === 'falls-back') {
    if (!isWholeAppointment(rule)) throw new NotSayable('hours that fill what other rules leave');
    draft.alsoByAppointment = true;
    return;
  }
  const selectors = selectorsFor(rule);
  if (rule.state === 'closed' && rule.times && !isWholeDay(rule.times)) {
    cutOut(rule.times, selectors, rules);
    return;
  }
  const { kind, note } = readReception(rule);
  const blocks = rule.state === 'closed' ? [] : blocksFor(rule.times ?? WHOLE_DAY, kind);
  const replaces = rule.state === 'closed' || rule.join === 'replaces';
  const before = [...rules];
  for (const selector of selectors) {
    const hours = { ...selector, blocks };
    if (!replaces && standing(before, selector).some((earlier) => hidesMoreWelcoming(hours, earlier)))
      lose('hours within others at which one is received less easily');
    const isAlone = before.every((earlier) => areApart(selector, earlier));
    rules.push({
      ...selector,
      blocks,
      ...(replaces && !isAlone && { replaces }),
      ...(note && { note: { [language]: note } }),
    });
  }
}

/** What is left on some days of the rules so far: those before one that replaced them on just these days are gone. */
function standing(rules: readonly ScheduleRule[], selector: DaySelector): readonly ScheduleRule[] {
  const wanted = JSON.stringify(selector);
  const last = rules.findLastIndex(({ blocks: _, note: __, replaces, ...own }) => {
    return replaces && JSON.stringify(own) === wanted;
  });
  return rules.slice(Math.max(0, last));
}

const WHOLE_DAY: readonly OsmSpan[] = [{ from: 0, to: MINUTES_A_DAY, isOpenEnded: false }];

function isWholeDay(times: readonly OsmSpan[]): boolean {
  return times.some(({ from, to }) => from === 0 && to === MINUTES_A_DAY);
}

function isWholeAppointment(rule: OsmRule): boolean {
  const { join: _, state, comment = '', ...selectors } = rule;
  return (
    state === 'unknown' && receptionBy(comment)?.kind === 'appointment' && Object.keys(selectors).length === 0
  );
}

function readReception({ state, comment }: OsmRule): { kind: ReceptionKind; note: string | undefined } {
  if (state !== 'unknown') return { kind: 'walk-in', note: comment };
  const reception = comment ? receptionBy(comment) : undefined;
  if (!reception) throw new NotSayable(`that it is not known${comment ? `: "${comment}"` : ''}`);
  return reception;
}

function blocksFor(times: readonly OsmSpan[], kind: ReceptionKind): TimeBlock[] {
  return times.map(({ from, to, isOpenEnded }) => {
    if (isOpenEnded) throw new NotSayable('an end that is left open');
    if (to - from > MINUTES_A_DAY) throw new NotSayable('hours of more than a day');
    return {
      opensAt: clockTimeOf(from),
      closesAt: clockTimeOf(to === MINUTES_A_DAY ? to : to % MINUTES_A_DAY),
      kind,
    };
  });
}

/** Takes closing times out of the hours of the rules before. */
function cutOut(times: readonly OsmSpan[], selectors: readonly DaySelector[], rules: ScheduleRule[]): void {
  const touched = rules.filter((rule) => !selectors.every((selector) => areApart(selector, rule)));
  const isWhole = touched.every((rule) => selectors.some((selector) => covers(selector, rule)));
  const isLate =
    times.some(({ to }) => to > MINUTES_A_DAY) || touched.some(({ blocks }) => blocks.some(isOverMidnight));
  if (!isWhole || isLate) throw new NotSayable('closing times on some of the days of another rule');
  for (const rule of touched)
    for (const time of times) rule.blocks = rule.blocks.flatMap((block) => without(block, time));
}

/** Whether all days of a rule are meant by a selector that narrows nothing but weekdays. */
function covers({ days, ...others }: DaySelector, rule: DaySelector): boolean {
  if (Object.keys(others).length > 0) return false;
  return !days || rule.days?.every((day) => days.includes(day)) === true;
}

function without(block: TimeBlock, { from, to }: OsmSpan): TimeBlock[] {
  const own = minutesOfBlock(block);
  if (own.to <= from || to <= own.from) return [block];
  return [
    ...(own.from < from ? [{ ...block, closesAt: clockTimeOf(from) }] : []),
    ...(to < own.to ? [{ ...block, opensAt: clockTimeOf(to) }] : []),
  ];
}
