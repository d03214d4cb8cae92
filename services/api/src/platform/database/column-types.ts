import pg from 'pg';

type Parse = (text: string) => unknown;

/** Object identifiers of PostgreSQL's own types; they never change. */
const oid = {
  bytea: { scalar: 17, array: 1001 },
  int8: { scalar: 20, array: 1016 },
  json: { scalar: 114, array: 199 },
  date: { scalar: 1082, array: 1182 },
  timestamp: { scalar: 1114, array: 1115 },
  timestamptz: { scalar: 1184, array: 1185 },
  numeric: { scalar: 1700, array: 1231 },
  jsonb: { scalar: 3802, array: 3807 },
  text: { scalar: 25, array: 1009 },
} as const;

function parseInt8(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) {
    throw new RangeError(`The stored whole number ${text} is too large to be read exactly.`);
  }
  return value;
}

// The session's zone is UTC, so PostgreSQL writes `2026-11-22 08:30:00.123456+00`.
function parseInstant(text: string): string {
  const instant = new Date(text.replace(' ', 'T').replace(/\+00$/, 'Z'));
  if (Number.isNaN(instant.getTime())) {
    throw new RangeError(`The stored instant "${text}" is not on the calendar we read.`);
  }
  return instant.toISOString();
}

function parseBytes(text: string): Uint8Array {
  if (!text.startsWith('\\x')) throw new RangeError('Stored bytes are not in hexadecimal form.');
  return new Uint8Array(Buffer.from(text.slice(2), 'hex'));
}

const parseScalar: Record<keyof typeof oid, Parse> = {
  bytea: parseBytes,
  int8: parseInt8,
  json: (text) => JSON.parse(text),
  date: (text) => text,
  timestamp: (text) => text,
  timestamptz: parseInstant,
  numeric: (text) => text,
  jsonb: (text) => JSON.parse(text),
  text: (text) => text,
};

// The published types of pg-types describe its next version.
const arrayParser = pg.types.arrayParser as unknown as {
  create(text: string, parse: Parse): { parse(): unknown[] };
};

const parsers: Record<number, Parse> = {};
for (const [name, { scalar, array }] of Object.entries(oid)) {
  const parse = parseScalar[name as keyof typeof oid];
  parsers[scalar] = parse;
  parsers[array] = (text) => arrayParser.create(text, parse).parse();
}

/**
 * How a column arrives in JavaScript, by the type's object identifier, the same on both stores.
 *
 * `int8` → number (a value beyond 2^53 is refused, never rounded), `numeric` → string, `date` and `timestamp` →
 * the text as stored, `timestamptz` → ISO 8601 in UTC with milliseconds (`toISOString`), `bytea` → `Uint8Array`,
 * `json` and `jsonb` → the value. Arrays hold the same.
 */
export const columnParsers: Readonly<Record<number, Parse>> = parsers;
