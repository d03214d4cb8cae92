import { becomesReady, FAKE_API, faultsOf, wordsOf } from '@onthaal/testing';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { exampleService, find, focused, seek, titles, widget } from './testing.ts';

const service = exampleService();
const start = location.href;

test('a service opens with the focus on its title; back puts it on the link again', async () => {
  const element = widget();
  const title = document.title;
  await seek(element, 'huur betalen');
  const link = find(element, '[data-service="huurpremie"]');
  expect(link.getAttribute('href')).toBe(`${FAKE_API}/w/voorbeeld/catalogue-search/huurpremie?lang=nl`);
  link.click();
  await expect.poll(() => wordsOf(element)).toContain('Laag inkomen');
  expect(focused(element)?.textContent).toBe('Vlaamse huurpremie');
  expect(location.hash).toBe('#onthaal=search&words=huur+betalen&service=huurpremie');
  expect(document.title).toBe(title);
  expect(await faultsOf(element)).toEqual([]);
  find(element, 'button').click();
  await expect.poll(() => focused(element)?.getAttribute('data-service')).toBe('huurpremie');
  expect(location.hash).toBe('#onthaal=search&words=huur+betalen');
});

test('a click that asks for a new tab is left to the browser', async () => {
  const element = widget();
  await seek(element, 'huur betalen');
  let wasPrevented: boolean | undefined;
  element.addEventListener('click', (event) => {
    wasPrevented = event.defaultPrevented;
    event.preventDefault();
  });
  const link = find(element, '[data-service="huurpremie"]');
  link.dispatchEvent(
    new MouseEvent('click', { ctrlKey: true, bubbles: true, composed: true, cancelable: true }),
  );
  expect(wasPrevented).toBe(false);
  expect(location.hash).not.toContain('service');
});

test('the back and forward buttons go through what was looked at', async () => {
  const element = widget();
  await seek(element, 'huur betalen');
  find(element, '[data-service="huurpremie"]').click();
  await expect.poll(() => wordsOf(element)).toContain('Laag inkomen');
  history.back();
  await expect.poll(() => find<HTMLInputElement>(element, 'input')?.value).toBe('huur betalen');
  expect(focused(element)?.getAttribute('data-service')).toBe('huurpremie');
  history.forward();
  await expect.poll(() => wordsOf(element)).toContain('Laag inkomen');
});

test('an address with words or with a service opens there', async () => {
  location.hash = 'onthaal=search&words=parkeerkaart';
  const words = widget();
  await expect.poll(() => titles(words)).toEqual(['Parkeerkaart']);
  words.remove();
  location.hash = 'onthaal=search&service=huurwaarborg';
  const page = widget();
  await expect.poll(() => find(page, '#heading')?.textContent).toBe('Hulp bij de huurwaarborg');
  expect(service.asked.at(-1)?.input).toEqual({
    municipality: 'voorbeeld',
    lang: 'nl',
    service: 'huurwaarborg',
  });
});

test('a fragment of the host is neither read nor written over', async () => {
  location.hash = 'words=parkeerkaart';
  const element = widget();
  await seek(element, 'huur betalen');
  find(element, '[data-service="huurpremie"]').click();
  await expect.poll(() => wordsOf(element)).toContain('Laag inkomen');
  expect(location.hash).toBe('#words=parkeerkaart');
});

test('on a page with a base address the fragment stays on the page', async () => {
  const base = Object.assign(document.createElement('base'), { href: 'https://elsewhere.test/' });
  document.head.append(base);
  const element = widget();
  await seek(element, 'huur betalen');
  base.remove();
  expect(location.href).toBe(`${start}#onthaal=search&words=huur+betalen`);
});

test('of two searches on a page the first has the address', async () => {
  const [first, second] = [widget(), widget()];
  await becomesReady(first);
  await seek(second, 'huur betalen');
  expect(location.hash).toBe('');
  await seek(first, 'parkeerkaart');
  expect(location.hash).toBe('#onthaal=search&words=parkeerkaart');
  expect(titles(second)).toContain('Vlaamse huurpremie');
});

test('the service attribute shows that service at once, and the list is one step away', async () => {
  const element = widget('service="huurpremie"');
  await expect.poll(() => wordsOf(element)).toContain('Laag inkomen');
  expect(location.hash).toBe('');
  find(element, 'button').click();
  await expect.poll(() => find(element, '.themes')).not.toBeNull();
  element.setAttribute('service', 'parkeerkaart');
  await expect.poll(() => find(element, '#heading')?.textContent).toBe('Parkeerkaart');
});

test('the theme attribute begins with that theme', async () => {
  const element = widget('theme="MobiliteitOpenbareWerken"');
  await expect.poll(() => titles(element)).toEqual(['Parkeerkaart']);
});

test('works by keyboard alone: type, to the result, open, back', async () => {
  const element = widget();
  await becomesReady(element);
  await userEvent.tab();
  expect(focused(element)?.id).toBe('words');
  await userEvent.keyboard('parkeerkaart');
  await expect.poll(() => titles(element)).toEqual(['Parkeerkaart']);
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => focused(element)?.id).toBe('found');
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => wordsOf(element)).toContain('Laag inkomen');
  await userEvent.tab({ shift: true });
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => focused(element)?.getAttribute('data-service')).toBe('parkeerkaart');
});
