import type { Id } from '@onthaal/vocabulary';
import type { Remark, TripleCounts, Unmapped } from './lpdc.ledger.ts';
import type { LpdcReading, SkippedInstance } from './lpdc.map.ts';
import type { ImportPlan } from './lpdc.plan.ts';

/**
 * What an import did, for people and for `--json`. `instances` is `imported` and `skipped` together; `imported` is
 * `created`, `updated` and `unchanged` together; the statements add up as well.
 */
export interface ImportReport {
  municipality: Id;
  file: string;
  instances: number;
  imported: number;
  created: number;
  updated: number;
  unchanged: number;
  newSheets: number;
  /** Services of an earlier import that the file no longer has, by their sheet. */
  removed: Id[];
  skipped: SkippedInstance[];
  triples: TripleCounts;
  resources: LpdcReading['resources'];
  unmapped: Unmapped[];
  placeholders: Remark[];
  mended: Remark[];
}

/** Puts together what was read and what is changed. */
export function reportImport(
  { municipality, file }: { municipality: Id; file: string },
  reading: LpdcReading,
  plan: ImportPlan,
): ImportReport {
  const { instances, skipped, triples, resources, unmapped, placeholders, mended } = reading;
  const { created, updated, unchanged } = plan;
  return {
    municipality,
    file,
    instances: instances.length + skipped.length,
    imported: instances.length,
    created,
    updated,
    unchanged,
    newSheets: plan.sheets.length,
    removed: plan.removed.map((overlay) => overlay.sheet),
    skipped,
    triples,
    resources,
    unmapped,
    placeholders,
    mended,
  };
}

/** The report as lines for a terminal. */
export function describeImport(report: ImportReport): string {
  const { triples } = report;
  return [
    `${report.file} → ${report.municipality}: ${report.instances} services, ${report.imported} imported ` +
      `(${report.created} new, ${report.updated} changed, ${report.unchanged} unchanged), ` +
      `${report.skipped.length} skipped; ${report.newSheets} new regional sheets`,
    `${triples.total} statements: ${triples.mapped} mapped, ${triples.technical} technical, ` +
      `${triples.unmapped} unmapped`,
    ...section(
      'Skipped',
      report.skipped.map(({ instance, line, reason }) => `line ${line}: ${instance}: ${reason}`),
    ),
    ...section('No longer in the file, still offered', report.removed),
    ...section(
      'Unmapped',
      report.unmapped.map((entry) => `${entry.predicate}: ${remarkLine(entry)}`),
    ),
    ...section('Placeholders (counted as unmapped)', report.placeholders.map(remarkLine)),
    ...section('Mended', report.mended.map(remarkLine)),
  ].join('\n');
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? ['', `${title}:`, ...lines.map((line) => `  ${line}`)] : [];
}

function remarkLine({ reason, count, examples }: Remark): string {
  return `${count} × ${reason} (${examples.join('; ')}${count > examples.length ? '; …' : ''})`;
}
