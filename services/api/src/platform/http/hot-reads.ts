import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { localMinuteAt } from '@onthaal/schedule';
import { BELGIAN_TIME_ZONE, type LocalDate } from '@onthaal/vocabulary';

const compressWithBrotli = promisify(brotliCompress);
const compressWithGzip = promisify(gzip);

type Encoding = 'br' | 'gzip' | 'identity';

/** An answer in one encoding. Headers are names and values in turn, as node:http writes them fastest. */
interface Variant {
  body: Buffer;
  etag: string;
  headers: string[];
  /** The headers of 304, when the visitor has this answer already. */
  headersWithoutBody: string[];
}

/** The body of an answer in the encodings that it was packed in before it came here. */
export type Packed = Record<'br' | 'gzip', Uint8Array>;

interface KeepOptions {
  address: string;
  /** The age at which the answer was begun. */
  age: number;
  packed?: Packed | undefined;
}

type Kept = Partial<Record<Encoding, Variant>> & { identity: Variant; size: number };

const MINUTE = 60_000;
const MOST_BYTES = 192 * 1024 * 1024;
const LONGEST_ADDRESS = 1024;
/** What an answer weighs besides its bytes: its address and its headers, about. */
const WEIGHT_OF_HEADERS = 4 * 1024;
const WORTH_COMPRESSING = 200;
const COMPRESSIBLE = /^(?:text\/|application\/(?:json|javascript|ld\+json|manifest\+json|xml)|image\/svg)/;

/**
 * Answers to public reads, whole and compressed, in front of everything else.
 *
 * A public read is a pure function of its address, the content's version and the date where the municipalities are: a
 * page names the days to come. So the answer can be kept until one of these changes. What was kept longest ago makes
 * room when there is too much.
 */
export class HotReads {
  readonly #kept = new Map<string, Kept>();
  #bytes = 0;
  #age = 0;
  #date = dateAt(Date.now());
  #nextLook = 0;

  /** Grows whenever everything is forgotten: an answer that was begun at another age is not kept. */
  get age(): number {
    return this.#age;
  }

  /** Answers from what is kept. False when there is nothing: somebody else must answer. */
  answer({ url, rawHeaders }: IncomingMessage, response: ServerResponse): boolean {
    this.#forgetYesterday();
    const kept = this.#kept.get(url as string);
    if (!kept) return false;
    let accepted = '';
    let known = '';
    // Reading `request.headers` would make an object of all of them.
    for (let at = 0; at < rawHeaders.length; at += 2) {
      const name = rawHeaders[at] as string;
      if (name.length === 15 && name.toLowerCase() === 'accept-encoding') accepted = rawHeaders[at + 1] ?? '';
      else if (name.length === 13 && name.toLowerCase() === 'if-none-match') known = rawHeaders[at + 1] ?? '';
    }
    const variant = choose(kept, accepted);
    if (known !== '' && isKnown(known, variant.etag))
      response.writeHead(304, variant.headersWithoutBody).end();
    else response.writeHead(200, variant.headers).end(variant.body);
    return true;
  }

  /** Makes the answer for an address, keeps it where it may, and gives it back in the encoding that was asked for. */
  async keep(request: Request, response: Response, { address, age, packed }: KeepOptions): Promise<Response> {
    const body = Buffer.from(await response.arrayBuffer());
    const kept = await variantsOf(body, response.headers, packed);
    if (address.length <= LONGEST_ADDRESS && age === this.#age) this.#store(address, kept);
    const variant = choose(kept, request.headers.get('accept-encoding') ?? '');
    const isFresh = isKnown(request.headers.get('if-none-match') ?? '', variant.etag);
    const headers = pairsOf(isFresh ? variant.headersWithoutBody : variant.headers);
    return new Response(isFresh ? null : new Uint8Array(variant.body), {
      status: isFresh ? 304 : 200,
      headers,
    });
  }

  /** Forgets everything: public content changed. */
  clear(): void {
    this.#kept.clear();
    this.#bytes = 0;
    this.#age += 1;
  }

  #forgetYesterday(): void {
    const now = Date.now();
    if (now < this.#nextLook) return;
    this.#nextLook = now - (now % MINUTE) + MINUTE;
    const date = dateAt(now);
    if (date !== this.#date) this.clear();
    this.#date = date;
  }

  #store(address: string, kept: Kept): void {
    this.#bytes += kept.size - (this.#kept.get(address)?.size ?? 0);
    this.#kept.delete(address);
    this.#kept.set(address, kept);
    for (const [oldest, { size }] of this.#kept) {
      if (this.#bytes <= MOST_BYTES) break;
      this.#kept.delete(oldest);
      this.#bytes -= size;
    }
  }
}

function dateAt(instant: number): LocalDate {
  return localMinuteAt(new Date(instant), BELGIAN_TIME_ZONE).date;
}

function choose(kept: Kept, accepted: string): Variant {
  if (kept.br && accepts(accepted, 'br')) return kept.br;
  if (kept.gzip && accepts(accepted, 'gzip')) return kept.gzip;
  return kept.identity;
}

/** Whether `Accept-Encoding` names an encoding, and not to refuse it. */
function accepts(header: string, encoding: 'br' | 'gzip'): boolean {
  if (!header.includes(encoding)) return false;
  if (!header.includes('q=0')) return true;
  return header.split(',').some((one) => {
    const [name = '', weight = ''] = one.split(';').map((part) => part.trim());
    return name === encoding && !/^q=0(?:\.0*)?$/.test(weight);
  });
}

async function variantsOf(body: Buffer, headers: Headers, given: Packed | undefined): Promise<Kept> {
  const digest = createHash('sha256').update(body).digest('base64url').slice(0, 22);
  const identity = variantOf(body, 'identity', { digest, headers });
  const isWorthIt = body.length >= WORTH_COMPRESSING && COMPRESSIBLE.test(headers.get('content-type') ?? '');
  if (!given && !isWorthIt) return { identity, size: body.length + WEIGHT_OF_HEADERS };
  const { br, gzip: gz } = given ?? (await pack(body));
  return {
    identity,
    br: variantOf(Buffer.from(br), 'br', { digest, headers }),
    gzip: variantOf(Buffer.from(gz), 'gzip', { digest, headers }),
    size: body.length + br.length + gz.length + WEIGHT_OF_HEADERS,
  };
}

async function pack(body: Buffer): Promise<Packed> {
  const [br, gz] = await Promise.all([
    compressWithBrotli(body, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 10, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
    }),
    compressWithGzip(body, { level: 9 }),
  ]);
  return { br, gzip: gz };
}

function variantOf(
  body: Buffer,
  encoding: Encoding,
  { digest, headers }: { digest: string; headers: Headers },
): Variant {
  const etag = `"${digest}${encoding === 'identity' ? '' : `-${encoding}`}"`;
  const own = new Headers(headers);
  own.set('etag', etag);
  own.set('content-length', String(body.length));
  own.append('vary', 'Accept-Encoding');
  if (encoding !== 'identity') own.set('content-encoding', encoding);
  const pairs = [...own];
  return { body, etag, headers: pairs.flat(), headersWithoutBody: withoutBody(pairs) };
}

/** Whether `If-None-Match` names this answer, in any encoding, or anything at all. */
function isKnown(header: string, etag: string): boolean {
  return (
    header !== '' &&
    (header === '*' ||
      header === etag ||
      header.split(',').some((one) => one.trim().replace(/^W\//, '') === etag))
  );
}

function withoutBody(headers: readonly [string, string][]): string[] {
  return headers.filter(([name]) => !/^content-(?:length|encoding|type)$/.test(name)).flat();
}

function pairsOf(headers: readonly string[]): [string, string][] {
  return headers.flatMap((name, at) =>
    at % 2 === 0 ? [[name, headers[at + 1] ?? ''] as [string, string]] : [],
  );
}
