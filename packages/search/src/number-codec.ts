/**
 * Whole numbers as text that JSON need not escape and that brotli compresses well: one character up to 44, another for
 * each further factor of 45. Arrays of decimals would compress to about a third more.
 */
const BASE = 45;
const FIRST = 35;
/** A backslash would be escaped in JSON; the exclamation mark stands in for it. */
const BACKSLASH = 92;
const STAND_IN = 33;

/** Writes non-negative whole numbers as text. */
export function encodeNumbers(numbers: Iterable<number>): string {
  let text = '';
  for (let rest of numbers) {
    let digit = rest % BASE;
    for (rest = (rest - digit) / BASE; rest > 0; rest = (rest - digit) / BASE) {
      text += toCharacter(digit + BASE);
      digit = rest % BASE;
    }
    text += toCharacter(digit);
  }
  return text;
}

/** Reads what {@link encodeNumbers} wrote. */
export function decodeNumbers(text: string): number[] {
  const numbers: number[] = [];
  let value = 0;
  let scale = 1;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const digit = (code === STAND_IN ? BACKSLASH : code) - FIRST;
    value += (digit % BASE) * scale;
    scale *= BASE;
    if (digit < BASE) {
      numbers.push(value);
      value = 0;
      scale = 1;
    }
  }
  return numbers;
}

function toCharacter(digit: number): string {
  const code = digit + FIRST;
  return String.fromCharCode(code === BACKSLASH ? STAND_IN : code);
}
