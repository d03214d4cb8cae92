import { html, raw } from 'hono/html';
import { type Html, when, whenAny } from '../markup.ts';
import type { Visit } from '../visit.ts';
import { type Answers, choices, type Field } from './answers.ts';

/** What was typed, and what of it is not right yet. */
interface Draft {
  answers: Answers;
  wrong: readonly Field[];
}

type Choice = keyof typeof choices;
type Line = 'name' | 'phone' | 'email' | 'address';

/** The form that works without script: fields as a browser knows them, errors above and beside them. */
export function renderForm({ municipality, words, path, to }: Visit, draft: Draft): Html {
  const { answers, wrong } = draft;
  const { intake } = words;
  const field = new FieldWriter(draft, words);
  return html`${whenAny(
    wrong,
    () =>
      html`<div class="problems" role="alert" id="problems" tabindex="-1"><h2>${intake.errorTitle}</h2><ul>${wrong.map(
        (name) => html`<li><a href="#${name}">${intake.errors[name]}</a></li>`,
      )}</ul></div>`,
  )}
<form class="intake" method="post" action="${to(path)}#content">
<input type="hidden" name="submission" value="${answers.submission}">
${when(answers.service, (service) => html`<input type="hidden" name="service" value="${service}">`)}
<p class="note">${intake.sealing}</p>
${field.area('question', 8, intake.questionHint)}
${field.choice('forWhom', 'radio')}
${field.area('aboutOther', 2, intake.aboutOtherHint)}
${field.line('name', 'text', 'name')}
${field.choice('reachBy', 'checkbox')}
${field.line('phone', 'tel', 'tel')}
${field.line('email', 'email', 'email')}
${field.line('address', 'text', 'street-address')}
${field.choice('reachAt', 'checkbox')}
${field.area('reachNote', 2)}
${field.choice('limits', 'checkbox')}
<div class="field"><label class="option"><input type="checkbox" id="consent" name="consent" value="yes"${answers.consent ? raw(' checked') : ''}${field.state('consent')}> <span>${intake.consent(municipality.houseName)}</span></label>${field.error('consent')}</div>
<p><button>${intake.send}</button></p>
</form>`;
}

const NEEDED: readonly Field[] = ['question', 'forWhom', 'name', 'reachBy', 'consent'];

/** Writes fields with what was typed and what is wrong with it. */
class FieldWriter {
  readonly #draft: Draft;
  readonly #words: Visit['words']['intake'];

  constructor(draft: Draft, words: Visit['words']) {
    this.#draft = draft;
    this.#words = words.intake;
  }

  area(name: 'question' | 'aboutOther' | 'reachNote', rows: number, hint?: string): Html {
    return html`<div class="field"><label for="${name}">${this.#label(name)}</label>
${when(hint, (text) => html`<p class="hint" id="${name}-hint">${text}</p>`)}${this.error(name)}
<textarea id="${name}" name="${name}" rows="${rows}"${this.state(name, hint)}>
${this.#draft.answers[name]}</textarea></div>`;
  }

  line(name: Line, type: string, autocomplete: string): Html {
    return html`<div class="field"><label for="${name}">${this.#label(name)}</label>${this.error(name)}
<input id="${name}" name="${name}" type="${type}" autocomplete="${autocomplete}" value="${this.#draft.answers[name]}"${this.state(name)}></div>`;
  }

  choice(name: Choice, type: 'radio' | 'checkbox'): Html {
    const chosen: readonly string[] = [this.#draft.answers[name]].flat();
    const labels: Record<string, string> = this.#words[`${name}Options`];
    return html`<fieldset class="field"${this.state(name)}><legend>${this.#label(name)}</legend>${this.error(name)}${choices[
      name
    ].map(
      (option, at) =>
        html`<label class="option"><input type="${type}" name="${name}" value="${option}"${at === 0 ? html` id="${name}"` : ''}${chosen.includes(option) ? raw(' checked') : ''}> <span>${labels[option]}</span></label>`,
    )}</fieldset>`;
  }

  error(name: Field): Html | undefined {
    if (!this.#draft.wrong.includes(name)) return undefined;
    return html`<p class="problem" id="${name}-problem">${this.#words.errors[name]}</p>`;
  }

  /** What assistive technology is told of a field: where its hint and its error stand. */
  state(name: Field, hint?: string): Html {
    const isWrong = this.#draft.wrong.includes(name);
    const described = [hint && `${name}-hint`, isWrong && `${name}-problem`].filter(Boolean).join(' ');
    const isGroup = name in choices;
    return html`${described ? html` aria-describedby="${described}"` : ''}${isWrong && !isGroup ? raw(' aria-invalid="true"') : ''}`;
  }

  #label(name: Exclude<Field, 'consent'>): Html {
    return html`${this.#words[name]}${NEEDED.includes(name) ? '' : html` <small>${this.#words.optional}</small>`}`;
  }
}
