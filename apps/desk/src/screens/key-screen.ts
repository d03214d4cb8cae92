import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { ClosedDesk } from '../desk.ts';
import type { Messages } from '../messages.ts';

/** The closed desk: what the key is, where it goes (nowhere), and a place to give it. */
export function keyScreen(
  state: ClosedDesk | { readonly step: 'opening' },
  messages: Messages,
  onFile: (file: File) => void,
): TemplateResult {
  const onChoose = ({ target }: Event) => {
    const input = target as HTMLInputElement;
    const file = input.files?.[0];
    // Emptied at once: the same file can be chosen again, and no path stays in the field.
    input.value = '';
    if (file) onFile(file);
  };
  const onDrop = (event: DragEvent) => {
    const file = event.dataTransfer?.files[0];
    if (file) onFile(file);
  };
  return html`<div>
      <h1 tabindex="-1">${messages.keyTitle}</h1>
      <div role="alert">${alertOf(state, messages)}</div>
    </div>
    <p>${messages.keyExplanation}</p>
    <div class="key-box" @drop=${onDrop}>
      <input id="key" class="visually-hidden" type="file" accept=".json,application/json" @change=${onChoose} />
      <label class="button" for="key">${messages.keyChoose}</label>
      <p role="status">${state.step === 'opening' ? messages.opening : messages.keyDrop}</p>
    </div>
    <p class="quiet-text">${messages.keyPromise}</p>`;
}

function alertOf(state: ClosedDesk | { readonly step: 'opening' }, messages: Messages) {
  if (state.step === 'opening') return nothing;
  if (state.problem) return html`<p class="problem">${messages.problem[state.problem]}</p>`;
  if (state.closedBy === 'idle') return html`<p class="notice">${messages.closedByIdle}</p>`;
  return state.closedBy ? html`<p class="notice">${messages.closedByHand}</p>` : nothing;
}
