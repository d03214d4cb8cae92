import { readAddress } from '@onthaal/client/read';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';

// The loader asks for modules that are not there: what it must do then is nothing.
beforeAll(async () => {
  document.documentElement.lang = 'nl';
  await import('./onthaal.ts');
});
beforeEach(() => {
  document.documentElement.lang = 'nl';
});
afterEach(() => document.body.replaceChildren());

const preloads = (rel: string) =>
  [...document.head.querySelectorAll<HTMLLinkElement>(`link[rel=${rel}]`)].map((link) => link.href);
const chunks = () => preloads('modulepreload').flatMap((href) => href.split('/modules/test/')[1] ?? []);
const place = (html: string) => document.body.setHTMLUnsafe(html);

describe('a page without widgets', () => {
  test('loads nothing', async () => {
    place('<p>Niets</p>');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(chunks()).toEqual([]);
    expect(preloads('preload')).toEqual([]);
  });
});

describe('a widget on the page', () => {
  test('starts its chunks, its words and its answer at once', async () => {
    place(
      '<onthaal-opening-hours municipality="kalmthout" counter="loket" api="https://a.test/"></onthaal-opening-hours>',
    );
    await expect.poll(chunks).toEqual(['shared.js', 'hours.js', 'opening-hours.js', 'opening-hours.nl.js']);
    const question = { municipality: 'kalmthout', lang: 'nl', counter: 'loket' } as const;
    expect(preloads('preload')).toEqual([readAddress('https://a.test', 'counters.hours', question)]);
  });

  test('asks the origin of the loader where no other is named, in the language around it', async () => {
    place(
      '<div lang="fr"><onthaal-opening-hours municipality="menen" counter=""></onthaal-opening-hours></div>',
    );
    const question = { municipality: 'menen', lang: 'fr' } as const;
    await expect
      .poll(() => preloads('preload').at(-1))
      .toBe(readAddress(location.origin, 'counters.hours', question));
    expect(chunks()).toContain('opening-hours.fr.js');
  });

  test('that begins with no read asks nothing', async () => {
    const before = preloads('preload').length;
    place('<onthaal-catalogue-search municipality="kalmthout"></onthaal-catalogue-search>');
    await expect.poll(chunks).toContain('catalogue-search.js');
    expect(preloads('preload')).toHaveLength(before);
  });

  test('without a municipality asks nothing', async () => {
    const before = preloads('preload').length;
    place('<onthaal-opening-hours lang="de"></onthaal-opening-hours>');
    await expect.poll(chunks).toContain('opening-hours.de.js');
    expect(preloads('preload')).toHaveLength(before);
  });

  test('twenty times over starts everything once', async () => {
    place('<onthaal-opening-hours municipality="avelgem"></onthaal-opening-hours>'.repeat(20));
    const avelgem = () => preloads('preload').filter((href) => href.includes('avelgem'));
    await expect.poll(avelgem).toHaveLength(1);
    document.body.append(document.createElement('hr'));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(avelgem()).toHaveLength(1);
    expect(new Set(chunks()).size).toBe(chunks().length);
  });

  test('keeps its text when its module cannot be had', async () => {
    place('<onthaal-opening-hours municipality="kalmthout"><a href="/w/">Uren</a></onthaal-opening-hours>');
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(document.querySelector('a')?.checkVisibility()).toBe(true);
  });

  test('of another maker is left alone', async () => {
    const before = chunks();
    place(
      '<onthaal-something municipality="kalmthout"></onthaal-something><x-opening-hours></x-opening-hours>',
    );
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(chunks()).toEqual(before);
  });
});
