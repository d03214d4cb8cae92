import type { Language } from '@onthaal/vocabulary';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Desk, OpenDesk } from '../desk.ts';
import type { Messages } from '../messages.ts';
import { LANGUAGES } from '../preferred-language.ts';
import type { RemoteWidget } from '../remote-widgets.ts';
import { intakeList } from './intake-list.ts';
import { intakeSheet } from './intake-sheet.ts';
import { keyScreen } from './key-screen.ts';
import { townColumn } from './town-column.ts';

/** The whole page, for whatever the desk is at. */
export function renderDesk(
  desk: Desk,
  messages: Messages,
  missing: ReadonlySet<RemoteWidget>,
): TemplateResult {
  const { state, language } = desk;
  return html`${topBar(desk, messages)}
    ${
      state.step === 'open'
        ? html`<div class="columns">
            <main id="content">${openScreen(desk, state, messages)}</main>
            ${townColumn(state.municipality, missing, { messages, language })}
          </div>`
        : html`<main id="content" class="narrow">${keyScreen(state, messages, (file) => void desk.open(file))}</main>`
    }`;
}

function openScreen(desk: Desk, state: OpenDesk, messages: Messages): TemplateResult {
  const { language } = desk;
  const warning = state.isAboutToClose ? html`<p class="warning">${messages.idleWarning}</p>` : nothing;
  return html`<div role="alert">${warning}</div>
    ${
      state.shown
        ? intakeSheet(state.shown, {
            messages,
            language,
            names: state.names,
            onBack: () => desk.backToList(),
          })
        : intakeList(state, {
            messages,
            language,
            onFilter: (filter) => desk.filterBy(filter),
            onRefresh: () => void desk.refresh(),
            onShow: (intake) => void desk.show(intake),
          })
    }`;
}

function topBar(desk: Desk, messages: Messages): TemplateResult {
  const { state, language } = desk;
  const onLanguage = ({ target }: Event) => void desk.speak((target as HTMLSelectElement).value as Language);
  return html`<header class="bar">
    <a class="skip" href="#content">${messages.skip}</a>
    <p class="brand">
      <strong>Onthaal</strong>
      <span>${state.step === 'open' ? (state.names.municipality?.houseName ?? messages.title) : messages.title}</span>
    </p>
    <label class="language"
      ><span class="visually-hidden">${messages.language}</span>
      <select @change=${onLanguage}>
        ${Object.entries(LANGUAGES).map(
          ([code, name]) =>
            html`<option value=${code} lang=${code} ?selected=${code === language}>${name}</option>`,
        )}
      </select></label
    >
    ${
      state.step === 'open'
        ? html`<button type="button" class="button quiet" @click=${() => desk.close('hand')}>
            ${messages.close}
          </button>`
        : nothing
    }
  </header>`;
}
