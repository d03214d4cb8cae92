import { writeFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';

/** The one colour of the tiny map, as red, green, blue. */
export const GROUND = [200, 220, 180] as const;
/** The zoom of its tiles; what is nearer is drawn from these. */
const ZOOM = 10;
const HEADER_LENGTH = 127;
const [NO_COMPRESSION, PNG] = [1, 2];

/** Writes a PMTiles file (version 3) that has one picture for every place on earth. */
export function writeTinyMap(file: string): void {
  const picture = onePixel();
  const metadata = Buffer.from(
    JSON.stringify({ attribution: '<a href="https://osm.org">&copy; OpenStreetMap contributors</a>' }),
  );
  // One entry for all tiles of a zoom: how many there are, the first, a run of all, the length, the offset from 1.
  const directory = Buffer.from([1, (4 ** ZOOM - 1) / 3, 4 ** ZOOM, picture.length, 1].flatMap(varint));
  const parts = [directory, metadata, Buffer.alloc(0), picture];
  writeFileSync(file, Buffer.concat([header(parts), ...parts]));
}

function header(parts: readonly Buffer[]): Buffer {
  const bytes = Buffer.alloc(HEADER_LENGTH);
  bytes.write('PMTiles');
  bytes.writeUInt8(3, 7);
  let offset = HEADER_LENGTH;
  parts.forEach(({ length }, at) => {
    bytes.writeBigUInt64LE(BigInt(offset), 8 + at * 16);
    bytes.writeBigUInt64LE(BigInt(length), 16 + at * 16);
    offset += length;
  });
  for (const at of [72, 80, 88]) bytes.writeBigUInt64LE(1n, at);
  bytes.set([1, NO_COMPRESSION, NO_COMPRESSION, PNG, ZOOM, ZOOM], 96);
  const bounds = [-180, -85, 180, 85].map((degrees) => degrees * 1e7);
  for (const [at, degrees] of bounds.entries()) bytes.writeInt32LE(degrees, 102 + at * 4);
  return bytes;
}

function varint(value: number): number[] {
  return value < 128 ? [value] : [(value % 128) + 128, ...varint(Math.floor(value / 128))];
}

/** A PNG of one pixel. */
function onePixel(): Buffer {
  const size = Buffer.alloc(13);
  size.writeUInt32BE(1, 0);
  size.writeUInt32BE(1, 4);
  size.set([8, 2], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', size),
    chunk('IDAT', deflateSync(Buffer.from([0, ...GROUND]))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
