// npm run check: the checks that need nothing built and nothing running.
import { runStaticChecks } from './src/static-checks.ts';

const failed = await runStaticChecks();
if (failed.length > 0) {
  console.error(`Failed: ${failed.join(', ')}.`);
  process.exitCode = 1;
}
