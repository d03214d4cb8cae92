import type { Block, TextRun } from '@onthaal/vocabulary';
import { html, nothing, type TemplateResult } from 'lit/html.js';

/** A text as templates: what is in it can only become text. `level` is that of the heading it stands under. */
export function renderBlocks(blocks: readonly Block[] | undefined, level: number): unknown[] | undefined {
  return blocks?.map((block) => renderBlock(block, level));
}

function renderBlock(block: Block, level: number): TemplateResult {
  switch (block.type) {
    case 'paragraph':
      return html`<p>${block.runs.map(renderRun)}</p>`;
    case 'heading':
      return subheading(level + block.level - 1, block.runs.map(renderRun));
    case 'list': {
      const items = block.items.map((item) => html`<li>${renderBlocks(item, level)}</li>`);
      return block.ordered ? html`<ol>${items}</ol>` : html`<ul>${items}</ul>`;
    }
    case 'table':
      return html`<table>
        <thead><tr>${block.head.map((cell) => html`<th scope="col">${renderBlocks(cell, level)}</th>`)}</tr></thead>
        <tbody>${block.rows.map(
          (row) => html`<tr>${row.map((cell) => html`<td>${renderBlocks(cell, level)}</td>`)}</tr>`,
        )}</tbody>
      </table>`;
  }
}

function renderRun({ text, strong, emphasis, href }: TextRun): unknown {
  const stressed = emphasis ? html`<em>${text}</em>` : text;
  const looks = strong ? html`<strong>${stressed}</strong>` : stressed;
  return href ? renderLink(href, looks) : looks;
}

/** A link to where an address of the web, a mailbox or a telephone leads; to nowhere for any other address. */
export function renderLink(address: string, content: unknown): TemplateResult {
  return html`<a href=${/^(https?|mailto|tel):/i.test(address) ? address : nothing}>${content}</a>`;
}

/** A heading below the widget's own. */
export function subheading(level: number, content: unknown, id: unknown = nothing): TemplateResult {
  return html`<div class="sub" role="heading" aria-level=${Math.min(6, level)} id=${id}>${content}</div>`;
}

/** A line in small type; nothing without a text. */
export function hint(text: string | false | undefined): TemplateResult | typeof nothing {
  return text ? html`<p class="hint">${text}</p>` : nothing;
}
