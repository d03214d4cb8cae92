import jsQr from 'jsqr';
import { getDocument, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** An element of a tagged PDF: what it is, what it is called where it is no text, and what it says. */
export interface Tag {
  role: string;
  alt?: string;
  text: string;
  children: Tag[];
}

/** A PDF as a program of somebody else reads it. */
export interface ReadPdf {
  title: string;
  language: string | undefined;
  isTagged: boolean;
  pages: number;
  /** The text in the order of reading, a line per piece. */
  text: string;
  /** The elements of the pages, one after the other. */
  tags: Tag[];
  links: string[];
}

/** Reads a PDF with pdf.js. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const reading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await reading.promise;
  const { info } = (await document.getMetadata()) as { info: Record<string, string> };
  // A map, whatever its types say.
  const marked = (await document.getMarkInfo()) as unknown as Map<string, boolean> | null;
  const read: ReadPdf = {
    title: info.Title ?? '',
    language: info.Language,
    isTagged: marked?.get('Marked') === true,
    pages: document.numPages,
    text: '',
    tags: [],
    links: [],
  };
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const texts = await textsOf(page);
    const tree = await page.getStructTree();
    read.tags.push(...(tree?.children ?? []).map((node) => tidy(tagOf(node as Node, texts))));
    read.text += `${[...texts.values()].join('\n')}\n`;
    for (const { url } of await page.getAnnotations()) if (url) read.links.push(url);
  }
  await reading.destroy();
  return read;
}

/** What the QR codes on the painted pages of a PDF say to jsQR, one a page at most. */
export async function seeQrCodes(bytes: Uint8Array): Promise<string[]> {
  const reading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await reading.promise;
  const seen: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const code = await seeQrCode(page, document.canvasFactory as CanvasFactory);
    if (code) seen.push(code);
  }
  await reading.destroy();
  return seen;
}

interface Node {
  role?: string;
  alt?: string;
  id?: string;
  children?: Node[];
}

/**
 * What stands between the marks of a page, by their ids; what is only decoration has none. A line ends with a space,
 * unless a word goes on after it.
 */
async function textsOf(page: PDFPageProxy): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  let id: string | undefined;
  for (const item of (await page.getTextContent({ includeMarkedContent: true })).items) {
    if ('str' in item) {
      if (id)
        texts.set(
          id,
          `${texts.get(id) ?? ''}${item.str}${item.hasEOL && !/[-/?]$/.test(item.str) ? ' ' : ''}`,
        );
    } else if (item.type.startsWith('begin')) id = item.id ?? undefined;
    else id = undefined;
  }
  return texts;
}

function tagOf({ role = '', alt, id, children = [] }: Node, texts: Map<string, string>): Tag {
  const tags = children.map((child) => tagOf(child, texts));
  const text = id ? (texts.get(id) ?? '') : tags.map((tag) => tag.text).join('');
  return { role, ...(alt !== undefined && { alt }), text, children: tags };
}

/** Without the spaces at the ends of lines, and without what is only text. */
function tidy({ text, children, ...tag }: Tag): Tag {
  return { ...tag, text: text.trim(), children: children.filter(({ role }) => role).map(tidy) };
}

/** What pdf.js paints on where there is no browser. */
interface CanvasFactory {
  create: (width: number, height: number) => { canvas: PaintedOn; context: Painted };
}
type PaintedOn = { width: number; height: number };
type Painted = {
  getImageData: (
    x: number,
    y: number,
    width: number,
    height: number,
  ) => PaintedOn & { data: Uint8ClampedArray };
};

async function seeQrCode(page: PDFPageProxy, factory: CanvasFactory): Promise<string | undefined> {
  const viewport = page.getViewport({ scale: 2 });
  const { canvas, context } = factory.create(viewport.width, viewport.height);
  await page.render({ canvas, canvasContext: context, viewport }).promise;
  const { data, width, height } = context.getImageData(0, 0, canvas.width, canvas.height);
  return jsQr(data, width, height)?.data;
}
