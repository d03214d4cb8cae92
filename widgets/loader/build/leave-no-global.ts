import type { Plugin } from 'rolldown';

const AT_START =
  /(\w+)=(\w+)\.litHtmlPolyfillSupport;\1\?\.\([^)]*\),\(\2\.litHtmlVersions\?\?=\[\]\)\.push\("[^"]+"\);/;

/**
 * Keeps Lit from writing its version on the window, and from calling what it finds there under a name of its own.
 * A guest leaves no global; and where a host has that name for something else, Lit would throw and no widget start.
 */
export function leaveNoGlobal(): Plugin {
  return {
    name: 'leave-no-global',
    transform: {
      filter: { id: /[\\/]lit-html[\\/]lit-html\.js$/ },
      handler(code) {
        if (!AT_START.test(code)) throw new Error('Lit starts in another way than this build knows');
        return { code: code.replace(AT_START, '$1=0;'), map: null };
      },
    },
  };
}
