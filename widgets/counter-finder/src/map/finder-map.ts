import type { OnthaalElement } from '@onthaal/element';
import type { GeoPoint, PointsOfHelp, Village } from '@onthaal/vocabulary';
import {
  DivIcon,
  DomEvent,
  LatLngBounds,
  LayerGroup,
  Map as LeafletMap,
  Marker,
} from 'leaflet/dist/leaflet-src.esm.js';
import type { Sighting } from '../sightings.ts';
import { mapStyles } from './map-styles.ts';
import { type MapWords, mapWords } from './map-words.ts';
import { gatherMarks, type ListedPoint, type Mark, NAME, nameOf, textOn } from './marks.ts';

const sheet = new CSSStyleSheet();
sheet.replaceSync(mapStyles);

/** How near a single point is shown, to see its street; and points that stand close together, to tell them apart. */
const [STREET, DOOR] = [15, 17];
/** Room for the marks, their names, the buttons in the corner and the source. */
const ROOM = {
  paddingTopLeft: [50, 25] as [number, number],
  paddingBottomRight: [65, 55] as [number, number],
};
/** Where a map begins of which no place is known. */
const FLANDERS = { center: [50.95, 3.9] as [number, number], zoom: 8 };
/** The widget that the map is in. */
type MapHost = Pick<OnthaalElement, 'shadowRoot' | 'language' | 'apiAddress'>;

/** Buttons lie over names, wherever they stand. */
const ABOVE = 1e4;
/** What stands on a map only stands there: its buttons are buttons of their own. */
const STILL = { keyboard: false, interactive: false };

/**
 * The points of the list on a map: a button for each place, with the numbers they have in the list, that leads there.
 *
 * Without tiles the marks stand on plain ground with the names of the villages, and nothing is fetched.
 */
export class FinderMap {
  readonly #root: ShadowRoot;
  readonly #words: MapWords;
  readonly #map: LeafletMap;
  readonly #source = document.createElement('p');
  readonly #marks = new LayerGroup();
  #points: readonly ListedPoint[] = [];
  /** Written on plain ground. */
  #villages: readonly Village[] = [];
  #from: GeoPoint | undefined;
  #fitted = '';
  #drawn = '';

  /** @throws Error when there is no place for it. */
  constructor(
    { shadowRoot, language, apiAddress }: MapHost,
    { villages, municipalities, map }: PointsOfHelp,
  ) {
    const tiles = map && apiAddress + map;
    // Where there is room for one name, that of a town says most.
    const isTown = ({ name }: Village) => municipalities.some((town) => town.name === name);
    const places = [...villages].sort((one, other) => Number(isTown(other)) - Number(isTown(one)));
    const frame = shadowRoot?.querySelector('.map');
    if (!shadowRoot || !frame) throw new Error('There is no place for the map');
    this.#root = shadowRoot;
    this.#words = mapWords[language];
    shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, sheet];
    const ground = document.createElement('div');
    ground.className = 'ground';
    ground.role = 'group';
    ground.ariaLabel = this.#words.map;
    this.#source.className = 'source';
    frame.append(ground, this.#zoomButtons(), this.#source);
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.#map = new LeafletMap(ground, {
      // What these write is HTML, which a strict policy refuses; ours stand beside the ground.
      zoomControl: false,
      attributionControl: false,
      // It would leave its listeners on the window; the ground is watched instead.
      trackResize: false,
      // The page is scrolled over the map, too.
      scrollWheelZoom: false,
      // Pictures are sharpest at their own size; plain ground has none.
      zoomSnap: tiles ? 1 : 0.25,
      zoomAnimation: !isCalm,
      fadeAnimation: false,
      ...FLANDERS,
      maxZoom: DOOR,
      minZoom: 7,
    });
    this.#marks.addTo(this.#map);
    this.#map.on('zoomend', this.#draw);
    new ResizeObserver(() => this.#map.invalidateSize()).observe(ground);
    this.#fit(villages.map(({ geo }) => geo));
    if (tiles) void this.#lay(tiles, places);
    else this.#name(places);
  }

  get #items(): HTMLElement[] {
    return [...this.#root.querySelectorAll<HTMLElement>('ol>li')];
  }

  /** Marks points in the order of the list, and where the visitor is. */
  show(sightings: readonly Sighting[], from: GeoPoint | undefined): void {
    this.#points = sightings.flatMap(({ point: { geo } }, at) => (geo ? { geo, at } : []));
    this.#from = from;
    this.#fit([...this.#points.map(({ geo }) => geo), ...(from ? [from] : [])]);
    this.#draw();
  }

  /** Draws anew only what is new: a mark that has the focus keeps it. */
  readonly #draw = (): void => {
    const items = this.#items;
    const project = ({ latitude, longitude }: GeoPoint) => this.#map.project([latitude, longitude]);
    const marks = gatherMarks(this.#points, project);
    // Of names that would lie over each other, the first is written.
    const named = this.#villages.map(({ geo }, at) => ({ geo, at }));
    const names = gatherMarks(named, project, NAME).map(
      ({ points: [first] }) => this.#villages[first?.at ?? 0],
    );
    const drawn = JSON.stringify([this.#from, names, marks.map((mark) => [mark.geo, nameOf(mark, items)])]);
    if (drawn === this.#drawn) return;
    this.#drawn = drawn;
    this.#marks.clearLayers();
    for (const village of names) if (village) this.#mark(village.geo, label('village', village.name));
    for (const mark of marks) this.#mark(mark.geo, this.#button(mark, items), ABOVE);
    if (this.#from) this.#mark(this.#from, label('you', this.#words.you));
  };

  #button(mark: Mark, items: readonly HTMLElement[]): HTMLElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = textOn(mark);
    button.ariaLabel = nameOf(mark, items);
    button.addEventListener('click', () => {
      // The entries of a list are used again for others: which one it is now, the number says.
      this.#items[mark.points[0]?.at ?? 0]?.focus();
      if (mark.points.length > 1)
        this.#frame(
          mark.points.map(({ geo }) => geo),
          DOOR,
        );
    });
    DomEvent.disableClickPropagation(button);
    return button;
  }

  #mark({ latitude, longitude }: GeoPoint, content: HTMLElement, zIndexOffset = 0): void {
    const icon = new DivIcon({ html: content, className: 'mark', iconSize: [0, 0] });
    this.#marks.addLayer(new Marker([latitude, longitude], { ...STILL, icon, zIndexOffset }));
  }

  /** Shows all of what the list has; once, so that the map stays where its reader moved it. */
  #fit(places: readonly GeoPoint[]): void {
    const key = JSON.stringify(places);
    if (key === this.#fitted || places.length === 0) return;
    this.#fitted = key;
    this.#frame(places, STREET);
  }

  #frame(places: readonly GeoPoint[], maxZoom: number): void {
    const bounds = new LatLngBounds(places.map(({ latitude, longitude }) => [latitude, longitude]));
    this.#map.fitBounds(bounds, { maxZoom, ...ROOM, animate: false });
  }

  async #lay(address: string, villages: readonly Village[]): Promise<void> {
    try {
      const { openTiles } = await import('./finder-tiles.ts');
      const { layer, attribution } = await openTiles(address);
      layer.addTo(this.#map);
      this.#source.replaceChildren(...credit(attribution));
    } catch {
      this.#name(villages);
    }
  }

  /** Plain ground: the names of the villages say where one looks. */
  #name(villages: readonly Village[]): void {
    this.#source.textContent = this.#words.bare;
    this.#villages = villages;
    this.#draw();
  }

  #zoomButtons(): HTMLElement {
    const buttons = document.createElement('div');
    buttons.className = 'zoom';
    const { zoomIn, zoomOut } = this.#words;
    for (const [text, name, step] of [
      ['+', zoomIn, 1],
      ['−', zoomOut, -1],
    ] as const) {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = text;
      button.ariaLabel = name;
      button.addEventListener('click', () => this.#map.setZoom(this.#map.getZoom() + step));
      buttons.append(button);
    }
    return buttons;
  }
}

function label(className: string, text: string): HTMLElement {
  const span = document.createElement('span');
  span.className = className;
  span.textContent = text;
  return span;
}

/** Who made the map; those who draw OpenStreetMap are named with the way to their licence. */
function credit(attribution: string): (Node | string)[] {
  if (!/openstreetmap/i.test(attribution)) return [attribution];
  const link = document.createElement('a');
  link.href = 'https://www.openstreetmap.org/copyright';
  link.textContent = '© OpenStreetMap';
  const others = attribution.replace(/©?\s*openstreetmap(?: contributors)?/i, '').trim();
  return others ? [`${others} `, link] : [link];
}
