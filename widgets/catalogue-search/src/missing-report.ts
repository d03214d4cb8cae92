import type { OnthaalElement } from '@onthaal/element';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Messages } from './messages.ts';

/** The most that is taken of what somebody did not find; the service takes no more. */
const MOST_WORDS = 200;
const PATIENCE = 30_000;

interface ReportSetting {
  words: string;
  messages: Messages;
  /** Told once it was sent, and what said so can have the focus. */
  onSent: (thanks: string) => void;
}

/**
 * Lets a resident tell what they did not find: first it shows exactly what would be sent, and only a second press
 * sends that.
 */
export class MissingReport {
  readonly #host: OnthaalElement;
  #words = '';
  #outcome: 'sent' | 'failed' | undefined;
  #isSending = false;

  constructor(host: OnthaalElement) {
    this.#host = host;
  }

  render({ words, messages, onSent }: ReportSetting): TemplateResult {
    if (words !== this.#words) this.#outcome = undefined;
    this.#words = words;
    const onSubmit = (event: SubmitEvent): void => {
      event.preventDefault();
      const typed = new FormData(event.target as HTMLFormElement).get('words');
      void this.#send(`${typed}`.trim()).then(() => this.#outcome === 'sent' && onSent('#thanks'));
    };
    return html`${
      this.#outcome === 'sent'
        ? html`<p id="thanks" class="note">${messages.thanks}</p>`
        : html`<details class="report"><summary>${messages.report}</summary>
            <form @submit=${onSubmit}>
              <label for="report">${messages.reportLabel}</label>
              <textarea id="report" name="words" rows="2" required maxlength=${MOST_WORDS} aria-describedby="report-hint"
                autocomplete="off" spellcheck="false" .value=${words.trim().slice(0, MOST_WORDS)}></textarea>
              <p id="report-hint" class="hint">${messages.reportHint}</p>
              <button>${messages.send}</button>
            </form>
          </details>`
    }<div role="status">${this.#outcome === 'failed' ? messages.failed : nothing}</div>`;
  }

  async #send(words: string): Promise<void> {
    if (this.#isSending) return;
    this.#isSending = true;
    const { municipality, language: lang, apiAddress } = this.#host;
    const about = this.#words;
    const answer = await fetch(`${apiAddress}/trpc/catalogue.reportMissing`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ municipality, lang, words }),
      credentials: 'omit',
      signal: AbortSignal.timeout(PATIENCE),
    }).catch(() => undefined);
    this.#isSending = false;
    if (about === this.#words) this.#outcome = answer?.ok ? 'sent' : 'failed';
    this.#host.requestUpdate();
  }
}
