import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Id, Reader } from '@onthaal/vocabulary';

/** A municipality's catalogue as one reader sees it. */
export interface Catalogue {
  municipality: Id;
  region: Id;
  reader: Reader;
}

/** A record as the store has it: JSON as text, because it is only handed on, and a digest of it. */
export interface SourceRow {
  id: string;
  digest: string;
  record: string;
}

/** All that an artefact is made of. */
export interface CatalogueSource extends Catalogue {
  /** Those of the region, in the order of the store. */
  sheets: readonly SourceRow[];
  overlays: readonly SourceRow[];
  /** What the region adds to the thesaurus. */
  needs: readonly SourceRow[];
}

/** One digest for each list of rows that an artefact is made of. */
export type SourceDigests = Record<'sheets' | 'overlays' | 'needs', string>;

/** One digest for a list of rows, computed by the store in the same way; empty when there are none. */
export function digestRows(rows: readonly Pick<SourceRow, 'id' | 'digest'>[]): string {
  if (rows.length === 0) return '';
  return createHash('md5')
    .update(rows.map(({ id, digest }) => `${id}:${digest}`).join(','))
    .digest('hex');
}

/**
 * Names what an artefact is made of: the same name, the same artefact. Learnt without reading a sheet, so that
 * nothing is built to find that nothing changed.
 */
export function nameSource(reader: Reader, { sheets, overlays, needs }: SourceDigests): string {
  const parts = [digestOfCode(), reader.language, reader.formOfAddress ?? '', sheets, overlays, needs];
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 22);
}

let code: string | undefined;

/**
 * A digest of the code that makes an artefact out of a catalogue. A release that reads words otherwise makes other
 * artefacts of the same sheets, and must not take those of the release before for its own.
 */
function digestOfCode(): string {
  code ??= digestFolders([
    join(import.meta.dirname, '..'),
    dirname(fileURLToPath(import.meta.resolve('@onthaal/search/build'))),
    dirname(fileURLToPath(import.meta.resolve('@onthaal/vocabulary'))),
  ]);
  return code;
}

function digestFolders(folders: readonly string[]): string {
  const hash = createHash('sha256');
  for (const folder of folders) {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.includes('.test.'))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
    for (const file of files) hash.update(readFileSync(file)).update('\0');
  }
  return hash.digest('base64url');
}
