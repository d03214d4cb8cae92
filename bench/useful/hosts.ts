import { once } from 'node:events';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'rolldown';

/** Both ways to show a counter's hours, each on a page of a site that is not the service's. */
export interface Hosts {
  /** The page with what a webmaster pastes, and the page with the yardstick. */
  pages: { widget: string; minimal: string };
  bytes: number;
  close(): void;
}

/**
 * A town's site, and in front of the service a server that adds the yardstick's one file to it: both then come from
 * one origin, over the same number of connections.
 */
export async function serveHosts(servicePort: number): Promise<Hosts> {
  const code = await bundleMinimal();
  const front = createServer((asked, answer) => {
    if (asked.url === '/minimal.js') {
      answer.writeHead(200, {
        'content-type': 'text/javascript',
        'content-encoding': 'br',
        'access-control-allow-origin': '*',
        'cache-control': 'public, max-age=300',
      });
      answer.end(code);
      return;
    }
    const { method = 'GET', url = '/', headers } = asked;
    const asking = request(
      { host: '127.0.0.1', port: servicePort, method, path: url, headers },
      (answered) => {
        answer.writeHead(answered.statusCode ?? 502, answered.headers);
        answered.pipe(answer);
      },
    );
    asked.pipe(asking);
  });
  const api = await listen(front);
  const input = encodeURIComponent(
    JSON.stringify({ counter: 'sociaal-infopunt', lang: 'nl', municipality: 'kalmthout' }),
  );
  const contents: Record<string, string> = {
    '/widget': `<onthaal-opening-hours municipality="kalmthout" counter="sociaal-infopunt"><a href="${api}/w/kalmthout/opening-hours/sociaal-infopunt">Openingsuren</a></onthaal-opening-hours><script type="module" src="${api}/embed/v1/onthaal.js"></script>`,
    '/minimal': `<minimal-opening-hours src="${api}/trpc/counters.hours?input=${input}"><a href="${api}/w/kalmthout/opening-hours/sociaal-infopunt">Openingsuren</a></minimal-opening-hours><script type="module" src="${api}/minimal.js"></script>`,
  };
  const site = createServer(({ url = '' }, answer) => {
    const content = contents[url];
    if (!content) {
      answer.writeHead(404).end();
      return;
    }
    answer.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page(content));
  });
  const town = await listen(site);
  return {
    pages: { widget: `${town}/widget`, minimal: `${town}/minimal` },
    bytes: code.length,
    close: () => {
      for (const server of [front, site]) {
        server.close();
        server.closeAllConnections();
      }
    },
  };
}

/** A bare page that reserves room, as the embedding guide says. */
function page(content: string): string {
  return `<!doctype html><html lang="nl"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Gemeente</title><style>onthaal-opening-hours,minimal-opening-hours{display:block;min-height:60em}</style>
<h1>Sociaal infopunt</h1>${content}<p>Onder de openingsuren staat nog tekst van de gemeente.</p></html>`;
}

async function bundleMinimal(): Promise<Buffer> {
  const { output } = await build({
    input: join(import.meta.dirname, 'minimal-element.ts'),
    platform: 'browser',
    write: false,
    output: { format: 'es', minify: true },
  });
  return brotliCompressSync(output[0].code);
}

async function listen(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
