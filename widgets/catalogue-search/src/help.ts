import type { OnthaalElement } from '@onthaal/element';
import type { Danger } from '@onthaal/search';
import type { ContactCard } from '@onthaal/vocabulary';
import { nothing, type TemplateResult } from 'lit/html.js';
import { dangerBox } from './danger-box.ts';
import { MissingReport } from './missing-report.ts';
import { nothingFits } from './nothing-fits.ts';
import { leaveSite, watchEscape } from './quick-exit.ts';
import type { PageSetting } from './service-page.ts';

/** What help can ask of the widget it stands in. */
interface HelpSetting {
  page: PageSetting;
  /** The house, when it is known. */
  card: ContactCard | undefined;
  /** A heading below the widget's own. */
  heading: (content: unknown, id: string) => TemplateResult;
  /** Takes away what is sought, from the box and from the address. */
  forget: () => void;
  /** Moves the focus, once what a selector names is there. */
  focus: (selector: string) => void;
}

/** What there is besides services: whom to ask when nothing fits, whom to call in danger, and a way out of the page. */
export class Help {
  readonly #host: OnthaalElement;
  readonly #setting: () => HelpSetting;
  readonly #report: MissingReport;

  constructor(host: OnthaalElement, setting: () => HelpSetting) {
    this.#host = host;
    this.#setting = setting;
    this.#report = new MissingReport(host);
  }

  /** `nearest` is the list of services that come nearest, if any. */
  renderNothing(words: string, nearest: unknown): TemplateResult {
    const { page, card, focus } = this.#setting();
    const { messages, language, addressOf } = page;
    return nothingFits({
      messages,
      language,
      card,
      intake: addressOf('intake-form'),
      nearest,
      report: words ? this.#report.render({ words, messages, onSent: focus }) : nothing,
    });
  }

  /** What is in it never hides the results. */
  renderDanger(danger: Danger): TemplateResult {
    const { page, card, heading } = this.#setting();
    watchEscape(this.#host, this.#onLeave);
    return dangerBox(danger, { language: page.language, card, heading, onLeave: this.#onLeave });
  }

  /** Nothing of what was sought stays, and another site takes the place of this page. */
  readonly #onLeave = (): void => {
    this.#setting().forget();
    const { language, shadowRoot } = this.#host;
    const address = this.#host.getAttribute('exit-to') ?? '';
    // The weather: public, free of advertisements, in our four languages, and on anybody's screen without a question.
    const neutral = `https://www.meteo.be/${language}`;
    if (shadowRoot) leaveSite(shadowRoot, /^https?:/i.test(address) ? address : neutral);
  };
}
