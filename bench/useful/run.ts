import { chromiumFlags, requireChromium } from '@onthaal/config/chromium';
import { type Browser, chromium } from 'playwright';
import { median } from '../median.ts';
import { startService } from '../service.ts';
import { serveHosts } from './hosts.ts';

const PAIRS = 9;
const GOAL = 1.1;
/** Lighthouse's "slow 4G": 1.6 Mbit/s down, 750 kbit/s up, 150 ms before each answer; and a CPU four times slower. */
const NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
};
const SLOWDOWN = 4;

interface Visit {
  usefulAt: number;
  layoutShift: number;
  files: { name: string; from: number; until: number }[];
}

/** How long until a resident sees today's hours on a town's page, beside the least element that shows the same. */
export async function benchUseful(): Promise<boolean> {
  const service = await startService({ ONTHAAL_RATE_LIMIT: 'off' });
  const hosts = await serveHosts(service.port);
  const browser = await chromium.launch({ executablePath: await requireChromium(), args: chromiumFlags });
  try {
    for (const page of Object.values(hosts.pages)) await visit(browser, page);
    const pairs: { widget: Visit; minimal: Visit }[] = [];
    for (let pair = 0; pair < PAIRS; pair += 1) {
      // Each first in turn, so that whatever else the machine does meets both.
      const [first, second] = pair % 2 ? (['widget', 'minimal'] as const) : (['minimal', 'widget'] as const);
      const visits = { [first]: await visit(browser, hosts.pages[first]) };
      visits[second] = await visit(browser, hosts.pages[second]);
      pairs.push(visits as { widget: Visit; minimal: Visit });
    }
    const [widget, minimal] = [pairs.map((pair) => pair.widget), pairs.map((pair) => pair.minimal)];
    const ratio = median(pairs.map((pair) => pair.widget.usefulAt / pair.minimal.usefulAt));
    const shift = Math.max(...widget.map(({ layoutShift }) => layoutShift));
    const seconds = (visits: Visit[]) => (median(visits.map(({ usefulAt }) => usefulAt)) / 1000).toFixed(2);
    console.log(`${PAIRS} pairs, cold cache, slow 4G, CPU ${SLOWDOWN}x slower; medians`);
    console.log(
      `opening hours ${seconds(widget)} s, minimal element ${seconds(minimal)} s (${hosts.bytes} bytes of code)`,
    );
    const fastest = (visits: Visit[]) => Math.min(...visits.map(({ usefulAt }) => usefulAt));
    // Other work on the machine slows the longer script more: the fastest visits met the least of it.
    console.log(
      `fastest visits ${(fastest(widget) / 1000).toFixed(2)} s and ${(fastest(minimal) / 1000).toFixed(2)} s`,
    );
    console.log(`ratio ${ratio.toFixed(2)}, layout shift ${shift}`);
    for (const { name, from, until } of widget.at(-1)?.files ?? [])
      console.log(
        `  ${String(Math.round(from)).padStart(5)} – ${String(Math.round(until)).padStart(5)} ms  ${name}`,
      );
    const isGood = ratio <= GOAL && shift === 0;
    console.log(
      isGood ? `At most ${GOAL} times the minimal element.` : `NOT within ${GOAL} times, without shift.`,
    );
    return isGood;
  } finally {
    await browser.close();
    hosts.close();
    await service.stop();
  }
}

/** Opens a page in a browser that has never seen it, and waits for the state line and the table of the week. */
async function visit(browser: Browser, address: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', NETWORK);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await page.addInitScript(watch);
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForFunction('window.bench?.usefulAt', undefined, { timeout: 60_000, polling: 250 });
  // What shifts, shifts when it is there; a little later it has.
  await page.waitForTimeout(500);
  const seen = (await page.evaluate('window.bench')) as Omit<Visit, 'files'>;
  const files = await page.evaluate(() =>
    (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).map((entry) => ({
      name: entry.name.replace(/^https?:\/\/[^/]+/, '').slice(0, 80),
      from: entry.startTime,
      until: entry.responseEnd,
    })),
  );
  await context.close();
  return { ...seen, files };
}

/** Runs in the page: notes the frame after which the hours can be read, and everything that moves. */
function watch(): void {
  const seen = { usefulAt: 0, layoutShift: 0 };
  Object.assign(window, { bench: seen });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.layoutShift += (entry as unknown as { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
  const look = () => {
    const shown = document.querySelector('onthaal-opening-hours, minimal-opening-hours')?.shadowRoot;
    if (shown?.querySelector('[part~="state"]') && shown.querySelector('table tr'))
      seen.usefulAt = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
