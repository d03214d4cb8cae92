// npm test: what is missing is fetched, everything is checked, built and tested, and the figures are printed.
//
// The last line counts tests. A static check is not a test, but one that fails counts as a failure, and so does a
// build that fails: the line never says "0 failed" when something did.
import { figuresTable, postgresqlLine } from './src/figures-table.ts';
import { provideChromium } from './src/provide-chromium.ts';
import { root, runCommand } from './src/run-command.ts';
import { runStaticChecks } from './src/static-checks.ts';
import { clearReports, readReports } from './src/test-reports.ts';
import { workspacePackages } from './src/workspace-packages.ts';

const heading = (text: string) => console.log(`\n── ${text} ${'─'.repeat(Math.max(0, 90 - text.length))}`);
const turbo = (...args: string[]) => runCommand('pnpm', ['exec', 'turbo', 'run', ...args], true);

heading('browser');
const chromium = await provideChromium();
if (chromium) process.env.CHROMIUM = chromium;
console.log(chromium ?? 'NO CHROMIUM: every test in a browser will fail. Install one, or set CHROMIUM.');

heading('static checks');
const failures = await runStaticChecks();

heading('build');
if (!(await turbo('build', '--continue', '--output-logs=errors-only')).isOk) failures.push('build');

heading('tests');
const packages = workspacePackages();
clearReports(root, packages);
// Two at a time: each opens workers, and some a browser, of its own. `--only`: what they need was built above.
const tests = await turbo(
  'test',
  '--only',
  '--force',
  '--continue=always',
  '--concurrency=2',
  '--log-order=grouped',
);

heading('figures');
const figures = readReports(root, packages);
const sum = (count: 'passed' | 'failed') => figures.reduce((total, row) => total + row[count], 0);
// A runner can fail although every test passed: an error after the last one, a coverage limit, a crash on leaving.
if (!tests.isOk && sum('failed') === 0) failures.push('test run');

console.log(figuresTable(figures));
console.log(postgresqlLine(figures));
if (failures.length > 0) console.log(`Failed besides tests: ${failures.join(', ')}.`);
const failed = sum('failed') + failures.length;
console.log(`${sum('passed')} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
