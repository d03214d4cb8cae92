export { type ChainFault, chainOf, telephoneOf } from './contact-chain.ts';
export { countersRouter, requireCounter } from './counters.router.ts';
export { listCounters, saveCounter } from './counters.store.ts';
export {
  type Setting,
  summariseCounter,
  viewContactPoint,
  viewCounter,
  viewReach,
} from './counters.ts';
