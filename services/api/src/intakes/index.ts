export { ensureDeskKey } from './desk-keys.ts';
export { intakesRouter } from './intakes.router.ts';
