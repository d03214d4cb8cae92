import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { ask, reasonOf } from '../../testing/ask.ts';
import { type Served, serve } from '../../testing/served.ts';
import { openDatabase } from '../database/index.ts';
import { migrate } from '../database/migrate.ts';
import { newDataDirectory } from '../database/testing.ts';
import { RateLimit, READ_LIMIT, visitorOf, WRITE_LIMIT } from './rate-limit.ts';

// Many questions in one test, on machines that do more than this.
vi.setConfig({ testTimeout: 60_000 });

describe('a limit', () => {
  it('lets through as many as it says and no more, per visitor', () => {
    const limit = new RateLimit({ calls: 3, windowInMs: 1_000 });
    const asked = (visitor: string) => limit.isExceeded(visitor, 10_000);
    expect([asked('a'), asked('a'), asked('a'), asked('a')]).toEqual([false, false, false, true]);
    expect(asked('b')).toBe(false);
  });

  it('starts anew when its window ends, to the millisecond', () => {
    const limit = new RateLimit({ calls: 1, windowInMs: 1_000 });
    expect(limit.isExceeded('a', 10_000)).toBe(false);
    expect(limit.isExceeded('a', 10_999)).toBe(true);
    expect(limit.retryAfter(10_001)).toBe(1);
    expect(limit.isExceeded('a', 11_000)).toBe(false);
  });
});

describe('a visitor', () => {
  it.each([
    ['192.0.2.1', '', 0, '192.0.2.1'],
    ['192.0.2.1', '203.0.113.9', 0, '192.0.2.1'],
    ['192.0.2.1', '203.0.113.9', 1, '203.0.113.9'],
    ['192.0.2.1', 'forged, 203.0.113.9', 1, '203.0.113.9'],
    ['192.0.2.1', 'forged, 203.0.113.9, 198.51.100.2', 2, '203.0.113.9'],
    ['192.0.2.1', '203.0.113.9', 2, '203.0.113.9'],
    ['192.0.2.1', '', 1, '192.0.2.1'],
    ['::ffff:192.0.2.1', '', 0, '::ffff:192.0.2.1'],
    ['2001:db8:1:2:3:4:5:6', '', 0, '2001:db8:1:2'],
    ['2001:db8:1:2::6', '', 0, '2001:db8:1:2'],
    ['2001:db8::6', '', 0, '2001:db8:0:0'],
    ['::1', '', 0, '0:0:0:0'],
  ])('at %s, forwarded for "%s" by %i proxies, is %s', (remote, forwarded, proxies, visitor) => {
    expect(visitorOf(remote, forwarded, proxies)).toBe(visitor);
  });
});

describe('the service', () => {
  let served: Served;
  let close = async () => {};
  beforeAll(async () => {
    const dataDirectory = await newDataDirectory();
    const database = await openDatabase({ dataDirectory, onFailure: () => {}, onWarning: () => {} });
    await migrate(database.db);
    served = await serve(database, { isRateLimited: true, trustedProxies: 1 });
    close = async () => {
      await served.close();
      await database.close();
    };
  }, 60_000);
  afterAll(() => close());

  it('answers 429 with a reason and a time to the one call too many, and goes on for others', async () => {
    const from = (visitor: string, path = '/healthz') =>
      ask(served.url, path, { headers: { 'x-forwarded-for': visitor } });
    for (let call = 0; call < READ_LIMIT.calls; call += 1)
      if ((await from('203.0.113.1')).status !== 200) throw new Error(`Refused at call ${call}.`);
    const refused = await from('203.0.113.1', '/trpc/counters.hours?input=%7B%22lang%22%3A%22de%22%7D');
    expect(refused.status).toBe(429);
    expect(reasonOf(refused)).toContain('Zu viele Anfragen');
    expect(Number(refused.headers['retry-after'])).toBeGreaterThanOrEqual(1);
    expect(Number(refused.headers['retry-after'])).toBeLessThanOrEqual(60);
    expect(refused.headers['cache-control']).toBe('no-store');
    expect(refused.headers['access-control-allow-origin']).toBe('*');
    expect(refused.headers['x-content-type-options']).toBe('nosniff');
    expect((await from('203.0.113.2')).status).toBe(200);
    expect(served.logged()).toContain('"too many 429":1');
    expect(served.logged()).not.toContain('203.0.113');
  }, 60_000);

  it('counts what sends apart, and sooner', async () => {
    const from = () =>
      ask(served.url, '/trpc/intakes.submit', {
        method: 'POST',
        headers: { 'x-forwarded-for': '203.0.113.3' },
      });
    const statuses = [];
    for (let call = 0; call <= WRITE_LIMIT.calls; call += 1) statuses.push((await from()).status);
    expect(statuses.slice(0, -1)).toEqual(Array.from({ length: WRITE_LIMIT.calls }, () => 415));
    expect(statuses.at(-1)).toBe(429);
  });
});
