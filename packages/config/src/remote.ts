import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { federation } from '@module-federation/vite';
import { defineConfig, type Plugin, type UserConfig } from 'vite';

/**
 * What hosts and widgets share at run time: Lit's templates, and nothing else. A subpath, because `lit` as a whole
 * would pull in every other one; widgets never import more of Lit than this. See docs/adr/0007.
 */
export const shared = { 'lit/html.js': { singleton: true, requiredVersion: '^3.0.0' } };

/**
 * Lit's directives import its templates by a relative path, past what is shared. They are led back to it: otherwise
 * the first widget with a directive would bring a second Lit.
 */
const directivesShareLit: Plugin = {
  name: 'directives-share-lit',
  enforce: 'pre',
  async resolveId(source, importer = '') {
    const isInsideLit = /[\\/]lit-html[\\/]/.test(importer) && /^\.\.?\/lit-html\.js$/.test(source);
    return isInsideLit ? await this.resolve('lit/html.js', resolve('src/index.ts')) : null;
  },
};

/** The name by which a host knows a widget: `opening_hours`, since it becomes an identifier. */
function remoteNameOf(widget: string): string {
  return widget.replaceAll('-', '_');
}

/** The build of a widget as a remote, which a host loads at run time. For the `vite.config.ts` of a widget. */
export function remote(): UserConfig {
  const { name } = JSON.parse(readFileSync('package.json', 'utf8'));
  return defineConfig({
    // Chunks are found beside the entry, wherever that is served.
    base: './',
    plugins: [
      directivesShareLit,
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
