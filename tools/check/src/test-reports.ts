import { globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { WorkspacePackage } from './workspace-packages.ts';

/** What the tests of one package came to. */
export interface TestFigures {
  readonly folder: string;
  readonly passed: number;
  readonly failed: number;
  /** The names of those that failed. */
  readonly failures: readonly string[];
  /** The names of tests that did not run, for want of something outside; `npm test` lists them. */
  readonly skipped: readonly string[];
  readonly seconds: number;
  /** Of the passed, those that ran on a PostgreSQL server. */
  readonly onPostgresql: number;
}

interface SingleTest {
  readonly name: string;
  readonly result: 'passed' | 'failed' | 'skipped';
  readonly seconds: number;
}

/** Removes what an earlier run left, so that a run that died cannot be mistaken for one that passed. */
export function clearReports(root: string, packages: readonly WorkspacePackage[]): void {
  for (const { folder } of packages) {
    for (const file of globSync('reports/*tests.json', { cwd: join(root, folder) }))
      rmSync(join(root, folder, file));
  }
}

/**
 * Reads `reports/*tests.json` of every package that has tests.
 *
 * A package whose tests left no report or did not begin, and a file that could not be loaded, count as one failure.
 */
export function readReports(root: string, packages: readonly WorkspacePackage[]): TestFigures[] {
  return packages
    .filter(({ scripts }) => scripts.test)
    .map(({ folder }) => {
      const files = globSync('reports/*tests.json', { cwd: join(root, folder) });
      const reports = files.map((file) => JSON.parse(readFileSync(join(root, folder, file), 'utf8')));
      const tests = reports.flatMap(testsIn);
      return { folder, ...addUp(tests.length > 0 ? tests : [nothingRan]) };
    });
}

const nothingRan: SingleTest = { name: 'no test ran', result: 'failed', seconds: 0 };

function addUp(tests: readonly SingleTest[]): Omit<TestFigures, 'folder'> {
  const those = (wanted: SingleTest['result']) => tests.filter(({ result }) => result === wanted);
  const passed = those('passed');
  return {
    passed: passed.length,
    failed: those('failed').length,
    failures: those('failed').map(({ name }) => name),
    skipped: those('skipped').map(({ name }) => name),
    seconds: tests.reduce((sum, { seconds }) => sum + seconds, 0),
    onPostgresql: passed.filter(({ name }) => name.includes('postgresql store')).length,
  };
}

function testsIn(report: VitestReport | PlaywrightReport): SingleTest[] {
  return 'testResults' in report
    ? report.testResults.flatMap(testsInFile)
    : report.suites.flatMap(testsInSuite);
}

interface VitestReport {
  readonly testResults: readonly VitestFile[];
}

interface VitestFile {
  readonly name: string;
  readonly status: string;
  readonly assertionResults: readonly { fullName: string; status: string; duration?: number }[];
}

function testsInFile({ name, status, assertionResults }: VitestFile): SingleTest[] {
  const tests = assertionResults.map<SingleTest>(({ fullName, status, duration = 0 }) => ({
    name: fullName,
    result: resultOf(status, 'passed'),
    seconds: duration / 1000,
  }));
  // A file whose hooks or imports fail is marked failed without any test in it being so.
  const isBroken = status === 'failed' && tests.every(({ result }) => result !== 'failed');
  return isBroken ? [...tests, { name, result: 'failed', seconds: 0 }] : tests;
}

const notRun = new Set(['skipped', 'pending', 'todo', 'disabled']);

/** A test that passed only at a second try, or ended in a way we do not know, did not pass. */
function resultOf(status: string, good: string): SingleTest['result'] {
  if (status === good) return 'passed';
  return notRun.has(status) ? 'skipped' : 'failed';
}

interface PlaywrightReport {
  readonly suites: readonly PlaywrightSuite[];
}

interface PlaywrightSuite {
  readonly suites?: readonly PlaywrightSuite[];
  readonly specs: readonly {
    title: string;
    tests: readonly { status: string; results: readonly { duration: number }[] }[];
  }[];
}

function testsInSuite({ suites = [], specs }: PlaywrightSuite): SingleTest[] {
  const own = specs.flatMap(({ title, tests }) =>
    tests.map<SingleTest>(({ status, results }) => ({
      name: title,
      result: resultOf(status, 'expected'),
      seconds: results.reduce((sum, { duration }) => sum + duration, 0) / 1000,
    })),
  );
  return [...own, ...suites.flatMap(testsInSuite)];
}
