import type { Generated } from 'kysely';
import type { CatalogueTables } from '../../catalogue/catalogue.tables.ts';
import type { CounterTables } from '../../counters/counters.tables.ts';
import type { IntakeTables } from '../../intakes/intakes.tables.ts';
import type { RegionTables } from '../../regions/regions.tables.ts';

/** One applied migration; the runner writes it. */
export interface SchemaMigrationTable {
  name: string;
  timestamp: Generated<string>;
}

/** One row: a number that grows with every change of public content. */
export interface ContentVersionTable {
  id: number;
  version: number;
}

/**
 * Every table of the store, by its name in SQL. A slice describes its own tables in its own folder
 * (`<noun>.tables.ts`).
 */
export interface Tables extends RegionTables, CounterTables, CatalogueTables, IntakeTables {
  schema_migration: SchemaMigrationTable;
  content_version: ContentVersionTable;
}
