import type { Generated } from 'kysely';

/** One applied migration; the runner writes it. */
export interface SchemaMigrationTable {
  name: string;
  timestamp: Generated<string>;
}

/**
 * Every table of the store, by its name in SQL.
 *
 * A slice describes its own tables in its own folder (`<noun>.tables.ts`) and this interface extends them:
 * `export interface Tables extends RegionTables, CatalogueTables { … }`.
 */
export interface Tables {
  schema_migration: SchemaMigrationTable;
}
