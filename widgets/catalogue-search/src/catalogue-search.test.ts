import { buildIndex } from '@onthaal/search/build';
import { becomesReady, FAKE_API, faultsOf, insideOf, place, wordsOf } from '@onthaal/testing';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { index, services, sheet, themes } from './example-catalogue.ts';
import { exampleService, find, focused, markup, seek, titles, type, widget } from './testing.ts';

const service = exampleService();

test('the default state passes axe', async () => {
  const element = widget();
  await becomesReady(element);
  expect(await faultsOf(element)).toEqual([]);
});

test('an unreachable service keeps the slotted text', async () => {
  service.vanish();
  const element = widget();
  await expect.poll(() => element.matches(':state(failed)')).toBe(true);
  expect(find(element, 'slot')).not.toBeNull();
  expect(element.querySelector('a')?.checkVisibility()).toBe(true);
});

test('what was typed into a slotted form goes on in the box, and nothing of it stays behind', async () => {
  const { promise, resolve } = Promise.withResolvers<typeof themes>();
  service.answer('catalogue.themes', () => promise);
  const form = '<form role="search"><input type="hidden"><input type="search" aria-label="Zoek"></form>';
  const element = place('onthaal-catalogue-search', markup().replace('<a ', `${form}<a `));
  const field = element.querySelector<HTMLInputElement>('[type="search"]') as HTMLInputElement;
  await userEvent.type(field, 'parkeerkaart');
  resolve(themes);
  await expect.poll(() => titles(element)).toEqual(['Parkeerkaart']);
  expect(find<HTMLInputElement>(element, '#words').value).toBe('parkeerkaart');
  expect(focused(element)?.id).toBe('words');
  expect(field.value).toBe('');
  await userEvent.keyboard(' zzqqxx');
  expect(find<HTMLInputElement>(element, '#words').value).toBe('parkeerkaart zzqqxx');
});

test('before anything is done it asks for the themes only, and lists them with their counts', async () => {
  const element = widget();
  await becomesReady(element);
  expect(service.asked).toEqual([
    { procedure: 'catalogue.themes', input: { municipality: 'voorbeeld', lang: 'nl' } },
  ]);
  expect(wordsOf(element)).toContain('Bouwen en wonen 14');
  expect(wordsOf(element)).toContain('Demonstratie');
});

test('results come while typing, and no request carries or follows a word', async () => {
  const element = widget();
  await becomesReady(element);
  find(element, 'input').focus();
  await expect.poll(() => service.timesAsked('contacts.card')).toBe(1);
  const before = service.asked.length;
  const loads = performance.getEntriesByType('resource').length;
  await type(element, 'krijg ik een premie voor mijn hoge huur');
  await expect.poll(() => titles(element)[0]).toBe('Vlaamse huurpremie');
  await expect.poll(() => find(element, '#found')?.textContent).toMatch(/gevonden/);
  expect(service.asked.length).toBe(before);
  const later = performance.getEntriesByType('resource').slice(loads);
  expect(later.filter(({ name }) => /huur|premie/.test(name))).toEqual([]);
  expect(service.asked.map((question) => JSON.stringify(question)).join()).not.toMatch(/huur|premie/);
  expect(await faultsOf(element)).toEqual([]);
});

test('the count is told after a pause and not at every key', async () => {
  const element = widget();
  await becomesReady(element);
  find(element, 'input').focus();
  await expect.poll(() => service.timesAsked(themes.index)).toBe(1);
  const told: string[] = [];
  const status = find(element, '[role="status"]');
  new MutationObserver(() => told.push(status.textContent?.trim() ?? '')).observe(status, {
    subtree: true,
    childList: true,
    characterData: true,
  });
  await type(element, 'parkeerkaart');
  await expect.poll(() => status.textContent?.trim()).toBe('1 dienst gevonden');
  expect(new Set(told.filter(Boolean))).toEqual(new Set(['1 dienst gevonden']));
});

test('while somebody types there is a screen of results, and ten after a pause', async () => {
  const sheets = Array.from({ length: 24 }, (_, at) => ({
    id: `${at}`,
    title: `${at < 12 ? 'Kampeerplaats' : 'Woning'} ${at}`,
    ...{ summary: '', keywords: [], body: '', themes: [], audiences: [] },
  }));
  service.publish(themes.index, buildIndex(sheets).index);
  const element = widget();
  await becomesReady(element);
  const counts: number[] = [];
  const note = () => counts.at(-1) !== titles(element).length && counts.push(titles(element).length);
  new MutationObserver(note).observe(element.shadowRoot as ShadowRoot, { subtree: true, childList: true });
  find(element, '#words').focus();
  await expect.poll(() => service.timesAsked(themes.index)).toBe(1);
  await type(element, 'kampeerplaats');
  await expect.poll(() => counts.slice(-2)).toEqual([5, 10]);
  expect(find(element, '.results+button')).not.toBeNull();
});

test('a catalogue that is on its way is waited for, and then searched', async () => {
  const { promise, resolve } = Promise.withResolvers<typeof index>();
  service.publish(themes.index, promise);
  const element = widget();
  await becomesReady(element);
  await type(element, 'parkeerkaart');
  await expect.poll(() => wordsOf(element)).toContain('Even geduld');
  expect(find(element, '[aria-busy="true"]')).not.toBeNull();
  expect(await faultsOf(element)).toEqual([]);
  resolve(index);
  await expect.poll(() => titles(element)).toEqual(['Parkeerkaart']);
});

test('a catalogue that cannot be had leads to the stand-alone page, and themes still work', async () => {
  service.publish(themes.index, null, 500);
  const element = widget();
  await becomesReady(element);
  await type(element, 'huur');
  await expect.poll(() => find(element, '#found')?.textContent).toBe('Dit lukt nu niet.');
  expect(find(element, '.note a').getAttribute('href')).toBe(
    `${FAKE_API}/w/voorbeeld/catalogue-search?lang=nl`,
  );
  expect(await faultsOf(element)).toEqual([]);
  await userEvent.clear(find(element, 'input'));
  find(element, '.themes button[value="MobiliteitOpenbareWerken"]').click();
  await expect.poll(() => titles(element)).toEqual(['Parkeerkaart']);
});

test('an index of another release is said to fail, and does not throw', async () => {
  service.publish(themes.index, { ...index, version: 0 });
  const element = widget();
  await becomesReady(element);
  await type(element, 'huur');
  await expect.poll(() => wordsOf(element)).toContain('Dit lukt nu niet.');
});

test('a half-typed word does not take away what was found', async () => {
  const element = widget();
  await seek(element, 'parkeerkaart');
  await type(element, ' zzqqxx');
  expect(titles(element)).toEqual(['Parkeerkaart']);
});

test('a theme lists its services in order of title, ten at first, and the rest on request', async () => {
  const element = widget();
  await becomesReady(element);
  find(element, '.themes button').click();
  await expect.poll(() => titles(element).length).toBe(10);
  expect(find(element, '#found').textContent).toBe('14 diensten gevonden');
  expect(focused(element)?.id).toBe('found');
  expect(service.timesAsked(themes.index)).toBe(0);
  find(element, '.results+button').click();
  await expect.poll(() => titles(element).length).toBe(14);
  expect(focused(element)).toBe(element.shadowRoot?.querySelectorAll('.results a')[10]);
  expect(find(element, '.results+button')).toBeNull();
});

test('theme and audience narrow what the words found, and can be taken away again', async () => {
  const element = widget();
  await seek(element, 'parkeerkaart');
  const [theme, audience] = element.shadowRoot?.querySelectorAll('select') ?? [];
  await userEvent.selectOptions(theme as HTMLSelectElement, 'BouwenWonen');
  await expect.poll(() => wordsOf(element)).toContain('We vinden hier niets dat goed past');
  await userEvent.selectOptions(theme as HTMLSelectElement, '');
  await userEvent.selectOptions(audience as HTMLSelectElement, 'Vereniging');
  await expect.poll(() => titles(element)).toEqual(['Parkeerkaart']);
  expect(location.hash).toBe('#onthaal=search&words=parkeerkaart&audience=Vereniging');
  find(element, '.filters button').click();
  await expect.poll(() => find(element, '.themes')).not.toBeNull();
  expect([location.hash, find<HTMLInputElement>(element, 'input').value]).toEqual(['', '']);
  expect(focused(element)?.id).toBe('words');
});

test('a service that cannot be had leads to its stand-alone page', async () => {
  service.refuse('catalogue.byId', 'NOT_FOUND', 404);
  const element = widget('service="weg"');
  await becomesReady(element);
  expect(find(element, '.note a').getAttribute('href')).toBe(
    `${FAKE_API}/w/voorbeeld/catalogue-search/weg?lang=nl`,
  );
  expect(await faultsOf(element)).toEqual([]);
});

test('speaks French, English and German, also when the language changes', async () => {
  const element = widget('lang="fr"');
  await becomesReady(element);
  expect(wordsOf(element)).toContain('Comment pouvons-nous vous aider');
  expect(service.asked[0]?.input).toEqual({ municipality: 'voorbeeld', lang: 'fr' });
  element.lang = 'en';
  await expect.poll(() => wordsOf(element)).toContain('What can we help you with?');
  element.lang = 'de';
  await expect.poll(() => wordsOf(element)).toContain('Wobei können wir Ihnen helfen?');
});

test('a hostile title is shown as text, in the list and on its page', async () => {
  const title = '<img src=x onerror="window.hacked=1">';
  service.answer('catalogue.search', {
    total: 1,
    results: [{ ...services[0], title } as (typeof services)[0]],
    isWeak: false,
  });
  service.answer('catalogue.byId', {
    ...sheet,
    title,
    websites: [{ title: 'weg', url: 'javascript:alert(1)' }],
  });
  const element = widget('theme="BouwenWonen"');
  await expect.poll(() => titles(element)).toEqual([title]);
  find(element, '.results a').click();
  await expect.poll(() => wordsOf(element)).toContain('Laag inkomen');
  expect(find(element, '#heading').textContent).toBe(title);
  expect(find(element, 'img')).toBeNull();
  expect(find(element, 'a[href^="javascript"]')).toBeNull();
});

test('long words fit in 280 pixels without a sideways scroll', async () => {
  const long = 'Aansprakelijkheidsverzekeringsmaatschappij'.repeat(3);
  service.answer('catalogue.search', {
    total: 1,
    results: [{ ...services[0], title: long, summary: long } as (typeof services)[0]],
    isWeak: false,
  });
  service.answer('catalogue.byId', { ...sheet, title: long, owner: long });
  const element = widget('theme="BouwenWonen"');
  (element.parentElement as HTMLElement).style.width = '280px';
  await expect.poll(() => titles(element)).toEqual([long]);
  expect(insideOf(element).scrollWidth).toBeLessThanOrEqual(280);
  find(element, '.results a').click();
  await expect.poll(() => wordsOf(element)).toContain('Laag inkomen');
  expect(insideOf(element).scrollWidth).toBeLessThanOrEqual(280);
});

test('inside a paragraph, cloned, moved and twenty times on a page it is the same', async () => {
  const first = place('onthaal-catalogue-search', `<p>Zoek: ${markup()}</p>`);
  await becomesReady(first);
  const copies = Array.from({ length: 19 }, () => first.cloneNode(true) as Element);
  document.body.append(...copies);
  for (const copy of copies) await becomesReady(copy);
  document.body.append(first);
  await becomesReady(first);
  expect(new Set([first, ...copies].map(wordsOf)).size).toBe(1);
});

test('a host with wild styles and another root size does not change its size', async () => {
  const plain = widget();
  await becomesReady(plain);
  const { width, height } = insideOf(plain).getBoundingClientRect();
  const wild = new CSSStyleSheet();
  const margin = getComputedStyle(document.body).margin;
  document.body.style.setProperty('margin', margin, 'important');
  for (const size of [10, 20]) {
    wild.replaceSync(
      `html { font-size: ${size}px } * { font-size: 40px !important; line-height: 3 !important; letter-spacing: 9px !important; text-transform: uppercase !important; padding: 0 !important; margin: 0 !important }`,
    );
    document.adoptedStyleSheets = [wild];
    const element = widget();
    await becomesReady(element);
    const box = insideOf(element).getBoundingClientRect();
    document.adoptedStyleSheets = [];
    expect([Math.round(box.width), Math.round(box.height)]).toEqual([Math.round(width), Math.round(height)]);
  }
});

test('tells the host nothing: no event of its own leaves the widget', async () => {
  const told: string[] = [];
  const dispatch = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function (event) {
    if (event instanceof CustomEvent) told.push(event.type);
    return dispatch.call(this, event);
  };
  const element = widget();
  await seek(element, 'huur betalen');
  EventTarget.prototype.dispatchEvent = dispatch;
  expect(told).toEqual([]);
});
