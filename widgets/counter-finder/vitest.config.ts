import { browserTests } from '@onthaal/config/vitest';

export default await browserTests();
