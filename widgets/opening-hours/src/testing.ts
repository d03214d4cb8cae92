import { exampleCounterHours as answer, FAKE_API, FakeService, place } from '@onthaal/testing';
import type { OpeningHours, ScheduleRule, TimeBlock } from '@onthaal/vocabulary';
import { afterEach, beforeEach, vi } from 'vitest';
import './index.ts';

/** The fake service of one test file, on a Monday morning. */
export const service = new FakeService();

beforeEach(() => {
  // Monday 23 November 2026, 10:00 in Brussels.
  vi.setSystemTime(new Date('2026-11-23T09:00:00Z'));
  document.documentElement.lang = 'nl';
  service.answer('counters.hours', answer);
});
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

/** The widget as a webmaster writes it, with its fallback inside. */
export const markup = (attributes = '') =>
  `<onthaal-opening-hours municipality="voorbeeld" api="${FAKE_API}" ${attributes}><a href="/w/">Openingsuren</a></onthaal-opening-hours>`;
/** The elements in a widget that a selector names. */
export const inside = <Found extends HTMLElement>(element: Element, selector: string) => [
  ...(element.shadowRoot as ShadowRoot).querySelectorAll<Found>(selector),
];
/** The words of an element, with white space as a reader sees it. */
export const textOf = ({ textContent }: Element) => textContent.replace(/\s+/g, ' ').trim();
/** Where the links in a widget, or in a part of it, lead. */
export const linksOf = (element: Element, within = '') =>
  inside(element, `${within} a`).map((link) => link.getAttribute('href'));
/** Who is named, a line for each title. */
export const groupsOf = (element: Element) =>
  inside(element, '.reach').map((group) => [...group.children].map(textOf).join(' '));

/** Open every day at the same time. */
export function daily(opensAt: string, closesAt: string, kind: TimeBlock['kind'] = 'walk-in'): OpeningHours {
  return scheduled([{ blocks: [{ opensAt, closesAt, kind }] }]);
}

/** Hours with these rules and no exceptions. */
export function scheduled(rules: ScheduleRule[]): OpeningHours {
  return { status: 'known', timeZone: 'Europe/Brussels', schedule: { rules, exceptions: [] } };
}

/** A widget on the page. */
export const widget = (attributes?: string) => place('onthaal-opening-hours', markup(attributes));
