import { test as base } from '@playwright/test';
import { HostSite } from './host-site.ts';
import { Witness } from './witness.ts';

/** What every test may ask for. */
interface Given {
  /** Onthaal's own origin. */
  onthaal: string;
  /** The website of a town that Onthaal knows. */
  hostSite: HostSite;
  witness: Witness;
}

/** A test in a browser, with the service and a town's own site beside it. */
export const test = base.extend<Given>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs.
  onthaal: async ({}, use) => use(startedService().address),
  baseURL: async ({ onthaal }, use) => use(onthaal),
  witness: [async ({ context }, use) => use(await Witness.of(context)), { auto: true }],
  hostSite: async ({ context }, use) => use(await HostSite.open(context)),
});

/** The service of this run: where it is, and where it keeps its store. */
export function startedService(): { address: string; dataDirectory: string } {
  const { ONTHAAL_E2E_ADDRESS: address, ONTHAAL_E2E_DATA: dataDirectory } = process.env;
  if (!address || !dataDirectory) throw new Error('The service was not started');
  return { address, dataDirectory };
}

export { expect } from '@playwright/test';
