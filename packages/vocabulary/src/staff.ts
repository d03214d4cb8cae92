import { z } from 'zod';
import { Id } from './identifiers.ts';

/** Somebody who takes intakes and refers people on, at the counters of one municipality. */
export const CounterWorker = z.strictObject({
  role: z.literal('counter-worker'),
  account: Id,
  municipality: Id,
  counters: z.array(Id),
});
export type CounterWorker = z.infer<typeof CounterWorker>;

/** Somebody who keeps shared content right for the municipalities of a region. */
export const Coordinator = z.strictObject({ role: z.literal('coordinator'), account: Id, region: Id });
export type Coordinator = z.infer<typeof Coordinator>;

/** Somebody who sets up a municipality: sites, keys, accounts. */
export const Administrator = z.strictObject({
  role: z.literal('administrator'),
  account: Id,
  municipality: Id,
});
export type Administrator = z.infer<typeof Administrator>;

/** Anybody with a login, by what they may do. */
export const StaffMember = z.discriminatedUnion('role', [CounterWorker, Coordinator, Administrator]);
export type StaffMember = z.infer<typeof StaffMember>;
