import type { TextRun } from '@onthaal/vocabulary';

/** How a run looks: everything of it but its text. */
export type Look = Omit<TextRun, 'text'>;

/**
 * The runs of one paragraph in the making. White space collapses as HTML says: a word that crosses an inline tag
 * stays one word, and a non-breaking space stays what it is.
 */
export class Line {
  #runs: TextRun[] = [];
  #isSpaceDue = false;

  add(text: string, look: Look): void {
    const words = text.replace(/[ \t\n\f\r]+/g, ' ');
    if (words.startsWith(' ')) this.#isSpaceDue = true;
    const core = words.replace(/^ | $/g, '');
    if (core === '') return;
    const last = this.#runs.at(-1);
    const isSpaced = this.#isSpaceDue && last !== undefined && !last.text.endsWith('\n');
    // A space between two looks is part of the plainer one, so that no link or emphasis starts with it.
    if (isSpaced && !isPlain(look) && !hasLook(last, look)) {
      this.#push(' ', {});
      this.#push(core, look);
    } else {
      this.#push(isSpaced ? ` ${core}` : core, look);
    }
    this.#isSpaceDue = words.length > 1 && words.endsWith(' ');
  }

  /** A forced line break; at most two in a row, and none before the first word. */
  break(): void {
    const last = this.#runs.at(-1);
    this.#isSpaceDue = false;
    if (last && !last.text.endsWith('\n\n')) last.text += '\n';
  }

  /** The runs so far, after which the line is empty again. None when there was nothing to read in them. */
  take(): TextRun[] {
    const runs = this.#runs;
    this.#runs = [];
    this.#isSpaceDue = false;
    const last = runs.at(-1);
    if (last) last.text = last.text.replace(/\n+$/, '');
    return runs.some((run) => run.text.trim() !== '') ? runs : [];
  }

  #push(text: string, look: Look): void {
    const last = this.#runs.at(-1);
    if (last && hasLook(last, look)) last.text += text;
    else this.#runs.push({ text, ...look });
  }
}

function isPlain(look: Look): boolean {
  return hasLook({ text: '' }, look);
}

function hasLook(run: TextRun, look: Look): boolean {
  return run.strong === look.strong && run.emphasis === look.emphasis && run.href === look.href;
}
