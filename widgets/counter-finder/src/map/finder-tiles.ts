import { type Coords, type DoneCallback, GridLayer } from 'leaflet/dist/leaflet-src.esm.js';
import { PMTiles, TileType } from 'pmtiles';

/** The kinds of picture that a browser can draw. */
const PICTURES: Partial<Record<TileType, string>> = {
  [TileType.Png]: 'image/png',
  [TileType.Jpeg]: 'image/jpeg',
  [TileType.Webp]: 'image/webp',
  [TileType.Avif]: 'image/avif',
};

/** The ground of a map, and who made it. */
export interface Ground {
  layer: GridLayer;
  /** As plain text; empty where the file does not say. */
  attribution: string;
}

/**
 * Opens one PMTiles file, of which only the parts that are looked at are read.
 *
 * @throws Error when it is not there, or holds no pictures.
 */
export async function openTiles(address: string): Promise<Ground> {
  const file = new PMTiles(address);
  const { tileType, minZoom, maxZoom } = await file.getHeader();
  const type = PICTURES[tileType];
  if (!type) throw new Error('The map holds no pictures');
  const { attribution } = (await file.getMetadata()) as { attribution?: unknown };
  const layer = new PictureTiles(file, type, { minNativeZoom: minZoom, maxNativeZoom: maxZoom });
  return { layer, attribution: textOf(attribution) };
}

/** Draws pictures on a canvas: a policy that allows images from nowhere else allows that. */
class PictureTiles extends GridLayer {
  readonly #file: PMTiles;
  readonly #type: string;

  constructor(file: PMTiles, type: string, options: object) {
    super(options);
    this.#file = file;
    this.#type = type;
  }

  protected override createTile({ x, y, z }: Coords, done: DoneCallback): HTMLElement {
    const canvas = document.createElement('canvas');
    this.#draw(canvas, { x, y, z }).then(
      () => done(undefined, canvas),
      (error: Error) => done(error, canvas),
    );
    return canvas;
  }

  async #draw(canvas: HTMLCanvasElement, { x, y, z }: { x: number; y: number; z: number }): Promise<void> {
    const tile = await this.#file.getZxy(z, x, y);
    if (!tile) return;
    const picture = await createImageBitmap(new Blob([tile.data], { type: this.#type }));
    [canvas.width, canvas.height] = [picture.width, picture.height];
    canvas.getContext('2d')?.drawImage(picture, 0, 0);
  }
}

/** Files hold their attribution as HTML: read as text, which is all that is shown of it. */
function textOf(html: unknown): string {
  return String(html ?? '')
    .replace(/<[^>]*>/g, '')
    .replace(/&copy;/g, '©')
    .trim();
}
