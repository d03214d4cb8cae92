/** Whom the files of one folder may import, by folder; their own folder goes without saying. */
interface Neighbours {
  /** Imported as code. */
  readonly code: readonly string[];
  /** Imported for their types alone: nothing of them reaches the browser. */
  readonly types?: readonly string[];
}

/**
 * The table of ARCHITECTURE.md, as far as it is about imports between packages.
 *
 * A key is a path pattern of the importing folder. The first key that matches counts.
 */
export const neighbours: Readonly<Record<string, Neighbours>> = {
  'packages/vocabulary': { code: [] },
  'packages/theme': { code: [] },
  'packages/config': { code: [] },
  'packages/schedule': { code: [], types: ['packages/vocabulary'] },
  'packages/search': { code: [], types: ['packages/vocabulary'] },
  'packages/client': { code: [], types: ['packages/vocabulary', 'services/api'] },
  'packages/element': { code: ['packages/client', 'packages/theme'], types: ['packages/vocabulary'] },
  'packages/testing': { code: ['packages/vocabulary', 'packages/client'] },
  // The loader starts the data in parallel with the module, so it must ask exactly as the widget will.
  'widgets/loader': { code: ['packages/client', 'packages/element/src/language'] },
  'widgets/(?!loader)[^/]+|templates/widget': {
    code: ['packages/schedule', 'packages/search', 'packages/client', 'packages/element'],
    types: ['packages/vocabulary'],
  },
  'services/api': { code: ['packages/vocabulary', 'packages/schedule', 'packages/search'] },
  'apps/[^/]+': { code: ['packages/[^/]+', 'widgets/[^/]+'] },
};

/**
 * The slices of the service: each may import those of an earlier row, through their `index.ts`.
 *
 * A service names the counters where it is given, and a contact card says when its counter is open.
 */
export const sliceRows: readonly (readonly string[])[] = [
  ['regions'],
  ['counters'],
  ['catalogue', 'contacts'],
  ['intakes'],
  ['referrals'],
];
