import { readFileSync } from 'node:fs';
import { federation } from '@module-federation/vite';
import { defineConfig, type UserConfig } from 'vite';

/**
 * What hosts and widgets share at run time: Lit's templates, and nothing else. A subpath, because `lit` as a whole
 * would pull in every other one; widgets never import more of Lit than this. See docs/adr/0007.
 */
export const shared = { 'lit/html.js': { singleton: true, requiredVersion: '^3.0.0' } };

/** The name by which a host knows a widget: `opening_hours`, since it becomes an identifier. */
export function remoteNameOf(widget: string): string {
  return widget.replaceAll('-', '_');
}

/** The build of a widget as a remote, which a host loads at run time. For the `vite.config.ts` of a widget. */
export function remote(): UserConfig {
  const { name } = JSON.parse(readFileSync('package.json', 'utf8'));
  return defineConfig({
    // Chunks are found beside the entry, wherever that is served.
    base: './',
    plugins: [
      federation({
        name: remoteNameOf(name.replace('@onthaal/', '')),
        filename: 'remoteEntry.js',
        exposes: { './element': './src/index.ts' },
        shared,
        dts: false,
        manifest: false,
        disableRemote: true,
        disableSnapshot: true,
      }),
    ],
    build: {
      outDir: 'dist/remote',
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: 'src/index.ts' },
    },
  });
}
