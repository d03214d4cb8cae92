import { ContactCard, CounterHours, CounterView } from '@onthaal/vocabulary';
import { expect, test } from 'vitest';
import { exampleContactCard, exampleCounterHours, exampleCounterView, faultsOf } from './index.ts';

test('the examples are what the service answers', () => {
  expect(CounterHours.parse(exampleCounterHours)).toEqual(exampleCounterHours);
  expect(CounterView.parse(exampleCounterView)).toEqual(exampleCounterView);
  expect(ContactCard.parse(exampleContactCard)).toEqual(exampleContactCard);
});

test('axe sees a fault where there is one, and none where there is none', async () => {
  const button = document.createElement('button');
  document.body.append(button);
  expect((await faultsOf(button)).join()).toContain('button-name');
  button.textContent = 'Verstuur';
  expect(await faultsOf(button)).toEqual([]);
  button.remove();
});
