import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { playwright } from '@vitest/browser-playwright';
import { msw } from 'msw/vite';
import { defineConfig, type TestUserConfig, type ViteUserConfig } from 'vitest/config';
import { chromiumFlags, requireChromium } from './chromium.ts';

/** Where every package leaves its figures; `npm test` adds them up. */
const reporters: Pick<TestUserConfig, 'reporters' | 'outputFile'> = {
  reporters: ['default', 'json'],
  outputFile: { json: 'reports/tests.json' },
};

/** Tests that run in Node: rules, stores, the service. */
export function nodeTests(test: TestUserConfig = {}): ViteUserConfig {
  return defineConfig({
    test: { include: ['src/**/*.test.ts'], environment: 'node', ...reporters, ...test },
  });
}

/** Tests that run in a real Chromium: anything with an element in it. The service is faked with msw. */
export async function browserTests(test: TestUserConfig = {}): Promise<ViteUserConfig> {
  const launchOptions = { executablePath: await requireChromium(), args: chromiumFlags };
  return defineConfig({
    // Serves /mockServiceWorker.js, so that nothing is copied into a public folder.
    plugins: [msw({ mode: 'worker-only' })],
    optimizeDeps: { include: bundledAhead(process.cwd()) },
    test: {
      include: ['src/**/*.test.ts'],
      browser: {
        enabled: true,
        headless: true,
        screenshotFailures: false,
        viewport: { width: 360, height: 740 },
        instances: [{ browser: 'chromium' }],
        provider: playwright({ launchOptions }),
      },
      ...reporters,
      ...test,
    },
  });
}

const ahead = new Map([
  ['axe-core', ['axe-core']],
  ['lit', ['lit', 'lit/directives/repeat.js', 'lit/directives/if-defined.js', 'lit/directives/live.js']],
  ['msw', ['msw', 'msw/browser']],
  ['@lit/task', ['@lit/task']],
  ['jose', ['jose']],
  ['zod', ['zod', 'zod/mini']],
]);

/**
 * What Vite must bundle before the first test, in its own notation (`@onthaal/testing > msw`): a dependency
 * found in mid-run reloads the page under the test. Workspace packages are source, so their own count too.
 */
function bundledAhead(folder: string, chain: string[] = []): string[] {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const names = Object.keys({
    ...manifest.dependencies,
    ...(chain.length === 0 && manifest.devDependencies),
  });
  const path = (specifier: string) => [...chain, specifier].join(' > ');
  return names.flatMap((name) => {
    if (!name.startsWith('@onthaal/')) return (ahead.get(name) ?? []).map(path);
    if (chain.includes(name) || name === '@onthaal/config') return [];
    return bundledAhead(join(folder, 'node_modules', name), [...chain, name]);
  });
}
