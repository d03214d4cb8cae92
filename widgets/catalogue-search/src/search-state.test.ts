import { expect, test } from 'vitest';
import { AT_START, readFragment, writeFragment } from './search-state.ts';

test('a state survives its way through a fragment', () => {
  const state = {
    ...AT_START,
    words: 'ik & jij #1 = 100% “thuis”',
    theme: 'BouwenWonen' as const,
    service: 'huurpremie',
  };
  expect(readFragment(`#${writeFragment(state)}`)).toEqual(state);
});

test('nothing sought is the shortest fragment of ours', () => {
  expect(writeFragment(AT_START)).toBe('onthaal=search');
  expect(readFragment('#onthaal=search')).toEqual(AT_START);
});

test("a host's fragment is not ours", () => {
  for (const fragment of [
    '',
    '#',
    '#contact',
    '#/page/2?words=x',
    '#words=huur',
    '#onthaal=other&words=huur',
  ])
    expect(readFragment(fragment)).toBeUndefined();
});
