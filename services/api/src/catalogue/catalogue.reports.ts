import type { Kysely } from 'kysely';
import { z } from 'zod';
import type { Tables } from '../platform/database/index.ts';
import type { Log } from '../platform/log.ts';
import { mayPageSend, requireMunicipality } from '../regions/index.ts';
import { refuse } from '../trpc/errors.ts';
import { publicProcedure } from '../trpc/init.ts';
import { MunicipalityInput } from '../trpc/inputs.ts';
import { clearReports, saveReport } from './catalogue.reports.store.ts';

const MOST_WORDS = 200;
const CLEARED_EVERY = 12 * 60 * 60 * 1_000;

/** What a resident chose to tell. Characters that cannot be stored are taken out. */
const ReportInput = MunicipalityInput.extend({
  words: z
    .string()
    .max(MOST_WORDS)
    .transform((words) =>
      words
        .toWellFormed()
        .replaceAll(/[\p{Cc}\s]+/gu, ' ')
        .trim(),
    )
    .pipe(z.string().min(1)),
});

/** Takes words that nothing was found for, because somebody pressed to send them. They are kept, and in no log. */
export const reportMissing = publicProcedure
  .input(ReportInput)
  .output(z.null())
  .mutation(async ({ ctx, input }) => {
    const { municipality } = await requireMunicipality(ctx, input);
    if (!mayPageSend(ctx.origin, ctx.ownOrigin, municipality))
      throw refuse('FORBIDDEN', 'site-not-registered', ctx.language);
    await saveReport(ctx.db, { municipality: municipality.id, language: input.lang, words: input.words });
    return null;
  });

/** Clears old reports away now and twice a day. Answers with the function that ends it. */
export function forgetReports(db: Kysely<Tables>, log: Log): () => void {
  const clear = () =>
    clearReports(db).catch((error) => log.error({ error: String(error) }, 'old reports were not cleared'));
  void clear();
  const timer = setInterval(clear, CLEARED_EVERY).unref();
  return () => clearInterval(timer);
}
