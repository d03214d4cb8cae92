import { federation } from '@module-federation/vite';
import { shared } from '@onthaal/config/remote';
import { defineConfig } from 'vite';

const service = 'http://localhost:4000';

/** The desk is a host of Module Federation: which remotes it loads, and from where, is decided when it runs. */
export default defineConfig({
  base: '/desk/',
  plugins: [
    federation({
      name: 'desk',
      shared,
      // The desk's own Lit is taken at once; no remote is fetched before it is wanted.
      shareStrategy: 'loaded-first',
      dts: false,
      manifest: false,
      disableSnapshot: true,
    }),
  ],
  build: { target: 'es2022', modulePreload: false },
  server: { proxy: { '/trpc': service, '/embed': service } },
});
