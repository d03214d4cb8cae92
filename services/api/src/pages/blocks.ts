import type { Block, TextRun } from '@onthaal/vocabulary';
import { html } from 'hono/html';
import { type Html, link } from './markup.ts';

/** A text as a page shows it. Its headings begin at `level`, under the heading that stands above the text. */
export function renderBlocks(blocks: readonly Block[], level: 2 | 3 | 4 = 3): Html {
  return html`${blocks.map((block) => renderBlock(block, level))}`;
}

function renderBlock(block: Block, level: 2 | 3 | 4): Html {
  switch (block.type) {
    case 'paragraph':
      return html`<p>${renderRuns(block.runs)}</p>`;
    case 'heading':
      return renderHeading(block.runs, block.level - 2 + level);
    case 'list': {
      const items = block.items.map((item) => html`<li>${renderItem(item, level)}</li>`);
      return block.ordered ? html`<ol>${items}</ol>` : html`<ul>${items}</ul>`;
    }
    case 'table':
      return html`<div class="wide"><table>
        ${block.head.length > 0 ? html`<thead><tr>${block.head.map((cell) => html`<th scope="col">${renderItem(cell, level)}</th>`)}</tr></thead>` : undefined}
        <tbody>${block.rows.map((row) => html`<tr>${row.map((cell) => html`<td>${renderItem(cell, level)}</td>`)}</tr>`)}</tbody>
      </table></div>`;
  }
}

function renderHeading(runs: readonly TextRun[], level: number): Html {
  const text = renderRuns(runs);
  if (level <= 3) return html`<h3>${text}</h3>`;
  return level === 4 ? html`<h4>${text}</h4>` : html`<h5>${text}</h5>`;
}

/** What stands in an item or a cell: a lone paragraph without its own margin. */
function renderItem(blocks: readonly Block[], level: 2 | 3 | 4): Html {
  const [first, ...rest] = blocks;
  if (first?.type === 'paragraph')
    return html`${renderRuns(first.runs)}${rest.length > 0 ? renderBlocks(rest, level) : undefined}`;
  return renderBlocks(blocks, level);
}

function renderRuns(runs: readonly TextRun[]): Html {
  return html`${runs.map(renderRun)}`;
}

function renderRun({ text, strong, emphasis, href }: TextRun): Html {
  const lines = text.split('\n');
  let piece: Html = html`${lines.map((line, at) => (at > 0 ? html`<br>${line}` : line))}`;
  if (emphasis) piece = html`<em>${piece}</em>`;
  if (strong) piece = html`<strong>${piece}</strong>`;
  return href ? link(href, piece) : piece;
}
