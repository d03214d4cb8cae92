import { type RawBuilder, sql } from 'kysely';

/** A value that PostgreSQL cannot hold, caught before it reaches a driver. */
export class UnstorableValue extends TypeError {
  override name = 'UnstorableValue';
}

// In the output of JSON.stringify a lone surrogate is always escaped and a well-formed pair never is; an even run
// of backslashes before `\u` means that the `u` is an ordinary letter.
const unstorableEscape = /(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f][0-9a-f]{2})/;

/** Refuses text that PostgreSQL would refuse (U+0000) or a driver would silently change (a lone surrogate). */
export function assertStorableText(text: string, where = 'text'): void {
  if (text.includes('\0')) throw new UnstorableValue(`The ${where} holds the character U+0000.`);
  if (!text.isWellFormed())
    throw new UnstorableValue(`The ${where} holds half a character (a lone surrogate).`);
}

function assertStorableJson(value: unknown, path: string): void {
  if (typeof value === 'string') assertStorableText(value, `text at ${path}`);
  else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) assertStorableJson(item, `${path}[${index}]`);
  } else if (value !== null && typeof value === 'object') {
    for (const [key, item] of Object.entries(value)) {
      assertStorableText(key, `name of a field at ${path}`);
      assertStorableJson(item, `${path}.${key}`);
    }
  }
}

/**
 * A value for a `jsonb` column, in an insert, an update or a comparison.
 *
 * The two drivers disagree about bare objects and arrays (one makes a JSON array a PostgreSQL array), so those are
 * refused as parameters and every JSON value passes through here.
 */
export function json<T>(value: T): RawBuilder<T> {
  const text = JSON.stringify(value);
  if (text === undefined) throw new UnstorableValue('There is no JSON for this value.');
  // The search for the place is slow and only the refusal needs it.
  if (unstorableEscape.test(text)) assertStorableJson(JSON.parse(text), 'value');
  return sql<T>`cast(${text} as jsonb)`;
}

/** Refuses the parameters of a statement that the two stores would not take alike. */
export function assertStorableParameters(parameters: readonly unknown[] | undefined): void {
  for (const [index, value] of (parameters ?? []).entries())
    assertStorableParameter(value, `parameter ${index + 1}`);
}

function assertStorableParameter(value: unknown, where: string): void {
  if (typeof value === 'string') assertStorableText(value, where);
  else if (value === undefined) throw new UnstorableValue(`The ${where} is undefined; say null.`);
  else if (Array.isArray(value)) {
    for (const item of value) assertStorableParameter(item, where);
  } else if (
    typeof value === 'object' &&
    value !== null &&
    !(value instanceof Date || value instanceof Uint8Array)
  ) {
    throw new UnstorableValue(`The ${where} is an object; pass it through json().`);
  }
}
