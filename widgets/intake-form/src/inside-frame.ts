import type { FrameReport, FrameTheme } from './form-frame.ts';

/**
 * The form's side of the frame: reports its height and where to look, and wears what it may of the host's look.
 *
 * Reports hold no word of the resident, so any page around may hear them; the theme is taken from that page alone.
 */
export class InsideFrame {
  readonly #themed: readonly string[];
  #isDressed = false;

  constructor(themed: readonly string[]) {
    this.#themed = themed;
    addEventListener('message', this.#onMessage);
    new ResizeObserver(() => this.report()).observe(document.documentElement);
  }

  /** The height of the content, not of the frame: it must be able to shrink. */
  report(more: Pick<FrameReport, 'lookAt' | 'isReceived'> = {}): void {
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    parent.postMessage(
      { onthaal: 'intake-form', height, isDressed: this.#isDressed, ...more } satisfies FrameReport,
      '*',
    );
  }

  readonly #onMessage = ({ source, data }: MessageEvent<Partial<FrameTheme> | null>): void => {
    if (source !== parent || data?.onthaal !== 'intake-form' || !data.theme) return;
    for (const name of this.#themed) {
      const value = data.theme[name];
      if (isWearable(name, value)) document.documentElement.style.setProperty(name, value);
    }
    this.#isDressed = true;
    this.report();
  };
}

/** Whether a value is a plain one of its kind: it fetches nothing, reads nothing, and ends no declaration. */
export function isWearable(name: string, value: unknown): value is string {
  const isFont = /family|-font$/.test(name);
  const kind = isFont
    ? 'font-family'
    : (/color-scheme|font-size/.exec(name)?.[0] ?? (/radius/.test(name) ? 'border-radius' : 'color'));
  return (
    typeof value === 'string' &&
    value.length < 300 &&
    !/url|image|var\(|attr\(|env\(|[\\;{}]/i.test(value) &&
    (!isFont || /^[\p{L}\p{N}\s"',_.-]+$/u.test(value)) &&
    CSS.supports(kind, value)
  );
}
