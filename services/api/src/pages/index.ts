import { Language } from '@onthaal/vocabulary';
import { TRPCError } from '@trpc/server';
import { Hono, type Context as HonoContext } from 'hono';
import type { Service } from '../app.ts';
import { pageHeaders } from '../platform/http/security-headers.ts';
import { pageAssets, readAsset } from './assets.ts';
import { answerCalendar } from './calendar.ts';
import { cataloguePage } from './catalogue-pages.ts';
import { counterFinderPage } from './counter-finder-page.ts';
import { contactCardPage, openingHoursPage } from './counter-pages.ts';
import { createDemoSites } from './demo/index.ts';
import { frontPage } from './front.ts';
import { answerIntakeForm, receiveIntakeForm } from './intake/index.ts';
import { type Page, renderPage } from './layout.ts';
import { answerLeaflet, leafletPage } from './leaflet/index.ts';
import { overviewPage } from './overview.ts';
import { bareNotFound, notFoundPage } from './plain-answers.ts';
import { readForm } from './read-form.ts';
import { servicePage } from './service-sheet.ts';
import { receiveVisit, type Visit } from './visit.ts';

const KEPT_BY_ALL = 'public, max-age=60, stale-while-revalidate=600, stale-if-error=86400';
const A_WHILE = 'public, max-age=300, stale-while-revalidate=86400, stale-if-error=604800';

/** Which page an address means; undefined when there is none. */
type Finder = (visit: Visit, id: string | undefined) => Promise<Page | undefined>;

const finders: Record<string, Finder> = {
  'opening-hours': openingHoursPage,
  'contact-card': contactCardPage,
  'counter-finder': counterFinderPage,
  leaflet: leafletPage,
  'catalogue-search': (visit, id) => (id ? servicePage(visit, id) : cataloguePage(visit)),
};

/**
 * Every page that the service writes itself: the front page, the stand-alone pages under `/w/` that need no
 * script, and the demonstration sites.
 */
export function createPages(service: Service): Hono {
  const app = new Hono();
  app.get('/', (c) => frontPage(c, service));
  app.get('/w/assets/:name', (c) => {
    const asset = readAsset(pageAssets, c.req.param('name'));
    if (!asset) return c.notFound();
    return c.body(asset.body, 200, {
      ...pageHeaders(),
      'content-type': asset.type,
      'cache-control': A_WHILE,
    });
  });
  app.get('/w/:municipality', (c) => answer(c, service, overviewPage));
  app.get('/w/:municipality/intake-form/:id?', (c) =>
    guarded(c, async () => await answerIntakeForm(c, service, await receiveVisit(c, service))),
  );
  app.post('/w/:municipality/intake-form/:id?', (c) =>
    guarded(c, async () => await receiveIntakeForm(c, service, await receiveVisit(c, service))),
  );
  app.post('/w/:municipality/catalogue-search', (c) =>
    guarded(c, async () => await answerWords(c, await receiveVisit(c, service))),
  );
  app.get('/w/:municipality/opening-hours/:file{.+\\.ics}', (c) =>
    guarded(c, async () => {
      const counter = c.req.param('file').slice(0, -'.ics'.length);
      return await answerCalendar(c, await receiveVisit(c, service), counter);
    }),
  );
  app.get('/w/:municipality/leaflet.pdf', (c) => answerPdf(c, service));
  app.get('/w/:municipality/leaflet/:file{.+\\.pdf}', (c) =>
    answerPdf(c, service, c.req.param('file').slice(0, -'.pdf'.length)),
  );
  app.get('/w/:municipality/:widget/:id?', (c) =>
    answer(c, service, async (visit, id) => await finders[c.req.param('widget')]?.(visit, id)),
  );
  app.get('/w/*', async (c) =>
    c.req.path.length > 3 && c.req.path.endsWith('/')
      ? c.redirect(c.req.path.replace(/\/+$/, '') + new URL(c.req.url).search, 308)
      : await showMissing(c),
  );
  app.route('/', createDemoSites(service, showMissing));
  return app;
}

function answer(c: HonoContext, service: Service, find: Finder): Promise<Response> {
  return guarded(c, async () => {
    const visit = await receiveVisit(c, service);
    const page = await find(visit, c.req.param('id'));
    // We never ask for words in an address; who writes them there has a page that is nobody's but theirs.
    const isForAll = page && !c.req.query('words') && (!page.namesOrigin || service.publicUrl);
    const cache = isForAll ? KEPT_BY_ALL : 'no-store';
    return c.html(renderPage(visit, page ?? notFoundPage(visit)), page ? 200 : 404, {
      ...pageHeaders(visit.sites),
      'cache-control': cache,
    });
  });
}

function answerPdf(c: HonoContext, service: Service, counter?: string): Promise<Response> {
  return guarded(c, async () => {
    const visit = await receiveVisit(c, service);
    const cache = service.publicUrl ? KEPT_BY_ALL : 'no-store';
    return (await answerLeaflet(c, visit, { counter, cache })) ?? (await showMissing(c));
  });
}

/** Words come as a form and never in an address, which a browser, a proxy and a next site would remember. */
async function answerWords(c: HonoContext, visit: Visit): Promise<Response> {
  const form = await readForm(c);
  const page = await cataloguePage(visit, (name) => form?.get(name) ?? undefined);
  return c.html(renderPage(visit, page), form ? 200 : 413, {
    ...pageHeaders(visit.sites),
    'cache-control': 'no-store',
  });
}

/** What is not there, or cannot be an id, is a page of its own in the reader's language. */
async function guarded(c: HonoContext, reply: () => Promise<Response>): Promise<Response> {
  try {
    return await reply();
  } catch (error) {
    if (!(error instanceof TRPCError) || !['NOT_FOUND', 'BAD_REQUEST'].includes(error.code)) throw error;
    return await showMissing(c, error.code === 'NOT_FOUND' ? 404 : 400);
  }
}

async function showMissing(c: HonoContext, status: 404 | 400 = 404): Promise<Response> {
  const asked = c.req.query('lang') ?? c.req.header('accept-language')?.slice(0, 2);
  return c.html(bareNotFound(Language.safeParse(asked).data ?? 'nl'), status, {
    ...pageHeaders(),
    'cache-control': 'no-store',
  });
}
