import { nodeTests } from '@onthaal/config/vitest';

// The tests in `e2e/` drive the built desk in a browser, on the real service: a start takes some seconds.
export default nodeTests({
  include: ['{src,e2e}/**/*.test.ts'],
  testTimeout: 60_000,
  hookTimeout: 120_000,
  fileParallelism: false,
});
