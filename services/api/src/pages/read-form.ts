import { Buffer } from 'node:buffer';
import type { Context as HonoContext } from 'hono';

const LARGEST_FORM = 64 * 1024;

/** The fields of a form that was sent here; undefined when it is no form, or larger than any of ours. */
export async function readForm(c: HonoContext): Promise<URLSearchParams | undefined> {
  if (!c.req.header('content-type')?.startsWith('application/x-www-form-urlencoded')) return undefined;
  const reader = c.req.raw.body?.getReader();
  const pieces: Uint8Array[] = [];
  let size = 0;
  for (let piece = await reader?.read(); piece && !piece.done; piece = await reader?.read()) {
    size += piece.value.length;
    if (size > LARGEST_FORM) return undefined;
    pieces.push(piece.value);
  }
  return new URLSearchParams(Buffer.concat(pieces).toString('utf8'));
}
