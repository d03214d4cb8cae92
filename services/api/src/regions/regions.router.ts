import { MunicipalityView } from '@onthaal/vocabulary';
import type { z } from 'zod';
import type { Context } from '../trpc/context.ts';
import { refuse } from '../trpc/errors.ts';
import { publicRead, router } from '../trpc/init.ts';
import { MunicipalityInput } from '../trpc/inputs.ts';
import { findMunicipality } from './regions.store.ts';
import { readerOf, viewMunicipality } from './regions.ts';

/** A municipality with its region and how it speaks; refuses an unknown one with 404. */
export async function requireMunicipality(
  { db, language }: Pick<Context, 'db' | 'language'>,
  { municipality: id, lang }: z.infer<typeof MunicipalityInput>,
) {
  const found = await findMunicipality(db, id);
  if (!found) throw refuse('NOT_FOUND', 'municipality-unknown', language);
  return { ...found, reader: readerOf(found.municipality, lang) };
}

export const regionsRouter = router({
  /** A municipality as its widgets show it: names, languages, who can be reached when all is closed. */
  municipality: publicRead
    .input(MunicipalityInput)
    .output(MunicipalityView)
    .query(async ({ ctx, input }) => {
      const found = await requireMunicipality(ctx, input);
      return viewMunicipality(found, found.reader);
    }),
});
