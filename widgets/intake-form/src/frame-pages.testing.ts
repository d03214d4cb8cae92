import type { Plugin } from 'vite';
import { deskKeyPair, formView } from './desk.testing.ts';

// Vitest rewrites every `import()` for the page that runs the tests; the page in the frame has to know the word too.
const page = `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Vraag hulp</title></head>
<body><main><onthaal-intake-form municipality="voorbeeld" mode="inline"></onthaal-intake-form></main>
<script>globalThis.__vitest_browser_runner__ = { wrapDynamicImport: (load) => load() }</script>
<script type="module" src="/src/index.ts"></script></body></html>`;

/**
 * What the service serves to a frame, for the tests of the frame: a stand-alone page and its two procedures.
 * `/w/stil/…` is a page that never says a word.
 */
export function framePages(): Plugin {
  return {
    name: 'frame-pages',
    async configureServer({ middlewares }) {
      const { publicKey } = await deskKeyPair();
      const data = {
        'intakes.form': formView([publicKey]),
        'intakes.submit': { reference: 'VOO-7Q4M-2XPT', receivedAt: '2026-11-23T09:05:00Z' },
      };
      middlewares.use('/w', ({ url }, response) => {
        response.setHeader('content-type', 'text/html; charset=utf-8');
        response.end(url?.startsWith('/stil/') ? '<!doctype html><title>Stil</title>' : page);
      });
      middlewares.use('/trpc', ({ url }, response) => {
        const procedure = new URL(`http://test${url}`).pathname.slice(1) as keyof typeof data;
        response.setHeader('content-type', 'application/json');
        response.end(JSON.stringify({ result: { data: data[procedure] } }));
      });
    },
  };
}
