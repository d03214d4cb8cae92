import { html, type TemplateResult } from 'lit/html.js';

/**
 * A heading at a level that fits the host's page, 1 to 6. One element with `aria-level` instead of six templates:
 * assistive technology reads it as it reads `h1` to `h6`, and it weighs a sixth.
 */
export function heading(level: number, content: unknown, id?: string): TemplateResult {
  const depth = Math.min(6, Math.max(1, Math.trunc(level) || 2));
  return html`<div class="heading" part="heading" role="heading" aria-level=${depth} id=${id ?? 'heading'}>${content}</div>`;
}
