import { LpdcError } from './lpdc.error.ts';

const LINE_FEED = 0x0a;
/** Twenty times the largest export known. */
const MAX_BYTES = 64 * 1024 * 1024;

/** The text of a file. Throws an `LpdcError` for what is not plain UTF-8. */
export function decodeLpdc(bytes: Uint8Array): string {
  if (bytes.length > MAX_BYTES)
    throw new LpdcError(1, `the file is ${bytes.length} bytes, more than the ${MAX_BYTES} that are read`);
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
    throw new LpdcError(1, 'the file starts with a byte order mark; save it as UTF-8 without one');
  const zero = bytes.indexOf(0);
  if (zero !== -1) throw new LpdcError(lineOf(bytes, zero), 'a NUL byte; the file is not UTF-8 text');
  const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  try {
    return utf8.decode(bytes);
  } catch {
    throw new LpdcError(firstBadLine(bytes, utf8), 'a byte sequence that is not UTF-8');
  }
}

function lineOf(bytes: Uint8Array, offset: number): number {
  let line = 1;
  for (let at = bytes.indexOf(LINE_FEED); at !== -1 && at < offset; at = bytes.indexOf(LINE_FEED, at + 1))
    line++;
  return line;
}

// A line feed is never part of a longer UTF-8 sequence, so each line can be tried on its own.
function firstBadLine(bytes: Uint8Array, utf8: { decode(bytes: Uint8Array): string }): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const feed = bytes.indexOf(LINE_FEED, start);
    const end = feed === -1 ? bytes.length : feed + 1;
    try {
      utf8.decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    start = end;
  }
  return line;
}
