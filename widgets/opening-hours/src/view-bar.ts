import { html, type TemplateResult } from 'lit/html.js';
import type { Messages } from './messages.ts';

interface BarSetting {
  shown: 'week' | 'month';
  /** The week or the month in words. */
  label: string;
  words: Messages;
  onStep: (count: number) => void;
  onChoose: (view: 'week' | 'month') => void;
}

/** Goes to another week or month, and from the one view to the other. */
export function viewBar({ shown, label, words, onStep, onChoose }: BarSetting): TemplateResult {
  const other = shown === 'week' ? 'month' : 'week';
  const step = (count: number, name: string, arrow: string) =>
    html`<button type="button" aria-label=${name} @click=${() => onStep(count)}>${arrow}</button>`;
  return html`<div class="bar">
    ${step(-1, words.previous[shown], '‹')}${step(1, words.next[shown], '›')}
    <p id="shown" role="status">${label}</p>
    <button type="button" @click=${() => onChoose(other)}>${words.show[other]}</button>
  </div>`;
}
