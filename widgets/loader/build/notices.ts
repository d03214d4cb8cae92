import { readdirSync, readFileSync } from 'node:fs';
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
      const licence = readdirSync(folder).find((file) => /^licen[cs]e/i.test(file));
      if (!licence) throw new Error(`${name} has no licence to pass on`);
      return `${name} ${version}\n\n${readFileSync(join(folder, licence), 'utf8').trim()}\n`;
    })
    .join(`\n${'-'.repeat(80)}\n\n`);
}
