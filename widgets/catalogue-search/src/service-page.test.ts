import type { ServiceView } from '@onthaal/vocabulary';
import { render } from 'lit/html.js';
import { expect, test } from 'vitest';
import { sheet } from './example-catalogue.ts';
import { messages } from './messages/fr.ts';
import { messages as dutch } from './messages/nl.ts';
import { servicePage } from './service-page.ts';

function show(view: ServiceView, language: 'nl' | 'fr' = 'nl'): HTMLElement {
  const page = document.createElement('div');
  const setting = {
    messages: language === 'nl' ? dutch : messages,
    language,
    level: 2,
    linkTo: (_id: string, title: string) => title,
    addressOf: (widget: string, id = '') => `https://onthaal.test/w/voorbeeld/${widget}/${id}`,
  };
  render(servicePage(view, setting), page);
  return page;
}

const words = (page: HTMLElement) => (page.textContent ?? '').replace(/[\s\u00a0]+/g, ' ').trim();

test('everything a sheet says is on its page', () => {
  const said = words(show(sheet));
  for (const fact of [
    'Laag inkomen',
    'Huurcontract',
    'Bel of kom langs.',
    'Aanvragen',
    'Gratis',
    'Niet voor studenten.',
    'besluit van de Vlaamse Regering',
    'Vlaamse codex Wonen',
    'Meer over huren',
    'Huurlijn',
    'huur@voorbeeld.test',
    'Dorpsstraat 1, 2920 Voorbeeld',
    '03 000 00 00',
    'Hulp bij de huurwaarborg',
    'Bouwen en wonen',
    'Van: Wonen in Vlaanderen',
    'Nagekeken op 12 mei 2026',
  ])
    expect(said).toContain(fact);
});

test('blocks keep their shape: heading below the title, list, table, link', () => {
  const page = show(sheet);
  const text = page.querySelector('.text');
  expect(text?.querySelector('[role="heading"]')?.getAttribute('aria-level')).toBe('3');
  expect([...(text?.querySelectorAll('ol li') ?? [])].map((item) => item.textContent)).toEqual([
    'Vraag ze aan.',
    'Wacht op een brief.',
  ]);
  expect(text?.querySelector('th')?.textContent).toBe('Gezin');
  expect(text?.querySelector('strong')?.textContent).toBe('premie');
  expect(text?.querySelector('a')?.href).toBe('https://wonen.test/');
});

test('an amount says its range, how often, and that it is an example', () => {
  expect(words(show(sheet))).toMatch(/120\s?[–-]\s?(?:€\s?)?170,50.* per maand \(voorbeeldbedrag\)/);
  const real = { value: 30, currency: 'EUR' as const, isExample: false };
  const said = words(show({ ...sheet, financialAdvantages: [{ amount: real }] }));
  expect(said).toContain('€ 30');
  expect(said).not.toContain('voorbeeldbedrag');
});

test('a section without anything to say is not there', () => {
  const page = show({
    ...sheet,
    costs: [],
    requirements: [],
    exception: undefined,
    regulation: undefined,
    legalResources: [],
  });
  for (const title of [dutch.costs, dutch.conditions, dutch.evidence, dutch.exception, dutch.legal])
    expect(words(page)).not.toContain(title);
});

test('a text in another language than asked says so and carries its language', () => {
  const page = show(sheet, 'fr');
  expect(words(page)).toContain('Ce texte existe seulement en néerlandais.');
  expect(page.querySelector('.text')?.getAttribute('lang')).toBe('nl');
  expect(words(show(sheet))).not.toContain('alleen in het Nederlands');
  expect(show(sheet).querySelector('.text')?.hasAttribute('lang')).toBe(false);
});
