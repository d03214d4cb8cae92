import { becomesReady, FAKE_API, FakeService, faultsOf, insideOf, place, wordsOf } from '@onthaal/testing';
import { afterEach, beforeEach, expect, test } from 'vitest';
import './index.ts';

const service = new FakeService();
const municipality = {
  id: 'voorbeeld',
  name: 'Voorbeeld',
  region: { id: 'streek', name: 'De streek' },
  houseName: 'Sociaal infopunt Voorbeeld',
  languages: ['nl' as const],
  formOfAddress: 'formal' as const,
  fallbackContacts: [],
  isDemonstration: true,
};

beforeEach(() => {
  document.documentElement.lang = 'nl';
  service.answer('regions.municipality', municipality);
});
afterEach(() => document.body.replaceChildren());

const widget = (attributes = '') =>
  place(
    'onthaal-widget-template',
    `<onthaal-widget-template municipality="voorbeeld" api="${FAKE_API}" ${attributes}><a href="/w/">Onthaal</a></onthaal-widget-template>`,
  );

test('the default state passes axe', async () => {
  const element = widget();
  await becomesReady(element);
  expect(await faultsOf(element)).toEqual([]);
});

test('an unreachable service keeps the slotted text', async () => {
  service.vanish();
  const element = widget();
  await expect.poll(() => element.matches(':state(failed)')).toBe(true);
  expect(element.querySelector('a')?.checkVisibility()).toBe(true);
});

test('names the house, and says that this is a demonstration', async () => {
  const element = widget('heading-level="4"');
  await becomesReady(element);
  expect(wordsOf(element)).toContain('Sociaal infopunt Voorbeeld');
  expect(wordsOf(element)).toContain('Demonstratie');
  expect(insideOf(element).querySelector('[role="heading"]')?.getAttribute('aria-level')).toBe('4');
});

test.each([
  ['fr', 'Votre accueil'],
  ['en', 'Your reception desk'],
  ['de', 'Ihre Anlaufstelle'],
])('speaks %s where the page around it does', async (lang, title) => {
  const element = widget(`lang="${lang}"`);
  await becomesReady(element);
  expect(wordsOf(element)).toContain(title);
  expect(service.asked[0]).toMatchObject({ input: { lang } });
});
