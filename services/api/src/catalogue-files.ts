import type { HttpBindings } from '@hono/node-server';
import { Id } from '@onthaal/vocabulary';
import { Hono } from 'hono';
import type { Service } from './app.ts';
import { hashIn, unpackArtefact } from './catalogue/index.ts';
import type { Packed } from './platform/http/hot-reads.ts';
import { languageAsked } from './platform/http/language.ts';
import { dataHeaders } from './platform/http/security-headers.ts';
import { refusal } from './trpc/answer.ts';

type Env = { Bindings: HttpBindings; Variables: { packed?: Packed } };

/**
 * Search indexes by their hash: `/catalogue/<municipality>/<hash>.json`, as `catalogue.themes` says it. They never
 * change, and a page that still knows the last one is answered too. What is not there may come, so no cache may keep
 * that.
 */
export function createCatalogueFiles({ artefacts }: Pick<Service, 'artefacts'>): Hono<Env> {
  const app = new Hono<Env>();
  app.get('/catalogue/:municipality/:file', async (c) => {
    const { searchParams, search } = new URL(c.req.url);
    const municipality = Id.safeParse(c.req.param('municipality')).data;
    const hash = hashIn(c.req.param('file'));
    // One artefact has one address: no cache needs to keep it twice.
    const artefact = municipality && hash && !search ? await artefacts.read(municipality, hash) : undefined;
    if (!artefact)
      return refusal(404, 'not-there', languageAsked(searchParams, c.req.header('accept-language')));
    c.set('packed', { br: artefact.brotli, gzip: artefact.gzip });
    return c.body(new Uint8Array(await unpackArtefact(artefact)), 200, {
      ...dataHeaders,
      'access-control-allow-origin': '*',
      'content-type': 'application/json',
      'cache-control': 'public, max-age=31536000, immutable',
    });
  });
  return app;
}
