import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BoundaryReport, blindSpots, inspectBoundaries } from './boundaries.ts';
import { boundaryRules } from './boundary-rules.ts';
import { lawful, plant, violations } from './planted.ts';

describe('a planted tree', () => {
  const root = mkdtempSync(join(tmpdir(), 'planted-'));
  let report: BoundaryReport;
  beforeAll(async () => {
    plant(root);
    report = await inspectBoundaries(root);
  }, 60_000);
  afterAll(() => rmSync(root, { recursive: true }));

  const caughtFrom = (file: string) =>
    report.crossings.filter(({ from }) => from === file).map(({ rule }) => rule);

  test.each(violations)('"$rule" catches $from → $to', ({ rule, from }) => {
    expect(caughtFrom(from)).toContain(rule);
  });

  test.each(lawful)('$from → $to is lawful', ({ from }) => {
    expect(caughtFrom(from)).toEqual([]);
  });

  test('two files that import each other are caught', () => {
    expect(caughtFrom('packages/theme/src/cycle-a.ts')).toEqual(['no cycle']);
  });

  test('every rule has a violation planted for it, or is the twin of one for tests', () => {
    const planted = new Set([...violations.map(({ rule }) => rule), 'no cycle']);
    const twins = /^neighbours of the tests of/;
    expect(
      boundaryRules.map(({ name }) => name).filter((name) => !planted.has(name) && !twins.test(name ?? '')),
    ).toEqual([]);
  });

  test('a report is not believed when files were passed by, or few modules or imports were seen', () => {
    const seeing = { ...report, moduleCount: 100, dependencyCount: 100 };
    expect(blindSpots(seeing, 100)).toEqual([]);
    const blind = {
      ...report,
      moduleCount: 99,
      dependencyCount: 98,
      unseen: ['packages/theme/src/index.ts'],
    };
    expect(blindSpots(blind, 100)).toEqual([
      'not looked at: packages/theme/src/index.ts',
      'only 99 modules, fewer than 100',
      'only 98 imports in 99 modules',
    ]);
  });
});
