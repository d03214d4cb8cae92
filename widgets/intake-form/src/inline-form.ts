import { controls, heading, lighthouse, type OnthaalElement, writeDate } from '@onthaal/element';
import { describeReach, openingStateAt, surelyReceives } from '@onthaal/schedule';
import type { IntakeFormView, IntakeReceipt } from '@onthaal/vocabulary';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { type Answers, type Field, noAnswers, type Problems, problemsOf, storyOf } from './answers.ts';
import { dropDraft, keepDraft, readDraft } from './draft.ts';
import type { Sheet } from './fields.ts';
import { InsideFrame } from './inside-frame.ts';
import type { Messages } from './messages.ts';
import { button, receiptPage, reviewPage, writingPage } from './pages.ts';
import { styles } from './styles.ts';
import { isRefusal, submit } from './submit.ts';

const sheet = new CSSStyleSheet();
sheet.replaceSync(controls + styles);

/** What the form needs of the widget that shows it. */
export interface Surroundings {
  /** The style properties that a page around a frame may set. */
  themed: readonly string[];
  tellReceived: () => void;
}

/** The form where it is filled in: writing, looking back, sending, receipt. It remembers what was written. */
export class InlineForm {
  readonly #host: OnthaalElement;
  readonly #tellReceived: () => void;
  readonly #themed: readonly string[];
  readonly #isFramed = parent !== window && new URLSearchParams(location.search).has('frame');
  #inside: InsideFrame | undefined;
  readonly #draftKey: string;
  #answers: Answers = noAnswers();
  /** Made when the form is opened: however often it is sent, it is one intake. Without a safe page there is none. */
  #submission: string | undefined = crypto.randomUUID?.();
  #isReviewing = false;
  #isSending = false;
  /** It was sent and nobody knows whether it arrived: nothing may change until that is known. */
  #isUncertain = false;
  #refusal: string | undefined;
  #receipt: IntakeReceipt | undefined;
  #isKept = false;
  #wasRestored = false;
  /** The questions whose problem was shown and is not mended yet. */
  #flagged = new Set<Field>();
  #view!: IntakeFormView;
  #messages!: Messages;

  constructor(host: OnthaalElement, { themed, tellReceived }: Surroundings) {
    this.#host = host;
    this.#tellReceived = tellReceived;
    host.shadowRoot?.adoptedStyleSheets.push(sheet);
    // One for all buttons and links: what they do stands in their names.
    host.shadowRoot?.addEventListener('click', this.#onClick);
    this.#themed = themed;
    this.#draftKey = `onthaal-intake-form:${host.municipality}:${host.getAttribute('counter') ?? ''}`;
    const draft = readDraft(this.#draftKey);
    if (draft) {
      this.#answers = { ...this.#answers, ...draft.answers };
      this.#submission = draft.submission;
      this.#isUncertain = this.#isReviewing = draft.isUncertain;
      this.#isKept = this.#wasRestored = true;
    }
  }

  render(view: IntakeFormView, messages: Messages): TemplateResult {
    this.#view = view;
    this.#messages = messages;
    // Once this is on the page, and not before: the page around shows the frame when it hears of its height. A
    // frame that is not seen yet gets no word from an observer.
    if (this.#isFramed)
      setTimeout(() => {
        this.#inside ??= new InsideFrame(this.#themed);
        this.#inside.report();
      });
    const [title, content] = this.#renderPage();
    return html`<form novalidate @submit=${this.#onSubmit} @input=${this.#onInput}>
      ${heading(this.#host.headingLevel, title)}${content}
    </form>`;
  }

  #renderPage(): [title: string, content: TemplateResult] {
    const view = this.#view;
    const messages = this.#messages;
    const paper = this.#paper;
    if (this.#receipt)
      return [
        messages.receivedTitle,
        html`${receiptPage(this.#receipt, { ...paper, language: this.#host.language })}
          ${this.#renderContacts(messages.callYourself)}${button('print', messages.print)}`,
      ];
    if (!this.#submission || !crypto.subtle || !view.isOpen || !view.keys.length)
      return [messages.title, this.#renderClosed()];
    if (this.#isReviewing) return [messages.reviewTitle, this.#renderReview()];
    return [
      messages.title,
      writingPage(paper, {
        isKept: this.#isKept,
        wasRestored: this.#wasRestored,
        isDemonstration: view.isDemonstration,
        reach: this.#reachMeanwhile,
      }),
    ];
  }

  #renderClosed() {
    const { closed, insecure, openSafely, reachable } = this.#messages;
    const isSafe = crypto.subtle;
    return html`<p>${isSafe ? closed(this.#paper.desk) : insecure}</p>
      ${isSafe || !this.#isFramed ? nothing : html`<a href=${location.pathname} target="_blank" rel="noopener">${openSafely}</a>`}
      ${this.#renderContacts(reachable)}`;
  }

  #renderReview() {
    const messages = this.#messages;
    const isTried = this.#isUncertain || this.#refusal !== undefined;
    return html`<p>${isTried || this.#isSending ? nothing : messages.reviewIntro}</p>
      ${reviewPage(this.#paper, this.#isUncertain || this.#isSending)}
      ${
        isTried && !this.#isSending
          ? html`<div class="problems" role="alert">${this.#isUncertain ? messages.lost : this.#refusal}</div>`
          : nothing
      }
      ${this.#refusal ? this.#renderContacts(messages.reachable) : nothing}
      <p role="status" class="hint">${this.#isSending ? messages.sending : nothing}</p>
      <div class="buttons">
        <button type="button" part="button" class="button" name="send" aria-disabled=${this.#isSending || nothing}>${
          isTried ? messages.again : messages.send
        }</button>
        ${this.#isUncertain || this.#isSending ? nothing : button('back', messages.back)}
      </div>`;
  }

  /** Whom one can reach without the form: the counter, and who answers when it does not. */
  #renderContacts(title: string) {
    return html`<p>${title}</p>${lighthouse(this.#reach)}`;
  }

  get #reach() {
    const { counter, fallbackContacts, holidays } = this.#view;
    const chain = counter?.telephone ? [counter, ...fallbackContacts] : fallbackContacts;
    const reader = { words: this.#messages.state, language: this.#host.language, writeDate };
    return describeReach(chain, { instant: new Date(), holidays }, reader);
  }

  /** Those to name beside the form while nobody surely receives at the counter. */
  get #reachMeanwhile() {
    const { counter, holidays } = this.#view;
    const receives = counter && surelyReceives(openingStateAt(counter.hours, new Date(), holidays));
    return receives ? [] : this.#reach;
  }

  get #paper(): Sheet {
    const { municipality, counter } = this.#view;
    const house = municipality.houseName;
    const desk = counter && counter.name !== house ? `${house} (${counter.name})` : house;
    const problems: Problems = problemsOf(this.#answers);
    for (const field of Object.keys(problems) as Field[])
      if (!this.#flagged.has(field)) delete problems[field];
    return { answers: this.#answers, problems, messages: this.#messages, desk };
  }

  readonly #onInput = ({ target }: Event): void => {
    const { name, value, checked } = target as HTMLInputElement;
    if (name === 'keep') this.#isKept = checked;
    else {
      const answers = this.#answers as unknown as Record<string, string | string[]>;
      const answer = answers[name];
      answers[name] = Array.isArray(answer) ? ticked(answer, value, checked) : value;
    }
    const problems = problemsOf(this.#answers);
    for (const field of this.#flagged) if (!problems[field]) this.#flagged.delete(field);
    this.#save();
    this.#host.requestUpdate();
  };

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    this.#flagged = new Set(Object.keys(problemsOf(this.#answers)) as Field[]);
    this.#isReviewing = this.#flagged.size === 0;
    this.#refusal = undefined;
    this.#look(this.#isReviewing ? undefined : '#problems');
    // What seals it comes while the resident looks back. If it does not, sending will say so.
    import('./seal.ts').catch(() => {});
  };

  readonly #onClick = (event: Event): void => {
    const target = event.target as Element;
    const link = target.closest<HTMLElement>('[data-field]');
    if (link) {
      event.preventDefault();
      this.#look(`#${link.dataset.field}`);
    }
    const { name, value } = target.closest('button') ?? {};
    if (name === 'change' || name === 'back') {
      this.#isReviewing = false;
      this.#look(value && `#${value}`);
    }
    if (name === 'send') void this.#send();
    if (name === 'print') print();
    if (name === 'forget') {
      this.#answers = noAnswers();
      this.#flagged.clear();
      this.#isKept = this.#wasRestored = false;
      this.#save();
      this.#look();
    }
  };

  readonly #send = async (): Promise<void> => {
    if (this.#isSending || this.#receipt || !this.#submission) return;
    this.#isSending = true;
    this.#refusal = undefined;
    this.#host.requestUpdate();
    const { municipality, counter, keys, consentVersion } = this.#view;
    try {
      this.#receipt = await submit({
        api: this.#host.apiAddress,
        story: storyOf(this.#answers, this.#messages),
        keys,
        envelope: {
          submission: this.#submission,
          municipality: municipality.id,
          counter: this.#host.getAttribute('counter')?.trim() || counter?.id,
          service: this.#host.getAttribute('service')?.trim() || undefined,
          language: this.#host.language,
          consent: { textVersion: consentVersion, isGiven: true },
        },
      });
      this.#isUncertain = this.#isKept = false;
      this.#answers = noAnswers();
      this.#tellReceived();
      this.#inside?.report({ isReceived: true });
    } catch (error) {
      this.#isUncertain = !isRefusal(error);
      if (isRefusal(error)) this.#refusal = error.message || this.#messages.refused;
      else addEventListener('online', this.#send, { once: true });
    }
    this.#isSending = false;
    this.#save();
    this.#look(this.#receipt ? undefined : '[name=send]');
  };

  #save(): void {
    const submission = this.#submission;
    if (this.#isKept && submission)
      keepDraft(this.#draftKey, { answers: this.#answers, submission, isUncertain: this.#isUncertain });
    else dropDraft(this.#draftKey);
  }

  /** Renders, and takes the reader there: to the heading of a new page, if to nothing else. */
  async #lookAt(selector: string): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const element = this.#host.shadowRoot?.querySelector<HTMLElement>(selector);
    if (!element) return;
    if (element.tabIndex < 0) element.tabIndex = -1;
    element.focus();
    this.#inside?.report({ lookAt: element.getBoundingClientRect().top + scrollY });
  }

  #look(selector?: string): void {
    void this.#lookAt(selector || '.heading');
  }
}

/** A list of ticks after one more change; "any time" goes with no other. */
function ticked(list: readonly string[], value: string, isOn: boolean): string[] {
  if (!isOn) return list.filter((other) => other !== value);
  return value === 'any' ? [value] : [...list.filter((other) => other !== 'any'), value];
}
