import {
  exampleCounterHours as answer,
  becomesReady,
  FAKE_API,
  FakeService,
  faultsOf,
  place,
  wordsOf,
} from '@onthaal/testing';
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { define } from './define.ts';
import { counterName, ProbeElement, probe } from './testing.ts';

const service = new FakeService();
const { fetchWords } = ProbeElement;

beforeEach(() => {
  document.documentElement.lang = 'nl';
  service.answer('counters.hours', answer);
});
afterEach(() => {
  ProbeElement.fetchWords = fetchWords;
  document.body.replaceChildren();
});

const show = async (attributes = '') => {
  const element = place('onthaal-probe', probe(attributes));
  await becomesReady(element);
  return element;
};
const showsFallback = (element: Element) => element.querySelector('a')?.checkVisibility() ?? false;

describe('the slotted text', () => {
  test('stays until there is something better, and goes then', async () => {
    const element = place('onthaal-probe', probe());
    await element.updateComplete;
    expect(showsFallback(element)).toBe(true);
    await becomesReady(element);
    expect(showsFallback(element)).toBe(false);
    expect(wordsOf(element)).toBe(`Hallo ${counterName}`);
    expect(await faultsOf(element)).toEqual([]);
  });

  test('is all there is while the service cannot be reached', async () => {
    service.vanish();
    const element = place('onthaal-probe', probe());
    await expect.poll(() => element.matches(':state(failed)')).toBe(true);
    expect(showsFallback(element)).toBe(true);
    expect(element.matches(':state(ready)')).toBe(false);
  });

  test('stays where the words cannot be fetched, and nothing is thrown', async () => {
    ProbeElement.fetchWords = () => Promise.reject(new TypeError('no such module'));
    const element = place('onthaal-probe', probe());
    await expect.poll(() => service.timesAsked('counters.hours')).toBe(1);
    await element.updateComplete;
    expect(showsFallback(element)).toBe(true);
  });

  test('stays without a municipality, and then nothing is asked', async () => {
    const element = place(
      'onthaal-probe',
      '<onthaal-probe municipality=" "><a href="/">Terugval</a></onthaal-probe>',
    );
    await element.updateComplete;
    expect(showsFallback(element)).toBe(true);
    expect(service.asked).toEqual([]);
  });

  test('comes back when what is asked next is refused', async () => {
    const element = await show();
    service.refuse('counters.hours', 'NOT_FOUND', 404);
    element.setAttribute('counter', 'weg');
    await expect.poll(() => element.matches(':state(failed)')).toBe(true);
    expect(showsFallback(element)).toBe(true);
  });
});

describe('attributes', () => {
  test('are the question, and an empty one counts as missing', async () => {
    await show('counter=""');
    expect(service.asked.at(-1)?.input).toEqual({ municipality: 'voorbeeld', lang: 'nl' });
    await show('counter=" loket "');
    expect(service.asked.at(-1)?.input).toEqual({ municipality: 'voorbeeld', lang: 'nl', counter: 'loket' });
  });

  test('that change ask anew, and those that stay the same do not', async () => {
    const element = await show();
    element.setAttribute('heading-level', '3');
    element.setAttribute('municipality', 'voorbeeld');
    await element.updateComplete;
    expect(service.timesAsked('counters.hours')).toBe(1);
    element.setAttribute('municipality', 'elders');
    await expect.poll(() => service.timesAsked('counters.hours')).toBe(2);
  });

  test.each([
    ['', 2],
    ['heading-level="4"', 4],
    ['heading-level="veel"', 2],
  ])('%s gives a heading of level %i', (attributes, level) => {
    expect(place('onthaal-probe', probe(attributes)).headingLevel).toBe(level);
  });

  test('api may end in slashes, and is the origin of the code where it is missing', () => {
    const element = document.createElement('onthaal-probe');
    expect(element.apiAddress).toBe(location.origin);
    element.setAttribute('api', `${FAKE_API}//`);
    expect(element.apiAddress).toBe(FAKE_API);
  });
});

describe('on a page that lives', () => {
  test('a tag that stood there before the code is upgraded with its attributes and its text', async () => {
    const holder = document.createElement('div');
    holder.setHTMLUnsafe(probe().replaceAll('onthaal-probe', 'onthaal-probe-late'));
    document.body.append(holder);
    const late = holder.firstElementChild as Element;
    expect(late.shadowRoot).toBeNull();
    define('onthaal-probe-late', class extends ProbeElement {});
    await becomesReady(late);
    expect(wordsOf(late)).toContain(counterName);
    expect(late.querySelector('a')?.textContent).toBe('Terugval');
  });

  test('defining a tag twice keeps the first and throws nothing', () => {
    expect(() => define('onthaal-probe', class extends HTMLElement {})).not.toThrow();
    expect(customElements.get('onthaal-probe')).toBe(ProbeElement);
  });

  test('an element made by script works once it has its attributes', async () => {
    const element = document.createElement('onthaal-probe');
    document.body.append(element);
    await element.updateComplete;
    element.setAttribute('api', FAKE_API);
    element.setAttribute('municipality', 'voorbeeld');
    await becomesReady(element);
    expect(wordsOf(element)).toContain(counterName);
  });

  test('a clone asks and shows for itself', async () => {
    const element = await show('counter="loket"');
    const clone = element.cloneNode(true) as ProbeElement;
    document.body.append(clone);
    await becomesReady(clone);
    expect(wordsOf(clone)).toBe(wordsOf(element));
    expect(service.asked.map(({ input }) => (input as { counter: string }).counter)).toEqual([
      'loket',
      'loket',
    ]);
  });

  test('a move keeps what is shown and asks nothing again', async () => {
    const element = await show();
    const aside = document.createElement('aside');
    document.body.append(aside);
    aside.append(element);
    await element.updateComplete;
    expect(wordsOf(element)).toContain(counterName);
    expect(service.timesAsked('counters.hours')).toBe(1);
  });

  test('one that is taken away before the answer asks again when it is back', async () => {
    const element = place('onthaal-probe', probe());
    await element.updateComplete;
    element.remove();
    await expect.poll(() => service.timesAsked('counters.hours')).toBe(1);
    expect(wordsOf(element)).toBe('');
    document.body.append(element);
    await becomesReady(element);
    expect(service.timesAsked('counters.hours')).toBe(2);
  });

  test('many changes at once are one rendering', async () => {
    const element = await show();
    const before = element.timesRendered;
    for (let level = 1; level <= 6; level++) element.setAttribute('heading-level', `${level}`);
    await element.updateComplete;
    expect(element.timesRendered).toBe(before + 1);
  });

  test('hidden hides it, whatever style a host gave it', async () => {
    const element = await show('hidden style="display: grid"');
    expect(element.checkVisibility()).toBe(false);
  });

  test('a browser without internals shows all but the states', async () => {
    const { attachInternals } = HTMLElement.prototype;
    onTestFinished(() => {
      HTMLElement.prototype.attachInternals = attachInternals;
    });
    Reflect.deleteProperty(HTMLElement.prototype, 'attachInternals');
    const element = await show();
    expect(wordsOf(element)).toContain(counterName);
    expect(element.matches(':state(ready)')).toBe(false);
  });
});

describe('language', () => {
  test('that changes brings its own words, and the last one asked for wins', async () => {
    const element = await show();
    element.lang = 'fr';
    await expect.poll(() => wordsOf(element)).toContain('Bonjour');
    expect(element.shadowRoot?.querySelector('.onthaal')?.getAttribute('lang')).toBe('fr');
    const held: (() => void)[] = [];
    ProbeElement.fetchWords = async (hello) => {
      if (hello === 'Hello') await new Promise<void>((resolve) => held.push(resolve));
      return { messages: { hello } };
    };
    element.lang = 'en';
    await element.updateComplete;
    element.lang = 'de';
    await expect.poll(() => wordsOf(element)).toContain('Guten Tag');
    for (const release of held) release();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(held).toHaveLength(1);
    expect(wordsOf(element)).toContain('Guten Tag');
  });
});
