import { localMinuteAt } from '@onthaal/schedule';
import { accessibilityLabels, ContactCard } from '@onthaal/vocabulary';
import { requireCounter, viewCounter } from '../counters/index.ts';
import { publicRead, router } from '../trpc/init.ts';
import { CounterInput } from '../trpc/inputs.ts';
import { structuredDataOf } from './contacts.schema-org.ts';
import { vCardOf } from './contacts.v-card.ts';

export const contactsRouter = router({
  /** The contact card of a counter, or of the municipality's main counter. */
  card: publicRead
    .input(CounterInput)
    .output(ContactCard)
    .query(async ({ ctx, input }) => {
      const { counter, setting } = await requireCounter(ctx, input);
      const view = viewCounter(counter, setting);
      const names = new Intl.DisplayNames(input.lang, { type: 'language' });
      return {
        ...view,
        accessibilityLabels: view.accessibility.map((code) => accessibilityLabels[code][input.lang]),
        languageNames: view.languages.map((code) => names.of(code) ?? code),
        vCard: vCardOf(view),
        structuredData: structuredDataOf(view, localMinuteAt(new Date(), view.hours.timeZone).date),
      };
    }),
});
