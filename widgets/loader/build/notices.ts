import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OutputChunk } from 'rolldown';

/**
 * The licences of other people's code in the chunks, one after the other. They ask to be passed on; in the modules
 * themselves they would be read by every resident's telephone.
 */
export function noticesOf(chunks: readonly Pick<OutputChunk, 'modules'>[]): string {
  const modules = chunks.flatMap((chunk) => Object.keys(chunk.modules));
  const folders = modules.flatMap(
    (module) => /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(module)?.[0] ?? [],
  );
  return [...new Set(folders)]
    .sort()
    .map((folder) => {
      const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      return `${name} ${version}\n\n${readFileSync(licenceIn(folder, name), 'utf8').trim()}\n`;
    })
    .join(`\n${'-'.repeat(80)}\n\n`);
}

/** Where the licence of a package is; of one whose package left it out, the text of its repository. */
function licenceIn(folder: string, name: string): string {
  const licence = readdirSync(folder).find((file) => /^licen[cs]e/i.test(file));
  const ours = join(import.meta.dirname, 'licences', `${name}.txt`);
  if (!licence && !existsSync(ours)) throw new Error(`${name} has no licence to pass on`);
  return licence ? join(folder, licence) : ours;
}
