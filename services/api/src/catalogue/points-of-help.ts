import { PointsOfHelp } from '@onthaal/vocabulary';
import { z } from 'zod';
import { listCounters } from '../counters/index.ts';
import { listMunicipalities, readerOf, requireMunicipality } from '../regions/index.ts';
import { publicRead } from '../trpc/init.ts';
import { MunicipalityInput } from '../trpc/inputs.ts';
import { viewPointsOfHelp } from './points-of-help.view.ts';

/**
 * Every place where a resident is received, of the municipality or of its whole region: to be narrowed and sorted by
 * distance by whoever asks, so that nobody has to tell where they are.
 */
export const pointsOfHelp = publicRead
  .input(MunicipalityInput.extend({ scope: z.literal('region').optional() }))
  .output(PointsOfHelp)
  .query(async ({ ctx, input }) => {
    const { region, municipality, reader } = await requireMunicipality(ctx, input);
    const settingOf = async (own: typeof municipality) => ({
      municipality: own,
      region,
      reader: readerOf(own, reader.language),
      counters: await listCounters(ctx.db, own.id),
      services: (await ctx.shelves.of(own)).services,
    });
    const all = input.scope ? await listMunicipalities(ctx.db) : [];
    const others = all.filter(({ id, region: of }) => of === region.id && id !== municipality.id);
    const home = await settingOf(municipality);
    const settings = [home, ...(await Promise.all(others.map(settingOf)))];
    return viewPointsOfHelp(settings, home, ctx.map);
  });
