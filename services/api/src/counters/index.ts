export { countersRouter, requireCounter } from './counters.router.ts';
export { listCounters, saveCounter } from './counters.store.ts';
export {
  fallbacksOf,
  type Setting,
  summariseCounter,
  telephoneOf,
  viewContactPoint,
  viewCounter,
} from './counters.ts';
