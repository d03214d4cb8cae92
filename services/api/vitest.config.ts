import { nodeTests } from '@onthaal/config/vitest';

export default nodeTests();
