// pnpm new:widget <name>
import { join } from 'node:path';
import { copyTemplate } from './src/copy-template.ts';

const name = process.argv[2] ?? '';
try {
  copyTemplate(name, join(import.meta.dirname, '../../widgets', name || '-'));
  console.log(`widgets/${name} is there. What comes next:
  1. npm run pnpm -- install
  2. its description in widgets/${name}/package.json, and what it reads under "onthaal"
  3. a budget in tools/check/budgets.json
  4. npm test`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
