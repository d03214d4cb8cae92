import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TRPCError } from '@trpc/server';
import { Hono, type Context as HonoContext } from 'hono';
import type { Service } from '../../app.ts';
import { pageHeaders } from '../../platform/http/security-headers.ts';
import { readAsset } from '../assets.ts';
import { receiveVisit, type Visit } from '../visit.ts';
import { DEMO_PAGES, type DemoPage, writeDemoPage } from './site.ts';
import { fill } from './template.ts';
import { demoFolder, townOf } from './towns.ts';

const KEPT_BY_ALL = 'public, max-age=60, stale-while-revalidate=600, stale-if-error=86400';

/** The policy of a careful town that embeds Onthaal: nothing but what the embedding guide asks for. */
const TOWN_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "font-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

/**
 * Sites that look like those of towns, for every municipality in the store. They use the widgets as a webmaster
 * does, from outside: a tag, a link in it, a script.
 */
export function createDemoSites(service: Service, onMissing: (c: HonoContext) => Promise<Response>): Hono {
  const app = new Hono();
  app.get('/demo', (c) => c.redirect('/', 308));
  app.get('/demo/assets/:design/:file', (c) => {
    const design = c.req.param('design');
    const file = c.req.param('file');
    const folders = [join(demoFolder, 'sites', design), join(demoFolder, 'dist', design)];
    const asset = /^[a-z]+$/.test(design)
      ? folders.map((folder) => readAsset(folder, file)).find((found) => found)
      : undefined;
    if (!asset) return c.notFound();
    return c.body(asset.body, 200, { ...townHeaders(), 'content-type': asset.type });
  });
  app.get('/demo/:municipality/colours.css', (c) =>
    visited(c, service, onMissing, async ({ municipality }) => {
      const rules = Object.entries(townOf(municipality.id).colours).map(
        ([name, value]) => `--town-${name}:${value}`,
      );
      return c.body(`:root{${rules.join(';')}}\n`, 200, {
        ...townHeaders(),
        'content-type': 'text/css; charset=utf-8',
      });
    }),
  );
  app.get('/demo/:municipality/art.svg', (c) =>
    visited(c, service, onMissing, async ({ municipality }) => {
      const { design, colours } = townOf(municipality.id);
      const file = join(demoFolder, 'sites', design, 'art.svg');
      if (!existsSync(file)) return c.notFound();
      return c.body(fill(readFileSync(file, 'utf8'), colours), 200, {
        ...townHeaders(),
        'content-type': 'image/svg+xml',
      });
    }),
  );
  for (const path of ['/', '/:first/', '/:first/:second/'] as const)
    app.get(`/demo/:municipality${path}`, (c) => showPage(c, service, onMissing));
  app.get('/demo/*', async (c) =>
    c.req.path.endsWith('/') ? await onMissing(c) : c.redirect(`${c.req.path}/`, 308),
  );
  return app;
}

async function showPage(
  c: HonoContext,
  service: Service,
  onMissing: (c: HonoContext) => Promise<Response>,
): Promise<Response> {
  return await visited(c, service, onMissing, async (visit) => {
    const parts = [c.req.param('first'), c.req.param('second')].filter((part) => part !== undefined);
    const spoken = visit.municipality.languages.slice(1).find((language) => language === parts[0]);
    const page = DEMO_PAGES.find((name) => name === (parts.slice(spoken ? 1 : 0).join('/') as DemoPage));
    if (page === undefined) return await onMissing(c);
    const town = townOf(visit.municipality.id);
    const inLanguage = await receiveVisit(c, service, spoken ?? visit.municipality.languages[0]);
    return c.html(await writeDemoPage(inLanguage, town, page), 200, townHeaders());
  });
}

async function visited(
  c: HonoContext,
  service: Service,
  onMissing: (c: HonoContext) => Promise<Response>,
  reply: (visit: Visit) => Promise<Response>,
): Promise<Response> {
  try {
    return await reply(await receiveVisit(c, service));
  } catch (error) {
    if (!(error instanceof TRPCError) || error.code !== 'NOT_FOUND') throw error;
    return await onMissing(c);
  }
}

function townHeaders(): Record<string, string> {
  return { ...pageHeaders(), 'content-security-policy': TOWN_POLICY, 'cache-control': KEPT_BY_ALL };
}
