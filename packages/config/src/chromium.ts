import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Flags for a browser that tests only what is on this machine: no sandbox (containers), no network of its own. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Whether the program really starts here: a browser that lacks a library is found, and then fails in mid-test. */
function startsHere(executable: string): boolean {
  if (!existsSync(executable)) return false;
  return spawnSync(executable, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

async function findPlaywrightChromium(): Promise<string | undefined> {
  const { chromium } = await import('playwright');
  const path = chromium.executablePath();
  return path && startsHere(path) ? path : undefined;
}

/**
 * The Chromium that comes inside an npm package: for a machine where only the npm registry can be reached.
 *
 * The same package holds the libraries and the fonts it needs, for a machine without them.
 */
async function unpackChromium(): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const unpacker = await import('@sparticuz/chromium').catch(() => undefined);
  if (!unpacker) return undefined;
  const executable = await unpacker.default.executablePath();
  if (!existsSync('/etc/fonts')) process.env.FONTCONFIG_PATH ??= join(tmpdir(), 'fonts');
  if (startsHere(executable)) return executable;

  const packageRoot = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..');
  await unpacker.inflate(join(packageRoot, 'bin/al2023.tar.br'));
  // Browsers are started as children of this process, so what is set here reaches them.
  unpacker.setupLambdaEnvironment(join(tmpdir(), 'al2023/lib'));
  return startsHere(executable) ? executable : undefined;
}

let found: Promise<string | undefined> | undefined;

/**
 * The path of a Chromium that starts on this machine, or undefined.
 *
 * In order: `CHROMIUM`, the system's, Playwright's own, the one in an npm package. It may set
 * `LD_LIBRARY_PATH` and `FONTCONFIG_PATH` of this process, for the browsers started from it. The answer is kept;
 * `afresh` looks again, after one was installed.
 */
export function findChromium({ afresh = false } = {}): Promise<string | undefined> {
  if (afresh) found = undefined;
  found ??= (async () =>
    [process.env.CHROMIUM ?? '', ...installed].find(startsHere) ??
    (await findPlaywrightChromium()) ??
    (await unpackChromium()))();
  return found;
}

/** As {@link findChromium}, but says what to do when there is none. */
export async function requireChromium(): Promise<string> {
  const path = await findChromium();
  if (!path) {
    throw new Error(
      'No Chromium starts here. Install one, or set CHROMIUM to its path; `npm test` fetches one.',
    );
  }
  return path;
}
