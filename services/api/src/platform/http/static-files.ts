import type { HttpBindings } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import type { MiddlewareHandler } from 'hono';

interface StaticFiles {
  root: string;
  /** The file for the path of an address; the path itself by default. */
  file?: (path: string) => string;
  /** The headers of a found file, by the path that was asked for. */
  headers: (path: string) => Record<string, string>;
}

/** Serves the files of a built folder, each with its headers; what is not there is for the next handler. */
export function staticFiles({
  root,
  file = (path) => path,
  headers,
}: StaticFiles): MiddlewareHandler<{ Bindings: HttpBindings }> {
  const serve = serveStatic<{ Bindings: HttpBindings }>({ root, rewriteRequestPath: file });
  return async (c, next) => {
    const response = await serve(c, next);
    if (response instanceof Response) {
      // What it holds tells a file better than when it was written.
      response.headers.delete('last-modified');
      for (const [name, value] of Object.entries(headers(c.req.path))) response.headers.set(name, value);
    }
    return response;
  };
}
