import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'rolldown';
import { root } from './run-command.ts';

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

/** Everything that has a budget: the code that tells when something is open, by itself, and what pages need. */
export async function weighAll({
  schedule,
  ...pages
}: Readonly<Record<string, number>> & { schedule: number }): Promise<Weighing[]> {
  return [
    ...weighEmbed(join(root, 'widgets/loader/dist/embed/v1'), pages),
    {
      name: 'schedule',
      weight: await weighModule(join(root, 'packages/schedule/src/index.ts')),
      limit: schedule,
    },
  ];
}

/** What a module weighs with all that it imports. */
async function weighModule(input: string): Promise<number> {
  const { output } = await build({
    input,
    platform: 'browser',
    write: false,
    output: { format: 'es', minify: true, comments: false },
  });
  return brotliCompressSync(output[0].code).length / 1000;
}

/**
 * Weighs what a page needs, for every budget: all code, with the loader, Lit and the words of the heaviest language,
 * and what is loaded late as well. A late part with a budget of its own, by its file's name, is weighed apart.
 *
 * A widget without a budget and a budget without a widget are errors: nothing goes unweighed.
 */
export function weighEmbed(folder: string, budgets: Readonly<Record<string, number>>): Weighing[] {
  const manifest: EmbedManifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const widgets = Object.entries(manifest.widgets);
  const late = widgets.flatMap(([, widget]) => widget.lazy).filter((file) => nameOf(file) in budgets);
  const needs = new Map(
    widgets.map(([tag, widget]) => [tag, filesOf(widget, folder).filter((file) => !late.includes(file))]),
  );
  const links = Object.keys(manifest.integrity).filter((file) => /\/links[.-]/.test(file));
  const pages = new Map<string, readonly string[]>([
    ...[...needs].map(([tag, files]) => [tag, [manifest.loader, ...files]] as [string, string[]]),
    ['all', [manifest.loader, ...[...needs.values()].flat()]],
    ['loader', [manifest.loader]],
    ['links', links],
    ...late.map((file) => [nameOf(file), [file]] as [string, string[]]),
  ]);
  const names = new Set([...Object.keys(budgets), ...pages.keys()]);
  return [...names].map((name) => {
    const [files, limit] = [pages.get(name), budgets[name]];
    if (!files) throw new Error(`There is a budget for ${name}, and no such widget in the build.`);
    if (limit === undefined) throw new Error(`There is no budget for ${name}.`);
    return { name, weight: weigh(folder, files), limit };
  });
}

function nameOf(file: string): string {
  return basename(file, '.js');
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
