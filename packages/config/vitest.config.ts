import { browserTests } from './src/vitest.ts';

export default browserTests();
