/** What a page of ours may load: our own origin and nothing else; text is the only thing that becomes markup. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

const ALWAYS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
};

/** The headers of an answer that is data: no page may be made of it, any site may read it. */
export const dataHeaders: Readonly<Record<string, string>> = {
  ...ALWAYS,
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'cross-origin',
};

/** The headers of a page. `framedBy` are the origins that may put it in a frame, besides our own. */
export function pageHeaders(framedBy: readonly string[] = []): Record<string, string> {
  return {
    ...ALWAYS,
    'content-security-policy': `${PAGE_POLICY}; frame-ancestors ${["'self'", ...framedBy].join(' ')}`,
    'cross-origin-opener-policy': 'same-origin',
  };
}
