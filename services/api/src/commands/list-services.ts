import { Id, pickText } from '@onthaal/vocabulary';
import { z } from 'zod';
import { listOverlays, listSheets, mergeCatalogue } from '../catalogue/index.ts';
import { findMunicipality } from '../regions/index.ts';
import { type Command, CommandRefused } from './command.ts';
import { readArguments } from './read-arguments.ts';

const USAGE = 'list services --municipality <id> [--json]';

const Arguments = z.object({ municipality: Id, json: z.boolean().default(false) });

/** Prints every service a municipality offers, whole: as records with `--json`, else a line each. */
export const listServicesCommand: Command = {
  words: 'list services',
  usage: USAGE,
  async run(args, { db, out }) {
    const { municipality: id, json } = readArguments(args, Arguments, USAGE);
    const found = await findMunicipality(db, id);
    if (!found) throw new CommandRefused(`The municipality ${id} is not known.`);
    const [sheets, overlays] = [await listSheets(db, found.region.id), await listOverlays(db, id)];
    const services = mergeCatalogue(sheets, overlays, id);
    if (json) return out(JSON.stringify(services, null, 2));
    const reader = { language: 'nl', formOfAddress: found.municipality.formOfAddress } as const;
    for (const service of services) out(`${service.id}\t${pickText(service.fields.title, reader)?.value}`);
  },
};
