import { request } from 'node:http';

/** An answer as it came over the wire: nothing decompressed, no redirect followed. */
export interface Answer {
  status: number;
  headers: Record<string, string | undefined>;
  body: Buffer;
}

interface AskOptions {
  method?: string;
  headers?: Record<string, string>;
  body?: string | Buffer;
}

/** Asks with node's own client, which sends a path as it is and adds no header that a browser would. */
export function ask(
  url: string,
  path: string,
  { method = 'GET', headers = {}, body }: AskOptions = {},
): Promise<Answer> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const asking = request({ hostname, port, path, method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers as Answer['headers'],
          body: Buffer.concat(chunks),
        }),
      );
    });
    asking.on('error', reject).end(body);
  });
}

/** The path of a public read, as the widgets write it. */
export function readPath(procedure: string, input: unknown): string {
  return `/trpc/${procedure}?input=${encodeURIComponent(JSON.stringify(input))}`;
}

/** Sends to a procedure that changes something. */
export function send(
  url: string,
  procedure: string,
  input: unknown,
  headers: Record<string, string> = {},
): Promise<Answer> {
  return ask(url, `/trpc/${procedure}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(input),
  });
}

/** What a procedure answered. */
// biome-ignore lint/suspicious/noExplicitAny: a test looks into whatever came.
export function dataOf({ body }: Pick<Answer, 'body'>): any {
  return JSON.parse(String(body)).result?.data;
}

/** Why a procedure refused. */
export function reasonOf({ body }: Pick<Answer, 'body'>): string {
  return JSON.parse(String(body)).error?.message;
}
