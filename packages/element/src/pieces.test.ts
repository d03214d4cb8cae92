import { html, render } from 'lit/html.js';
import { expect, test, vi } from 'vitest';
import { lighthouse, phoneLink, stateBlock } from './counter-pieces.ts';
import { writeDate } from './dates.ts';
import { heading } from './heading.ts';
import { fill } from './messages.ts';
import { MinuteClock } from './minute-clock.ts';

function rendered(content: unknown): HTMLElement {
  const holder = document.createElement('div');
  render(html`${content}`, holder);
  return holder;
}

test.each([
  [1, '1'],
  [6, '6'],
  [0, '2'],
  [7, '6'],
  [-1, '1'],
  [2.9, '2'],
])('a heading of level %d is read as level %s', (level, read) => {
  expect(rendered(heading(level, 'Uren')).querySelector('[role=heading]')?.getAttribute('aria-level')).toBe(
    read,
  );
});

test('a telephone link holds digits alone, and shows the number as it was written', () => {
  const link = rendered(phoneLink('+32 (0)3/641.63.55')).querySelector('a');
  expect(link?.getAttribute('href')).toBe('tel:+32036416355');
  expect(link?.textContent).toBe('+32 (0)3/641.63.55');
});

test('who answers is reached by telephone, else by website, else only named', () => {
  const note = rendered(
    lighthouse([
      {
        reach: 'now',
        title: 'Nu bereikbaar',
        contacts: [
          { name: 'Callcenter', telephone: '056 00 00 00', url: 'https://call.test', line: 'Nu te bellen' },
        ],
      },
      {
        reach: 'other',
        title: 'Andere contacten',
        contacts: [{ name: 'Chat', url: 'https://chat.test', when: 'Dag en nacht.' }, { name: 'Buren' }],
      },
    ]),
  );
  expect([...note.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
    'tel:056000000',
    'https://chat.test',
  ]);
  expect(note.querySelector('.now')?.textContent).toBe('Nu bereikbaarCallcenter 056 00 00 00 Nu te bellen ');
  const [, chat, neighbours] = [...note.querySelectorAll('li')].map((item) => item.textContent.trim());
  expect([chat, neighbours]).toEqual(['Chat Dag en nacht.', 'Buren']);
});

test('where nobody is to be named there is nothing', () => {
  expect(rendered(lighthouse([])).textContent).toBe('');
});

test('a state is one line where there is no second', () => {
  const line = { mark: 'closed', first: 'Nu gesloten', second: '' };
  expect(rendered(stateBlock(line)).querySelectorAll('p')).toHaveLength(1);
  expect(rendered(stateBlock({ ...line, second: 'Open morgen' })).querySelectorAll('p')).toHaveLength(2);
});

test.each([
  ['nl', 'donderdag 3 december'],
  ['fr', 'jeudi 3 décembre'],
  ['en', 'Thursday 3 December'],
  ['de', 'Donnerstag, 3. Dezember'],
] as const)('a date in %s is %s, in whatever zone the reader is', (language, written) => {
  expect(writeDate('2026-12-03', language, { weekday: 'long', day: 'numeric', month: 'long' })).toBe(written);
});

test('a message is filled, and a name without a value stays visible', () => {
  expect(fill('open tot {time}', { time: '16.30' })).toBe('open tot 16.30');
  expect(fill('{count} van {all}', { count: 0 })).toBe('0 van {all}');
});

test('the clock updates its host just after each minute, and stops with it', () => {
  vi.useFakeTimers({ now: new Date('2026-11-23T10:29:30Z') });
  const requestUpdate = vi.fn();
  const clock = new MinuteClock({ addController() {}, requestUpdate });
  clock.hostConnected();
  vi.advanceTimersByTime(30_000);
  expect(requestUpdate).not.toHaveBeenCalled();
  vi.advanceTimersByTime(60);
  expect(requestUpdate).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(120_000);
  expect(requestUpdate).toHaveBeenCalledTimes(3);
  clock.hostDisconnected();
  vi.advanceTimersByTime(120_000);
  expect(requestUpdate).toHaveBeenCalledTimes(3);
  vi.useRealTimers();
});
