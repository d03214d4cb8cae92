import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const TYPES: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
};

/** Where the style sheets and pictures of the stand-alone pages are. */
export const pageAssets = join(import.meta.dirname, 'assets');

/** A file that pages load: its bytes and type; undefined when there is none of that name. */
export function readAsset(
  folder: string,
  name: string,
): { body: Buffer<ArrayBuffer>; type: string } | undefined {
  const type = TYPES[/^[a-z0-9-]+(?:\.[a-z0-9]+)*\.([a-z0-9]+)$/.exec(name)?.[1] ?? ''];
  if (!type) return undefined;
  try {
    return { body: readFileSync(join(folder, name)), type };
  } catch {
    return undefined;
  }
}
