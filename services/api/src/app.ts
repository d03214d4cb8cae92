import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HttpBindings } from '@hono/node-server';
import { Hono, type Context as HonoContext } from 'hono';
import { timeout } from 'hono/timeout';
import { createCatalogueFiles } from './catalogue-files.ts';
import { createMapFiles } from './map-files.ts';
import { createPages } from './pages/index.ts';
import type { HotReads, Packed } from './platform/http/hot-reads.ts';
import { languageAsked } from './platform/http/language.ts';
import { codeHeaders, dataHeaders, pageHeaders } from './platform/http/security-headers.ts';
import { staticFiles } from './platform/http/static-files.ts';
import type { Tally } from './platform/http/tally.ts';
import { createRemotes } from './remotes.ts';
import { answerProcedure, refusal } from './trpc/answer.ts';
import type { Context } from './trpc/context.ts';
import { reasonIn } from './trpc/errors.ts';
import { appRouter } from './trpc/router.ts';

const LONGEST_ANSWER = 10_000;
const FOREVER = 'public, max-age=31536000, immutable';
const A_WHILE = 'public, max-age=300, stale-while-revalidate=86400, stale-if-error=604800';
const repository = join(import.meta.dirname, '../../..');
const embed = join(repository, 'widgets/loader/dist');
const desk = join(repository, 'apps/desk/dist');

/** What the routes need of the process around them. */
export interface Service extends Pick<Context, 'db' | 'content' | 'shelves' | 'artefacts' | 'log' | 'map'> {
  hot: HotReads;
  tally: Tally;
  publicUrl: string | undefined;
  /** The tiles of the map, where this service has them on its own disk. */
  mapFile?: string | undefined;
  /** Milliseconds after which a visitor hears that it did not work. */
  longestAnswer?: number;
  /** False from the moment the service was told to stop. */
  isReady: () => boolean;
}

const lastHeaders = { ...dataHeaders, 'cache-control': 'no-store' };

/** `packed` is set by who made the answer, when it is there in other encodings already. */
type Env = { Bindings: HttpBindings; Variables: { packed?: Packed } };

/** Every route of the service. What is the same for everybody is kept by `service.hot` and never comes here again. */
export function createApp(service: Service): Hono<Env> {
  const app = new Hono<Env>();
  app.use(async (c, next) => {
    // What changes while an answer is made may be missing from it.
    const { age } = service.hot;
    await next();
    service.tally.count(routeOf(c.req.path), c.res.status);
    const isPublic =
      (c.req.method === 'GET' || c.req.method === 'HEAD') &&
      c.res.status === 200 &&
      c.res.headers.get('cache-control')?.startsWith('public');
    if (!isPublic) return;
    const kept = { address: addressOf(c), age, packed: c.get('packed') };
    const answer = await service.hot.keep(c.req.raw, c.res, kept);
    // Hono carries the headers of an answer over into the one that replaces it, unless there is none.
    c.res = undefined;
    c.res = answer;
  });
  app.use(timeout(service.longestAnswer ?? LONGEST_ANSWER));

  app.get('/healthz', (c) => c.json({ status: 'ok' }, 200, { ...dataHeaders, 'cache-control': 'no-store' }));
  app.get('/readyz', async (c) => {
    const isReady = service.isReady() && (await answersQueries(service));
    return c.json({ status: isReady ? 'ready' : 'not ready' }, isReady ? 200 : 503, {
      ...dataHeaders,
      'cache-control': 'no-store',
    });
  });

  app.all('/trpc/*', (c) => answerProcedure(c.req.raw, service));

  app.route('/', createCatalogueFiles(service));
  app.route('/', createRemotes());
  app.route('/', createMapFiles(service.mapFile));
  app.get(
    '/embed/v1/*',
    staticFiles({
      root: embed,
      file: currentRelease,
      headers: (path) => ({
        ...codeHeaders,
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

  app.notFound((c) => c.text(reasonIn('not-there', languageIn(c)), 404, lastHeaders));
  app.onError((error, c) => {
    const status = 'status' in error ? Number(error.status) : 500;
    if (status >= 500)
      service.log.error(
        {
          error: { name: error.name, message: error.message, stack: error.stack },
          route: routeOf(c.req.path),
        },
        'failed',
      );
    if (status === 504) return refusal(504, 'failed', languageIn(c));
    return c.text(reasonIn('failed', languageIn(c)), status as 500, lastHeaders);
  });
  return app;
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
  return ['healthz', 'readyz', 'catalogue', 'embed', 'map', 'w', 'demo', 'desk', ''].includes(first)
    ? `/${first}`
    : 'other';
}

function languageIn(c: HonoContext<Env>): Context['language'] {
  return languageAsked(new URL(c.req.url).searchParams, c.req.header('accept-language'));
}

function addressOf(c: HonoContext<Env>): string {
  return c.env.incoming.url ?? '';
}
