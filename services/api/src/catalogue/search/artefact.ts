import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompressSync, brotliDecompress, constants, gzipSync } from 'node:zlib';

const unpackBrotli = promisify(brotliDecompress);

/** A search index, or a thesaurus, as it is sent and kept: made once, never changed, named after what it holds. */
export interface Artefact {
  /** Of the JSON: the first 132 bits of SHA-256, in 22 characters that an address can hold. */
  hash: string;
  brotli: Uint8Array;
  gzip: Uint8Array;
}

/** What is published of a catalogue, as hashes or as artefacts. */
export interface Edition<Part> {
  /** The search index, complete in itself. */
  index: Part;
  /** The whole thesaurus, to stand in the place of the index's own; only where the index has not all of it. */
  thesaurus?: Part | undefined;
}

/** Packs as tightly as can be, which takes longer than building: never on the thread that answers. */
export function packArtefact(part: unknown): Artefact {
  const json = Buffer.from(JSON.stringify(part));
  return {
    hash: createHash('sha256').update(json).digest('base64url').slice(0, 22),
    brotli: brotliCompressSync(json, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: json.length,
      },
    }),
    gzip: gzipSync(json, { level: constants.Z_BEST_COMPRESSION }),
  };
}

/** The JSON in an artefact. */
export async function unpackArtefact({ brotli }: Pick<Artefact, 'brotli'>): Promise<Buffer> {
  return await unpackBrotli(brotli);
}

/** Where an artefact is found, from the root of the service. */
export function artefactAddress(municipality: string, hash: string): string {
  return `/catalogue/${municipality}/${hash}.json`;
}

/** The hash in the last part of an artefact's address; undefined when that is no artefact's. */
export function hashIn(file: string): string | undefined {
  return /^([\w-]{22})\.json$/.exec(file)?.[1];
}
