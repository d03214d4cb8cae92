import { becomesReady, FAKE_API, FakeService, insideOf, place, wordsOf } from '@onthaal/testing';
import { html } from 'lit/html.js';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { define } from './define.ts';
import { MinuteClock } from './minute-clock.ts';
import { OnthaalElement } from './onthaal-element.ts';
import { PublicReading } from './public-reading.ts';

interface Messages {
  greeting: string;
}

const words = (greeting: string) => async () => ({ messages: { greeting } });

class GreetingElement extends OnthaalElement<Messages> {
  static override asks = ['counter'];
  protected override readonly messageFiles = {
    nl: words('Welkom'),
    fr: words('Bienvenue'),
    en: words('Welcome'),
    de: () => Promise.reject(new Error('the words could not be fetched')),
  };
  readonly reading = new PublicReading(this, 'regions.municipality', () =>
    this.municipality ? { municipality: this.municipality, lang: this.language } : undefined,
  );
  renderings = 0;

  constructor() {
    super();
    new MinuteClock(this);
  }

  protected override get isReady(): boolean {
    return this.reading.value !== undefined;
  }
  protected override get hasFailed(): boolean {
    return this.reading.hasFailed;
  }
  protected override renderContent() {
    this.renderings += 1;
    return html`<p>${this.messages.greeting} ${this.reading.value?.houseName} ${this.setting('counter')}</p>`;
  }
}

define('onthaal-greeting', GreetingElement);

declare global {
  interface HTMLElementTagNameMap {
    'onthaal-greeting': GreetingElement;
  }
}

const service = new FakeService();
const municipality = {
  id: 'voorbeeld',
  name: 'Voorbeeld',
  region: { id: 'streek', name: 'De streek' },
  houseName: 'Huis',
  languages: ['nl' as const],
  formOfAddress: 'formal' as const,
  fallbackContacts: [],
  isDemonstration: true,
};

beforeEach(() => {
  document.documentElement.lang = 'nl';
  service.answer('regions.municipality', municipality);
});
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

const greeting = (attributes = '', around = (widget: string) => widget) =>
  place(
    'onthaal-greeting',
    around(
      `<onthaal-greeting municipality="voorbeeld" api="${FAKE_API}" ${attributes}><a href="/w/">Huis</a></onthaal-greeting>`,
    ),
  );

test('the slotted text stays until the answer is there, and then gives way', async () => {
  const element = greeting();
  await element.updateComplete;
  expect(element.matches(':state(ready)')).toBe(false);
  expect(element.querySelector('a')?.checkVisibility()).toBe(true);
  await becomesReady(element);
  expect(element.matches(':state(ready)')).toBe(true);
  expect(element.querySelector('a')?.checkVisibility()).toBe(false);
});

test('an element without a municipality asks nothing and keeps its slotted text', async () => {
  const element = greeting();
  element.removeAttribute('municipality');
  await element.updateComplete;
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(element.querySelector('a')?.checkVisibility()).toBe(true);
  expect(service.asked).toEqual([]);
});

test('an attribute that changes its question makes it ask again, and one that is empty counts as missing', async () => {
  const element = greeting('counter="balie"');
  await becomesReady(element);
  expect(wordsOf(element)).toBe('Welkom Huis balie');
  element.setAttribute('counter', ' ');
  await element.updateComplete;
  expect(wordsOf(element)).toBe('Welkom Huis');
  expect(service.timesAsked('regions.municipality')).toBe(1);
  element.setAttribute('municipality', 'ander');
  await expect.poll(() => service.timesAsked('regions.municipality')).toBe(2);
});

test('the language is its own, else that of what is around it, also across a shadow root, else Dutch', async () => {
  expect(greeting('lang="fr"').language).toBe('fr');
  expect(greeting('lang="en-GB"').language).toBe('en');
  expect(greeting('', (widget) => `<div lang="en">${widget}</div>`).language).toBe('en');
  expect(greeting('lang="es"').language).toBe('nl');
  const host = document.createElement('div');
  host.lang = 'fr';
  document.body.append(host);
  const inside = document.createElement('onthaal-greeting');
  host.attachShadow({ mode: 'open' }).append(inside);
  expect(inside.language).toBe('fr');
});

test('a language that changes while it is shown changes the words', async () => {
  const element = greeting();
  await becomesReady(element);
  element.lang = 'fr';
  await expect.poll(() => wordsOf(element)).toBe('Bienvenue Huis');
  expect(insideOf(element).lang).toBe('fr');
});

test('words that cannot be fetched leave the slotted text', async () => {
  const element = greeting('lang="de"');
  await expect.poll(() => service.timesAsked('regions.municipality')).toBe(1);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(element.querySelector('a')?.checkVisibility()).toBe(true);
});

test('several changes at once are one rendering', async () => {
  const element = greeting();
  await becomesReady(element);
  const before = element.renderings;
  element.setAttribute('counter', 'a');
  element.setAttribute('counter', 'b');
  element.requestUpdate();
  await element.updateComplete;
  expect(element.renderings).toBe(before + 1);
});

test('a clone and a move keep the settings', async () => {
  const element = greeting('counter="balie"');
  await becomesReady(element);
  const clone = element.cloneNode(true) as GreetingElement;
  document.body.append(clone);
  await becomesReady(clone);
  expect(wordsOf(clone)).toBe('Welkom Huis balie');
  document.body.prepend(element);
  expect(wordsOf(element)).toBe('Welkom Huis balie');
});

test('registering a tag twice keeps the first and throws nothing', () => {
  class LateElement extends GreetingElement {}
  define('onthaal-greeting', LateElement);
  expect(customElements.get('onthaal-greeting')).toBe(GreetingElement);
});

test('where another script took the internals, states are missing and the rest works', async () => {
  const taken = vi.spyOn(HTMLElement.prototype, 'attachInternals').mockImplementation(() => {
    throw new DOMException('taken', 'NotSupportedError');
  });
  const element = greeting();
  taken.mockRestore();
  await becomesReady(element);
  expect(wordsOf(element)).toBe('Welkom Huis');
  expect(element.matches(':state(ready)')).toBe(false);
});

test('it updates when a new minute begins, and no more once it has left the page', async () => {
  const element = greeting();
  await becomesReady(element);
  vi.useFakeTimers({ now: new Date('2026-11-23T09:00:30Z') });
  element.remove();
  document.body.append(element);
  await element.updateComplete;
  const before = element.renderings;
  await vi.advanceTimersByTimeAsync(29_000);
  expect(element.renderings).toBe(before);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(element.renderings).toBe(before + 1);
  element.remove();
  await vi.advanceTimersByTimeAsync(120_000);
  expect(element.renderings).toBe(before + 1);
});
