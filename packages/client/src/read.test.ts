import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { ReadError, read, readAddress } from './read.ts';

const question = { municipality: 'kalmthout', lang: 'nl' } as const;
let server: Server | undefined;
afterEach(() => server?.close());

/** A service on this machine that answers in one way, and its address. */
async function serve(answer: RequestListener): Promise<string> {
  server = createServer(answer);
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe('the address of a read', () => {
  test('names the procedure, and holds the question as JSON', () => {
    const url = new URL(
      readAddress('https://onthaal.test', 'counters.hours', { ...question, counter: 'loket' }),
    );
    expect(url.pathname).toBe('/trpc/counters.hours');
    expect(JSON.parse(url.searchParams.get('input') ?? '')).toEqual({ ...question, counter: 'loket' });
  });

  test('is the same, byte for byte, in whatever order the question was put together', () => {
    const forwards = readAddress('', 'counters.hours', { municipality: 'a', lang: 'nl', counter: 'b' });
    const backwards = readAddress('', 'counters.hours', { counter: 'b', lang: 'nl', municipality: 'a' });
    expect(backwards).toBe(forwards);
  });

  test('leaves out what is undefined, as if it had not been named', () => {
    const named = readAddress('', 'counters.hours', { ...question, counter: undefined });
    expect(named).toBe(readAddress('', 'counters.hours', question));
  });

  test('keeps every character of a search', () => {
    const words = 'huur & "gas" + 100 % #1 é';
    const url = new URL(readAddress('https://onthaal.test', 'catalogue.search', { ...question, words }));
    expect(JSON.parse(url.searchParams.get('input') ?? '').words).toBe(words);
    expect(url.hash).toBe('');
  });
});

describe('reading', () => {
  test('gives what the service answered, and sends nothing but a plain GET', async () => {
    let sent: unknown;
    const api = await serve((request, response) => {
      sent = [request.method, request.url, request.headers['content-type'], request.headers.cookie];
      response.end(JSON.stringify({ result: { data: { name: 'Kalmthout' } } }));
    });
    expect(await read(api, 'regions.municipality', question)).toEqual({ name: 'Kalmthout' });
    expect(sent).toEqual(['GET', readAddress('', 'regions.municipality', question), undefined, undefined]);
  });

  test('a refusal is an error with the service’s code and its reason', async () => {
    const api = await serve((_, response) => {
      response.statusCode = 404;
      response.end(
        JSON.stringify({ error: { message: 'Dit loket is niet bekend.', data: { code: 'NOT_FOUND' } } }),
      );
    });
    const failure = await read(api, 'counters.hours', question).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ReadError);
    expect(failure).toMatchObject({ code: 'NOT_FOUND', message: 'Dit loket is niet bekend.' });
  });

  test('a refusal without words still says its status', async () => {
    const api = await serve((_, response) => {
      response.statusCode = 503;
      response.end('{}');
    });
    await expect(read(api, 'counters.hours', question)).rejects.toMatchObject({ code: '503' });
  });

  test.each(['<!doctype html><p>Even geduld', '', '{"result":{"da'])(
    'an answer that is no answer fails, and is not taken for a refusal: %j',
    async (body) => {
      const api = await serve((_, response) => response.end(body));
      const failure = await read(api, 'counters.hours', question).catch((error: unknown) => error);
      expect(failure).toBeInstanceOf(Error);
      expect(failure).not.toBeInstanceOf(ReadError);
    },
  );

  test('a service that is not there is no refusal', async () => {
    const api = await serve(() => {});
    await new Promise((resolve) => server?.close(resolve));
    const failure = await read(api, 'counters.hours', question).catch((error: unknown) => error);
    expect(failure).not.toBeInstanceOf(ReadError);
    expect(failure).toBeInstanceOf(TypeError);
  });

  test('stops when it is told to', async () => {
    const api = await serve(() => {});
    const stop = new AbortController();
    const reading = read(api, 'counters.hours', question, stop.signal);
    stop.abort();
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
  });
});
