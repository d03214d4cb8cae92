import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HttpBindings } from '@hono/node-server';
import { Language } from '@onthaal/vocabulary';
import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import { Hono, type Context as HonoContext } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { timeout } from 'hono/timeout';
import { createPages } from './pages/index.ts';
import type { HotReads } from './platform/http/hot-reads.ts';
import { dataHeaders, pageHeaders } from './platform/http/security-headers.ts';
import { staticFiles } from './platform/http/static-files.ts';
import type { Tally } from './platform/http/tally.ts';
import { listMunicipalities } from './regions/index.ts';
import { createRemotes } from './remotes.ts';
import type { Context } from './trpc/context.ts';
import { reasonIn } from './trpc/errors.ts';
import { appRouter } from './trpc/router.ts';

const LARGEST_BODY = 128 * 1024;
const LONGEST_ANSWER = 10_000;
const CACHED = 'public, max-age=60, stale-while-revalidate=600, stale-if-error=86400';
const FOREVER = 'public, max-age=31536000, immutable';
const A_WHILE = 'public, max-age=300, stale-while-revalidate=86400, stale-if-error=604800';
const repository = join(import.meta.dirname, '../../..');
const embed = join(repository, 'widgets/loader/dist');
const desk = join(repository, 'apps/desk/dist');

/** What the routes need of the process around them. */
export interface Service extends Pick<Context, 'db' | 'content' | 'shelves' | 'log'> {
  hot: HotReads;
  tally: Tally;
  publicUrl: string | undefined;
  /** False from the moment the service was told to stop. */
  isReady: () => boolean;
}

type Env = { Bindings: HttpBindings };

/** Every route of the service. What is the same for everybody is kept by `service.hot` and never comes here again. */
export function createApp(service: Service): Hono<Env> {
  const app = new Hono<Env>();
  app.use(async (c, next) => {
    await next();
    service.tally.count(routeOf(c.req.path), c.res.status);
    const isPublic =
      c.req.method === 'GET' &&
      c.res.status === 200 &&
      c.res.headers.get('cache-control')?.startsWith('public');
    if (!isPublic) return;
    const answer = await service.hot.keep(c.req.raw, addressOf(c), c.res);
    // Hono carries the headers of an answer over into the one that replaces it, unless there is none.
    c.res = undefined;
    c.res = answer;
  });
  app.use(timeout(LONGEST_ANSWER));

  app.get('/healthz', (c) => c.json({ status: 'ok' }, 200, { ...dataHeaders, 'cache-control': 'no-store' }));
  app.get('/readyz', async (c) => {
    const isReady = service.isReady() && (await answersQueries(service));
    return c.json({ status: isReady ? 'ready' : 'not ready' }, isReady ? 200 : 503, {
      ...dataHeaders,
      'cache-control': 'no-store',
    });
  });

  app.options('/trpc/*', async (c) => c.body(null, 204, await writersAllowed(c, service)));
  app.use('/trpc/*', bodyLimit({ maxSize: LARGEST_BODY, onError: (c) => refuseLarge(c) }));
  app.all('/trpc/*', (c) => answerProcedure(c, service));

  app.route('/', createRemotes());
  app.get(
    '/embed/v1/*',
    staticFiles({
      root: embed,
      file: currentRelease,
      headers: (path) => ({
        ...dataHeaders,
        'access-control-allow-origin': '*',
        'cache-control': path.includes('/modules/') && currentRelease(path) === path ? FOREVER : A_WHILE,
      }),
    }),
  );
  app.get('/desk', (c) => c.redirect('/desk/', 308));
  app.get(
    '/desk/*',
    staticFiles({
      root: desk,
      file: (path) => path.replace(/^\/desk/, ''),
      headers: (path) => ({
        ...pageHeaders(),
        'cache-control': path.includes('/assets/') ? FOREVER : 'public, max-age=0, must-revalidate',
      }),
    }),
  );
  app.route('/', createPages(service));

  app.notFound((c) => c.text(reasonIn('not-there', languageIn(c)), 404, dataHeaders));
  app.onError((error, c) => {
    const isOurs = !('status' in error) || Number(error.status) >= 500;
    if (isOurs)
      service.log.error(
        {
          error: { name: error.name, message: error.message, stack: error.stack },
          route: routeOf(c.req.path),
        },
        'failed',
      );
    return c.text(
      reasonIn('failed', languageIn(c)),
      isOurs ? 500 : (error as { status: 400 }).status,
      dataHeaders,
    );
  });
  return app;
}

async function answerProcedure(c: HonoContext<Env>, service: Service): Promise<Response> {
  const response = await fetchRequestHandler({
    endpoint: '/trpc',
    req: c.req.raw,
    router: appRouter,
    allowBatching: false,
    createContext: () => contextOf(c, service),
    onError: ({ error, path }) => {
      if (error.code === 'INTERNAL_SERVER_ERROR')
        service.log.error(
          { error: { message: error.message, stack: error.stack }, procedure: path },
          'failed',
        );
    },
  });
  const headers = new Headers(response.headers);
  for (const [name, value] of Object.entries(dataHeaders)) headers.set(name, value);
  headers.delete('vary');
  const isRead = c.req.method === 'GET';
  headers.set('cache-control', isRead && response.ok && isForEverybody(c) ? CACHED : 'no-store');
  if (isRead) headers.set('access-control-allow-origin', '*');
  else for (const [name, value] of Object.entries(await writersAllowed(c, service))) headers.set(name, value);
  return new Response(response.body, { status: response.status, headers });
}

/** A resident's words are theirs, and a desk's list is the desk's: neither is kept by any cache. */
function isForEverybody(c: HonoContext<Env>): boolean {
  return !c.req.path.startsWith('/trpc/intakes.list') && !c.req.query('input')?.includes('"words"');
}

function contextOf(c: HonoContext<Env>, service: Service): Context {
  return {
    db: service.db,
    content: service.content,
    shelves: service.shelves,
    log: service.log,
    language: languageIn(c),
    origin: c.req.header('origin'),
    ownOrigin: service.publicUrl ?? new URL(c.req.url).origin,
    bearer: /^Bearer (\S+)$/.exec(c.req.header('authorization') ?? '')?.[1],
  };
}

/** The language of whoever asks: named in the address, else what the browser prefers, else Dutch. */
function languageIn(c: HonoContext<Env>): Context['language'] {
  const named = c.req.query('lang') ?? /"lang":"([a-z]{2})"/.exec(c.req.query('input') ?? '')?.[1];
  const preferred = c.req.header('accept-language')?.slice(0, 2);
  return Language.safeParse(named ?? preferred).data ?? 'nl';
}

/** Which pages may send: those of any municipality's sites. Which municipality's, the procedure decides. */
async function writersAllowed(c: HonoContext<Env>, service: Service): Promise<Record<string, string>> {
  const origin = c.req.header('origin');
  const isSubmit = c.req.path === '/trpc/intakes.submit';
  const sites =
    origin && isSubmit
      ? (await listMunicipalities(service.db)).flatMap((municipality) => municipality.sites)
      : [];
  if (!origin || !sites.includes(origin)) return { vary: 'Origin' };
  return {
    vary: 'Origin',
    'access-control-allow-origin': origin,
    'access-control-allow-methods': 'POST',
    'access-control-allow-headers': 'content-type',
    'access-control-max-age': '600',
  };
}

function refuseLarge(c: HonoContext): Response {
  const message = reasonIn('too-large', languageIn(c));
  return c.json(
    { error: { message, code: -32600, data: { code: 'PAYLOAD_TOO_LARGE', httpStatus: 413 } } },
    413,
    dataHeaders,
  );
}

async function answersQueries({ db }: Service): Promise<boolean> {
  try {
    await db.selectFrom('content_version').select('version').execute();
    return true;
  } catch {
    return false;
  }
}

/** A page with yesterday's loader asks for yesterday's folder: it gets today's file of the same name. */
function currentRelease(path: string): string {
  const [, folder, file] = /^\/embed\/v1\/modules\/([^/]+)\/([^/]+)$/.exec(path) ?? [];
  if (!folder || !file || existsSync(join(embed, path))) return path;
  return releaseFile(file) ?? path;
}

function releaseFile(file: string): string | undefined {
  const manifest = join(embed, 'embed/v1/manifest.json');
  if (!existsSync(manifest)) return undefined;
  const { release } = JSON.parse(readFileSync(manifest, 'utf8'));
  return `/embed/v1/modules/${release}/${file}`;
}

/** The part of an address that tells what was asked without telling more. */
function routeOf(path: string): string {
  const [, first = '', second = ''] = path.split('/');
  if (first === 'trpc') return Object.hasOwn(appRouter._def.procedures, second) ? second : 'trpc other';
  return ['healthz', 'readyz', 'embed', 'w', 'demo', 'desk', ''].includes(first) ? `/${first}` : 'other';
}

function addressOf(c: HonoContext<Env>): string {
  return c.env.incoming.url ?? '';
}
