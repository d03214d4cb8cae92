import { faultsOf, wordsOf } from '@onthaal/testing';
import { expect, test, vi } from 'vitest';
import { fillIn, find, has, IntakeService, questionIn, review, send, shown, write } from './hands.testing.ts';
import './index.ts';

const service = new IntakeService();

const kept = () => localStorage.getItem('onthaal-intake-form:voorbeeld:');

test('nothing is stored unless it is asked', async () => {
  const element = await shown();
  await fillIn(element);
  expect(localStorage.length + sessionStorage.length).toBe(0);
  expect(document.cookie).toBe('');
});

test('is kept when asked, comes back, and goes when unticked', async () => {
  const element = await shown();
  find(element, '[name=keep]').click();
  await fillIn(element);
  element.remove();
  const next = await shown();
  expect(questionIn(next)).toBe('Ik kan de huur niet betalen.');
  expect(wordsOf(next)).toContain('Hier staat wat u eerder schreef.');
  expect(await faultsOf(next)).toEqual([]);
  find(next, '[name=keep]').click();
  expect(kept()).toBeNull();
});

test('can be deleted, with all that was written', async () => {
  const element = await shown();
  find(element, '[name=keep]').click();
  await fillIn(element);
  element.remove();
  const next = await shown();
  find(next, '[name=forget]').click();
  await next.updateComplete;
  expect(kept()).toBeNull();
  expect(questionIn(next)).toBe('');
  expect(find<HTMLInputElement>(next, '[name=keep]').checked).toBe(false);
});

test('goes when the intake is received', async () => {
  const element = await shown();
  find(element, '[name=keep]').click();
  await fillIn(element);
  await review(element);
  await send(element);
  await expect.poll(() => wordsOf(element)).toContain('VOO-7Q4M-2XPT');
  expect(kept()).toBeNull();
});

test('is there until the last moment of a day, and not after', async () => {
  const element = await shown();
  find(element, '[name=keep]').click();
  write(element, 'question', 'Hulp');
  element.remove();
  const day = 24 * 60 * 60 * 1000;
  const now = Date.now();
  vi.setSystemTime(now + day - 5_000);
  const before = await shown();
  expect(questionIn(before)).toBe('Hulp');
  before.remove();
  vi.setSystemTime(now + day + 5_000);
  const after = await shown();
  expect(questionIn(after)).toBe('');
  expect(kept()).toBeNull();
});

test('of an intake that may have arrived keeps its id, and can only be sent again', async () => {
  service.loses();
  const element = await shown();
  find(element, '[name=keep]').click();
  await fillIn(element);
  await review(element);
  await send(element);
  await expect.poll(() => has(element, '[role=alert]')).toBe(true);
  element.remove();
  service.receives();
  const next = await shown();
  expect(has(next, '[name=change]')).toBe(false);
  await send(next);
  await expect.poll(() => wordsOf(next)).toContain('VOO-7Q4M-2XPT');
  expect(new Set(service.submissions.map(({ submission }) => submission)).size).toBe(1);
});

test('a broken draft is thrown away', async () => {
  localStorage.setItem('onthaal-intake-form:voorbeeld:', '{"answers":');
  const element = await shown();
  expect(questionIn(element)).toBe('');
  expect(kept()).toBeNull();
});
