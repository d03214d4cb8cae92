import type { Intake, Language } from '@onthaal/vocabulary';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { filterIntakes, type OpenDesk } from '../desk.ts';
import type { Messages } from '../messages.ts';
import { writeMoment, writeTime } from '../moments.ts';

interface ListContext {
  messages: Messages;
  language: Language;
  onFilter: (filter: string) => void;
  onRefresh: () => void;
  onShow: (intake: Intake) => void;
}

/** What came in, the newest first: what can be told of an intake without opening it. */
export function intakeList(state: OpenDesk, context: ListContext): TemplateResult {
  const { messages, language } = context;
  const shown = filterIntakes(state.intakes, state.filter);
  const onInput = ({ target }: Event) => context.onFilter((target as HTMLInputElement).value);
  return html`<h1 tabindex="-1">${messages.listTitle}</h1>
    ${state.names.municipality?.isDemonstration ? html`<p class="quiet-text">${messages.demonstration}</p>` : nothing}
    <div class="tools">
      <label for="filter">${messages.filter}</label>
      <input
        id="filter"
        type="search"
        autocomplete="off"
        autocapitalize="characters"
        spellcheck="false"
        .value=${state.filter}
        @input=${onInput}
      />
      <button
        type="button"
        class="button quiet"
        aria-disabled=${state.isRefreshing}
        @click=${() => !state.isRefreshing && context.onRefresh()}
      >
        ${messages.refresh}
      </button>
    </div>
    <div role="alert">
      ${
        state.problem
          ? html`<p class="problem">${messages.notRefreshed} ${messages.problem[state.problem]}</p>`
          : nothing
      }
    </div>
    <p class="quiet-text" role="status">
      ${
        state.isRefreshing
          ? messages.refreshing
          : html`${messages.count(shown.length, state.intakes.length)}.
            ${messages.updatedAt(writeTime(state.updatedAt, language))}.`
      }
    </p>
    ${
      shown.length > 0
        ? html`<ul class="intakes">${shown.map((intake) => intakeRow(intake, state, context))}</ul>`
        : html`<p class="empty">${state.filter.trim() && state.intakes.length > 0 ? messages.emptyFilter(state.filter.trim()) : messages.empty}</p>`
    }`;
}

function intakeRow(intake: Intake, { names, updatedAt }: OpenDesk, context: ListContext): TemplateResult {
  const { messages, language } = context;
  const { reference, counter, service } = intake;
  const receivedAt = new Date(intake.receivedAt);
  const facts: [string, unknown][] = [
    [
      messages.receivedAt,
      html`<time datetime=${intake.receivedAt}
        >${writeMoment(receivedAt, updatedAt, { language, words: messages })}</time
      >`,
    ],
    [messages.service, service ? (names.services.get(service) ?? service) : messages.none],
    [messages.counter, counter ? (names.counters.get(counter) ?? counter) : messages.none],
    [messages.language, messages.languageName[intake.language]],
    [messages.status, messages.statusName[intake.status]],
  ];
  return html`<li>
    <button
      type="button"
      class="reference"
      data-reference=${reference}
      aria-label=${messages.open(reference)}
      @click=${() => context.onShow(intake)}
    >
      ${reference}
    </button>
    <dl>
      ${facts.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}
    </dl>
  </li>`;
}
