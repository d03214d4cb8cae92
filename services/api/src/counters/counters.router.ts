import { CounterHours, CounterSummary, CounterView, Id } from '@onthaal/vocabulary';
import { z } from 'zod';
import { requireMunicipality } from '../regions/index.ts';
import type { Context } from '../trpc/context.ts';
import { refuse } from '../trpc/errors.ts';
import { publicRead, router } from '../trpc/init.ts';
import { CounterInput, MunicipalityInput } from '../trpc/inputs.ts';
import { listCounters } from './counters.store.ts';
import { chooseCounter, summariseCounter, viewCounter, viewHours } from './counters.ts';

/** A counter with its municipality; without an id the main one. Refuses unknown ids with 404. */
export async function requireCounter(
  ctx: Pick<Context, 'db' | 'language'>,
  input: z.infer<typeof CounterInput>,
) {
  const setting = await requireMunicipality(ctx, input);
  const counters = await listCounters(ctx.db, input.municipality);
  const counter = chooseCounter(counters, setting.municipality, input.counter);
  if (!counter) throw refuse('NOT_FOUND', 'counter-unknown', ctx.language);
  return { counter, setting: { ...setting, counters } };
}

export const countersRouter = router({
  /** The counters of a municipality, in its own order; one that has ended says so. */
  list: publicRead
    .input(MunicipalityInput)
    .output(z.array(CounterSummary))
    .query(async ({ ctx, input }) => {
      const { reader } = await requireMunicipality(ctx, input);
      const counters = await listCounters(ctx.db, input.municipality);
      return counters.map((counter) => summariseCounter(counter, reader));
    }),

  /** Everything about one counter. */
  byId: publicRead
    .input(MunicipalityInput.extend({ counter: Id }))
    .output(CounterView)
    .query(async ({ ctx, input }) => {
      const { counter, setting } = await requireCounter(ctx, input);
      return viewCounter(counter, setting);
    }),

  /** When a counter receives, as rules on its own clock, and who answers when it does not. */
  hours: publicRead
    .input(CounterInput)
    .output(CounterHours)
    .query(async ({ ctx, input }) => {
      const { counter, setting } = await requireCounter(ctx, input);
      return viewHours(counter, setting);
    }),
});
