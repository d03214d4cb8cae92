import { blindSpots, inspectBoundaries } from '@onthaal/lint/boundaries';
import { brokenReferences } from './documents.ts';
import { type Outcome, root, runCommand } from './run-command.ts';

/** A check of the files as they stand, without building or running them. */
interface StaticCheck {
  readonly name: string;
  run(): Promise<Outcome>;
}

// Fewer modules than this means that the cruise went blind, not that the project shrank.
const fewestModules = 120;

const pnpm =
  (...args: string[]) =>
  () =>
    runCommand('pnpm', ['exec', ...args]);
const from =
  (folder: string, ...args: string[]) =>
  () =>
    runCommand('pnpm', ['--dir', folder, 'exec', ...args]);

const checks: readonly StaticCheck[] = [
  {
    name: 'format and lint (biome)',
    run: pnpm('biome', 'ci', '--colors=off', '--diagnostic-level=warn', '--error-on-warnings'),
  },
  {
    name: 'elements (eslint)',
    run: () =>
      runCommand('tools/lint/node_modules/.bin/eslint', [
        '--config=tools/lint/eslint.config.js',
        '--max-warnings=0',
        '--no-error-on-unmatched-pattern',
        'widgets',
        'packages/element',
        'apps',
        'templates',
      ]),
  },
  { name: 'types (tsc)', run: pnpm('turbo', 'run', 'typecheck', '--output-logs=errors-only') },
  { name: 'boundaries (dependency-cruiser)', run: () => judge(inspectBorders) },
  // TypeScript alone has two versions: tools/lint says why.
  {
    name: 'manifests (sherif)',
    run: from('tools/check', 'sherif', '-i', 'typescript', '--fail-on-warnings', root),
  },
  { name: 'nothing unused (knip)', run: from('tools/check', 'knip', '--directory', root, '--no-progress') },
  { name: 'documents (links, paths, commands)', run: () => judge(async () => brokenReferences(root)) },
];

async function inspectBorders(): Promise<string[]> {
  const report = await inspectBoundaries(root);
  const crossings = report.crossings.map(({ rule, from, to }) => `${rule}: ${from} → ${to}`);
  return [...crossings, ...blindSpots(report, fewestModules)];
}

async function judge(find: () => Promise<readonly string[]>): Promise<Outcome> {
  const startedAt = performance.now();
  // A check that breaks down is a check that failed; the others still have their say.
  const complaints = await find().catch((error: Error) => [error.message]);
  const seconds = (performance.now() - startedAt) / 1000;
  return { isOk: complaints.length === 0, output: complaints.join('\n'), seconds };
}

/** Runs every static check, says how each went, and answers the names of those that failed. */
export async function runStaticChecks(): Promise<string[]> {
  const failed: string[] = [];
  for (const { name, run } of checks) {
    const { isOk, output, seconds } = await run();
    console.log(`${isOk ? 'ok    ' : 'FAILED'} ${name.padEnd(40)} ${seconds.toFixed(1).padStart(6)} s`);
    if (isOk) continue;
    failed.push(name);
    console.log(output.trimEnd().replace(/^/gm, '       '));
  }
  return failed;
}
