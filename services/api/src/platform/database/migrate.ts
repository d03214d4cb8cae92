import { type Kysely, sql } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import { migrations } from './migrations/index.ts';

/**
 * Brings the store to the newest shape and answers with the names of the migrations it applied.
 *
 * Several replicas may start together: one holds an advisory lock and works, the others wait and find nothing to
 * do. The pending migrations are one transaction: all of them or none.
 */
export async function migrate<T>(
  db: Kysely<T>,
  list: Readonly<Record<string, Migration>> = migrations,
): Promise<string[]> {
  const schema = await currentSchema(db);
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => ({ ...list }) },
    migrationTableName: 'schema_migration',
    migrationLockTableName: 'schema_migration_lock',
    // Without it a table of the same name in any other schema of the database would be taken for ours.
    migrationTableSchema: schema,
  });
  const { error, results = [] } = await migrator.migrateToLatest();
  if (error !== undefined) {
    const failed = results.find((result) => result.status === 'Error');
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`Migration ${failed?.migrationName ?? '(none begun)'} failed: ${reason}`, {
      cause: error,
    });
  }
  return results.map((result) => result.migrationName);
}

async function currentSchema<T>(db: Kysely<T>): Promise<string> {
  const { rows } = await sql<{ schema: string | null }>`select current_schema() as schema`.execute(db);
  const schema = rows[0]?.schema;
  if (!schema) throw new Error('The search path of the database names no existing schema.');
  return schema;
}
