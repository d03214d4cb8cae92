import { readFileSync } from 'node:fs';
import type { Plugin } from 'rolldown';

/**
 * Gives each widget's dictionary its own copy of the words that dictionaries share, such as those of an opening
 * state. A file of their own would be asked for only once the dictionary is there: one more request in a row, for
 * some 300 bytes.
 */
export function ownWords(): Plugin {
  return {
    name: 'own-words',
    resolveId: {
      filter: { id: /\/words\/[a-z]+$/ },
      async handler(source, importer) {
        const found = await this.resolve(source, importer, { skipSelf: true });
        return found && `${found.id}?for=${importer}`;
      },
    },
    load: {
      filter: { id: /\?for=/ },
      handler: (id) => ({ code: readFileSync(id.replace(/\?.*/s, ''), 'utf8'), moduleType: 'ts' }),
    },
  };
}
