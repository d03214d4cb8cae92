import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { figuresTable, postgresqlLine } from './figures-table.ts';
import { clearReports, readReports } from './test-reports.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'reports-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const tested = { name: '@onthaal/a', folder: 'packages/a', scripts: { test: 'vitest run' } };
const untested = { name: '@onthaal/b', folder: 'packages/b', scripts: {} };

function report(content: unknown, name = 'tests.json'): void {
  mkdirSync(join(root, 'packages/a/reports'), { recursive: true });
  writeFileSync(join(root, 'packages/a/reports', name), JSON.stringify(content));
}

const file = (status: string, ...statuses: string[]) => ({
  name: 'a.test.ts',
  status,
  assertionResults: statuses.map((status, i) => ({
    fullName: `on the postgresql store ${i}`,
    status,
    duration: 500,
  })),
});

test('passed tests are counted, and how many of them ran on PostgreSQL', () => {
  report({ testResults: [file('passed', 'passed', 'passed')] });
  expect(readReports(root, [tested])).toEqual([
    { folder: 'packages/a', passed: 2, failed: 0, failures: [], skipped: [], seconds: 1, onPostgresql: 2 },
  ]);
});

test.each(['failed', 'unheard-of'])('a test that is %s counts as failed', (status) => {
  report({ testResults: [file('passed', 'passed', status)] });
  expect(readReports(root, [tested])[0]).toMatchObject({ passed: 1, failed: 1, skipped: [] });
  expect(figuresTable(readReports(root, [tested]))).toContain(
    'FAILED in packages/a: on the postgresql store 1',
  );
});

test.each([{ testResults: [] }, { suites: [], errors: [{ message: 'the service did not start' }] }])(
  'a run in which no test began counts as one failure: %j',
  (content) => {
    report(content);
    expect(readReports(root, [tested])[0]).toMatchObject({ passed: 0, failed: 1 });
  },
);

test.each(['skipped', 'pending', 'todo'])('a %s test counts as neither, and is named', (status) => {
  report({ testResults: [file('passed', 'passed', status)] });
  const figures = readReports(root, [tested]);
  expect(figures[0]).toMatchObject({ passed: 1, failed: 0, skipped: ['on the postgresql store 1'] });
  expect(figuresTable(figures)).toContain('NOT RUN in packages/a: on the postgresql store 1');
});

test('a file that could not be loaded counts as one failure', () => {
  report({ testResults: [file('failed')] });
  expect(readReports(root, [tested])[0]).toMatchObject({ passed: 0, failed: 1 });
});

test('a package that left no report counts as one failure, a package without tests does not appear', () => {
  expect(readReports(root, [tested, untested])).toMatchObject([{ folder: 'packages/a', failed: 1 }]);
});

test('what Playwright reports is added, nested suites too', () => {
  const spec = (status: string) => ({ title: 'a page', tests: [{ status, results: [{ duration: 1000 }] }] });
  report({ testResults: [file('passed', 'passed')] });
  report(
    { suites: [{ specs: [spec('expected')], suites: [{ specs: [spec('unexpected'), spec('flaky')] }] }] },
    'e2e-tests.json',
  );
  expect(readReports(root, [tested])[0]).toMatchObject({ passed: 2, failed: 2, seconds: 3.5 });
});

test('reports of an earlier run are removed', () => {
  report({ testResults: [file('passed', 'passed')] });
  clearReports(root, [tested, untested]);
  expect(readReports(root, [tested])[0]).toMatchObject({ passed: 0, failed: 1 });
});

test('the table has a line per package, and says when no PostgreSQL server was there', () => {
  const figures = [
    {
      folder: 'packages/a',
      passed: 12,
      failed: 0,
      failures: [],
      skipped: [],
      seconds: 1.25,
      onPostgresql: 0,
    },
  ];
  expect(figuresTable(figures).split('\n').at(-1)).toMatch(/^packages\/a\s+12\s+0\s+0\s+1\.3$/);
  expect(postgresqlLine(figures)).toContain('NOT TESTED ON POSTGRESQL');
  expect(postgresqlLine([{ ...figures[0], onPostgresql: 3 } as (typeof figures)[0]])).toContain('3 tests');
});
