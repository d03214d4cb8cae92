import { expect, it, vi } from 'vitest';
import { HotReads } from './hot-reads.ts';

// Many questions in one test, on machines that do more than this.
vi.setConfig({ testTimeout: 60_000 });

const MEGABYTE = 1024 * 1024;

function keep(hot: HotReads, address: string, body: string | Uint8Array<ArrayBuffer>, type = 'text/plain') {
  const response = new Response(body, { headers: { 'content-type': type } });
  return hot.keep(new Request('http://here/', { headers: { 'accept-encoding': 'br, gzip' } }), response, {
    address,
    age: hot.age,
  });
}

/** Whether an address is answered from what is kept. */
function isKept(hot: HotReads, url: string): boolean {
  const response = { writeHead: () => response, end: () => response };
  return hot.answer({ url, rawHeaders: [] } as never, response as never);
}

it('compresses what becomes smaller, and nothing else', async () => {
  const hot = new HotReads();
  const encodingOf = async (...args: [string | Uint8Array<ArrayBuffer>, string?]) =>
    (await keep(hot, '/a', ...args)).headers.get('content-encoding');
  expect(await encodingOf('x'.repeat(200))).toBe('br');
  expect(await encodingOf('x'.repeat(199))).toBeNull();
  expect(await encodingOf('x'.repeat(5_000), 'image/png')).toBeNull();
  expect(await encodingOf('x'.repeat(5_000), 'application/json')).toBe('br');
});

it('makes room by forgetting what was kept longest ago', async () => {
  const hot = new HotReads();
  const big = new Uint8Array(40 * MEGABYTE);
  for (const address of ['/1', '/2', '/3', '/4']) await keep(hot, address, big, 'image/png');
  expect(['/1', '/2', '/3', '/4'].filter((address) => isKept(hot, address))).toHaveLength(4);
  await keep(hot, '/1', big, 'image/png');
  await keep(hot, '/5', big, 'image/png');
  expect(['/1', '/2', '/3', '/4', '/5'].filter((address) => isKept(hot, address))).toEqual([
    '/1',
    '/3',
    '/4',
    '/5',
  ]);
});

it('forgets everything at midnight where the municipalities are, and not before', async () => {
  vi.useFakeTimers({ now: new Date('2026-11-22T22:58:30Z'), toFake: ['Date'] });
  const hot = new HotReads();
  await keep(hot, '/a', 'a');
  expect(isKept(hot, '/a')).toBe(true);
  vi.setSystemTime(new Date('2026-11-22T22:59:59.999Z'));
  expect(isKept(hot, '/a')).toBe(true);
  vi.setSystemTime(new Date('2026-11-22T23:00:00Z'));
  expect(isKept(hot, '/a')).toBe(false);
  await keep(hot, '/a', 'a');
  expect(isKept(hot, '/a')).toBe(true);
  vi.useRealTimers();
});

it('does not keep answers by addresses of any length', async () => {
  const hot = new HotReads();
  const longest = `/${'x'.repeat(1023)}`;
  await keep(hot, longest, 'a');
  await keep(hot, `${longest}x`, 'a');
  expect(isKept(hot, longest)).toBe(true);
  expect(isKept(hot, `${longest}x`)).toBe(false);
});

it('has another etag for another answer, and the same for the same', async () => {
  const hot = new HotReads();
  const etagOf = async (body: string) => (await keep(hot, '/a', body)).headers.get('etag');
  expect(await etagOf('one')).toBe(await etagOf('one'));
  expect(await etagOf('one')).not.toBe(await etagOf('other'));
});

it('sends what was packed before as it is', async () => {
  const hot = new HotReads();
  const packed = { br: Buffer.from('packed by brotli'), gzip: Buffer.from('packed by gzip') };
  const kept = async (encoding: string) => {
    const request = new Request('http://here/', { headers: { 'accept-encoding': encoding } });
    const response = await hot.keep(request, new Response('plain'), { address: '/a', age: hot.age, packed });
    return [response.headers.get('content-encoding'), await response.text()];
  };
  expect(await kept('br')).toEqual(['br', 'packed by brotli']);
  expect(await kept('gzip')).toEqual(['gzip', 'packed by gzip']);
  expect(await kept('')).toEqual([null, 'plain']);
});
