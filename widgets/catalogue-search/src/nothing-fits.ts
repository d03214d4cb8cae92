import { fallbackNote, phoneLink, writeDate } from '@onthaal/element';
import { describeState, localMinuteAt, openingStateAt } from '@onthaal/schedule';
import type { CounterView, Language } from '@onthaal/vocabulary';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Messages } from './messages.ts';

interface NothingSetting {
  messages: Messages;
  language: Language;
  /** The house, when it is known. */
  card: CounterView | undefined;
  /** The address of the intake. */
  intake: string;
  /** The nearest services as a list; nothing when there are none. */
  nearest: unknown;
  /** Where somebody can tell what they did not find. */
  report: unknown;
}

/** What is said when nothing fits: who can be called now, where to ask, and what comes nearest for who wants to see it. */
export function nothingFits(setting: NothingSetting): TemplateResult {
  const { messages, card, intake, nearest, report } = setting;
  return html`<div class="note" part="nothing">
      <p>${messages.noneAdvice}</p>
      ${card ? reachableNow(card, setting) : nothing}
      <p><a class="main" href=${intake}>${messages.ask}</a></p>
    </div>
    ${nearest ? html`<details><summary>${messages.nearest}</summary>${nearest}</details>` : nothing}
    ${report}`;
}

/** The number of the house. */
export function telephoneOf({ contactPoints, fallbackContacts }: CounterView): string | undefined {
  return [...contactPoints, ...fallbackContacts].find((point) => point.telephone)?.telephone;
}

/** The house with its number, whether somebody answers now, and who does when nobody there does. */
function reachableNow(card: CounterView, { messages, language }: NothingSetting): TemplateResult {
  const telephone = telephoneOf(card);
  const hours = card.phoneHours ?? card.hours;
  const now = new Date();
  const state = openingStateAt(hours, now);
  const { date } = localMinuteAt(now, hours.timeZone);
  const { first, second } = describeState(state, date, { words: messages.state, language, writeDate });
  return html`${
    telephone
      ? html`<p>${messages.call} ${card.municipality.houseName}: ${phoneLink(telephone)}${
          state.state === 'unknown' ? nothing : html`<br>${first}${second ? `. ${second}` : ''}`
        }</p>`
      : nothing
  }${state.state === 'closed' ? fallbackNote(messages.now, card.fallbackContacts) : nothing}`;
}
