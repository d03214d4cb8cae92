import { html, nothing, type TemplateResult } from 'lit/html.js';
import { type Answers, type Field, LONGEST, mayBeEmpty, type Problems } from './answers.ts';
import type { Messages } from './messages.ts';

/** What every question is drawn from. */
export interface Sheet {
  answers: Answers;
  problems: Problems;
  messages: Messages;
  /** The name of the desk that receives. */
  desk: string;
}

const ROWS: Partial<Record<Field, number>> = { question: 7, address: 2, reachNote: 2 };
/** What a browser may fill in; it is asked to remember nothing else. */
const FILLED_WITH: Partial<Record<Field, string>> = {
  name: 'name',
  phone: 'tel',
  email: 'email',
  address: 'street-address',
};
const COUNTED_FROM = 500;

/** One question, with its hint and its problem. Lists and choices are groups of boxes or rounds. */
export function question(field: Field, sheet: Sheet): TemplateResult {
  const { messages, problems } = sheet;
  const options = optionsOf(field, sheet);
  const label = html`${messages.labels[field]}${
    mayBeEmpty(field) ? html` <small>${messages.optional}</small>` : nothing
  }`;
  const hint = messages.hints[field];
  const problem = problemText(field, sheet);
  const described = [hint && `${field}-hint`, problem && `${field}-problem`].filter(Boolean).join(' ');
  const notes = html`${hint ? html`<p class="hint" id="${field}-hint">${hint}</p>` : nothing}${
    problem ? html`<p class="problem" id="${field}-problem">${problem}</p>` : nothing
  }`;
  const description = described || nothing;
  const isWrong = problems[field] ? 'true' : nothing;
  return options
    ? html`<fieldset class="question" ?data-wrong=${problem} aria-describedby=${description}>
        <legend>${label}</legend>${field === 'consent' ? consentText(sheet) : nothing}${notes}
        ${Object.entries(options).map(([value, text], index) => choice(field, { value, text, index, isWrong }, sheet))}
      </fieldset>`
    : html`<div class="question" ?data-wrong=${problem}>
        <label for=${field}>${label}</label>${notes}${textBox(field, { description, isWrong }, sheet)}
      </div>`;
}

/** The words of each possible answer, or undefined where one writes. */
export function optionsOf(field: Field, { messages, desk }: Sheet): Record<string, string> | undefined {
  return field === 'consent'
    ? { given: messages.consentGiven(desk) }
    : (messages.choices as Partial<Record<Field, Record<string, string>>>)[field];
}

/** What is wrong with an answer, as a sentence that can stand alone. */
export function problemText(field: Field, { messages, problems }: Sheet): string | undefined {
  return problems[field] === 'long'
    ? messages.tooLong(messages.labels[field], LONGEST[field] ?? 0)
    : problems[field] && messages.problems[field];
}

function consentText({ messages, desk }: Sheet) {
  return html`<ul class="consent">${messages.consent(desk).map((line) => html`<li>${line}</li>`)}</ul>`;
}

type Wrong = 'true' | typeof nothing;

function choice(
  field: Field,
  { value, text, index, isWrong }: { value: string; text: string; index: number; isWrong: Wrong },
  { answers }: Sheet,
) {
  const answer = answers[field];
  const isMany = Array.isArray(answer);
  // The first bears the field's own id: that is where a link to the field leads.
  return html`<label class="choice"><input type=${isMany ? 'checkbox' : 'radio'} id=${index ? `${field}-${value}` : field}
    name=${field} .value=${value} aria-invalid=${isMany ? isWrong : nothing}
    .checked=${isMany ? (answer as string[]).includes(value) : answer === value} /><span>${text}</span></label>`;
}

function textBox(
  field: Field,
  { description, isWrong }: { description: string | typeof nothing; isWrong: Wrong },
  { answers, messages }: Sheet,
) {
  const value = answers[field];
  const isNeeded = mayBeEmpty(field) ? nothing : 'true';
  const fill = FILLED_WITH[field] ?? 'off';
  const rows = ROWS[field];
  if (!rows)
    return html`<input type=${/^(tel|email)$/.test(fill) ? fill : 'text'} id=${field} name=${field} autocomplete=${fill}
      aria-required=${isNeeded} aria-invalid=${isWrong} aria-describedby=${description} .value=${value} />`;
  const left = (LONGEST[field] ?? 0) - value.length;
  // Said in steps, so that a screen reader does not count along with every key.
  const shown = left < 0 ? left : Math.ceil(left / 50) * 50;
  return html`<textarea id=${field} name=${field} rows=${rows} autocomplete=${fill} aria-required=${isNeeded}
      aria-invalid=${isWrong} aria-describedby=${description} .value=${value}></textarea>${
        field === 'question'
          ? html`<p class="hint" role="status">${left < COUNTED_FROM ? messages.charactersLeft(shown) : nothing}</p>`
          : nothing
      }`;
}
