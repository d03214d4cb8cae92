/** The import of LPDC exports: read a file, see what it says, plan what changes, report. Nothing here stores. */
export { LpdcError } from './lpdc.error.ts';
export { type LpdcInstance, type LpdcReading, readInstances } from './lpdc.map.ts';
export { parseLpdc } from './lpdc.parse.ts';
export { type ImportPlan, type ImportSituation, planImport } from './lpdc.plan.ts';
export { describeImport, type ImportReport, reportImport } from './lpdc.report.ts';
export { importLpdc } from './lpdc.import.ts';
