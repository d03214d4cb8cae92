// What the tests of this widget share: a service with a small catalogue, and hands and eyes for the widget.
import { becomesReady, exampleContactCard, FAKE_API, FakeService, place } from '@onthaal/testing';
import { afterEach, beforeEach, expect } from 'vitest';
import { userEvent } from 'vitest/browser';
import { index, services, sheet, themes } from './example-catalogue.ts';
import './index.ts';

/** A service with the example catalogue, for the tests of one file; the address is as it was after each. */
export function exampleService(): FakeService {
  const service = new FakeService();
  const start = location.href;
  beforeEach(() => {
    document.documentElement.lang = 'nl';
    service.answer('catalogue.themes', themes);
    service.publish(themes.index, index);
    service.answer('contacts.card', exampleContactCard);
    service.answer('catalogue.search', ({ theme }) => {
      const results = services.filter((one) => !theme || one.themes.includes(theme));
      return { total: results.length, results, isWeak: false };
    });
    service.answer('catalogue.byId', ({ service: id }) => ({
      ...sheet,
      id,
      title: services.find((one) => one.id === id)?.title ?? id,
    }));
  });
  afterEach(() => {
    document.body.replaceChildren();
    history.replaceState(null, '', start);
  });
  return service;
}

export const markup = (attributes = '') =>
  `<onthaal-catalogue-search municipality="voorbeeld" api="${FAKE_API}" ${attributes}><a href="/w/">Zoek een dienst</a></onthaal-catalogue-search>`;
export const widget = (attributes?: string) => place('onthaal-catalogue-search', markup(attributes));

export const find = <Found extends HTMLElement = HTMLElement>(element: Element, selector: string) =>
  element.shadowRoot?.querySelector<Found>(selector) as Found;
export const titles = (element: Element) =>
  [...(element.shadowRoot?.querySelectorAll('.results a') ?? [])].map((link) => link.textContent);
export const focused = (element: Element) => element.shadowRoot?.activeElement;

export async function type(element: Element, words: string): Promise<void> {
  const box = find<HTMLInputElement>(element, 'input');
  box.focus();
  await userEvent.keyboard(words);
}

export async function seek(element: Element, words: string): Promise<void> {
  await becomesReady(element);
  await type(element, words);
  await expect.poll(() => find(element, '#found')?.textContent ?? '').toMatch(/gevonden|niets/);
}
