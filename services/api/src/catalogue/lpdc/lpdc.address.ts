import { LinkTarget, WebAddress } from '@onthaal/vocabulary';
import type { z } from 'zod';

/** An address as it can be kept, and whether something had to be mended for it. */
export interface ReadAddress {
  address: string;
  isMended: boolean;
}

/** A web address out of a catalogue; undefined when it is none. */
export function readWebAddress(raw: string): ReadAddress | undefined {
  return readAddress(raw, WebAddress);
}

/** The target of a link in a text: web, mailbox or telephone. Undefined for anything else, such as a script. */
export function readLinkTarget(raw: string): ReadAddress | undefined {
  return readAddress(raw, LinkTarget);
}

/**
 * Addresses are kept to the letter where that is possible. What people forget is added: the scheme before `www.`
 * or `//`, `mailto:` before a mailbox, the escapes of spaces.
 */
function readAddress(raw: string, schema: z.ZodType<string>): ReadAddress | undefined {
  const trimmed = raw.trim();
  const mended = trimmed
    .replace(/^www\./i, 'https://$&')
    .replace(/^\/\/(?=[^/])/, 'https://')
    .replace(/^[^\s@/:]+@[^\s@/:]+\.[a-z]{2,}$/i, 'mailto:$&')
    .replaceAll(' ', '%20');
  const candidate = schema.safeParse(raw).success ? raw : mended;
  if (!schema.safeParse(candidate).success) return undefined;
  return { address: candidate, isMended: candidate !== trimmed };
}
