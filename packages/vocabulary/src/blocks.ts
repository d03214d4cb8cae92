import { z } from 'zod';
import { LinkTarget, SafeText } from './identifiers.ts';

/**
 * A run of text with one look. A line break is a `\n` in the text. Never HTML: what is stored here is shown as
 * text, so that nothing can inject.
 */
export const TextRun = z.strictObject({
  text: SafeText,
  strong: z.literal(true).optional(),
  emphasis: z.literal(true).optional(),
  href: LinkTarget.optional(),
});
export type TextRun = z.infer<typeof TextRun>;

export type Block =
  | { type: 'paragraph'; runs: TextRun[] }
  | { type: 'heading'; level: 2 | 3 | 4; runs: TextRun[] }
  | { type: 'list'; ordered: boolean; items: Block[][] }
  | { type: 'table'; head: Block[][]; rows: Block[][][] };

/** One block of a text: paragraph, heading, list (of blocks) or table (of cells, each a list of blocks). */
export const Block: z.ZodType<Block> = z.lazy(() =>
  z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('paragraph'), runs: z.array(TextRun) }),
    z.strictObject({ type: z.literal('heading'), level: z.literal([2, 3, 4]), runs: z.array(TextRun) }),
    z.strictObject({ type: z.literal('list'), ordered: z.boolean(), items: z.array(z.array(Block)) }),
    z.strictObject({
      type: z.literal('table'),
      head: z.array(z.array(Block)),
      rows: z.array(z.array(z.array(Block))),
    }),
  ]),
);

/** A text: a small tree of blocks. */
export const Blocks = z.array(Block).min(1);
export type Blocks = Block[];

/** A text of one plain paragraph. */
export function paragraph(text: string): Blocks {
  return [{ type: 'paragraph', runs: [{ text }] }];
}

/** The words of a text without their looks, a line per block: for search, previews and comparisons. */
export function plainText(blocks: readonly Block[]): string {
  return blocks.map(plainBlock).filter(Boolean).join('\n');
}

function plainBlock(block: Block): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return block.runs.map((run) => run.text).join('');
    case 'list':
      return block.items.map(plainText).filter(Boolean).join('\n');
    case 'table':
      return [block.head, ...block.rows]
        .map((row) => row.map(plainText).join(' '))
        .filter((line) => line.trim())
        .join('\n');
  }
}
