import { browserTests } from '@onthaal/config/vitest';
import { mergeConfig } from 'vitest/config';
import { framePages } from './src/frame-pages.testing.ts';

export default mergeConfig(await browserTests(), {
  plugins: [framePages()],
  optimizeDeps: { include: ['fast-check', 'jose/jwe/general/encrypt'] },
});
