import { chromiumFlags, requireChromium } from '@onthaal/config/chromium';
import { type BrowserContext, chromium, type Locator, type Page } from 'playwright';
import { questions } from './documents.ts';
import { serveTown } from './town.ts';

const SLOWDOWN = 4;
/** Milliseconds between two keys: a quick typist. */
const BETWEEN_KEYS = 60;
/** Longer than the search waits before it takes a question as finished. */
const PAUSE = 700;
/** Sheets, and the milliseconds that nineteen keys of twenty may take. */
const SIZES = [
  { sheets: 500, goal: 16 },
  { sheets: 5_000, goal: 50 },
] as const;

/**
 * How long from a key until the results it led to are painted, beside a bare field on the same page that leads to
 * nothing; and whether typing keeps to itself.
 */
export async function benchSearchLatency(): Promise<boolean> {
  let isGood = true;
  // Frames as soon as there is one, instead of sixty a second: what is measured is the work, not the wait.
  const flags = [...chromiumFlags, '--disable-frame-rate-limit', '--disable-gpu-vsync'];
  const browser = await chromium.launch({ executablePath: await requireChromium(), args: flags });
  for (const { sheets, goal } of SIZES) {
    const town = await serveTown(sheets);
    const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
    try {
      const { search, bare, requests, written } = await typeAll(context, town.page);
      console.log(
        `${sheets} sheets, index ${(town.bytes / 1000).toFixed(1)} kB brotli, CPU ${SLOWDOWN}x slower, ${search.length} keys`,
      );
      console.log(`  key to painted results: ${inWords(search)} (goal: p95 ≤ ${goal} ms)`);
      console.log(`  the same in a bare field: ${inWords(bare)}`);
      console.log(`  requests while typing: ${requests.length}; written down: ${written.length}`);
      isGood &&= quantile(search, 0.95) <= goal && requests.length === 0 && written.length === 0;
    } finally {
      await context.close();
      town.close();
    }
  }
  await browser.close();
  console.log(isGood ? 'Within the goals.' : 'NOT within the goals.');
  return isGood;
}

interface Typing {
  /** Milliseconds for each key, in the search and in the bare field. */
  search: number[];
  bare: number[];
  /** The addresses asked for while somebody typed. */
  requests: string[];
  /** What stood in storage, cookies, databases and caches afterwards. */
  written: string[];
}

async function typeAll(context: BrowserContext, address: string): Promise<Typing> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await page.addInitScript(watch);
  await page.goto(address);
  const box = page.getByRole('searchbox');
  await box.focus();
  await page.waitForLoadState('networkidle');
  // The second part of the index is unpacked when the page is idle.
  await page.waitForTimeout(3_000);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  const search: number[] = [];
  const bare: number[] = [];
  for (const question of questions) {
    // In turn, so that whatever else the machine does meets both.
    bare.push(...(await typeQuestion(page, page.locator('#bare'), question)));
    search.push(...(await typeQuestion(page, box, question)));
  }
  const written = (await page.evaluate(`(async () => [
    ...Object.entries(localStorage), ...Object.entries(sessionStorage), document.cookie,
    ...(await indexedDB.databases()).map(({ name }) => name), ...(await caches.keys()),
  ].filter(Boolean).map(String))()`)) as string[];
  return { search, bare, requests, written };
}

/** The milliseconds that each key of a question took. */
async function typeQuestion(page: Page, field: Locator, question: string): Promise<number[]> {
  await field.fill('');
  await page.waitForTimeout(PAUSE);
  await page.evaluate('window.painted.length = 0');
  await field.pressSequentially(question, { delay: BETWEEN_KEYS });
  await page.waitForTimeout(PAUSE);
  return (await page.evaluate('window.painted')) as number[];
}

/** Runs in the page: notes for each key how long it took until the frame with its results was painted. */
function watch(): void {
  const painted: number[] = [];
  Object.assign(window, { painted });
  addEventListener(
    'input',
    ({ timeStamp }) => {
      requestAnimationFrame(() => {
        // The first task after a frame begins when it was painted.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => painted.push(performance.now() - timeStamp);
        port2.postMessage(undefined);
      });
    },
    true,
  );
}

function quantile(figures: readonly number[], share: number): number {
  const sorted = [...figures].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

function inWords(figures: readonly number[]): string {
  const [p50, p95, most] = [0.5, 0.95, 1].map((share) => quantile(figures, share).toFixed(1));
  return `p50 ${p50} ms, p95 ${p95} ms, most ${most} ms`;
}
