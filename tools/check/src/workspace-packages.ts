import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './run-command.ts';

/** A package of the workspace. */
export interface WorkspacePackage {
  readonly name: string;
  /** From the root: `widgets/opening-hours`. */
  readonly folder: string;
  readonly scripts: Readonly<Record<string, string>>;
}

/** Every package of the workspace, by folder. */
export function workspacePackages(at = root): WorkspacePackage[] {
  const manifests = globSync(
    ['{packages,widgets,services,apps,tools,templates}/*/package.json', 'bench/package.json'],
    { cwd: at },
  );
  return manifests.toSorted().map((path) => {
    const { name, scripts = {} } = JSON.parse(readFileSync(join(at, path), 'utf8'));
    return { name, folder: dirname(path).replaceAll('\\', '/'), scripts };
  });
}
