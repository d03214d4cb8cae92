/**
 * The one script a webmaster pastes. It looks for `onthaal-*` tags (and links to stand-alone pages) now and
 * whenever the page grows, and imports only what they need: module, shared chunk, words and data all start at
 * once, so that nothing waits in a row. It leaves no global behind, and may be loaded twice.
 */
import { readAddress } from '@onthaal/client/read';
import { languageOf } from '@onthaal/element/language';

const { href, origin } = new URL(import.meta.url);
const modules = new URL(`modules/${__RELEASE__}/`, href).href;
const widgets = __WIDGETS__;
const started = new Set<string>();

function start(element: Element, name: string): void {
  const [parts = [], read, ...asks] = widgets[name] ?? [];
  const lang = languageOf(element);
  const municipality = element.getAttribute('municipality');
  if (read && municipality) {
    const input: Record<string, string> = { municipality, lang };
    for (const ask of asks) {
      const value = element.getAttribute(ask);
      if (value) input[ask] = value;
    }
    const api = element.getAttribute('api')?.replace(/\/+$/, '') ?? origin;
    preload(readAddress(api, read, input as never), 'preload', 'fetch');
  }
  for (const part of ['shared', ...parts, name, `${name}.${lang}`]) preload(`${modules}${part}.js`);
  // A module that cannot be had leaves the slotted text as it is; there is nobody to tell.
  import(`${modules}${name}.js`).catch(() => {});
}

function preload(address: string, rel = 'modulepreload', as = ''): void {
  if (started.has(address)) return;
  started.add(address);
  const link = document.createElement('link');
  Object.assign(link, { rel, as, crossOrigin: '', href: address });
  document.head.append(link);
}

function look(): void {
  for (const name in widgets) {
    for (const element of document.querySelectorAll(`onthaal-${name}`)) start(element, name);
    // The link inside a tag is its fallback, and no reason to fetch what upgrades links.
    const links = document.querySelectorAll<HTMLAnchorElement>(
      `a[href*="/${name}"]:not([data-onthaal], onthaal-${name} a)`,
    );
    if (links.length > 0) {
      import(`${modules}links.js`)
        .then(({ upgradeLinks }) => upgradeLinks(links, origin, name))
        .catch(() => {});
    }
  }
}

look();
new MutationObserver(look).observe(document, { childList: true, subtree: true });
