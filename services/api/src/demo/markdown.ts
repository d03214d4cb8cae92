import type { Block, TextRun } from '@onthaal/vocabulary';
import type { BlockContent, DefinitionContent, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';

/**
 * Reads a text written in Markdown (paragraphs, headings, lists, links, emphasis) as blocks.
 * Anything else, such as HTML, a picture or code, is refused with its line: a text never loses a word in silence.
 */
export function blocksFromMarkdown(markdown: string): Block[] {
  return fromMarkdown(markdown).children.map(blockFrom);
}

function blockFrom(node: RootContent | BlockContent | DefinitionContent): Block {
  switch (node.type) {
    case 'paragraph':
      return { type: 'paragraph', runs: node.children.flatMap((child) => runsFrom(child, {})) };
    case 'heading': {
      const level = Math.min(4, Math.max(2, node.depth)) as 2 | 3 | 4;
      return { type: 'heading', level, runs: node.children.flatMap((child) => runsFrom(child, {})) };
    }
    case 'list':
      return {
        type: 'list',
        ordered: node.ordered ?? false,
        items: node.children.map((item) => item.children.map(blockFrom)),
      };
    default:
      throw new Error(`Markdown "${node.type}" at line ${node.position?.start.line} has no place in a text`);
  }
}

type Look = Omit<TextRun, 'text'>;

function runsFrom(node: PhrasingContent, look: Look): TextRun[] {
  switch (node.type) {
    case 'text':
      return [{ text: node.value.replaceAll('\n', ' '), ...look }];
    case 'break':
      return [{ text: '\n', ...look }];
    case 'strong':
      return node.children.flatMap((child) => runsFrom(child, { ...look, strong: true }));
    case 'emphasis':
      return node.children.flatMap((child) => runsFrom(child, { ...look, emphasis: true }));
    case 'link':
      return node.children.flatMap((child) => runsFrom(child, { ...look, href: node.url }));
    default:
      throw new Error(`Markdown "${node.type}" at line ${node.position?.start.line} has no place in a text`);
  }
}
