import { join, resolve } from 'node:path';
import { z } from 'zod';

const LOOPBACK = ['127.0.0.1', '::1', 'localhost'];
/** Where the service itself serves the tiles of the map, whatever their file is called. */
export const MAP_ADDRESS = '/map/tiles.pmtiles';
const root = join(import.meta.dirname, '../../../..');

const Environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  HOST: z.string().min(1).default('127.0.0.1'),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  DATABASE_URL: z.string().optional(),
  DATA_DIR: z.string().min(1).optional(),
  ONTHAAL_SEED: z.enum(['demo', 'none']).default('demo'),
  ONTHAAL_RATE_LIMIT: z.enum(['on', 'off']).default('on'),
  ONTHAAL_MAP: z.string().endsWith('.pmtiles').optional(),
  ONTHAAL_SEARCH_MEMORY: z.coerce.number().int().min(1).max(65_536).default(600),
  ONTHAAL_TRUSTED_PROXIES: z.coerce.number().int().min(0).max(10).default(0),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
});

/** Where the tiles of the map are. `address` is from the root of the service; `file` is there when it serves it. */
export interface MapSource {
  address: string;
  file?: string;
}

/** What the environment decides. */
export interface Config {
  port: number;
  host: string;
  /** The address the world knows the service by; without it, whatever a request came to. */
  publicUrl: string | undefined;
  databaseUrl: string | undefined;
  dataDirectory: string;
  seed: 'demo' | 'none';
  isRateLimited: boolean;
  /** The tiles of the map: one PMTiles file, on this disk or at an address of our own origin. */
  map: MapSource | undefined;
  /** Megabytes for the search indexes that are kept opened. */
  searchMemory: number;
  /** How many proxies in front of the service may be believed about a visitor's address. */
  trustedProxies: number;
  logLevel: string;
}

/**
 * Reads the environment; the only place that does. Throws an Error that names every setting that is wrong.
 * The rate limit can only be switched off where nobody outside this machine can come.
 */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = Environment.safeParse(given);
  if (!parsed.success) throw new Error(`The settings are not right:\n${z.prettifyError(parsed.error)}`);
  const settings = parsed.data;
  if (settings.ONTHAAL_RATE_LIMIT === 'off' && !LOOPBACK.includes(settings.HOST)) {
    throw new Error(`ONTHAAL_RATE_LIMIT=off is refused: HOST is ${settings.HOST}, which others can reach.`);
  }
  return {
    port: settings.PORT,
    host: settings.HOST,
    publicUrl: settings.PUBLIC_URL?.replace(/\/+$/, ''),
    databaseUrl: settings.DATABASE_URL,
    dataDirectory: settings.DATA_DIR ?? join(root, 'data'),
    seed: settings.ONTHAAL_SEED,
    isRateLimited: settings.ONTHAAL_RATE_LIMIT === 'on',
    map: settings.ONTHAAL_MAP ? mapSource(settings.ONTHAAL_MAP, settings.PUBLIC_URL) : undefined,
    searchMemory: settings.ONTHAAL_SEARCH_MEMORY,
    trustedProxies: settings.ONTHAAL_TRUSTED_PROXIES,
    logLevel: settings.LOG_LEVEL,
  };
}

/** An address elsewhere is refused: whoever looks at a map would tell others where. */
function mapSource(setting: string, publicUrl: string | undefined): MapSource {
  if (!/^https?:/.test(setting)) return { address: MAP_ADDRESS, file: resolve(workingFolder(), setting) };
  const { origin, pathname } = new URL(setting);
  if (!publicUrl || new URL(publicUrl).origin !== origin)
    throw new Error(`ONTHAAL_MAP is refused: ${origin} is not the origin of PUBLIC_URL.`);
  return { address: pathname };
}

/** Where whoever called is: npm runs scripts in the folder of the project and says where it was called from. */
export function workingFolder(environment: NodeJS.ProcessEnv = process.env): string {
  return environment.INIT_CWD ?? process.cwd();
}
