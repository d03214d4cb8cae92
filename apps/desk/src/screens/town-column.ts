import type { Language } from '@onthaal/vocabulary';
import { html, type TemplateResult } from 'lit/html.js';
import type { Messages } from '../messages.ts';
import type { RemoteWidget } from '../remote-widgets.ts';

/** The widgets of the desk's own town, so that whoever sits here sees what residents see. */
export function townColumn(
  municipality: string,
  missing: ReadonlySet<RemoteWidget>,
  { messages, language }: { messages: Messages; language: Language },
): TemplateResult {
  const fallback = html`<p class="loading">${messages.widgetLoading}</p>
    <p class="missing">${messages.widgetMissing}</p>`;
  return html`<aside class="town" aria-labelledby="town">
    <h2 id="town">${messages.town}</h2>
    <p class="quiet-text">${messages.townExplanation}</p>
    <onthaal-opening-hours
      municipality=${municipality}
      lang=${language}
      heading-level="3"
      ?data-missing=${missing.has('opening-hours')}
      >${fallback}</onthaal-opening-hours
    >
    <onthaal-contact-card
      municipality=${municipality}
      lang=${language}
      heading-level="3"
      ?data-missing=${missing.has('contact-card')}
      >${fallback}</onthaal-contact-card
    >
  </aside>`;
}
