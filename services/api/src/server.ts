import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { createApp, type Service } from './app.ts';
import { languageAsked } from './platform/http/language.ts';
import { RateLimit, READ_LIMIT, visitorOf, WRITE_LIMIT } from './platform/http/rate-limit.ts';
import { refuseUnreadable } from './platform/http/unreadable-requests.ts';
import { refusal } from './trpc/answer.ts';

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
  /** The limit that a request goes past; undefined when it may go on. */
  const limitPassed = ({ method, headers, socket }: IncomingMessage): RateLimit | undefined => {
    const limit = method === 'GET' || method === 'HEAD' || method === 'OPTIONS' ? reads : writes;
    const forwarded = trustedProxies > 0 ? headers['x-forwarded-for'] : undefined;
    const visitor = visitorOf(socket.remoteAddress, String(forwarded ?? ''), trustedProxies);
    return limit.isExceeded(visitor) ? limit : undefined;
  };
  const server = createServer({ connectionsCheckingInterval: 2_000 }, (request, response) => {
    if (!service.isReady()) response.setHeader('connection', 'close');
    const passed = isRateLimited ? limitPassed(request) : undefined;
    if (passed) {
      service.tally.count('too many', 429);
      void refuseMany(request, response, passed);
      return;
    }
    const mayBeKept = request.method === 'GET' || request.method === 'HEAD';
    if (mayBeKept && service.hot.answer(request, response)) return;
    void listen(request, response);
  });
  refuseUnreadable(server);
  server.requestTimeout = 20_000;
  server.headersTimeout = 10_000;
  server.keepAliveTimeout = 15_000;
  return server;
}

async function refuseMany(
  request: IncomingMessage,
  response: ServerResponse,
  limit: RateLimit,
): Promise<void> {
  const query = new URLSearchParams(request.url?.split('?')[1]);
  const refused = refusal(429, 'too-many', languageAsked(query, request.headers['accept-language']), {
    'retry-after': String(limit.retryAfter()),
  });
  response.writeHead(429, [...refused.headers].flat()).end(await refused.text());
}
