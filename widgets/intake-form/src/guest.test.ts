import { becomesReady, insideOf, place, wordsOf } from '@onthaal/testing';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import {
  fillIn,
  find,
  has,
  IntakeService,
  markup,
  questionIn,
  review,
  send,
  shown,
  write,
} from './hands.testing.ts';
import './index.ts';

const service = new IntakeService();

test('can be filled in and sent with the keyboard alone', async () => {
  const element = await shown();
  find(element, '#question').focus();
  await userEvent.keyboard('Hulp{Tab} {Tab}Test{Tab} {Tab}{Tab}{Tab}{Tab}0470123456');
  expect(element.shadowRoot?.activeElement?.id).toBe('phone');
  find(element, '#consent').focus();
  await userEvent.keyboard(' {Tab}{Tab}{Enter}');
  await expect.poll(() => wordsOf(element)).toContain('Klopt alles?');
  find(element, '[name=send]').focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => wordsOf(element)).toContain('VOO-7Q4M-2XPT');
});

test('speaks every language, and keeps what was written when the language changes', async () => {
  const element = await shown('lang="fr"');
  expect(wordsOf(element)).toContain('Demander de l’aide');
  write(element, 'question', 'Loyer');
  element.lang = 'en';
  await expect.poll(() => wordsOf(element)).toContain('Ask for help');
  await expect.poll(() => wordsOf(element)).toContain('What is your question?');
  expect(questionIn(element)).toBe('Loyer');
  element.lang = 'de';
  await expect.poll(() => wordsOf(element)).toContain('Um Hilfe bitten');
});

test('a hostile name is shown as text', async () => {
  const houseName = '<img src=x onerror="window.hacked=1">';
  service.opens({ municipality: { id: 'voorbeeld', name: 'Voorbeeld', houseName } });
  const element = await shown();
  expect(wordsOf(element)).toContain('<img src=x');
  expect(has(element, 'img')).toBe(false);
});

test('inside a paragraph, cloned, moved and twenty times on a page it is the same', async () => {
  const first = place('onthaal-intake-form', `<p>${markup()}</p>`);
  await becomesReady(first);
  const copies = Array.from({ length: 19 }, () => first.cloneNode(true) as Element);
  document.body.append(...copies);
  for (const copy of copies) await becomesReady(copy);
  write(first, 'question', 'Hulp');
  document.body.append(first);
  await becomesReady(first);
  expect(find<HTMLTextAreaElement>(first, '#question').value).toBe('Hulp');
  expect(new Set(copies.map(wordsOf)).size).toBe(1);
});

test('a host with wild styles and another root size does not change its size', async () => {
  const plain = await shown();
  const { width, height } = insideOf(plain).getBoundingClientRect();
  const wild = new CSSStyleSheet();
  wild.replaceSync(
    'html { font-size: 20px } body * { all: unset !important; font-size: 40px !important; line-height: 3 !important; text-transform: uppercase !important }',
  );
  const font = getComputedStyle(plain).fontFamily;
  document.adoptedStyleSheets = [wild];
  document.documentElement.style.fontFamily = font;
  const element = await shown();
  const box = insideOf(element).getBoundingClientRect();
  document.adoptedStyleSheets = [];
  expect([Math.round(box.width), Math.round(box.height)]).toEqual([Math.round(width), Math.round(height)]);
});

test('fits in 280 pixels without a sideways scroll, at every step', async () => {
  const element = await shown();
  (element.parentElement as HTMLElement).style.width = '280px';
  expect(insideOf(element).scrollWidth).toBeLessThanOrEqual(280);
  await fillIn(element);
  write(element, 'question', 'x'.repeat(200));
  await review(element);
  expect(insideOf(element).scrollWidth).toBeLessThanOrEqual(280);
  await send(element);
  await expect.poll(() => wordsOf(element)).toContain('VOO-7Q4M-2XPT');
  expect(insideOf(element).scrollWidth).toBeLessThanOrEqual(280);
});
