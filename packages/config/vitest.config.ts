import { browserTests, nodeTests } from './src/vitest.ts';

const { test, ...shared } = nodeTests();
const browser = await browserTests({ name: 'browser', include: ['src/**/*.browser.test.ts'] });
const node = { test: { name: 'node', include: ['src/**/*.test.ts'], exclude: ['src/**/*.browser.test.ts'] } };

export default { ...shared, test: { ...test, projects: [browser, node] } };
