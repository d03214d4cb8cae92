import { type Kysely, sql } from 'kysely';

/** Every table that holds hours somewhere in its records. */
const TABLES = ['counter', 'organisation', 'service_sheet', 'service_overlay'] as const;

/**
 * A rule of a schedule has a list of blocks of time where it had one block, and a partner of a counter may have hours
 * besides a name.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const table of TABLES) {
    const name = sql.table(table);
    const { rows } = await sql<{ place: string; record: unknown }>`
      select ctid::text as place, record from ${name} where record::text like '%"opensAt"%'`.execute(db);
    for (const { place, record } of rows)
      await sql`update ${name} set record = ${JSON.stringify(withBlocks(record))}::jsonb
        where ctid = ${place}::tid`.execute(db);
  }
  await sql`update counter set record = jsonb_set(record, '{partners}', (
    select coalesce(jsonb_agg(jsonb_build_object('name', partner) order by place), '[]'::jsonb)
    from jsonb_array_elements(record->'partners') with ordinality as named (partner, place)))`.execute(db);
}

/** Any part of a record, its rules brought to the new shape. */
function withBlocks(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(withBlocks);
  if (typeof part !== 'object' || part === null) return part;
  const entries = Object.entries(part).map(([name, value]): [string, unknown] => [
    name,
    name === 'rules' && Array.isArray(value) ? value.map(toBlocks) : withBlocks(value),
  ]);
  return Object.fromEntries(entries);
}

function toBlocks(rule: Record<string, unknown>): Record<string, unknown> {
  if (rule.blocks) return rule;
  const { opensAt, closesAt, kind, ...days } = rule;
  return { ...days, blocks: [{ opensAt, closesAt, kind }] };
}
