import { lighthouse, writeDate } from '@onthaal/element';
import { describeReach, openingStateAt, surelyReceives } from '@onthaal/schedule';
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

/** The house's own number. */
export function telephoneOf({ contactPoints }: CounterView): string | undefined {
  return contactPoints.find((point) => point.telephone)?.telephone;
}

/** The house while it surely answers; else who does, and everybody there is besides. */
function reachableNow(card: CounterView, { messages, language }: NothingSetting) {
  const { municipality, fallbackContacts, holidays } = card;
  const instant = new Date();
  const telephone = telephoneOf(card);
  const house = { name: municipality.houseName, telephone, hours: card.phoneHours ?? card.hours };
  const answers = surelyReceives(openingStateAt(house.hours, instant, holidays));
  const chain = answers ? [house] : [...(telephone ? [house] : []), ...fallbackContacts];
  const reader = { words: messages.state, language, writeDate };
  return lighthouse(describeReach(chain, { instant, holidays }, reader));
}
