import { type OnthaalElement, PublicReading } from '@onthaal/element';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { subheading } from './blocks.ts';
import type { Finder } from './finder.ts';
import type { MissingReport } from './missing-report.ts';
import type { PageSetting } from './service-page.ts';

interface HelpSetting {
  finder: Finder;
  /** Takes away what is sought, from the box and from the address. */
  forget: () => void;
  /** Moves the focus, once what a selector names is there. */
  focus: (selector: string) => void;
}

/** What there is besides services: whom to ask when nothing fits, whom to call in danger, and a way out of the page. */
export class Help {
  readonly #host: OnthaalElement;
  readonly #setting: HelpSetting;
  readonly #card: PublicReading<'contacts.card'>;
  #report: MissingReport | undefined;

  constructor(host: OnthaalElement, setting: HelpSetting) {
    this.#host = host;
    this.#setting = setting;
    // Asked together with the catalogue and not when nothing fits: no request may tell what somebody types.
    this.#card = new PublicReading(host, 'contacts.card', () =>
      host.municipality && setting.finder.hasBegun
        ? { municipality: host.municipality, lang: host.language }
        : undefined,
    );
  }

  /** `nearest` is the list of services that come nearest, if any. */
  renderNothing(words: string, nearest: unknown, setting: PageSetting): TemplateResult {
    const { code } = this.#setting.finder;
    const { messages, language, addressOf } = setting;
    if (!code) return html`<p>${messages.loading}</p>`;
    this.#report ??= new code.MissingReport(this.#host);
    return code.nothingFits({
      messages,
      language,
      card: this.#card.value,
      intake: addressOf('intake-form'),
      nearest,
      report: words ? this.#report.render({ words, messages, onSent: this.#setting.focus }) : nothing,
    });
  }

  /** Announced when it comes. What is in it never hides the results. */
  renderDanger({ language, level }: PageSetting): TemplateResult {
    const { danger, code } = this.#setting.finder;
    if (danger) code?.watchEscape(this.#host, this.#onLeave);
    return html`<div aria-live="polite">${
      danger && code
        ? code.dangerBox(danger, {
            language,
            card: this.#card.value,
            heading: (content, id) => subheading(level + 1, content, id),
            onLeave: this.#onLeave,
          })
        : nothing
    }</div>`;
  }

  /** Nothing of what was sought stays, and another site takes the place of this page. */
  readonly #onLeave = (): void => {
    this.#setting.forget();
    const { language, shadowRoot } = this.#host;
    const address = this.#host.getAttribute('exit-to') ?? '';
    // The weather: public, free of advertisements, in our four languages, and on anybody's screen without a question.
    const neutral = `https://www.meteo.be/${language}`;
    if (shadowRoot)
      this.#setting.finder.code?.leaveSite(shadowRoot, /^https?:/i.test(address) ? address : neutral);
  };
}
