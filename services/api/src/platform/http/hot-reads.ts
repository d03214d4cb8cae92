import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const compressWithBrotli = promisify(brotliCompress);
const compressWithGzip = promisify(gzip);

type Encoding = 'br' | 'gzip' | 'identity';

interface Variant {
  body: Buffer;
  etag: string;
  /** Names and values in turn, as node:http writes them fastest. */
  headers: string[];
}

type Kept = Partial<Record<Encoding, Variant>> & { identity: Variant; size: number };

const MOST_BYTES = 192 * 1024 * 1024;
const LONGEST_ADDRESS = 1024;
const WORTH_COMPRESSING = 200;
const COMPRESSIBLE = /^(?:text\/|application\/(?:json|javascript|ld\+json|manifest\+json|xml)|image\/svg)/;

/**
 * Answers to public reads, whole and compressed, in front of everything else.
 *
 * A public read is a pure function of its address and the content's version, so the answer can be kept until that
 * version changes. What was kept longest ago makes room when there is too much.
 */
export class HotReads {
  readonly #kept = new Map<string, Kept>();
  #bytes = 0;

  /** Answers from what is kept. False when there is nothing: somebody else must answer. */
  answer(request: IncomingMessage, response: ServerResponse): boolean {
    const kept = this.#kept.get(request.url as string);
    if (!kept) return false;
    const accepted = request.headers['accept-encoding'];
    const variant =
      (accepted !== undefined &&
        ((accepted.includes('br') && kept.br) || (accepted.includes('gzip') && kept.gzip))) ||
      kept.identity;
    const known = request.headers['if-none-match'];
    if (known !== undefined && isKnown(known, variant.etag)) {
      response.writeHead(304, withoutBody(variant.headers)).end();
    } else {
      response.writeHead(200, variant.headers).end(variant.body);
    }
    return true;
  }

  /** Makes the answer for an address, keeps it where it may, and gives it back in the encoding that was asked for. */
  async keep(request: Request, address: string, response: Response): Promise<Response> {
    const body = Buffer.from(await response.arrayBuffer());
    const kept = await variantsOf(body, response.headers);
    if (address.length <= LONGEST_ADDRESS) this.#store(address, kept);
    const accepted = request.headers.get('accept-encoding') ?? '';
    const variant =
      (accepted.includes('br') && kept.br) || (accepted.includes('gzip') && kept.gzip) || kept.identity;
    const isFresh = isKnown(request.headers.get('if-none-match') ?? '', variant.etag);
    const headers = pairsOf(isFresh ? withoutBody(variant.headers) : variant.headers);
    return new Response(isFresh ? null : new Uint8Array(variant.body), {
      status: isFresh ? 304 : 200,
      headers,
    });
  }

  clear(): void {
    this.#kept.clear();
    this.#bytes = 0;
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

async function variantsOf(body: Buffer, headers: Headers): Promise<Kept> {
  const digest = createHash('sha256').update(body).digest('base64url').slice(0, 22);
  const identity = variantOf(body, 'identity', { digest, headers });
  const isWorthIt = body.length >= WORTH_COMPRESSING && COMPRESSIBLE.test(headers.get('content-type') ?? '');
  if (!isWorthIt) return { identity, size: body.length };
  const [br, gz] = await Promise.all([
    compressWithBrotli(body, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 10, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
    }),
    compressWithGzip(body, { level: 9 }),
  ]);
  return {
    identity,
    br: variantOf(br, 'br', { digest, headers }),
    gzip: variantOf(gz, 'gzip', { digest, headers }),
    size: body.length + br.length + gz.length,
  };
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
  return { body, etag, headers: [...own].flat() };
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

function withoutBody(headers: readonly string[]): string[] {
  return pairsOf(headers)
    .filter(([name]) => !/^content-(?:length|encoding|type)$/.test(name))
    .flat();
}

function pairsOf(headers: readonly string[]): [string, string][] {
  return headers.flatMap((name, at) =>
    at % 2 === 0 ? [[name, headers[at + 1] ?? ''] as [string, string]] : [],
  );
}
