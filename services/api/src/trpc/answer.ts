import { Buffer } from 'node:buffer';
import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import type { Service } from '../app.ts';
import { languageAsked } from '../platform/http/language.ts';
import { dataHeaders } from '../platform/http/security-headers.ts';
import { listMunicipalities } from '../regions/index.ts';
import type { Context } from './context.ts';
import { type Reason, reasonIn } from './errors.ts';
import { appRouter } from './router.ts';

/** What residents send from a municipality's own site, where it may be another origin than ours. */
const SENT_FROM_SITES = new Set(['/trpc/intakes.submit', '/trpc/catalogue.reportMissing']);
const LARGEST_BODY = 128 * 1024;
const CACHED = 'public, max-age=60, stale-while-revalidate=600, stale-if-error=86400';

/** A procedure asked over HTTP. Only its own address reaches it: what caches keep is decided by the name in it. */
export async function answerProcedure(request: Request, service: Service): Promise<Response> {
  const url = new URL(request.url);
  const name = url.pathname.slice('/trpc/'.length);
  const language = languageAsked(url.searchParams, request.headers.get('accept-language'));
  if (request.method === 'OPTIONS')
    return new Response(null, { status: 204, headers: await headersFor(request, service) });
  const procedure = procedureNamed(name);
  // tRPC takes several calls in one for a list of names; here one address is one question.
  if (url.searchParams.has('batch')) return refusal(400, 'input-wrong', language);
  if (!procedure) return refusal(404, 'not-there', language);
  const isRead = procedure.type === 'query';
  const methods = isRead ? ['GET', 'HEAD'] : ['POST'];
  if (!methods.includes(request.method))
    return refusal(405, 'input-wrong', language, { allow: methods.join(', ') });
  // A form on any site can send other types without asking first.
  if (!isRead && !request.headers.get('content-type')?.startsWith('application/json'))
    return refusal(415, 'input-wrong', language);
  const body = isRead ? undefined : await bodyOf(request);
  if (body === 'too large') return refusal(413, 'too-large', language);

  const response = await fetchRequestHandler({
    endpoint: '/trpc',
    req: new Request(url, {
      method: isRead ? 'GET' : 'POST',
      headers: request.headers,
      ...(body && { body }),
    }),
    router: appRouter,
    allowBatching: false,
    createContext: () => contextOf(request, service, language),
    onError: ({ error, path }) => {
      if (error.code === 'INTERNAL_SERVER_ERROR')
        service.log.error(
          { error: { message: error.message, stack: error.stack }, procedure: path },
          'failed',
        );
    },
  });
  const isKept = isRead && response.ok && procedure.meta?.isForEverybody === true && !holdsWords(url);
  const headers = await headersFor(request, service);
  headers.set('content-type', 'application/json');
  headers.set('cache-control', isKept ? CACHED : 'no-store');
  return new Response(response.body, { status: response.status, headers });
}

/** What is true of every call of a procedure; undefined when there is none of this name. */
function procedureNamed(name: string) {
  // tRPC keeps them flat, by whole name, and types them nested.
  const procedures = appRouter._def.procedures as unknown as Record<string, { _def: ProcedureFacts }>;
  return Object.hasOwn(procedures, name) ? procedures[name]?._def : undefined;
}

interface ProcedureFacts {
  type: 'query' | 'mutation';
  meta?: { isForEverybody?: boolean };
}

/** The resident's words are theirs: an answer to them is kept by no cache. Read as the procedure reads them. */
function holdsWords(url: URL): boolean {
  const input: unknown = JSON.parse(url.searchParams.get('input') ?? '{}');
  return typeof input === 'object' && input !== null && Object.hasOwn(input, 'words');
}

/** What was sent, read no further than may be sent. */
async function bodyOf(request: Request): Promise<Uint8Array<ArrayBuffer> | 'too large'> {
  if (Number(request.headers.get('content-length')) > LARGEST_BODY) return 'too large';
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = request.body?.getReader();
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    length += part.value.length;
    if (length > LARGEST_BODY) {
      await reader?.cancel();
      return 'too large';
    }
    chunks.push(part.value);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

function contextOf({ headers, url }: Request, service: Service, language: Context['language']): Context {
  return {
    db: service.db,
    content: service.content,
    shelves: service.shelves,
    artefacts: service.artefacts,
    log: service.log,
    map: service.map,
    language,
    origin: headers.get('origin') ?? undefined,
    ownOrigin: new URL(service.publicUrl ?? url).origin,
    bearer: /^Bearer (\S+)$/.exec(headers.get('authorization') ?? '')?.[1],
  };
}

/** Any site may read; which pages may send: those of any municipality's sites. Which municipality's, the procedure decides. */
async function headersFor(request: Request, { db }: Service): Promise<Headers> {
  const headers = new Headers(dataHeaders);
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  if (isRead) headers.set('access-control-allow-origin', '*');
  else {
    headers.set('vary', 'Origin');
    const origin = request.headers.get('origin');
    const mayBeSent = SENT_FROM_SITES.has(new URL(request.url).pathname);
    const sites =
      origin && mayBeSent ? (await listMunicipalities(db)).flatMap((municipality) => municipality.sites) : [];
    if (origin && sites.includes(origin)) {
      headers.set('access-control-allow-origin', origin);
      headers.set('access-control-allow-methods', 'POST');
      headers.set('access-control-allow-headers', 'content-type');
      headers.set('access-control-max-age', '600');
    }
  }
  return headers;
}

/** The codes by which tRPC names a refusal, for those that never reach it. */
const codes = {
  400: 'BAD_REQUEST',
  404: 'NOT_FOUND',
  405: 'METHOD_NOT_SUPPORTED',
  413: 'PAYLOAD_TOO_LARGE',
  415: 'UNSUPPORTED_MEDIA_TYPE',
  429: 'TOO_MANY_REQUESTS',
  504: 'TIMEOUT',
} as const;

/** A refusal in the shape of a procedure's answer, with its reason in the asked language. Any page may read it. */
export function refusal(
  status: keyof typeof codes,
  reason: Reason,
  language: Context['language'],
  headers: Record<string, string> = {},
): Response {
  const error = {
    message: reasonIn(reason, language),
    code: -32600,
    data: { code: codes[status], httpStatus: status },
  };
  return Response.json(
    { error },
    {
      status,
      headers: {
        ...dataHeaders,
        'access-control-allow-origin': '*',
        'cache-control': 'no-store',
        ...headers,
      },
    },
  );
}
