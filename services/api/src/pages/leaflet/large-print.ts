import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { Language, TextRun } from '@onthaal/vocabulary';
import PDFDocument from 'pdfkit';
import type { QrCode } from './qr-code.ts';

const font = (name: string) => readFileSync(join(import.meta.dirname, `fonts/lexend-${name}.ttf`));
/** Wide letters that are hard to take for one another, and a zero without a stroke. */
const REGULAR = font('regular');
const BOLD = font('bold');

/** Sizes and distances are in points. */
const SIZE = { body: 16.5, h1: 29, h2: 21, h3: 17.5, number: 32, call: 22 };
const MARGINS = { top: 46, bottom: 62, left: 54, right: 54 };
const LINE_GAP = 3;
const AFTER = 8;
const BULLET = 20;
/** A list that is not longer stays whole. */
const SHORT = 220;

type Struct = PDFKit.PDFStructureElement;

/** A stretch of text: what it is, where it stands, and how large. */
interface Stretch {
  tag: string;
  runs: readonly TextRun[];
  size: number;
  left: number;
  width: number;
}

/**
 * A document in large type on A4, tagged so that it can be read aloud: what is put on it later is read later. Nothing
 * that fits on one page is torn over two, and a heading stays with what follows it.
 */
export class LargePrint {
  readonly #doc: PDFKit.PDFDocument;
  readonly #root: Struct;
  /** Headings that wait for what they stand above. */
  #waiting: Stretch[] = [];

  constructor({ title, language, madeOn }: { title: string; language: Language; madeOn: string }) {
    this.#doc = new PDFDocument({
      size: 'A4',
      margins: MARGINS,
      bufferPages: true,
      pdfVersion: '1.7',
      tagged: true,
      lang: language,
      displayTitle: true,
      info: { Title: printable(title), Creator: 'Onthaal', CreationDate: new Date(madeOn) },
    });
    this.#doc.registerFont('regular', REGULAR).registerFont('bold', BOLD);
    this.#root = this.#doc.struct('Document');
    this.#doc.addStructure(this.#root);
  }

  heading(level: 1 | 2 | 3, text: string): void {
    const size = SIZE[`h${level}`];
    this.#waiting.push(this.#stretch([{ text, strong: true }], { tag: `H${level}`, size }));
  }

  paragraph(runs: readonly TextRun[]): void {
    const stretch = this.#stretch(runs);
    this.#begin(this.#heightOf(stretch));
    this.#draw(stretch, this.#root);
    this.#doc.y += AFTER;
  }

  /** A telephone number to be read from across the table. */
  number({ text, href }: TextRun, label: string | undefined): void {
    const number = this.#stretch([{ text, strong: true, ...(href && { href }) }], { size: SIZE.number });
    const name = label ? [this.#stretch([{ text: label }])] : [];
    this.#begin(this.#heightOf(...name, number));
    for (const stretch of [...name, number]) this.#draw(stretch, this.#root);
    this.#doc.y += AFTER;
  }

  /** A list of which every item is one or more paragraphs. */
  list(items: readonly (readonly (readonly TextRun[])[])[]): void {
    // An element that is nowhere in the tree would never end, nor the document.
    if (items.length === 0) return;
    const doc = this.#doc;
    const list = doc.struct('L');
    const entries = items.map((item) => item.map((runs) => this.#stretch(runs, { indent: BULLET })));
    const whole = this.#heightOf(...entries.flat()) + AFTER * entries.length;
    for (const [at, stretches] of entries.entries()) {
      this.#begin(at === 0 && whole <= SHORT ? whole : this.#heightOf(...stretches));
      // Not before the heading above it.
      if (at === 0) this.#root.add(list);
      const entry = doc.struct('LI');
      list.add(entry);
      const { y } = doc;
      const bullet = () =>
        doc.font('bold').fontSize(SIZE.body).text('•', MARGINS.left, y, { lineBreak: false });
      entry.add(doc.struct('Lbl', {}, bullet));
      doc.y = y;
      const body = doc.struct('LBody');
      entry.add(body);
      for (const stretch of stretches) this.#draw(stretch, body);
      entry.end();
      doc.y += AFTER;
    }
    list.end();
  }

  /** A QR code with text beside it, which is read first. */
  qrCode(
    { path, size }: QrCode,
    { alt, side, beside }: { alt: string; side: number; beside: TextRun[][] },
  ): void {
    const doc = this.#doc;
    const stretches = beside.map((runs) => this.#stretch(runs, { shorter: side + BULLET }));
    this.#begin(Math.max(side, this.#heightOf(...stretches) + AFTER * stretches.length));
    const [left, top] = [doc.page.width - MARGINS.right - side, doc.y];
    for (const stretch of stretches) {
      this.#draw(stretch, this.#root);
      doc.y += AFTER / 2;
    }
    const scale = side / size;
    const squares = () => doc.save().translate(left, top).scale(scale).path(path).fill('black').restore();
    const figure = { alt, bbox: [left, top, left + side, top + side] };
    this.#root.add(doc.struct('Figure', figure, squares));
    doc.y = Math.max(doc.y, top + side) + AFTER;
  }

  /** The whole document, with a line at the foot of every page. */
  async finish(foot: (page: number, count: number) => [string, string]): Promise<Buffer> {
    const doc = this.#doc;
    this.#begin(0);
    this.#root.end();
    const { count } = doc.bufferedPageRange();
    for (let page = 0; page < count; page++) {
      doc.switchToPage(page);
      doc.page.margins.bottom = 0;
      const [left, right] = foot(page + 1, count);
      const y = doc.page.height - 46;
      doc.markContent('Artifact', { type: 'Pagination' });
      doc.font('bold').fontSize(SIZE.body).text(printable(left), MARGINS.left, y, { lineBreak: false });
      doc.font('regular').text(right, MARGINS.left, y, { align: 'right', width: this.#width });
      doc.endMarkedContent();
    }
    const bytes = buffer(doc);
    doc.end();
    return await bytes;
  }

  get #width(): number {
    return this.#doc.page.width - MARGINS.left - MARGINS.right;
  }

  #stretch(
    runs: readonly TextRun[],
    { tag = 'P', size = sizeOf(runs), indent = 0, shorter = 0 } = {},
  ): Stretch {
    return { tag, runs, size, left: MARGINS.left + indent, width: this.#width - indent - shorter };
  }

  /** Makes room for what comes, on a next page if need be, and writes the headings above it. */
  #begin(height: number): void {
    const doc = this.#doc;
    const headings = this.#waiting;
    this.#waiting = [];
    const above = this.#heightOf(...headings) + 3 * AFTER * headings.length;
    if (doc.y + above + height > doc.page.maxY() && doc.y > MARGINS.top) doc.addPage();
    for (const heading of headings) {
      if (heading.tag === 'H2') this.#rule();
      this.#draw(heading, this.#root);
      doc.y += AFTER / 2;
    }
  }

  /** A line above a part. */
  #rule(): void {
    const doc = this.#doc;
    if (doc.y > MARGINS.top) doc.y += AFTER;
    doc.markContent('Artifact', { type: 'Layout' });
    doc
      .moveTo(MARGINS.left, doc.y)
      .lineTo(MARGINS.left + this.#width, doc.y)
      .lineWidth(1.5)
      .stroke('black');
    doc.endMarkedContent();
    doc.y += AFTER;
  }

  /** With the wider of the two fonts: never too little. */
  #heightOf(...stretches: readonly Stretch[]): number {
    return stretches.reduce((sum, { runs, size, width }) => {
      const text = runs.map((run) => printable(run.text)).join('');
      const doc = this.#doc.font('bold').fontSize(size);
      return sum + doc.heightOfString(text, { width, lineGap: LINE_GAP });
    }, 0);
  }

  #draw({ tag, runs, size, left, width }: Stretch, parent: Struct): void {
    const doc = this.#doc;
    const { y } = doc;
    const pieces = runs.map(({ text, strong, href }, at) => {
      const options = {
        width,
        lineGap: LINE_GAP,
        continued: at < runs.length - 1,
        link: href ?? null,
        underline: Boolean(href && /^(?:https?|mailto):/.test(href)),
      };
      const write = () => {
        doc.font(strong ? 'bold' : 'regular').fontSize(size);
        if (at === 0) doc.text(printable(text), left, y, options);
        else doc.text(printable(text), options);
      };
      return href ? doc.struct('Link', { alt: printable(text) }, write) : write;
    });
    parent.add(doc.struct(tag, {}, pieces));
  }
}

/** A telephone number on a line of its own is large, wherever it stands. */
function sizeOf(runs: readonly TextRun[]): number {
  return runs.length > 0 && runs.every(({ href }) => href?.startsWith('tel:')) ? SIZE.call : SIZE.body;
}

/** Text as the fonts can write it: without what is not seen, and with a time kept in one piece. */
function printable(text: string): string {
  return text
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll(/[[\s\p{Cc}]--\n]+/gv, ' ')
    .replaceAll(/(\d) – (\d)/g, '$1\u00a0– $2')
    .replaceAll(/(\d) (uur|h|Uhr)\b/g, '$1\u00a0$2')
    .replaceAll('\u2011', '-');
}
