import type { OsmHours, OsmJoin, OsmRule, OsmState } from './osm-hours.ts';
import { readDates, seesDates } from './read-dates.ts';
import { readDays, seesDays } from './read-days.ts';
import { readTimes, seesTimes } from './read-times.ts';
import { readWeeks, readYears } from './read-years.ts';
import { TokenReader } from './token-reader.ts';
import { OsmProblem, tokensOf } from './tokens.ts';

/** Why a value cannot be used: it is none, or it says what cannot be told here. */
export type OsmRefusal = { invalid: string } | { unsupported: string };

/** A rule while its parts come in. */
type Draft = { -readonly [Part in keyof OsmRule]?: OsmRule[Part] };

/** No value that anybody wrote by hand is longer; OpenStreetMap itself stops at 255. */
const LONGEST_VALUE = 100_000;

/**
 * Reads a value of OpenStreetMap's `opening_hours`. Day names in any case, missing spaces, other dashes, long English
 * names, `9.30` and `9h30` are taken for what they clearly mean; nothing else is guessed.
 */
export function readOsm(text: string): OsmHours | OsmRefusal {
  try {
    if (text.length > LONGEST_VALUE) throw new OsmProblem('invalid', 'the value is too long', LONGEST_VALUE);
    const reader = new TokenReader(tokensOf(text));
    const rules = readRules(reader);
    if (reader.left) throw reader.left;
    return { rules };
  } catch (error) {
    if (!(error instanceof OsmProblem)) throw error;
    return error.kind === 'invalid' ? { invalid: error.message } : { unsupported: error.message };
  }
}

function readRules(reader: TokenReader): OsmRule[] {
  const rules: OsmRule[] = [];
  let join: OsmJoin = 'replaces';
  do {
    if (!isRuleEnd(reader)) rules.push({ ...readRule(reader), join });
    else if (!isFineWithoutRule(reader)) reader.refuse('a rule is missing');
    if (reader.accept(';')) join = 'replaces';
    else if (reader.accept('||')) join = 'falls-back';
    // What is added to what fills gaps fills gaps too.
    else if (reader.accept(',') && join === 'replaces') join = 'adds';
  } while (!reader.sees('end'));
  if (rules.length === 0) reader.refuse('there is no rule');
  return rules;
}

/** A semicolon too many does no harm. */
function isFineWithoutRule(reader: TokenReader): boolean {
  const before = reader.before()?.text ?? ';';
  return before === ';' && (reader.sees(';') || reader.sees('end'));
}

function isRuleEnd(reader: TokenReader): boolean {
  return reader.sees('end') || reader.sees(';') || reader.sees('||') || reader.sees(',');
}

function readRule(reader: TokenReader): Omit<OsmRule, 'join'> {
  const draft: Draft = {};
  let isAlways = false;
  while (!isRuleEnd(reader)) {
    const start = reader.peek();
    const once = (part: keyof OsmRule) => {
      if (draft[part] !== undefined) reader.refuse('a separator is missing before this', start);
    };
    if (reader.accept('always')) isAlways = true;
    else if (seesDates(reader)) {
      once('dates');
      draft.dates = readDates(reader);
    } else if (reader.sees('year')) {
      // `Mo 2000-2200` means an evening.
      if (draft.days && !draft.times) reader.refuse('years come first, and hours have a colon', start);
      once('years');
      draft.years = readYears(reader);
    } else if (reader.accept('week')) {
      once('weeks');
      draft.weeks = readWeeks(reader);
    } else if (seesDays(reader)) {
      once('days');
      Object.assign(draft, readDays(reader));
    } else if (seesTimes(reader)) {
      once('times');
      draft.times = readTimes(reader);
    } else if (reader.sees('state')) {
      once('state');
      draft.state = stateOf(reader.take().text);
    } else if (reader.sees('comment')) {
      once('comment');
      draft.comment = reader.take().text;
    } else if (!acceptReadabilityColon(reader)) reader.refuseNext();
  }
  if (isAlways && draft.times) reader.refuse('24/7 has no other times');
  const isBare = !draft.times && !draft.state && draft.comment === undefined && !isAlways;
  if (isBare && reader.sees(',')) reader.refuse('it is not clear what the comma adds to');
  const { comment, state = comment === undefined ? 'open' : 'unknown', ...selectors } = draft;
  return { ...selectors, state, ...(comment ? { comment } : {}) };
}

/** `week 1-10: Mo`: a colon that only makes it easier to read. */
function acceptReadabilityColon(reader: TokenReader): boolean | undefined {
  const before = reader.before();
  const isBetween = before && (before.type !== 'sign' || before.text === ']' || before.text === '+');
  return isBetween && reader.accept(':') !== undefined && !isRuleEnd(reader);
}

function stateOf(word: string): OsmState {
  return word === 'off' ? 'closed' : (word as OsmState);
}
