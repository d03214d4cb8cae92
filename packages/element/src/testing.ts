import { exampleCounterHours, FAKE_API } from '@onthaal/testing';
import type { CounterHours } from '@onthaal/vocabulary';
import { html, type TemplateResult } from 'lit/html.js';
import { define } from './define.ts';
import type { MessageFiles } from './messages.ts';
import { OnthaalElement } from './onthaal-element.ts';
import { PublicReading } from './public-reading.ts';

interface Words {
  hello: string;
}

/** A widget as small as can be: a greeting in the reader's language, and the name of a counter. */
export class ProbeElement extends OnthaalElement<Words> {
  static override asks = ['counter'];
  static override styles = '.name{display:inline}';

  /** How a dictionary is fetched; a test may let it fail or wait. */
  static fetchWords = async (hello: string): Promise<{ messages: Words }> => ({ messages: { hello } });
  protected override readonly messageFiles: MessageFiles<Words> = {
    nl: () => ProbeElement.fetchWords('Hallo'),
    fr: () => ProbeElement.fetchWords('Bonjour'),
    en: () => ProbeElement.fetchWords('Hello'),
    de: () => ProbeElement.fetchWords('Guten Tag'),
  };
  readonly #hours = new PublicReading(this, 'counters.hours', () =>
    this.municipality
      ? { municipality: this.municipality, lang: this.language, counter: this.setting('counter') }
      : undefined,
  );
  timesRendered = 0;

  protected override get isReady(): boolean {
    return this.#hours.value !== undefined;
  }

  protected override get hasFailed(): boolean {
    return this.#hours.hasFailed;
  }

  protected override renderContent(): TemplateResult {
    this.timesRendered++;
    const { counter } = this.#hours.value as CounterHours;
    return html`${this.messages.hello} <span class="name">${counter.name}</span>`;
  }
}

define('onthaal-probe', ProbeElement);

declare global {
  interface HTMLElementTagNameMap {
    'onthaal-probe': ProbeElement;
  }
}

/** The probe as a webmaster writes it, with its fallback inside. */
export const probe = (attributes = '') =>
  `<onthaal-probe municipality="voorbeeld" api="${FAKE_API}" ${attributes}><a href="/w/">Terugval</a></onthaal-probe>`;

export const { name: counterName } = exampleCounterHours.counter;
