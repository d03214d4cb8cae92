export type { HsdsSchedule } from './hsds-schedule.ts';
export { type HsdsImportDays, readSchedules } from './read-schedules.ts';
export { type HsdsDays, writeSchedules } from './write-schedules.ts';
