/** How many calls one visitor may make in a window of time. */
export interface Limit {
  calls: number;
  windowInMs: number;
}

/** Reads are cheap and many; a page with all widgets makes about a dozen. */
export const READ_LIMIT: Limit = { calls: 1_200, windowInMs: 60_000 };
/** Nobody sends more than a few intakes; a whole library may share one address. */
export const WRITE_LIMIT: Limit = { calls: 60, windowInMs: 60_000 };

/**
 * Counts calls per visitor in windows of fixed length. Only counts are kept, in memory, and all are forgotten at the
 * end of the window.
 */
export class RateLimit {
  readonly #limit: Limit;
  readonly #counts = new Map<string, number>();
  #endsAt = 0;

  constructor(limit: Limit) {
    this.#limit = limit;
  }

  /** Whether this call is one too many. */
  isExceeded(visitor: string, now = Date.now()): boolean {
    if (now >= this.#endsAt) {
      this.#counts.clear();
      this.#endsAt = now + this.#limit.windowInMs;
    }
    const count = (this.#counts.get(visitor) ?? 0) + 1;
    this.#counts.set(visitor, count);
    return count > this.#limit.calls;
  }

  /** Seconds until the window ends. */
  retryAfter(now = Date.now()): number {
    return Math.max(1, Math.ceil((this.#endsAt - now) / 1000));
  }
}

/**
 * Who calls: the address of the connection, or, behind proxies that are ours, the address the outermost of them saw.
 * Of an IPv6 address the first half: one visitor has all of the second. Never logged.
 */
export function visitorOf(
  remoteAddress: string | undefined,
  forwardedFor: string,
  trustedProxies: number,
): string {
  if (trustedProxies > 0 && forwardedFor) {
    const hops = forwardedFor.split(',').map((hop) => hop.trim());
    return networkOf(hops[Math.max(0, hops.length - trustedProxies)] ?? '');
  }
  return networkOf(remoteAddress ?? '');
}

function networkOf(address: string): string {
  // An IPv4 address, also as a server that listens on IPv6 sees it: `::ffff:192.0.2.1`.
  if (!address.includes(':') || address.includes('.')) return address;
  const [head = '', tail] = address.split('::');
  const first = head === '' ? [] : head.split(':');
  const last = tail ? tail.split(':') : [];
  const zeros = tail === undefined ? [] : Array.from({ length: 8 - first.length - last.length }, () => '0');
  return [...first, ...zeros, ...last].slice(0, 4).join(':');
}
