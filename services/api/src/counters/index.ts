export { type ChainFault, chainOf, telephoneOf } from './contact-chain.ts';
export { type CounterFault, findCounterFaults } from './counter-faults.ts';
export { countersRouter, requireCounter } from './counters.router.ts';
export { listCounters, saveCounter } from './counters.store.ts';
export {
  chooseCounter,
  type Setting,
  summariseCounter,
  viewContactPoint,
  viewCounter,
  viewReach,
} from './counters.ts';
export { dependsOnHolidays, holidaysFor } from './holidays.ts';
