import { expect, it } from 'vitest';
import { readConfig } from './config.ts';

it('without an environment the service is for this machine only, and limits visitors', () => {
  expect(readConfig({})).toMatchObject({
    port: 4000,
    host: '127.0.0.1',
    databaseUrl: undefined,
    seed: 'demo',
    isRateLimited: true,
    trustedProxies: 0,
  });
});

it('what is set to nothing counts as not set', () => {
  expect(readConfig({ PORT: '', DATABASE_URL: '', ONTHAAL_SEED: '' })).toMatchObject({
    port: 4000,
    databaseUrl: undefined,
    seed: 'demo',
  });
});

it.each(['127.0.0.1', '::1', 'localhost'])('the rate limit can be off on %s', (HOST) => {
  expect(readConfig({ HOST, ONTHAAL_RATE_LIMIT: 'off' }).isRateLimited).toBe(false);
});

it.each(['0.0.0.0', '::', '192.0.2.1', 'onthaal.example.org', '127.0.0.1.example.org'])(
  'the rate limit cannot be off on %s',
  (HOST) => {
    expect(() => readConfig({ HOST, ONTHAAL_RATE_LIMIT: 'off' })).toThrow('is refused');
    expect(readConfig({ HOST }).isRateLimited).toBe(true);
  },
);

it('every setting that is wrong is named at once', () => {
  const wrong = {
    PORT: '65536',
    ONTHAAL_SEED: 'some',
    PUBLIC_URL: 'ftp://example.org',
    ONTHAAL_TRUSTED_PROXIES: '-1',
  };
  for (const name of Object.keys(wrong)) expect(() => readConfig(wrong)).toThrow(name);
});

it('a file with the tiles of a map is served under a name of ours', () => {
  expect(readConfig({}).map).toBeUndefined();
  expect(readConfig({ ONTHAAL_MAP: '/srv/tiles/de streek.pmtiles' }).map).toEqual({
    file: '/srv/tiles/de streek.pmtiles',
    address: '/map/tiles.pmtiles',
  });
});

it('tiles at an address are those of our own origin, and of nobody else', () => {
  const PUBLIC_URL = 'https://onthaal.example.org';
  const elsewhere = { ONTHAAL_MAP: 'https://tiles.example.com/streek.pmtiles' };
  expect(readConfig({ PUBLIC_URL, ONTHAAL_MAP: `${PUBLIC_URL}/tiles/streek.pmtiles` }).map).toEqual({
    address: '/tiles/streek.pmtiles',
  });
  expect(() => readConfig({ PUBLIC_URL, ...elsewhere })).toThrow('ONTHAAL_MAP is refused');
  expect(() => readConfig(elsewhere)).toThrow('ONTHAAL_MAP is refused');
  expect(() => readConfig({ ONTHAAL_MAP: 'streek.png' })).toThrow('ONTHAAL_MAP');
});
