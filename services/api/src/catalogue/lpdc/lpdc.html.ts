import type { Block } from '@onthaal/vocabulary';
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, html, parseFragment } from 'parse5';
import { readLinkTarget } from './lpdc.address.ts';
import { excerpt } from './lpdc.error.ts';
import { Line, type Look } from './lpdc.line.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** What of an HTML text could not be kept or was mended. Never a word that is shown. */
export interface HtmlRemark {
  reason: string;
  example: string;
}

/** A text in an export that no sound text would be: the whole file is then refused. */
export class HostileHtml extends Error {}

const MAX_DEPTH = 64;
const MAX_ELEMENTS = 10_000;

// What stands apart from the words before and after it. Every other tag is transparent.
const APART = new Set(
  (
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure ' +
    'footer form header hgroup hr html legend listing main nav optgroup option p plaintext pre search section ' +
    'select summary td tfoot th thead tbody tr xmp'
  ).split(' '),
);
const HEADING_LEVELS: Readonly<Record<string, 2 | 3 | 4>> = { h1: 2, h2: 2, h3: 3, h4: 4, h5: 4, h6: 4 };
const SCRIPTS = new Set(['script', 'style']);
const LISTS = new Set(['ul', 'ol', 'menu', 'dir']);
const PICTURES = new Set(['img', 'iframe', 'object', 'embed', 'video', 'audio', 'svg', 'input']);

/**
 * Reads an HTML text as blocks without losing a word: links, emphasis, headings, lists and tables are kept, other
 * tags fall away around their words. What scripts and style sheets contain is no text and is dropped, with a remark.
 */
export function blocksFromHtml(source: string): { blocks: Block[]; remarks: HtmlRemark[] } {
  let elements = 0;
  const body = defaultTreeAdapter.createElement('body', html.NS.HTML, []);
  const fragment = parseFragment(body, source, {
    scriptingEnabled: false,
    treeAdapter: {
      ...defaultTreeAdapter,
      // Counted while the tree grows, because repairing wrong nesting can multiply elements.
      createElement(...element) {
        if (++elements > MAX_ELEMENTS)
          throw new HostileHtml(`a text with more than ${MAX_ELEMENTS} HTML elements`);
        return defaultTreeAdapter.createElement(...element);
      },
    },
  });
  const reader = new Reader(!/<[a-z!/?]/i.test(source));
  return { blocks: reader.blocksOf(fragment.childNodes, {}), remarks: reader.remarks };
}

/** Blocks in the making: those done, and the paragraph that inline content is still added to. */
interface Page {
  blocks: Block[];
  line: Line;
  /** The list that stray `li` elements go into, while nothing else came between. */
  strayList: Block | undefined;
}

class Reader {
  readonly remarks: HtmlRemark[] = [];
  readonly #isPlain: boolean;
  #depth = 0;

  /** In a text without a single tag, the line ends are the writer's own. */
  constructor(isPlain: boolean) {
    this.#isPlain = isPlain;
  }

  blocksOf(nodes: readonly Node[], look: Look): Block[] {
    const page: Page = { blocks: [], line: new Line(), strayList: undefined };
    this.#read(nodes, look, page);
    endParagraph(page);
    return page.blocks;
  }

  #read(nodes: readonly Node[], look: Look, page: Page): void {
    if (++this.#depth > MAX_DEPTH) throw new HostileHtml(`HTML nested more than ${MAX_DEPTH} deep`);
    for (const node of nodes) {
      if (node.nodeName === '#text')
        this.#readText((node as DefaultTreeAdapterTypes.TextNode).value, look, page);
      else if ('tagName' in node) this.#readElement(node, look, page);
    }
    this.#depth--;
  }

  #readText(text: string, look: Look, { line }: Page): void {
    const [first = '', ...rest] = this.#isPlain ? text.split('\n') : [text];
    line.add(first, look);
    for (const part of rest) {
      line.break();
      line.add(part, look);
    }
  }

  #readElement(element: Element, look: Look, page: Page): void {
    const { tagName } = element;
    if (SCRIPTS.has(tagName)) {
      this.#remark(`the content of <${tagName}> is dropped`, textOf(element));
      return;
    }
    if (PICTURES.has(tagName))
      this.#remark(`<${tagName}> is dropped`, attribute(element, 'alt') ?? attribute(element, 'src') ?? '');
    const headingLevel = HEADING_LEVELS[tagName];
    if (tagName === 'br') page.line.break();
    else if (headingLevel) add(page, ...this.#headingOf(element, headingLevel, look));
    else if (LISTS.has(tagName)) add(page, ...this.#listOf(element, look));
    else if (tagName === 'li') this.#readStrayItem(element, look, page);
    else if (tagName === 'table') add(page, ...this.#tableOf(element, look));
    else if (APART.has(tagName)) add(page, ...this.blocksOf(childrenOf(element), look));
    else this.#read(childrenOf(element), this.#lookIn(element, look), page);
  }

  #lookIn(element: Element, look: Look): Look {
    switch (element.tagName) {
      case 'strong':
      case 'b':
        return { ...look, strong: true };
      case 'em':
      case 'i':
        return { ...look, emphasis: true };
      case 'a':
        return this.#lookInLink(element, look);
      default:
        return look;
    }
  }

  #lookInLink(element: Element, look: Look): Look {
    const raw = attribute(element, 'href');
    if (raw === undefined) return look;
    const link = readLinkTarget(raw);
    if (!link) this.#remark('a link with an address that cannot be kept; its words are', raw);
    else if (link.isMended) this.#remark('a link with a mended address', raw);
    if (link && textOf(element).trim() === '') this.#remark('a link without words is dropped', raw);
    return link ? { ...look, href: link.address } : look;
  }

  #headingOf(element: Element, level: 2 | 3 | 4, look: Look): Block[] {
    return this.blocksOf(childrenOf(element), look).map((block) =>
      block.type === 'paragraph' ? { type: 'heading', level, runs: block.runs } : block,
    );
  }

  #listOf(element: Element, look: Look): Block[] {
    const items: Block[][] = [];
    let stray: Node[] = [];
    const endStray = () => {
      const blocks = this.blocksOf(stray, look);
      stray = [];
      // A list straight inside a list belongs to the item before it.
      if (blocks[0]?.type === 'list') items.push([...(items.pop() ?? []), ...blocks]);
      else if (blocks.length > 0) items.push(blocks);
    };
    for (const child of childrenOf(element)) {
      if ('tagName' in child && child.tagName === 'li') {
        endStray();
        items.push(this.blocksOf(childrenOf(child), look));
      } else {
        stray.push(child);
      }
    }
    endStray();
    const filled = items.filter((item) => item.length > 0);
    return filled.length > 0 ? [{ type: 'list', ordered: element.tagName === 'ol', items: filled }] : [];
  }

  #readStrayItem(element: Element, look: Look, page: Page): void {
    const item = this.blocksOf(childrenOf(element), look);
    endParagraph(page);
    if (item.length === 0) return;
    if (page.strayList?.type === 'list') {
      page.strayList.items.push(item);
      return;
    }
    add(page, { type: 'list', ordered: false, items: [item] });
    page.strayList = page.blocks.at(-1);
  }

  #tableOf(element: Element, look: Look): Block[] {
    const blocks: Block[] = [];
    let rows: Row[] = [];
    const endTable = () => {
      const filled = rows.filter((row) => row.cells.some((cell) => cell.length > 0));
      rows = [];
      const [first, ...rest] = filled;
      if (!first) return;
      const [head, body] = first.isHead ? [first.cells, rest] : [[], filled];
      blocks.push({ type: 'table', head, rows: body.map((row) => row.cells) });
    };
    for (const { node, isHead } of rowsIn(childrenOf(element))) {
      if ('tagName' in node && node.tagName === 'tr') {
        rows.push(this.#rowOf(node, isHead, look));
        continue;
      }
      // A caption or a stray text keeps its place: what came before it is a table of its own.
      const between = this.blocksOf([node], look);
      if (between.length === 0) continue;
      endTable();
      blocks.push(...between);
    }
    endTable();
    return blocks;
  }

  #rowOf(element: Element, isInHead: boolean, look: Look): Row {
    const cells = childrenOf(element).filter((child) => 'tagName' in child);
    const isHead = isInHead || (cells.length > 0 && cells.every((cell) => cell.tagName === 'th'));
    return { isHead, cells: cells.map((cell) => this.blocksOf([cell], look)) };
  }

  #remark(reason: string, example: string): void {
    this.remarks.push({ reason, example: excerpt(example) });
  }
}

interface Row {
  isHead: boolean;
  cells: Block[][];
}

/** The rows of a table, and what else stands between them, in the order of the text. */
function rowsIn(nodes: readonly Node[], isHead = false): { node: Node; isHead: boolean }[] {
  return nodes.flatMap((node) =>
    'tagName' in node && ['thead', 'tbody', 'tfoot'].includes(node.tagName)
      ? rowsIn(childrenOf(node), node.tagName === 'thead')
      : [{ node, isHead }],
  );
}

function endParagraph(page: Page): void {
  const runs = page.line.take();
  if (runs.length === 0) return;
  page.blocks.push({ type: 'paragraph', runs });
  page.strayList = undefined;
}

function add(page: Page, ...blocks: Block[]): void {
  endParagraph(page);
  if (blocks.length === 0) return;
  page.blocks.push(...blocks);
  page.strayList = undefined;
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

// A template keeps its content apart; for a reader of words it is content like any other.
function childrenOf(element: Element): readonly Node[] {
  return 'content' in element
    ? (element as DefaultTreeAdapterTypes.Template).content.childNodes
    : element.childNodes;
}

function textOf(element: Element): string {
  const texts: string[] = [];
  const rest: Node[] = [...childrenOf(element)];
  for (let node = rest.shift(); node; node = rest.shift()) {
    if (node.nodeName === '#text') texts.push((node as DefaultTreeAdapterTypes.TextNode).value);
    else if ('tagName' in node) rest.unshift(...childrenOf(node));
  }
  return texts.join('');
}
