import { becomesReady, exampleContactCard, FAKE_API, faultsOf, insideOf, wordsOf } from '@onthaal/testing';
import type { OpeningHours, ScheduleRule } from '@onthaal/vocabulary';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { exampleService, find, focused, seek, titles, type, widget } from './testing.ts';

const service = exampleService();
const REPORT = 'catalogue.reportMissing';
const links = (within: Element | null) =>
  [...(within?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'));
const danger = (element: Element) => find(element, '[part~="danger"]');

/** Watches for whoever leaves the page, and keeps them here. */
function watchLeaving(): string[] {
  const left: string[] = [];
  const frames = [self, top as Window].map((frame) => frame as unknown as { navigation: EventTarget });
  for (const { navigation } of frames)
    navigation.addEventListener('navigate', (event) => {
      const { destination, hashChange } = event as Event & {
        destination: { url: string };
        hashChange: boolean;
      };
      if (hashChange || destination.url.startsWith(location.origin)) return;
      event.preventDefault();
      left.push(destination.url);
    });
  return left;
}

test('nothing fits: it says so, with who answers now and a way to ask', async () => {
  const element = widget();
  await seek(element, 'zzqqxx');
  expect(find(element, '#found').textContent).toBe('We vinden hier niets dat goed past');
  const note = find(element, '[part="nothing"]');
  expect(note.textContent).toContain('Sociaal infopunt Voorbeeld');
  expect(links(note)).toContain('tel:030000000');
  expect(links(note)).toContain(`${FAKE_API}/w/voorbeeld/intake-form?lang=nl`);
  expect(note.textContent).toContain('Nu bereikbaar');
  expect(find(element, 'details:not(.report)')).toBeNull();
  expect(await faultsOf(element)).toEqual([]);
});

test('a house that is closed says who answers instead, and one that is open does not', async () => {
  const hours = (rules: ScheduleRule[]): OpeningHours => ({
    status: 'known',
    timeZone: 'Europe/Brussels',
    schedule: { rules, exceptions: [] },
  });
  const always: ScheduleRule = { blocks: [{ opensAt: '00:00', closesAt: '24:00', kind: 'phone' }] };
  service.answer('contacts.card', { ...exampleContactCard, phoneHours: hours([always]) });
  const open = widget();
  await seek(open, 'zzqqxx');
  expect(find(open, '.reach.now').textContent).toContain('Dag en nacht te bellen');
  expect(links(find(open, '[part="nothing"]'))).not.toContain('tel:106');
  open.remove();
  service.answer('contacts.card', { ...exampleContactCard, phoneHours: hours([]) });
  const closed = widget();
  await seek(closed, 'zzqqxx');
  expect(links(find(closed, '.reach.now'))).toEqual(['tel:106']);
  const others = find(closed, '.reach:not(.now)');
  expect(others.textContent).toContain('Nu gesloten');
  expect(links(others)).toEqual(['tel:030000000']);
});

test('weak hits are no page of results: three at most, and only for who asks', async () => {
  const element = widget();
  await seek(element, 'woning zzqqxx');
  expect(find(element, '#found').textContent).toBe('We vinden hier niets dat goed past');
  const nearest = find<HTMLDetailsElement>(element, 'details:not(.report)');
  expect(nearest.open).toBe(false);
  expect(find(element, '.results a').checkVisibility()).toBe(false);
  find(element, 'details:not(.report) summary').click();
  expect(titles(element).length).toBeLessThanOrEqual(3);
  expect(find(element, '.results a').checkVisibility()).toBe(true);
  expect(await faultsOf(element)).toEqual([]);
});

test('what was not found is sent only after a second press, as it is shown, and thanked for', async () => {
  service.onChange(REPORT, () => Response.json({ result: { data: {} } }));
  const element = widget();
  await seek(element, 'zzqqxx');
  find(element, '.report summary').click();
  const box = find<HTMLTextAreaElement>(element, '#report');
  expect(box.value).toBe('zzqqxx');
  expect(find(element, '.report').textContent).toContain('Schrijf geen namen');
  expect(await faultsOf(element)).toEqual([]);
  await userEvent.fill(box, '  een hondenschool ');
  expect(service.timesAsked(REPORT)).toBe(0);
  find(element, '.report button').click();
  await expect.poll(() => focused(element)?.id).toBe('thanks');
  expect(service.asked.at(-1)).toEqual({
    procedure: REPORT,
    input: { municipality: 'voorbeeld', lang: 'nl', words: 'een hondenschool' },
  });
  expect(find(element, '.report')).toBeNull();
  expect(await faultsOf(element)).toEqual([]);
  await type(element, 'yyqq');
  await expect.poll(() => find<HTMLTextAreaElement>(element, '#report')?.value).toContain('zzqqxxyyqq');
  expect(service.timesAsked(REPORT)).toBe(1);
});

test('a report that does not arrive is said so, keeps what was written, and can be sent again', async () => {
  service.onChange(REPORT, () => Response.error());
  const element = widget();
  await seek(element, 'zzqqxx');
  find(element, '.report summary').click();
  await userEvent.fill(find(element, '#report'), 'een hondenschool');
  find(element, '.report button').click();
  await expect.poll(() => wordsOf(element)).toContain('Dit lukt nu niet.');
  expect(find<HTMLTextAreaElement>(element, '#report').value).toBe('een hondenschool');
  service.onChange(REPORT, () => Response.json({ result: { data: {} } }));
  find(element, '.report button').click();
  await expect.poll(() => wordsOf(element)).toContain('Dank u.');
});

test('words of danger show at once whom to call, right under the box and announced', async () => {
  const element = widget();
  await seek(element, 'mijn man slaat mij en ik kan mijn huur niet betalen');
  const box = danger(element);
  expect(box.getAttribute('role')).toBe('region');
  expect(box.parentElement?.getAttribute('aria-live')).toBe('polite');
  expect(links(box)).toEqual(['tel:1712', 'tel:101', 'tel:112']);
  expect(find(element, '#danger').textContent).toBe('Bent u niet veilig?');
  expect(titles(element).length).toBeGreaterThan(0);
  expect(box.parentElement?.previousElementSibling?.id).toBe('words');
  const after = box.compareDocumentPosition(find(element, '.filters'));
  expect(after & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  expect(await faultsOf(element)).toEqual([]);
});

test('the place where danger is announced is there before anything is typed, and stays', async () => {
  const element = widget();
  await becomesReady(element);
  const place = find(element, 'form [aria-live="polite"]');
  expect(place.children.length).toBe(0);
  await type(element, 'mijn man slaat mij');
  await expect.poll(() => danger(element)?.parentElement).toBe(place);
});

test.each([
  ['nl', 'ik wil dood', ['tel:1813', 'tel:106', 'tel:112']],
  ['fr', 'envie de mourir', ['tel:080032123', 'tel:107', 'tel:1813', 'tel:112']],
  ['en', 'i want to die', ['tel:1813', 'tel:106', 'tel:112']],
  ['de', 'ich will sterben', ['tel:108', 'tel:1813', 'tel:112']],
  ['nl', 'ik word mishandeld, mijn kind mishandeld', ['tel:102', 'tel:1712', 'tel:112']],
  ['nl', 'we slapen in de auto', ['tel:030000000', 'tel:080013500', 'tel:112']],
])('in %s "%s" leads to its own lines', async (lang, words, lines) => {
  const element = widget(`lang="${lang}"`);
  await becomesReady(element);
  await type(element, words);
  await expect.poll(() => links(danger(element))).toEqual(lines);
  expect(await faultsOf(element)).toEqual([]);
});

test('everyday words show no box, and it goes when the words go', async () => {
  const element = widget();
  await seek(element, 'huur betalen');
  expect(danger(element)).toBeNull();
  await type(element, ' mijn man slaat mij');
  await expect.poll(() => danger(element)).not.toBeNull();
  await userEvent.clear(find(element, '#words'));
  await expect.poll(() => danger(element)).toBeNull();
});

test('words of danger stay out of the address, also when a service is opened and left again', async () => {
  const element = widget();
  await seek(element, 'mijn man slaat mij en ik kan mijn huur niet betalen');
  expect(location.hash).toBe('');
  find(element, '.results a').click();
  await expect.poll(() => wordsOf(element)).toContain('Laag inkomen');
  expect(location.hash).toMatch(/^#onthaal=search&service=/);
  expect(danger(element)).not.toBeNull();
  history.back();
  await expect.poll(() => find<HTMLInputElement>(element, '#words')?.value).toContain('mijn man slaat mij');
  expect(location.hash).toBe('');
});

test('the way out clears box and address before it leaves for the weather', async () => {
  const left = watchLeaving();
  location.hash = 'onthaal=search&words=mijn+man+slaat+mij';
  const element = widget();
  await expect.poll(() => danger(element)).not.toBeNull();
  find(element, '.leave button').click();
  await expect.poll(() => left).toContain('https://www.meteo.be/nl');
  expect(location.hash).toBe('');
  await element.updateComplete;
  expect(find<HTMLInputElement>(element, '#words').value).toBe('');
  expect(danger(element)).toBeNull();
});

test('three times Escape leaves too, wherever the focus is, for where the webmaster says', async () => {
  const left = watchLeaving();
  const element = widget('exit-to="https://weer.test/"');
  await becomesReady(element);
  await type(element, 'mijn man slaat mij');
  await expect.poll(() => danger(element)).not.toBeNull();
  await userEvent.keyboard('{Escape}{Escape}a{Escape}');
  expect(left).toEqual([]);
  await userEvent.keyboard('{Escape}{Escape}');
  await expect.poll(() => left).toContain('https://weer.test/');
  expect(location.hash).toBe('');
});

test('an address that is not of the web is no way out', async () => {
  const left = watchLeaving();
  const element = widget('lang="fr" exit-to="javascript:alert(1)"');
  await becomesReady(element);
  await type(element, 'mon mari me frappe');
  await expect.poll(() => danger(element)).not.toBeNull();
  find(element, '.leave button').click();
  await expect.poll(() => left).toContain('https://www.meteo.be/fr');
});

test('the box fits on a phone of 320 pixels and works by keyboard', async () => {
  const element = widget();
  (element.parentElement as HTMLElement).style.width = '288px';
  await seek(element, 'mijn man slaat mij');
  expect(insideOf(element).scrollWidth).toBeLessThanOrEqual(288);
  for (const link of danger(element).querySelectorAll('a'))
    expect(link.offsetHeight).toBeGreaterThanOrEqual(24);
  expect(find(element, '.leave button').offsetHeight).toBeGreaterThanOrEqual(44);
  find(element, '#words').focus();
  await userEvent.tab();
  expect(focused(element)?.getAttribute('href')).toBe('tel:1712');
});
