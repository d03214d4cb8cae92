import { exampleCounterHours as answer, becomesReady, FakeService, place, wordsOf } from '@onthaal/testing';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { counterName, probe } from './testing.ts';

const service = new FakeService();
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

async function fails(element: Element) {
  await vi.waitFor(() => expect(element.matches(':state(failed)')).toBe(true));
}

test('a failure is tried once more after four seconds, and not before', async () => {
  service.vanish();
  const element = place('onthaal-probe', probe());
  await fails(element);
  service.forget();
  service.answer('counters.hours', answer);
  await vi.advanceTimersByTimeAsync(3_900);
  expect(service.timesAsked('counters.hours')).toBe(0);
  await vi.advanceTimersByTimeAsync(200);
  await vi.waitFor(() => expect(wordsOf(element)).toContain(counterName));
  expect(element.matches(':state(failed)')).toBe(false);
});

test('a service in trouble is asked once more, one that knows the answer is not', async () => {
  service.refuse('counters.hours', 'INTERNAL_SERVER_ERROR', 500);
  await fails(place('onthaal-probe', probe()));
  await vi.advanceTimersByTimeAsync(4_100);
  await vi.waitFor(() => expect(service.timesAsked('counters.hours')).toBe(2));
  service.refuse('counters.hours', 'NOT_FOUND', 404);
  await fails(place('onthaal-probe', probe()));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(service.timesAsked('counters.hours')).toBe(3);
});

test('a second failure is left alone until the network comes back', async () => {
  service.vanish();
  const element = place('onthaal-probe', probe());
  await fails(element);
  await vi.advanceTimersByTimeAsync(4_100);
  service.forget();
  service.answer('counters.hours', answer);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(wordsOf(element)).toBe('');
  dispatchEvent(new Event('online'));
  await vi.waitFor(() => expect(wordsOf(element)).toContain(counterName));
});

test('one that was taken off the page does not ask when the network comes back', async () => {
  service.vanish();
  const element = place('onthaal-probe', probe());
  await fails(element);
  service.forget();
  service.answer('counters.hours', answer);
  element.remove();
  dispatchEvent(new Event('online'));
  await vi.advanceTimersByTimeAsync(5_000);
  expect(service.timesAsked('counters.hours')).toBe(0);
});

test('a network that comes back asks nothing of a widget that has its answer', async () => {
  service.answer('counters.hours', answer);
  vi.useRealTimers();
  const element = place('onthaal-probe', probe());
  await becomesReady(element);
  dispatchEvent(new Event('online'));
  await element.updateComplete;
  expect(service.timesAsked('counters.hours')).toBe(1);
});

test('an answer to a question that is no longer asked is not shown', async () => {
  let answerFirst = () => {};
  service.answer('counters.hours', async ({ municipality }) => {
    if (municipality === 'voorbeeld') await new Promise<void>((resolve) => (answerFirst = resolve));
    return { ...answer, counter: { ...answer.counter, name: municipality } };
  });
  const element = place('onthaal-probe', probe());
  await vi.waitFor(() => expect(service.timesAsked('counters.hours')).toBe(1));
  element.setAttribute('municipality', 'elders');
  await vi.waitFor(() => expect(wordsOf(element)).toContain('elders'));
  answerFirst();
  await vi.advanceTimersByTimeAsync(100);
  expect(wordsOf(element)).toContain('elders');
});
