import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** An import that must be caught, or must not: `rule` is absent where it is lawful. */
export interface Planted {
  readonly rule?: string;
  readonly from: string;
  readonly to: string;
  readonly typeOnly?: boolean;
}

const packages: Planted[] = [
  {
    rule: 'neighbours of packages/vocabulary',
    from: 'packages/vocabulary/src/a.ts',
    to: 'packages/theme/src/index.ts',
  },
  {
    rule: 'neighbours of packages/theme',
    from: 'packages/theme/src/a.ts',
    to: 'packages/element/src/index.ts',
  },
  {
    rule: 'neighbours of packages/config',
    from: 'packages/config/src/a.ts',
    to: 'packages/theme/src/index.ts',
  },
  {
    rule: 'neighbours of packages/schedule',
    from: 'packages/schedule/src/a.ts',
    to: 'packages/search/src/index.ts',
  },
  {
    rule: 'neighbours of the tests of packages/schedule',
    from: 'packages/schedule/src/a.test.ts',
    to: 'packages/search/src/index.ts',
  },
  {
    rule: 'types alone for packages/schedule',
    from: 'packages/schedule/src/b.ts',
    to: 'packages/vocabulary/src/index.ts',
  },
  {
    rule: 'neighbours of packages/search',
    from: 'packages/search/src/a.ts',
    to: 'packages/client/src/index.ts',
  },
  {
    rule: 'types alone for packages/search',
    from: 'packages/search/src/b.ts',
    to: 'packages/vocabulary/src/index.ts',
  },
  {
    rule: 'neighbours of packages/client',
    from: 'packages/client/src/a.ts',
    to: 'packages/theme/src/index.ts',
  },
  {
    rule: 'types alone for packages/client',
    from: 'packages/client/src/b.ts',
    to: 'services/api/src/router.ts',
  },
  {
    rule: 'neighbours of packages/element',
    from: 'packages/element/src/a.ts',
    to: 'packages/schedule/src/index.ts',
  },
  {
    rule: 'types alone for packages/element',
    from: 'packages/element/src/b.ts',
    to: 'packages/vocabulary/src/index.ts',
  },
  {
    rule: 'neighbours of packages/testing',
    from: 'packages/testing/src/a.ts',
    to: 'services/api/src/router.ts',
  },
];

const widgetsAndApps: Planted[] = [
  {
    rule: 'neighbours of widgets/(?!loader)[^/]+|templates/widget',
    from: 'widgets/opening-hours/src/a.ts',
    to: 'widgets/contact-card/src/index.ts',
  },
  {
    rule: 'types alone for widgets/(?!loader)[^/]+|templates/widget',
    from: 'widgets/opening-hours/src/b.ts',
    to: 'packages/vocabulary/src/index.ts',
  },
  {
    rule: 'neighbours of widgets/loader',
    from: 'widgets/loader/src/a.ts',
    to: 'widgets/contact-card/src/index.ts',
  },
  { rule: 'neighbours of apps/[^/]+', from: 'apps/desk/src/a.ts', to: 'apps/studio/src/index.ts' },
  { rule: 'neighbours of apps/[^/]+', from: 'apps/desk/src/b.ts', to: 'services/api/src/router.ts' },
  { rule: 'no schema library in a widget', from: 'widgets/opening-hours/src/c.ts', to: 'zod' },
  {
    rule: 'no element class of Lit in a widget',
    from: 'widgets/opening-hours/src/h.ts',
    to: 'lit',
  },
  { rule: 'no tRPC client in a widget', from: 'widgets/opening-hours/src/d.ts', to: '@trpc/client' },
  { rule: 'every import is found', from: 'widgets/opening-hours/src/e.ts', to: 'not-there' },
];

const service: Planted[] = [
  { rule: 'neighbours of services/api', from: 'services/api/src/a.ts', to: 'packages/client/src/index.ts' },
  {
    rule: 'direction of regions',
    from: 'services/api/src/regions/a.ts',
    to: 'services/api/src/counters/index.ts',
  },
  {
    rule: 'direction of catalogue',
    from: 'services/api/src/catalogue/a.ts',
    to: 'services/api/src/contacts/index.ts',
  },
  {
    rule: 'direction of counters',
    from: 'services/api/src/counters/a.ts',
    to: 'services/api/src/intakes/index.ts',
  },
  {
    rule: 'direction of contacts',
    from: 'services/api/src/contacts/a.ts',
    to: 'services/api/src/intakes/index.ts',
  },
  {
    rule: 'direction of intakes',
    from: 'services/api/src/intakes/a.ts',
    to: 'services/api/src/referrals/index.ts',
  },
  {
    rule: 'a slice is entered through its index',
    from: 'services/api/src/intakes/b.ts',
    to: 'services/api/src/regions/regions.store.ts',
  },
  {
    rule: 'a slice is entered through its index',
    from: 'services/api/src/main.ts',
    to: 'services/api/src/regions/regions.store.ts',
  },
  {
    rule: 'the platform knows no noun',
    from: 'services/api/src/platform/a.ts',
    to: 'services/api/src/regions/index.ts',
  },
  { rule: 'trpc runs no noun', from: 'services/api/src/trpc/a.ts', to: 'services/api/src/regions/index.ts' },
];

const tables: Planted[] = [
  {
    rule: 'the list of tables takes types of tables alone',
    from: 'services/api/src/platform/database/tables.ts',
    to: 'services/api/src/regions/index.ts',
    typeOnly: true,
  },
  {
    rule: 'the list of tables takes no code',
    from: 'services/api/src/platform/database/tables.ts',
    to: 'services/api/src/regions/regions.tables.ts',
  },
];

/** One violation per rule. */
export const violations: readonly Planted[] = [...packages, ...widgetsAndApps, ...service, ...tables];

/** The near misses: the same borders, crossed as the rules allow. */
export const lawful: readonly Planted[] = [
  { from: 'packages/schedule/src/c.ts', to: 'packages/vocabulary/src/index.ts', typeOnly: true },
  { from: 'packages/client/src/c.ts', to: 'services/api/src/router.ts', typeOnly: true },
  { from: 'packages/schedule/src/b.test.ts', to: 'packages/testing/src/index.ts' },
  { from: 'widgets/opening-hours/src/f.ts', to: 'packages/element/src/index.ts' },
  { from: 'widgets/intake-form/src/a.ts', to: 'zod/mini' },
  { from: 'widgets/intake-form/src/b.ts', to: 'lit', typeOnly: true },
  { from: 'widgets/intake-form/src/hands.testing.ts', to: 'packages/testing/src/index.ts' },
  { from: 'widgets/opening-hours/src/g.ts', to: 'widgets/opening-hours/src/f.ts' },
  { from: 'apps/desk/src/c.ts', to: 'widgets/opening-hours/src/index.ts' },
  { from: 'services/api/src/intakes/c.ts', to: 'services/api/src/regions/index.ts' },
  { from: 'services/api/src/regions/b.ts', to: 'services/api/src/regions/regions.store.ts' },
  { from: 'services/api/src/contacts/b.ts', to: 'services/api/src/counters/index.ts' },
  { from: 'services/api/src/trpc/router.ts', to: 'services/api/src/counters/index.ts' },
  { from: 'services/api/src/trpc/context.ts', to: 'services/api/src/catalogue/index.ts', typeOnly: true },
  { from: 'services/api/src/regions/c.ts', to: 'services/api/src/platform/clock.ts' },
];

/** Writes a small workspace at `root` in which every planted import stands, and two files import each other. */
export function plant(root: string): void {
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text, { flag: 'a' });
  };
  for (const library of ['zod', 'lit', '@trpc/client']) {
    const exports = { '.': './index.js', './mini': './mini/index.js' };
    write(
      `node_modules/${library}/package.json`,
      JSON.stringify({ name: library, version: '1.0.0', exports }),
    );
    write(`node_modules/${library}/index.js`, 'export const thing = 1;\n');
    write(`node_modules/${library}/mini/index.js`, 'export const thing = 1;\n');
  }
  for (const { from, to, typeOnly } of [...violations, ...lawful]) {
    const isFile = to.endsWith('.ts');
    const path = relative(dirname(from), to);
    const specifier = isFile && !path.startsWith('.') ? `./${path}` : isFile ? path : to;
    write(
      from,
      `import ${typeOnly ? 'type ' : ''}{ thing } from '${specifier}';\nexport const use = [thing];\n`,
    );
    if (isFile) write(to, 'export const thing = 1;\n');
  }
  for (const [file, other] of ['ab', 'ba']) {
    write(`packages/theme/src/cycle-${file}.ts`, `import './cycle-${other}.ts';\nexport const thing = 1;\n`);
  }
}
