import type { Consent, Intake, Language } from '@onthaal/vocabulary';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { ShownIntake } from '../desk.ts';
import type { Messages } from '../messages.ts';
import { writeMoment } from '../moments.ts';
import type { Names } from '../names.ts';
import type { ReadStory } from '../story.ts';

interface SheetContext {
  messages: Messages;
  language: Language;
  names: Names;
  onBack: () => void;
}

type Fact = [name: string, value: unknown];

/** One intake, opened: what must not be done comes first, then the resident's own words. Also the printed page. */
export function intakeSheet({ intake, opened }: ShownIntake, context: SheetContext): TemplateResult {
  const { messages, onBack } = context;
  return html`<div class="tools no-print">
      <button type="button" class="button quiet" @click=${onBack}>${messages.back}</button>
      <button type="button" class="button quiet" ?disabled=${!opened?.story} @click=${() => print()}>
        ${messages.print}
      </button>
    </div>
    <article class="sheet">
      <div>
        <h1 tabindex="-1">${messages.intake} <span class="whole">${intake.reference}</span></h1>
        <div role="status">${opened ? nothing : html`<p>${messages.decrypting}</p>`}</div>
      </div>
      ${
        opened?.problem
          ? html`<div class="problem" role="alert">
              <h2>${messages.sealed}</h2>
              <p>${messages.storyProblem[opened.problem]}</p>
            </div>`
          : nothing
      }
      ${opened?.story ? storyParts(opened.story, intake, messages) : nothing} ${envelope(intake, context)}
      ${consentPart(intake, context)}
    </article>`;
}

function storyParts(story: ReadStory, { language }: Intake, messages: Messages): TemplateResult {
  return html`${
    story.limits.length > 0
      ? html`<section class="limits">
            <h2>${messages.limits}</h2>
            <ul>${story.limits.map((limit) => html`<li>${messages.limitName[limit] ?? limit}</li>`)}</ul>
          </section>`
      : nothing
  }
    <section>
      <h2>${messages.question}</h2>
      <blockquote lang=${language}>${story.question}</blockquote>
    </section>
    <section>
      <h2>${messages.asker}</h2>
      ${factList([
        [messages.name, story.resident.name],
        [messages.forWhom, messages.forWhomName[story.forWhom]],
        story.aboutOther && [messages.note, html`<span lang=${language}>${story.aboutOther}</span>`],
      ])}
    </section>
    <section>
      <h2>${messages.reach}</h2>
      ${factList([
        [messages.reachBy, wordsFor(story.reachBy, messages.reachByName)],
        story.reachAt.length > 0 && [messages.reachAt, wordsFor(story.reachAt, messages.reachAtName)],
        story.resident.phone && [messages.phone, phoneLink(story.resident.phone)],
        story.resident.email && [
          messages.email,
          html`<a href="mailto:${story.resident.email}">${story.resident.email}</a>`,
        ],
        story.resident.address && [messages.address, story.resident.address],
        story.reachNote && [messages.note, html`<span lang=${language}>${story.reachNote}</span>`],
      ])}
      ${story.limits.length === 0 ? html`<p class="quiet-text">${messages.noLimits}</p>` : nothing}
    </section>`;
}

function envelope(intake: Intake, { messages, language, names }: SheetContext): TemplateResult {
  const { counter, service } = intake;
  return html`<section>
    <h2>${messages.about}</h2>
    ${factList([
      [messages.reference, intake.reference],
      [
        messages.receivedAt,
        html`<time datetime=${intake.receivedAt}
          >${writeMoment(new Date(intake.receivedAt), new Date(), { language, words: messages })}</time
        >`,
      ],
      [messages.service, service ? (names.services.get(service) ?? service) : messages.none],
      [messages.counter, counter ? (names.counters.get(counter) ?? counter) : messages.none],
      [messages.language, messages.languageName[intake.language]],
      [messages.status, messages.statusName[intake.status]],
    ])}
  </section>`;
}

function consentPart({ consents }: Intake, context: SheetContext): TemplateResult {
  const { messages } = context;
  return html`<section>
    <h2>${messages.consent}</h2>
    ${
      consents.length > 0
        ? html`<ul>${consents.map((consent) => html`<li>${consentLine(consent, context)}</li>`)}</ul>`
        : html`<p>${messages.noConsent}</p>`
    }
  </section>`;
}

function consentLine(consent: Consent, { messages, language, names }: SheetContext): TemplateResult {
  const inWords = (instant: string) =>
    writeMoment(new Date(instant), new Date(), { language, words: messages });
  const parts = new Intl.ListFormat(language).format(consent.parts.map((part) => messages.consentPart[part]));
  const isOurs = consent.recipient === names.municipality?.id;
  const recipient = isOurs ? names.municipality?.houseName : consent.recipient;
  return html`${messages.consentGiven(parts, recipient ?? consent.recipient, inWords(consent.givenAt))}
    ${consent.revokedAt ? html`<strong>${messages.consentRevoked(inWords(consent.revokedAt))}</strong>` : nothing}
    <small>${messages.consentVersion(consent.textVersion)}</small>`;
}

function factList(facts: readonly (Fact | false | '' | undefined)[]): TemplateResult {
  return html`<dl class="facts">
    ${facts.map((fact) => (fact ? html`<div><dt>${fact[0]}</dt><dd>${fact[1]}</dd></div>` : nothing))}
  </dl>`;
}

function wordsFor(codes: readonly string[], names: Readonly<Record<string, string>>): string {
  return codes.map((code) => names[code] ?? code).join(', ');
}

function phoneLink(phone: string): TemplateResult {
  return html`<a href="tel:${phone.replace(/[^+\d]/g, '')}">${phone}</a>`;
}
