import { expect, it } from 'vitest';
import { WeighedCache } from './weighed-cache.ts';

/** A cache of ten bytes, and what was made for it. */
function smallCache() {
  const cache = new WeighedCache<string>(10);
  const made: string[] = [];
  const take = (key: string, weight: number) =>
    cache.take(key, async () => {
      made.push(key);
      return { value: key, weight };
    });
  return { cache, made, take };
}

it('makes a thing once, however many ask at the same time', async () => {
  const { made, take } = smallCache();
  expect(await Promise.all([take('a', 1), take('a', 1)])).toEqual(['a', 'a']);
  expect(await take('a', 1)).toBe('a');
  expect(made).toEqual(['a']);
});

it('makes room by what was asked for longest ago, up to the last byte', async () => {
  const { cache, made, take } = smallCache();
  for (const key of ['a', 'b']) await take(key, 5);
  expect(cache.weight).toBe(10);
  await take('a', 5);
  await take('c', 1);
  expect(cache).toMatchObject({ weight: 6, size: 2 });
  await take('a', 5);
  await take('b', 5);
  expect(made).toEqual(['a', 'b', 'c', 'b']);
});

it('keeps what is heavier than all it may keep, until the next comes', async () => {
  const { cache, made, take } = smallCache();
  await take('a', 100);
  await take('a', 100);
  await take('b', 1);
  expect(cache).toMatchObject({ weight: 1, size: 1 });
  expect(made).toEqual(['a', 'b']);
});

it('does not keep what could not be made', async () => {
  const { cache, take } = smallCache();
  const failing = () => cache.take('a', () => Promise.reject(new Error('no')));
  await expect(Promise.allSettled([failing(), failing()])).resolves.toMatchObject([
    { status: 'rejected' },
    { status: 'rejected' },
  ]);
  expect(cache.size).toBe(0);
  expect(await take('a', 1)).toBe('a');
});

it('does not weigh what was forgotten while it was made', async () => {
  const { cache, take } = smallCache();
  const taking = take('a', 5);
  cache.clear();
  expect(await taking).toBe('a');
  expect(cache).toMatchObject({ weight: 0, size: 0 });
});
