import type { IConfiguration } from 'dependency-cruiser';
import { neighbours, sliceRows } from './neighbours.ts';

type Rule = NonNullable<IConfiguration['forbidden']>[number];

const workspace = '^(packages|widgets|services|apps|tools|templates|bench)/';
const slice = `^services/api/src/(${sliceRows.flat().join('|')})/`;
// Tests and tool settings are never shipped: they may use the presets and the example data as well.
const unshipped = String.raw`(\.test\.ts|[./]testing\.ts|/(vite|vitest|playwright)[^/]*\.config\.ts)$`;
const forTests = '^packages/(testing|config|vocabulary)/';

/** One rule per row of the table, and a second where a row allows types alone. */
function neighbourRules(): Rule[] {
  return Object.entries(neighbours).flatMap(([folder, { code, types = [] }]) => {
    // A folder pattern with a wildcard stands for many packages; `$1` is the one that imports.
    const from = { path: `^(${folder})/` };
    const known = [...code, ...types].map((name) => String.raw`^${name}(/|\.ts$)`);
    const rules: Rule[] = [
      {
        name: `neighbours of ${folder}`,
        severity: 'error',
        from: { ...from, pathNot: unshipped },
        to: { path: workspace, pathNot: ['^$1/', ...known] },
      },
      {
        name: `neighbours of the tests of ${folder}`,
        severity: 'error',
        from: { path: `^(${folder})/.*${unshipped}` },
        to: { path: workspace, pathNot: ['^$1/', ...known, forTests] },
      },
    ];
    if (types.length === 0) return rules;
    const to = {
      path: types.map((name) => String.raw`^${name}(/|\.ts$)`),
      dependencyTypesNot: ['type-only' as const],
    };
    rules.push({
      name: `types alone for ${folder}`,
      severity: 'error',
      from: { ...from, pathNot: unshipped },
      to,
    });
    return rules;
  });
}

/** Slices point one way: to an earlier row, never beside or below. */
function sliceRules(): Rule[] {
  const others = (from: string, at: number) =>
    sliceRows
      .slice(at)
      .flat()
      .filter((other) => other !== from);
  return sliceRows
    .flatMap((row, at) => row.map((from) => ({ from, forbidden: others(from, at) })))
    .filter(({ forbidden }) => forbidden.length > 0)
    .map(({ from, forbidden }) => ({
      name: `direction of ${from}`,
      severity: 'error',
      from: { path: `^services/api/src/${from}/` },
      to: { path: `^services/api/src/(${forbidden.join('|')})/` },
    }));
}

// Kysely wants one type of all tables; each slice describes its own, and this file lists them.
const allTables = String.raw`^services/api/src/platform/database/tables\.ts$`;

const serviceRules: Rule[] = [
  {
    name: 'a slice is entered through its index',
    severity: 'error',
    from: { path: String.raw`^services/api/src/(?:([^/]+)/|[^/]+\.ts$)`, pathNot: allTables },
    to: { path: slice, pathNot: ['^services/api/src/$1/', String.raw`^services/api/src/[^/]+/index\.ts$`] },
  },
  {
    name: 'the platform knows no noun',
    severity: 'error',
    from: { path: '^services/api/src/platform/', pathNot: [unshipped, allTables] },
    to: { path: [slice, '^services/api/src/trpc/'] },
  },
  {
    name: 'the list of tables takes types of tables alone',
    severity: 'error',
    from: { path: allTables },
    to: { path: slice, pathNot: String.raw`\.tables\.ts$` },
  },
  {
    name: 'the list of tables takes no code',
    severity: 'error',
    from: { path: allTables },
    to: { path: slice, dependencyTypesNot: ['type-only'] },
  },
  {
    // Its router puts the slices together, its way in asks them, its context names their types.
    name: 'trpc runs no noun',
    severity: 'error',
    from: { path: '^services/api/src/trpc/', pathNot: [unshipped, String.raw`/trpc/(router|answer)\.ts$`] },
    to: { path: slice, dependencyTypesNot: ['type-only'] },
  },
];

const weightRules: Rule[] = [
  {
    // 23 kB for one run-time import; `zod/mini` weighs under 5 and is allowed where a form needs it.
    name: 'no schema library in a widget',
    severity: 'error',
    from: { path: '^(widgets|packages/(element|client|theme|schedule|search))/', pathNot: unshipped },
    to: {
      path: '(^|/)node_modules/zod/',
      pathNot: '(^|/)node_modules/zod/(v4/)?mini/',
      dependencyTypesNot: ['type-only'],
    },
  },
  {
    // Templates are 2.8 kB, the element class another 2.4: see docs/adr/0006.
    name: 'no element class of Lit in a widget',
    severity: 'error',
    from: { path: '^(widgets|templates|packages/element)/', pathNot: unshipped },
    to: { path: '(^|/)node_modules/lit/index', dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'no tRPC client in a widget',
    severity: 'error',
    from: { path: '^(widgets|packages/element)/' },
    to: {
      path: ['(^|/)node_modules/@trpc/', '^packages/client/src/trpc'],
      dependencyTypesNot: ['type-only'],
    },
  },
];

const generalRules: Rule[] = [
  {
    name: 'no cycle',
    severity: 'error',
    from: {},
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  },
  {
    // What cannot be found cannot be judged either. A remote (`opening_hours/element`) is found at run time.
    name: 'every import is found',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true, pathNot: ['^virtual:', '^[a-z_]+/element$'] },
  },
];

/** Who may know whom, for dependency-cruiser. */
export const boundaryRules: Rule[] = [
  ...neighbourRules(),
  ...sliceRules(),
  ...serviceRules,
  ...weightRules,
  ...generalRules,
];
