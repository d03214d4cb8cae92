import { search } from '@onthaal/search';
import { becomesReady, faultsOf, wordsOf } from '@onthaal/testing';
import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { index, themes } from './example-catalogue.ts';
import { findServices } from './find-services.ts';
import { AT_START } from './search-state.ts';
import { exampleService, find, seek, titles, type, widget } from './testing.ts';

const service = exampleService();
afterEach(() => vi.restoreAllMocks());

const SECOND = '/catalogue/voorbeeld/thesaurus.json';
const noThesaurus = Object.fromEntries(Object.keys(index.thesaurus).map((name) => [name, '']));

/** A catalogue in two parts; the second comes when it is let go. */
function inTwoParts(first: unknown, second: unknown) {
  const held = Promise.withResolvers<unknown>();
  service.answer('catalogue.themes', { ...themes, thesaurus: SECOND });
  service.publish(themes.index, first);
  service.publish(SECOND, held.promise);
  return () => held.resolve(second);
}

/** All that the status says from now on. */
function listenTo(element: Element): string[] {
  const told: string[] = [];
  const status = find(element, '[role="status"]');
  new MutationObserver(() => told.push(status.textContent?.trim() ?? '')).observe(status, {
    subtree: true,
    childList: true,
    characterData: true,
  });
  return told;
}

test('the second part of a catalogue comes after the first, and at once mends an answer that was weak', async () => {
  const release = inTwoParts({ ...index, thesaurus: noThesaurus }, index.thesaurus);
  const element = widget();
  await seek(element, 'invalide');
  expect(find(element, '#found').textContent).toBe('We vinden hier niets dat goed past');
  const asked = service.asked.map(({ procedure }) => procedure);
  expect(asked.indexOf(SECOND)).toBeGreaterThan(asked.indexOf(themes.index));
  release();
  await expect.poll(() => titles(element)).toContain('Parkeerkaart');
  expect(find(element, '#found').textContent).toMatch(/gevonden/);
});

test('a good answer stays as it is read until the next key; nothing is announced and the focus stays', async () => {
  const release = inTwoParts(index, noThesaurus);
  const element = widget();
  await seek(element, 'gehandicaptenkaart');
  expect(titles(element)).toEqual(['Parkeerkaart']);
  const told = listenTo(element);
  find(element, '.results a').focus();
  const [link] = [find(element, '.results a')];
  release();
  await expect.poll(() => service.timesAsked(SECOND)).toBe(1);
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect([told, titles(element), element.shadowRoot?.activeElement]).toEqual([[], ['Parkeerkaart'], link]);
  await type(element, 'en');
  await expect.poll(() => find(element, '#found').textContent).toBe('We vinden hier niets dat goed past');
});

test('who asked the browser to save data does without the second part', async () => {
  Object.defineProperty(navigator, 'connection', { value: { saveData: true }, configurable: true });
  inTwoParts(index, noThesaurus);
  const element = widget();
  await seek(element, 'parkeerkaart');
  delete (navigator as { connection?: unknown }).connection;
  expect(titles(element)).toEqual(['Parkeerkaart']);
  expect(service.timesAsked(SECOND)).toBe(0);
});

test('a second part that cannot be had leaves the first at work', async () => {
  service.answer('catalogue.themes', { ...themes, thesaurus: SECOND });
  service.publish(SECOND, null, 404);
  const element = widget();
  await seek(element, 'parkeerkaart');
  expect(titles(element)).toEqual(['Parkeerkaart']);
});

test('the words of a question that led to the best are named once, and nothing is marked', async () => {
  const element = widget();
  await seek(element, 'loyer payer');
  expect(wordsOf(element).match(/U zocht: loyer, payer/g)?.length).toBe(1);
  expect(find(element, '.results mark')).toBeNull();
  await userEvent.clear(find(element, '#words'));
  await type(element, 'gehandicaptenkaart');
  await expect.poll(() => titles(element)).toEqual(['Parkeerkaart']);
  expect(wordsOf(element)).not.toContain('U zocht');
});

test('a service that other words led to says which, unless it shows them itself', () => {
  const { services, reason } = findServices(index, {
    ...AT_START,
    words: 'handicap woning huurwaarborg lenen',
  });
  expect(reason?.length).toBeGreaterThan(1);
  for (const { title, summary, reason: own } of services) {
    const { matched = [] } =
      search(index, 'handicap woning huurwaarborg lenen').hits.find(
        ({ id }) => services.find((service) => service.title === title)?.id === id,
      ) ?? {};
    const isShown = matched.every((word) => `${title} ${summary}`.toLowerCase().includes(word));
    expect(own, title).toEqual(isShown || `${matched}` === `${reason}` ? undefined : matched);
  }
});

test('what scores less than a quarter of the best is left out of a good answer', () => {
  const questions = [
    'hulp bij huurwaarborg',
    'premie huur te hoge huurprijs',
    'geld lenen voor de huurwaarborg',
  ];
  const cut = questions.map((words) => {
    const { hits, isWeak } = search(index, words);
    const { services } = findServices(index, { ...AT_START, words });
    const best = hits[0]?.score ?? 0;
    const worth = hits.filter(({ score }) => score >= best / 4).map(({ id }) => id);
    if (!isWeak) expect(services.map(({ id }) => id)).toEqual(worth);
    return isWeak ? 0 : hits.length - worth.length;
  });
  expect(Math.max(...cut)).toBeGreaterThan(0);
});

test.each([
  ['nl', '1 dienst gevonden', 'We vinden hier niets dat goed past'],
  ['fr', '1 service trouvé', 'Nous ne trouvons rien qui convienne bien'],
  ['en', '1 service found', 'We find nothing here that fits well'],
  ['de', '1 Dienst gefunden', 'Wir finden hier nichts, was gut passt'],
])(
  'in %s the status says once, after a pause, how many there are and when nothing fits',
  async (lang, one, none) => {
    const element = widget(`lang="${lang}"`);
    await becomesReady(element);
    find(element, 'input').focus();
    await expect.poll(() => service.timesAsked(themes.index)).toBe(1);
    const told = listenTo(element);
    const said = () => told.filter((words, at) => words && words !== told[at - 1]);
    await type(element, 'parkeerkaart');
    await expect.poll(said).toEqual([one]);
    await userEvent.clear(find(element, '#words'));
    await type(element, 'zzqqxx');
    await expect.poll(said).toEqual([one, none]);
    expect(await faultsOf(element)).toEqual([]);
  },
);

test('typing sends nothing in any way that a page has, and writes nothing down', async () => {
  const element = widget();
  await becomesReady(element);
  find(element, 'input').focus();
  await expect.poll(() => service.timesAsked('contacts.card')).toBe(1);
  await expect.poll(() => service.timesAsked(themes.index)).toBe(1);
  const sent: string[] = [];
  const note = (how: string) => (): never => {
    sent.push(how);
    throw new Error(`Typing must not use ${how}`);
  };
  vi.spyOn(window, 'fetch').mockImplementation(note('fetch'));
  vi.spyOn(navigator, 'sendBeacon').mockImplementation(note('sendBeacon'));
  vi.spyOn(XMLHttpRequest.prototype, 'open').mockImplementation(note('XMLHttpRequest'));
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(note('storage'));
  vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(note('IndexedDB'));
  vi.spyOn(CacheStorage.prototype, 'open').mockImplementation(note('caches'));
  vi.spyOn(document, 'cookie', 'set').mockImplementation(note('cookies'));
  const loads = performance.getEntriesByType('resource').length;
  for (const words of ['ik kan mijn huur niet betalen', 'zzqqxx', 'mijn man slaat mij']) {
    await userEvent.clear(find(element, '#words'));
    await type(element, words);
    await expect.poll(() => find(element, '#found')?.textContent ?? '').toMatch(/gevonden|niets/);
  }
  expect(sent).toEqual([]);
  expect(performance.getEntriesByType('resource').length).toBe(loads);
  expect(JSON.stringify(history.state ?? '')).not.toMatch(/huur|slaat/);
});
