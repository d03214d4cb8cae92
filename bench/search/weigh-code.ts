import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'rolldown';
import type { Engine } from './engine.ts';

const ENTRY = 'entry.ts';

/** Bytes after brotli of what a browser would load to open and ask an engine, with its settings; none on a server. */
export async function weighCode({ code }: Engine): Promise<number | undefined> {
  if (!code) return undefined;
  const { output } = await build({
    input: ENTRY,
    platform: 'browser',
    write: false,
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === ENTRY ? id : undefined),
        load: (id) => (id === ENTRY ? writeEntry(code) : undefined),
      },
    ],
    output: { format: 'es', minify: true, comments: false },
  });
  return brotliCompressSync(output[0].code).length;
}

function writeEntry({ module, name }: NonNullable<Engine['code']>): string {
  const from = JSON.stringify(fileURLToPath(module));
  return name === '*' ? `export * from ${from};` : `export { ${name} } from ${from};`;
}
