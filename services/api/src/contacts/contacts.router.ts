import { CounterView } from '@onthaal/vocabulary';
import { requireCounter, viewCounter } from '../counters/index.ts';
import { publicRead, router } from '../trpc/init.ts';
import { CounterInput } from '../trpc/inputs.ts';

export const contactsRouter = router({
  /** The contact card of a counter, or of the municipality's main counter. */
  card: publicRead
    .input(CounterInput)
    .output(CounterView)
    .query(async ({ ctx, input }) => {
      const { counter, setting } = await requireCounter(ctx, input);
      return viewCounter(counter, setting);
    }),
});
