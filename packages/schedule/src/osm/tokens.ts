import { PHRASES, TWO_MEANINGS } from './neighbouring-words.ts';
import { WORDS } from './osm-words.ts';

/** A piece of a value. `value` is the number it stands for: a weekday from Monday 0, a month from 1. */
export interface Token {
  readonly type: TokenType;
  readonly text: string;
  readonly value: number;
  /** Where it begins, from 0. */
  readonly at: number;
  /** An hour of which it was said whether it is before noon. */
  readonly isHalfDay?: true;
}

export type TokenType =
  | 'number'
  | 'year'
  | 'weekday'
  | 'month'
  | 'holiday'
  | 'state'
  | 'comment'
  | 'always'
  | 'week'
  | 'days'
  | 'easter'
  | 'sun'
  | 'sign'
  | 'end';

/** What is wrong with a value, or what it says that cannot be told; the message says where. */
export class OsmProblem extends Error {
  readonly kind: 'invalid' | 'unsupported';

  constructor(kind: 'invalid' | 'unsupported', reason: string, at: number) {
    super(`${reason} (at character ${at + 1})`);
    this.kind = kind;
  }
}

const SPACE = /\s+/y;
const ALWAYS = /24\s*\/\s*7(?!\d)/y;
const DIGITS = /\d+/y;
const COMMENT = /"([^"]*)"/y;
const WORD = /(\p{L}+)\.?/uy;
const HOLIDAYS = /(public|school)[ _]holidays?(?!\p{L})/iuy;
const HALF_DAY = /([ap])(?:\.m\.|m)(?!\p{L})/iuy;
/** What many write without the quotation marks of a comment. */
const BY_APPOINTMENT =
  /(?:(?:by|on)[ _]appointment|op[ _]afspraak|sur[ _]rendez[ _-]vous|nach[ _]vereinbarung)(?!\p{L})/iuy;
const DASHES = /[‐‑‒–—−~～→]/;
/** `9h` and `9u30`, which is how French and Dutch speakers write 9:00 and 9:30; `9.30 uur` says no more than 9:30. */
const HOUR_SIGN = /[hu](?=\d{2}(?!\d))/iy;
const WHOLE_HOUR = /(?:h|uur|u|uhr)(?!\p{L})\.?/iuy;

/** Takes a value apart. Throws an {@link OsmProblem} at what is none of its words or signs. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const match = (pattern: RegExp) => {
    pattern.lastIndex = at;
    return pattern.exec(text);
  };
  const add = (type: TokenType, part: string, { value = 0, length = part.length } = {}) => {
    tokens.push({ type, text: part, value, at });
    at += length;
  };
  while (at < text.length) {
    const afterNumber = tokens.at(-1)?.type === 'number' && /[\d\s]/.test(text[at - 1] ?? '');
    const space = match(SPACE);
    if (space) {
      at += space[0].length;
      continue;
    }
    // `week 2-24/7` is every seventh week.
    const always = tokens.at(-1)?.text !== '-' && match(ALWAYS);
    if (always) {
      add('always', '24/7', { length: always[0].length });
      continue;
    }
    if (afterNumber && match(HOUR_SIGN)) {
      add('sign', ':', { length: 1 });
      continue;
    }
    const hour = afterNumber && match(WHOLE_HOUR);
    if (hour) {
      const { length } = hour[0];
      if (tokens.at(-2)?.text === ':') {
        at += length;
        continue;
      }
      tokens.push({ type: 'sign', text: ':', value: 0, at });
      add('number', '00', { length });
      continue;
    }
    const phrase = tokens.at(-1)?.text !== '-' || !/\d/.test(text[at] ?? '') ? phraseAt(text, at) : undefined;
    if (phrase) {
      const start = at;
      tokens.push(
        ...tokensOf(phrase.meant)
          .slice(0, -1)
          .map((token) => ({ ...token, at: start })),
      );
      at += phrase.length;
      continue;
    }
    const digits = match(DIGITS)?.[0];
    if (digits) {
      const value = Number(digits);
      if (digits.length > 4) throw new OsmProblem('invalid', `${digits} is no number of hours or days`, at);
      add(digits.length === 4 && value > 1900 ? 'year' : 'number', digits, { value });
      continue;
    }
    const comment = match(COMMENT);
    if (comment) {
      add('comment', (comment[1] as string).trim(), { length: comment[0].length });
      continue;
    }
    const holidays = match(HOLIDAYS);
    if (holidays) {
      add('holiday', holidays[1]?.toLowerCase() === 'public' ? 'ph' : 'sh', { length: holidays[0].length });
      continue;
    }
    const half = match(HALF_DAY);
    if (half && afterNumber) {
      sayHalf(tokens, half[1]?.toLowerCase() === 'p');
      at += half[0].length;
      continue;
    }
    const appointment = match(BY_APPOINTMENT)?.[0];
    if (appointment) {
      add('comment', appointment.replaceAll('_', ' '), { length: appointment.length });
      continue;
    }
    const word = match(WORD);
    if (word) {
      const [whole, letters = ''] = word;
      const known = WORDS.get(letters.toLowerCase());
      const meanings = TWO_MEANINGS[letters.toLowerCase()];
      if (meanings) throw new OsmProblem('invalid', `"${letters}" is ${meanings}`, at);
      if (!known) throw new OsmProblem('invalid', `"${letters}" is no word of opening_hours`, at);
      add(known.type, known.text, { value: known.value, length: whole.length });
      continue;
    }
    if (afterNumber && text[at] === '.' && !/\d/.test(text[at + 1] ?? '')) {
      // `Dec 24.`, as German speakers number days.
      at++;
      continue;
    }
    const sign = signAt(text, at);
    if (!sign) throw new OsmProblem('invalid', `"${text[at]}" means nothing here`, at);
    add('sign', sign);
  }
  tokens.push({ type: 'end', text: 'the end', value: 0, at });
  return tokens;
}

/** `9 pm` and `9:30 pm`: makes the hour that was read last one of twenty-four. */
function sayHalf(tokens: Token[], isAfternoon: boolean): void {
  const place = tokens.at(-2)?.text === ':' ? tokens.length - 3 : tokens.length - 1;
  const hour = tokens[place];
  if (hour?.type !== 'number' || hour.value < 1 || hour.value > 12 || hour.isHalfDay)
    throw new OsmProblem('invalid', 'before or after noon there are twelve hours', hour?.at ?? 0);
  tokens[place] = { ...hour, value: (hour.value % 12) + (isAfternoon ? 12 : 0), isHalfDay: true };
}

function phraseAt(text: string, at: number): { meant: string; length: number } | undefined {
  for (const [said, meant] of PHRASES) {
    said.lastIndex = at;
    const length = said.exec(text)?.[0].length;
    if (length) return { meant, length };
  }
  return undefined;
}

function signAt(text: string, at: number): string | undefined {
  if (text.startsWith('||', at)) return '||';
  const sign = text[at] as string;
  if (DASHES.test(sign)) return '-';
  if (sign === '.' && /\d/.test(text[at - 1] ?? '') && /\d/.test(text[at + 1] ?? '')) return ':';
  if (sign === '&') return ',';
  if (sign === '：') return ':';
  return '-+:;,[]()/'.includes(sign) ? sign : undefined;
}
