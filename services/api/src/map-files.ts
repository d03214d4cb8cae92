import { statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { MAP_ADDRESS } from './platform/config.ts';
import { codeHeaders } from './platform/http/security-headers.ts';
import { staticFiles } from './platform/http/static-files.ts';

type Env = { Bindings: HttpBindings };

/**
 * The tiles of the map, one file at {@link MAP_ADDRESS}, of which browsers read the parts they show. The file may be
 * larger than memory: it is never kept here, which `public` would ask for.
 */
export function createMapFiles(file: string | undefined): Hono<Env> {
  const app = new Hono<Env>();
  if (!file) return app;
  // Browsers of before 2023 ask first whether they may ask for a part.
  app.options(MAP_ADDRESS, (c) =>
    c.body(null, 204, { ...headersOf(file), 'access-control-allow-headers': 'range' }),
  );
  app.get(
    MAP_ADDRESS,
    staticFiles({ root: dirname(file), file: () => `/${basename(file)}`, headers: () => headersOf(file) }),
  );
  return app;
}

function headersOf(file: string): Record<string, string> {
  const { size, mtimeMs } = statSync(file);
  return {
    ...codeHeaders,
    'access-control-expose-headers': 'etag, content-range',
    'content-type': 'application/vnd.pmtiles',
    'cache-control': 'max-age=86400',
    // A map that is replaced while somebody looks at it is begun anew.
    etag: `"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"`,
  };
}
