import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** What `/embed/v1/manifest.json` says of one widget; paths are relative to the manifest. */
interface EmbeddedWidget {
  readonly modules: readonly string[];
  /** One module of words per language. */
  readonly messages: Readonly<Record<string, string>>;
  /** Loaded only when something is done, such as sending a form. */
  readonly lazy: readonly string[];
}

/** The part of `/embed/v1/manifest.json` that weighing needs. */
interface EmbedManifest {
  readonly loader: string;
  readonly widgets: Readonly<Record<string, EmbeddedWidget>>;
  readonly integrity: Readonly<Record<string, string>>;
}

/** The weight of one page, by what stands on it, against its limit. Both in kB of 1000 bytes, brotli at its best. */
export interface Weighing {
  readonly name: string;
  readonly weight: number;
  readonly limit: number;
}

/**
 * Weighs what a page needs, for every budget: all code, with the loader, Lit and the words of the heaviest language,
 * and what is loaded late as well.
 *
 * A widget without a budget and a budget without a widget are errors: nothing goes unweighed.
 */
export function weighEmbed(folder: string, budgets: Readonly<Record<string, number>>): Weighing[] {
  const manifest: EmbedManifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const needs = new Map(
    Object.entries(manifest.widgets).map(([tag, widget]) => [tag, filesOf(widget, folder)]),
  );
  const links = Object.keys(manifest.integrity).filter((file) => /\/links[.-]/.test(file));
  const pages = new Map<string, readonly string[]>([
    ...[...needs].map(([tag, files]) => [tag, [manifest.loader, ...files]] as [string, string[]]),
    ['all', [manifest.loader, ...[...needs.values()].flat()]],
    ['loader', [manifest.loader]],
    ['links', links],
  ]);
  const names = new Set([...Object.keys(budgets), ...pages.keys()]);
  return [...names].map((name) => {
    const [files, limit] = [pages.get(name), budgets[name]];
    if (!files) throw new Error(`There is a budget for ${name}, and no such widget in the build.`);
    if (limit === undefined) throw new Error(`There is no budget for ${name}.`);
    return { name, weight: weigh(folder, files), limit };
  });
}

/** The compressed size of each file, summed: each is a response of its own. A file counts once. */
function weigh(folder: string, files: readonly string[]): number {
  return [...new Set(files)].reduce((sum, file) => sum + brotliSize(folder, file), 0) / 1000;
}

function brotliSize(folder: string, file: string): number {
  return brotliCompressSync(readFileSync(join(folder, file))).length;
}

function filesOf({ modules, messages, lazy }: EmbeddedWidget, folder: string): string[] {
  const heaviest = Object.values(messages).toSorted(
    (a, b) => brotliSize(folder, b) - brotliSize(folder, a),
  )[0];
  return [...modules, ...lazy, ...(heaviest ? [heaviest] : [])];
}
