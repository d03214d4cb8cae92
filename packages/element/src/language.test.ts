import { afterEach, expect, test } from 'vitest';
import { languageOf } from './language.ts';

afterEach(() => {
  document.documentElement.lang = '';
  document.body.replaceChildren();
});

/** The innermost element of nested markup. */
function inside(html: string): Element {
  const holder = document.createElement('div');
  holder.setHTMLUnsafe(html);
  document.body.append(holder);
  return holder.querySelector('b') as Element;
}

test.each([
  ['<b lang="fr"></b>', 'fr'],
  ['<div lang="de"><p><b></b></p></div>', 'de'],
  ['<div lang="de"><b lang="en"></b></div>', 'en'],
  ['<b lang="FR-be"></b>', 'fr'],
  ['<b lang="ar"></b>', 'nl'],
  ['<div lang="fr"><b lang=""></b></div>', 'nl'],
  ['<b></b>', 'nl'],
])('%s speaks %s', (html, language) => {
  expect(languageOf(inside(html))).toBe(language);
});

test('the page’s own language counts where nothing is nearer', () => {
  document.documentElement.lang = 'fr-BE';
  expect(languageOf(inside('<b></b>'))).toBe('fr');
});

test('the host of a shadow root, and what stands around it, count as ancestors', () => {
  const host = inside('<section lang="de"><p><b></b></p></section>').parentElement as HTMLElement;
  const inner = document.createElement('div');
  host.attachShadow({ mode: 'open' }).append(inner);
  expect(languageOf(inner)).toBe('de');
  const innermost = document.createElement('b');
  // eslint-disable-next-line wc/no-closed-shadow-root -- a host may well have one
  inner.attachShadow({ mode: 'closed' }).append(innermost);
  expect(languageOf(innermost)).toBe('de');
  inner.lang = 'en';
  expect(languageOf(innermost)).toBe('en');
});
