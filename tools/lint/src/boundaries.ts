import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { boundaryRules } from './boundary-rules.ts';

/** One import that crosses a border, as `rule: from → to`. */
export interface Crossing {
  readonly rule: string;
  readonly from: string;
  readonly to: string;
}

/** What a cruise saw: crossings, and enough to know that it looked at all. */
export interface BoundaryReport {
  readonly crossings: readonly Crossing[];
  readonly moduleCount: number;
  readonly dependencyCount: number;
  /** Source files on disk that the cruise passed by. */
  readonly unseen: readonly string[];
}

const territories = ['packages', 'widgets', 'services', 'apps', 'templates', 'bench', 'tools'];
const ignored = /(^|\/)(node_modules|dist|reports|\.try-[^/]*)\//;

/** Reads every import below `root` and holds it against the rules. */
export async function inspectBoundaries(root: string): Promise<BoundaryReport> {
  const folders = territories.filter((folder) => existsSync(join(root, folder)));
  const { output } = await cruise(folders, {
    baseDir: root,
    ruleSet: { forbidden: boundaryRules },
    validate: true,
    exclude: { path: ['(^|/)(dist|reports)/', '^templates/\\.try-'] },
    doNotFollow: { path: ['node_modules'] },
    // 'specify' tells imports of types from imports of code.
    tsPreCompilationDeps: 'specify',
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'types', 'default'],
      extensions: ['.ts', '.mjs', '.js', '.json', '.d.ts'],
    },
  });
  const { modules, summary } = output as ICruiseResult;
  const own = modules.filter((module) => !module.source.includes('node_modules') && !module.coreModule);
  const seen = new Set(own.map((module) => module.source));
  return {
    crossings: summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
    moduleCount: own.length,
    dependencyCount: own.reduce((sum, module) => sum + module.dependencies.length, 0),
    unseen: sourceFiles(root, folders).filter((file) => !seen.has(file)),
  };
}

function sourceFiles(root: string, folders: readonly string[]): string[] {
  const files = globSync(
    folders.map((folder) => `${folder}/**/*.ts`),
    { cwd: root, exclude: (path) => ignored.test(`${path}/`) },
  );
  return files.map((file) => file.replaceAll('\\', '/')).filter((file) => !ignored.test(file));
}

/**
 * Reasons not to believe a report without crossings.
 *
 * With a compiler newer than it supports, dependency-cruiser finds no module and reports success.
 */
export function blindSpots(report: BoundaryReport, fewestModules: number): string[] {
  const { moduleCount, dependencyCount, unseen } = report;
  const spots = unseen.map((file) => `not looked at: ${file}`);
  if (moduleCount < fewestModules) spots.push(`only ${moduleCount} modules, fewer than ${fewestModules}`);
  if (dependencyCount < moduleCount) {
    spots.push(`only ${dependencyCount} imports in ${moduleCount} modules`);
  }
  return spots;
}
