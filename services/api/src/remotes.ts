import { join } from 'node:path';
import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { etag } from 'hono/etag';
import { codeHeaders } from './platform/http/security-headers.ts';
import { staticFiles } from './platform/http/static-files.ts';

const FOREVER = 'public, max-age=31536000, immutable';

/**
 * The widgets as Module Federation remotes: `/embed/v1/remotes/<widget>/remoteEntry.js` and the modules beside it,
 * as the widget's own build left them.
 *
 * An entry names the modules of its release, so browsers ask for it again each time and no copy of it is kept
 * here: a widget is released by replacing its files, while the service and every host run on.
 */
export function createRemotes(): Hono<{ Bindings: HttpBindings }> {
  const app = new Hono<{ Bindings: HttpBindings }>();
  app.use('/embed/v1/remotes/:widget/remoteEntry.js', compress(), etag());
  app.get(
    '/embed/v1/remotes/*',
    staticFiles({
      root: join(import.meta.dirname, '../../../widgets'),
      file: fileOf,
      headers: (path) => ({
        ...codeHeaders,
        'cache-control': path.includes('/assets/') ? FOREVER : 'no-cache',
      }),
    }),
  );
  return app;
}

/** Where in `widgets/` an address lies; only what a build left can be reached. */
function fileOf(path: string): string {
  const [, widget = '', file = ''] = /^\/embed\/v1\/remotes\/([a-z-]+)\/([\w./-]+)$/.exec(path) ?? [];
  return `/${widget}/dist/remote/${file}`;
}
