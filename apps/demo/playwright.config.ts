import { chromiumFlags, requireChromium } from '@onthaal/config/chromium';
import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.test.ts',
  globalSetup: './e2e/start-service.ts',
  outputDir: 'test-results',
  // One browser for each of two workers, and a fresh context for each test.
  workers: 2,
  fullyParallel: true,
  timeout: 60_000,
  // The machine that runs this may be small and busy.
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: 'reports/tests.json' }]],
  use: {
    browserName: 'chromium',
    viewport: { width: 360, height: 740 },
    locale: 'nl-BE',
    timezoneId: 'Europe/Brussels',
    launchOptions: { executablePath: await requireChromium(), args: chromiumFlags },
  },
});
