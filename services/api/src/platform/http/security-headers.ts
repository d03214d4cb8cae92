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

/**
 * The headers of code that any site may run. Every file of a widget brings them along over a slow line, so they are
 * only those that do something for a script.
 */
export const codeHeaders: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'cross-origin',
  'access-control-allow-origin': '*',
};

/** The headers of an answer that is data: no page may be made of it, any site may read it. */
export const dataHeaders: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'cross-origin',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
};

/** The headers of a page. `framedBy` are the origins that may put it in a frame, besides our own. */
export function pageHeaders(framedBy: readonly string[] = []): Record<string, string> {
  return {
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'permissions-policy': 'camera=(), geolocation=(self), microphone=(), payment=(), usb=()',
    'content-security-policy': `${PAGE_POLICY}; frame-ancestors ${["'self'", ...framedBy].join(' ')}`,
    'cross-origin-opener-policy': 'same-origin',
  };
}
