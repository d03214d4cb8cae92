import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A widget package as the build sees it: its folder, and what its package.json says under `onthaal`. */
export interface WidgetPackage {
  name: string;
  folder: string;
  read?: string;
  asks?: string[];
}

const widgetsFolder = join(import.meta.dirname, '../..');

/** Every package in `widgets/` that has a tag, in order of name. A new widget needs no entry anywhere. */
export function widgetPackages(): WidgetPackage[] {
  return readdirSync(widgetsFolder)
    .sort()
    .flatMap((name) => {
      const folder = join(widgetsFolder, name);
      const manifest = join(folder, 'package.json');
      // A folder of another branch leaves its node_modules behind.
      if (!existsSync(manifest)) return [];
      const { onthaal } = JSON.parse(readFileSync(manifest, 'utf8'));
      return onthaal ? [{ name, folder, read: onthaal.read, asks: onthaal.asks }] : [];
    });
}
