import type { Plugin } from 'rolldown';

/**
 * What a library carries for others and Onthaal never reaches, by the end of its path, with what stands in its
 * place. `jose` can compress before it encrypts (`zip`); a story is never compressed, for its length would then
 * tell of what is in it.
 */
const UNREACHED: Readonly<Record<string, string>> = {
  '/jose/dist/webapi/lib/deflate.js': `const never = () => { throw new Error('Compression was left out of this build') };
    export { never as compress, never as decompress };
    export const validateZip = ({ zip }) => zip && never();`,
};

/** Leaves unreached parts of libraries out. Fails when a library no longer has such a part. */
export function leaveOut(): Plugin {
  const left = new Set<string>();
  return {
    name: 'leave-out',
    load: {
      filter: { id: /[\\/]node_modules[\\/]/ },
      handler(id) {
        const end = Object.keys(UNREACHED).find((path) => id.replaceAll('\\', '/').endsWith(path));
        if (end) left.add(end);
        return end && UNREACHED[end];
      },
    },
    buildEnd() {
      const gone = Object.keys(UNREACHED).find((end) => !left.has(end));
      if (gone) throw new Error(`Nothing ends in ${gone} any more`);
    },
  };
}
