import type { OnthaalElement } from '@onthaal/element';
import type { ReactiveController } from 'lit';

/** No word within this time means that the frame was blocked, or that nobody is there. */
const PATIENCE = 10_000;
const TALLEST = 30_000;

/** What a form in a frame says: how tall it is, where to look, and that an intake was received. */
export interface FrameReport {
  onthaal: 'intake-form';
  height: number;
  /** Whether it wears the theme of the page around it, so that its height is the one to show it with. */
  isDressed: boolean;
  lookAt?: number | undefined;
  isReceived?: boolean | undefined;
}

/** What the page around it answers: the values of the style properties it may wear. */
export interface FrameTheme {
  onthaal: 'intake-form';
  theme: Record<string, string>;
}

/**
 * The frame on Onthaal's own origin, seen from the host's page.
 *
 * It is there but not seen until it has said that it runs, got the host's look in answer, and said how tall it is
 * with that look. So it appears once, in its own size. It stands before what Lit renders, which
 * Lit leaves alone: a frame that is moved in the tree loads again and loses what was written.
 */
export class FormFrame implements ReactiveController {
  isReady = false;
  hasFailed = false;
  readonly #host: OnthaalElement;
  readonly #themed: readonly string[];
  readonly #address: () => string | undefined;
  #frame: HTMLIFrameElement | undefined;
  #shown: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: OnthaalElement, themed: readonly string[], address: () => string | undefined) {
    this.#host = host;
    this.#themed = themed;
    this.#address = address;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('message', this.#onMessage);
    addEventListener('online', this.#onOnline);
  }

  hostDisconnected(): void {
    removeEventListener('message', this.#onMessage);
    removeEventListener('online', this.#onOnline);
    this.#close();
  }

  hostUpdate(): void {
    const address = this.#address();
    if (address === this.#shown) return;
    this.#close();
    this.#shown = address;
    if (address) this.#open(address);
  }

  /** Names the frame for those who hear the page. */
  name(title = ''): void {
    if (this.#frame) this.#frame.title = title;
  }

  #open(address: string): void {
    const frame = document.createElement('iframe');
    frame.referrerPolicy = 'no-referrer';
    frame.ariaHidden = 'true';
    frame.setAttribute('part', 'frame');
    frame.src = address;
    this.#host.shadowRoot?.prepend(frame);
    this.#frame = frame;
    this.#timer = setTimeout(() => {
      frame.remove();
      this.hasFailed = true;
      this.#host.requestUpdate();
    }, PATIENCE);
  }

  #close(): void {
    clearTimeout(this.#timer);
    this.#frame?.remove();
    this.#frame = this.#shown = undefined;
    this.isReady = this.hasFailed = false;
  }

  readonly #onOnline = (): void => {
    if (!this.hasFailed) return;
    this.#close();
    this.#host.requestUpdate();
  };

  readonly #onMessage = ({ source, origin, data }: MessageEvent<Partial<FrameReport> | null>): void => {
    const frame = this.#frame;
    if (!frame || source !== frame.contentWindow || origin !== new URL(frame.src).origin) return;
    if (data?.onthaal !== 'intake-form') return;
    if (!data.isDressed) {
      const style = getComputedStyle(this.#host);
      const theme = Object.fromEntries(
        this.#themed.map((name) => [name, style.getPropertyValue(name).trim()]),
      );
      frame.contentWindow?.postMessage({ onthaal: 'intake-form', theme } satisfies FrameTheme, origin);
      return;
    }
    this.#show(frame, data);
  };

  #show(frame: HTMLIFrameElement, { height, lookAt, isReceived }: Partial<FrameReport>): void {
    if (typeof height === 'number' && height > 0) frame.style.height = `${Math.min(height, TALLEST)}px`;
    if (!this.isReady) {
      clearTimeout(this.#timer);
      frame.ariaHidden = null;
      this.isReady = true;
      this.#host.requestUpdate();
    }
    if (typeof lookAt === 'number') {
      const top = frame.getBoundingClientRect().top + lookAt;
      if (top < 0 || top > innerHeight / 2) scrollBy({ top: top - innerHeight / 9 });
    }
    if (isReceived) tellReceived(this.#host);
  }
}

/** Tells the page that an intake was received: ids and the state, nothing of the resident, no reference. */
export function tellReceived(host: HTMLElement): void {
  const detail = {
    municipality: host.getAttribute('municipality'),
    counter: host.getAttribute('counter'),
    state: 'received',
  };
  host.dispatchEvent(new CustomEvent('onthaal-intake-sent', { detail, bubbles: true, composed: true }));
}
