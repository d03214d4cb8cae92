import { existsSync } from 'node:fs';
import { findChromium } from '@onthaal/config/chromium';
import { runCommand } from './run-command.ts';

/**
 * The path of a Chromium that starts, fetched if the machine has none: Playwright's own download, then, for root on
 * Debian, the distribution's package.
 */
export async function provideChromium(): Promise<string | undefined> {
  const present = await findChromium();
  if (present) return present;
  console.log('No Chromium starts here: fetching one.');
  await runCommand('pnpm', ['--dir', 'packages/config', 'exec', 'playwright', 'install', 'chromium'], true);
  const fetched = await findChromium({ afresh: true });
  if (fetched || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return fetched;
  await runCommand('apt-get', ['update'], true);
  await runCommand('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium'], true);
  return findChromium({ afresh: true });
}
