/** The import of LPDC exports: read a file, see what it says, plan what changes, store it, report. */
export { LpdcError } from './lpdc.error.ts';
export { importLpdc } from './lpdc.import.ts';
export { describeImport, type ImportReport } from './lpdc.report.ts';
