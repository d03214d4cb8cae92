import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { createApp, type Service } from './app.ts';
import { RateLimit, READ_LIMIT, visitorOf, WRITE_LIMIT } from './platform/http/rate-limit.ts';
import { dataHeaders } from './platform/http/security-headers.ts';
import { reasonIn } from './trpc/errors.ts';

interface ServerOptions {
  service: Service;
  isRateLimited: boolean;
  trustedProxies: number;
}

/**
 * The HTTP server: answers what is kept at once, and hands everything else to the routes. What one visitor may ask
 * in a minute is bounded before either.
 */
export function createHttpServer({ service, isRateLimited, trustedProxies }: ServerOptions): Server {
  const app = createApp(service);
  const listen = getRequestListener(app.fetch, { overrideGlobalObjects: false });
  const reads = new RateLimit(READ_LIMIT);
  const writes = new RateLimit(WRITE_LIMIT);
  const server = createServer((request, response) => {
    const isRead = request.method === 'GET' || request.method === 'HEAD' || request.method === 'OPTIONS';
    if (isRateLimited) {
      const limit = isRead ? reads : writes;
      const forwarded = request.headers['x-forwarded-for'];
      const visitor = visitorOf(
        request.socket.remoteAddress,
        Array.isArray(forwarded) ? forwarded[0] : forwarded,
        trustedProxies,
      );
      if (limit.isExceeded(visitor)) {
        const body = JSON.stringify({
          error: {
            message: reasonIn('too-many', 'nl'),
            data: { code: 'TOO_MANY_REQUESTS', httpStatus: 429 },
          },
        });
        response.writeHead(429, {
          ...dataHeaders,
          'content-type': 'application/json',
          'retry-after': String(limit.retryAfter()),
          'access-control-allow-origin': '*',
        });
        response.end(body);
        return;
      }
    }
    if (request.method === 'GET' && service.hot.answer(request, response)) return;
    void listen(request, response);
  });
  server.requestTimeout = 20_000;
  server.headersTimeout = 10_000;
  server.keepAliveTimeout = 15_000;
  return server;
}
