import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { buildIndex } from '@onthaal/search/build';
import { makeUpDocuments } from './documents.ts';

const embed = join(import.meta.dirname, '../../widgets/loader/dist');
const types: Record<string, string> = { js: 'text/javascript', json: 'application/json', html: 'text/html' };

/** As the service refuses, so that it is not asked again. */
const NOT_THERE = '{"error":{"message":"","data":{"code":"NOT_FOUND"}}}';

/** A town's page with the search on it, and what the search asks for. */
export interface Town {
  page: string;
  /** Of the index's two parts together, compressed. */
  bytes: number;
  close(): void;
}

/** Serves the built widget with a catalogue of made-up sheets, as a town would. */
export async function serveTown(sheets: number): Promise<Town> {
  const { index, thesaurus } = buildIndex(makeUpDocuments(sheets));
  const facet = (code: string) => ({ code, label: code, count: sheets });
  const files: Record<string, unknown> = {
    '/catalogue/index.json': index,
    ...(thesaurus && { '/catalogue/thesaurus.json': thesaurus }),
    '/trpc/catalogue.themes': {
      result: {
        data: {
          total: sheets,
          themes: ['WelzijnGezondheid', 'BouwenWonen'].map(facet),
          targetAudiences: [facet('Burger')],
          index: '/catalogue/index.json',
          ...(thesaurus && { thesaurus: '/catalogue/thesaurus.json' }),
          isDemonstration: true,
        },
      },
    },
  };
  const answers = new Map(Object.entries(files).map(([path, file]) => [path, pack(JSON.stringify(file))]));
  const page = `<!doctype html><html lang="nl"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Gemeente</title><h1>Gemeente</h1><p><label>Een veld van de gemeente <input id="bare"></label></p><onthaal-catalogue-search municipality="dorp"><a href="/">Zoek</a></onthaal-catalogue-search>
<script type="module" src="/embed/v1/onthaal.js"></script></html>`;
  answers.set('/', pack(page));
  const server = createServer(({ url = '/' }, answer) => {
    const path = url.split('?')[0] ?? '/';
    const file = join(embed, path);
    const body =
      answers.get(path) ??
      (path.startsWith('/embed/') && existsSync(file) ? pack(readFileSync(file)) : undefined);
    const type = path === '/' ? 'html' : path.startsWith('/trpc/') ? 'json' : (path.split('.').at(-1) ?? '');
    if (!body) return void answer.writeHead(404, { 'content-type': types.json }).end(NOT_THERE);
    answer.writeHead(200, { 'content-type': types[type], 'content-encoding': 'br' }).end(body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const size = (path: string) => answers.get(path)?.length ?? 0;
  return {
    page: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    bytes: size('/catalogue/index.json') + size('/catalogue/thesaurus.json'),
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function pack(text: string | Buffer): Buffer {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
}
