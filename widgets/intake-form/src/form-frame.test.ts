import { faultsOf, place } from '@onthaal/testing';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { IntakeFormElement } from './index.ts';
import './index.ts';
import { isWearable } from './inside-frame.ts';

beforeEach(() => {
  document.documentElement.lang = 'nl';
});
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

const markup = (attributes = 'municipality="voorbeeld"') =>
  `<onthaal-intake-form ${attributes}><a href="/w/">Vraag hulp</a></onthaal-intake-form>`;
const widget = (attributes?: string) => place('onthaal-intake-form', markup(attributes));
const frameOf = (element: IntakeFormElement) => {
  const frame = element.shadowRoot?.querySelector('iframe');
  if (!frame) throw new Error('There is no frame');
  return frame;
};
const isReady = (element: IntakeFormElement) => element.matches(':state(ready)');
async function ready(attributes?: string): Promise<IntakeFormElement> {
  const element = widget(attributes);
  await expect.poll(() => isReady(element), { timeout: 8_000 }).toBe(true);
  return element;
}
/** The page in the frame: here of the same origin, so that a test can look into it. */
const pageIn = (element: IntakeFormElement) => frameOf(element).contentDocument as Document;
const inFrame = (element: IntakeFormElement) =>
  pageIn(element).querySelector('onthaal-intake-form')?.shadowRoot as ShadowRoot;
const heightOf = (element: IntakeFormElement) => frameOf(element).getBoundingClientRect().height;

test('the default state passes axe', async () => {
  expect(await faultsOf(await ready())).toEqual([]);
});

test('a page that never speaks keeps the slotted text, and its frame goes', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const element = widget('municipality="stil"');
  await element.updateComplete;
  const frame = frameOf(element);
  expect(element.querySelector('a')?.checkVisibility()).toBe(true);
  vi.advanceTimersByTime(9_999);
  expect(frame.isConnected).toBe(true);
  vi.advanceTimersByTime(1);
  expect(frame.isConnected).toBe(false);
  await element.updateComplete;
  expect(element.matches(':state(failed)')).toBe(true);
  expect(element.querySelector('a')?.checkVisibility()).toBe(true);
});

test('a network that comes back is tried again', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const element = widget('municipality="stil"');
  await element.updateComplete;
  vi.advanceTimersByTime(10_000);
  await element.updateComplete;
  expect(element.shadowRoot?.querySelector('iframe')).toBeNull();
  dispatchEvent(new Event('online'));
  await element.updateComplete;
  expect(frameOf(element).isConnected).toBe(true);
  expect(element.matches(':state(failed)')).toBe(false);
});

test('the frame takes no room and no focus until it is ready, and then the place of the slotted text', async () => {
  const element = widget();
  await element.updateComplete;
  const frame = frameOf(element);
  const heights: number[] = [];
  new ResizeObserver(() => heights.push(frame.getBoundingClientRect().height)).observe(frame);
  expect(frame.getBoundingClientRect().height).toBe(0);
  expect(getComputedStyle(frame).visibility).toBe('hidden');
  await expect.poll(() => isReady(element), { timeout: 8_000 }).toBe(true);
  expect(getComputedStyle(frame).visibility).toBe('visible');
  expect(element.shadowRoot?.querySelector('slot')).toBeNull();
  expect(frame.title).toBe('Vraag hulp');
  // It appears once, in its own size.
  const own = pageIn(element).documentElement.getBoundingClientRect().height;
  // An observer is told with the next frame.
  await expect.poll(() => [...new Set(heights.filter((height) => height > 0))]).toEqual([Math.ceil(own)]);
});

test('asks for the page with encoded ids, the language, no referrer and no permission', async () => {
  const element = widget('municipality="a/b" counter="c?d" service="e&f" lang="fr"');
  await element.updateComplete;
  const frame = frameOf(element);
  expect(frame.src).toBe(`${location.origin}/w/a%2Fb/intake-form/c%3Fd?frame=1&lang=fr&service=e%26f`);
  expect(frame.referrerPolicy).toBe('no-referrer');
  expect(frame.allow).toBe('');
});

test('its height follows what is in it, both ways', async () => {
  const element = await ready();
  const first = heightOf(element);
  expect(first).toBeGreaterThan(500);
  expect(first).toBe(Math.ceil(pageIn(element).documentElement.getBoundingClientRect().height));
  inFrame(element).querySelector<HTMLElement>('[name=forWhom][value=other]')?.click();
  await expect.poll(() => heightOf(element)).toBeGreaterThan(first);
  inFrame(element).querySelector<HTMLElement>('[name=forWhom][value=self]')?.click();
  await expect.poll(() => heightOf(element)).toBe(first);
});

test('the host lends its font, colours and tokens', async () => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    'onthaal-intake-form { color: rgb(10, 20, 30); font-family: "Host Sans", serif; --onthaal-accent-color: #123456; --onthaal-radius: 0; --onthaal-line-color: url(https://evil.test/x) }',
  );
  document.adoptedStyleSheets = [sheet];
  const element = await ready();
  document.adoptedStyleSheets = [];
  const root = pageIn(element).documentElement;
  const style = getComputedStyle(root);
  expect(style.color).toBe('rgb(10, 20, 30)');
  expect(style.fontFamily).toBe('"Host Sans", serif');
  expect(style.getPropertyValue('--onthaal-accent-color')).toBe('#123456');
  expect(style.getPropertyValue('--onthaal-radius')).toBe('0');
  expect(style.getPropertyValue('--onthaal-line-color')).toBe('');
});

test('only the frame itself is listened to', async () => {
  const element = await ready();
  const events: Event[] = [];
  element.addEventListener('onthaal-intake-sent', (event) => events.push(event));
  const before = heightOf(element);
  const report = { onthaal: 'intake-form', height: 9_999, isDressed: true, isReceived: true };
  const source = frameOf(element).contentWindow;
  dispatchEvent(new MessageEvent('message', { data: report, source: window, origin: location.origin }));
  dispatchEvent(new MessageEvent('message', { data: report, source, origin: 'https://evil.test' }));
  dispatchEvent(new MessageEvent('message', { data: null, source, origin: location.origin }));
  dispatchEvent(
    new MessageEvent('message', { data: { ...report, onthaal: 'x' }, source, origin: location.origin }),
  );
  expect([heightOf(element), events.length]).toEqual([before, 0]);
  dispatchEvent(new MessageEvent('message', { data: report, source, origin: location.origin }));
  expect([heightOf(element), events.length]).toEqual([9_999, 1]);
});

test('an intake sent in the frame is told to the host: ids and the state, no reference', async () => {
  const element = await ready('municipality="voorbeeld" counter="sociaal-infopunt"');
  const told = new Promise<CustomEvent>((resolve) =>
    document.body.addEventListener('onthaal-intake-sent', (event) => resolve(event as CustomEvent), {
      once: true,
    }),
  );
  const root = inFrame(element);
  const write = (selector: string, value: string) => {
    const field = root.querySelector(selector) as HTMLInputElement;
    field.value = value;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  };
  const click = (selector: string) => root.querySelector<HTMLElement>(selector)?.click();
  write('#question', 'Hulp');
  write('#name', 'Test');
  click('[name=forWhom]');
  click('[name=reachBy][value=visit]');
  click('[name=consent]');
  click('.button:not([type=button])');
  await expect.poll(() => root.querySelector('[name=send]')).not.toBeNull();
  click('[name=send]');
  expect((await told).detail).toEqual({
    municipality: 'voorbeeld',
    counter: 'sociaal-infopunt',
    state: 'received',
  });
  await expect.poll(() => root.textContent).toContain('VOO-7Q4M-2XPT');
});

test('a problem far below the fold is scrolled to in the host page', async () => {
  const element = await ready();
  element.before(Object.assign(document.createElement('div'), { className: 'tall' }));
  (element.previousElementSibling as HTMLElement).style.height = '200px';
  scrollTo(0, document.documentElement.scrollHeight);
  inFrame(element).querySelector<HTMLElement>('.button:not([type=button])')?.click();
  await expect.poll(() => inFrame(element).querySelector('#problems')).not.toBeNull();
  const seen = () =>
    frameOf(element).getBoundingClientRect().top +
    (inFrame(element).querySelector('#problems')?.getBoundingClientRect().top ?? Number.NaN);
  await expect.poll(seen).toBeGreaterThanOrEqual(0);
  expect(seen()).toBeLessThan(innerHeight);
});

test('inside a paragraph, and cloned, each has its own frame', async () => {
  const first = place('onthaal-intake-form', `<p>${markup()}</p>`);
  const copy = first.cloneNode(true) as IntakeFormElement;
  document.body.append(copy);
  await expect.poll(() => isReady(first) && isReady(copy), { timeout: 8_000 }).toBe(true);
  expect(frameOf(first)).not.toBe(frameOf(copy));
});

test('a change of mode brings the form into the page, and the frame goes', async () => {
  const element = await ready();
  element.setAttribute('mode', 'inline');
  await expect.poll(() => element.shadowRoot?.querySelector('#question')).not.toBeNull();
  expect(element.shadowRoot?.querySelector('iframe')).toBeNull();
});

describe('a value of the host may be worn', () => {
  test.each([
    ['color', 'rgb(1, 2, 3)', true],
    ['color', 'color(srgb 1 0 0 / 0.5)', true],
    ['color', 'url(x)', false],
    ['color', 'red; background: url(x)', false],
    ['color', 'var(--x)', false],
    ['color', '12px', false],
    ['color', undefined, false],
    ['color', '', false],
    ['color-scheme', 'light dark', true],
    ['color-scheme', '12px', false],
    ['font-family', '"Source Sans 3", Ubuntu, sans-serif', true],
    ['font-family', 'url(https://evil.test/font)', false],
    ['font-family', 'a, b(c)', false],
    ['--onthaal-heading-font', 'Georgia, serif', true],
    ['--onthaal-font-size', '1.2em', true],
    ['--onthaal-font-size', 'red', false],
    ['--onthaal-radius', '4px', true],
    ['--onthaal-accent-color', '#17507f', true],
    ['--onthaal-accent-color', `#${'0'.repeat(300)}`, false],
  ])('%s: %s is %s', (name, value, isGood) => {
    expect(isWearable(name, value)).toBe(isGood);
  });
});
