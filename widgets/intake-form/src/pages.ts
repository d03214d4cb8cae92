import { isNear, type LighthouseGroup, lighthouse } from '@onthaal/element';
import type { IntakeReceipt, Language } from '@onthaal/vocabulary';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { type Field, fieldsOf } from './answers.ts';
import { optionsOf, problemText, question, type Sheet } from './fields.ts';
import type { Messages } from './messages.ts';

/** A button that says by its name what it does, and by its value with what: one handler hears all of them. */
export function button(name: string, text: unknown, { value = '', kind = 'quiet' } = {}): TemplateResult {
  return html`<button type="button" part="button" class="button ${kind}" name=${name} value=${value}>${text}</button>`;
}

/** The form itself. */
export function writingPage(
  sheet: Sheet,
  {
    isKept,
    wasRestored,
    isDemonstration,
    reach,
  }: {
    isKept: boolean;
    wasRestored: boolean;
    isDemonstration: boolean;
    /** Who can be reached meanwhile: whoever may answer now stands above the questions, the others below. */
    reach: readonly LighthouseGroup[];
  },
): TemplateResult {
  const { messages, desk, answers } = sheet;
  return html`<p>${messages.intro(desk)} <strong>${messages.danger}</strong></p>
    ${lighthouse(reach.filter(isNear))}
    ${isDemonstration ? html`<p class="note">${messages.demonstration}</p>` : nothing}
    ${wasRestored ? html`<p class="note">${messages.draftFound} ${button('forget', messages.deleteDraft)}</p>` : nothing}
    ${problemSummary(sheet)}
    ${fieldsOf(answers).map((field) => question(field, sheet))}
    <label class="choice"><input type="checkbox" name="keep" .checked=${isKept} /><span>${messages.keepDraft}</span></label>
    <button part="button" class="button">${messages.toReview}</button>
    ${lighthouse(reach.filter((group) => !isNear(group)))}`;
}

function problemSummary(sheet: Sheet) {
  const fields = fieldsOf(sheet.answers).filter((field) => problemText(field, sheet));
  if (fields.length === 0) return nothing;
  return html`<div class="problems" part="problems" role="alert" tabindex="-1" id="problems">
    <strong>${sheet.messages.problemsTitle}</strong>
    <ul>${fields.map((field) => html`<li><a href="#${field}" data-field=${field}>${problemText(field, sheet)}</a></li>`)}</ul>
  </div>`;
}

/** Everything shown back, each answer with a way to change it. */
export function reviewPage(sheet: Sheet, isLocked: boolean): TemplateResult {
  const { messages, answers } = sheet;
  return html`<dl>${fieldsOf(answers).map(
    (field) =>
      html`<div class="answer"><dt>${messages.labels[field]}</dt><dd>${answerText(field, sheet)}</dd>${
        isLocked
          ? nothing
          : html`<dd class="change">${button(
              'change',
              html`${messages.change}<span class="visually-hidden">: ${messages.labels[field]}</span>`,
              { value: field },
            )}</dd>`
      }</div>`,
  )}</dl>`;
}

function answerText(field: Field, sheet: Sheet) {
  const answer = sheet.answers[field];
  const options = optionsOf(field, sheet);
  const text = options
    ? [answer]
        .flat()
        .map((value) => options[value])
        .join(', ')
    : (answer as string).trim();
  return text || html`<small>${sheet.messages.nothing}</small>`;
}

/** Proof of receipt, and what happens next. */
export function receiptPage(
  { reference, receivedAt }: IntakeReceipt,
  { messages, desk, language }: { messages: Messages; desk: string; language: Language },
): TemplateResult {
  const moment = new Date(receivedAt).toLocaleString(`${language}-BE`, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Brussels',
  });
  // Letter by letter for who hears it: a code is no word.
  return html`<p>${messages.reference}</p>
    <p class="reference" part="reference"><span aria-hidden="true">${reference}</span><span class="visually-hidden">${reference.replace(/-/g, ',').split('').join(' ')}</span></p>
    <p>${messages.referenceAdvice} ${messages.receivedAt(moment)}</p>
    <p><strong>${messages.nextTitle}</strong></p>
    <p>${messages.next(desk)}</p>`;
}
