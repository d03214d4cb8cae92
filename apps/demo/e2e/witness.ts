import type { BrowserContext, Page } from '@playwright/test';

/** What went wrong in any frame of any page of a context, and whom they asked. */
export class Witness {
  /** Violations of a policy, uncaught errors, and errors on the console. */
  readonly faults: string[] = [];
  /** Every address that was asked for. */
  readonly requests: string[] = [];

  static async of(context: BrowserContext): Promise<Witness> {
    const witness = new Witness();
    await context.addInitScript(() => {
      addEventListener('securitypolicyviolation', (event) => {
        const { effectiveDirective, blockedURI, sourceFile, lineNumber, sample } = event;
        console.error(`policy: ${effectiveDirective} ${blockedURI} ${sample} at ${sourceFile}:${lineNumber}`);
      });
    });
    context.on('console', (message) => {
      if (message.type() === 'error') witness.faults.push(`${message.text()} (${message.location().url})`);
    });
    context.on('weberror', (error) => witness.faults.push(String(error.error())));
    context.on('request', (request) => witness.requests.push(request.url()));
    return witness;
  }

  /** The origins that were asked, besides the ones given. */
  strangers(...known: string[]): string[] {
    const origins = this.requests.map((url) => new URL(url)).filter(({ protocol }) => /^http/.test(protocol));
    return [...new Set(origins.map(({ origin }) => origin))].filter((origin) => !known.includes(origin));
  }
}

/** How far things jumped on a page since it was opened, as browsers count it (CLS, without taking windows). */
export async function layoutShiftOf(page: Page): Promise<{ sum: number; moved: string[] }> {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        let sum = 0;
        const moved: string[] = [];
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as LayoutShift[]) {
            if (entry.hadRecentInput) continue;
            sum += entry.value;
            for (const { node, previousRect, currentRect } of entry.sources) {
              const element = node instanceof Element ? node : node?.parentElement;
              moved.push(
                `${element?.localName}.${element?.className} ${previousRect.y}+${previousRect.height} → ${currentRect.y}+${currentRect.height}`,
              );
            }
          }
        }).observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => setTimeout(() => resolve({ sum, moved }), 50));
      }),
  );
}

/** An entry of type `layout-shift`, which TypeScript's library does not know yet. */
interface LayoutShift extends PerformanceEntry {
  value: number;
  hadRecentInput: boolean;
  sources: { node: Node | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[];
}
