import { buildWholeIndex, NEEDS, type SearchIndex } from '@onthaal/search/build';
import { explain } from '@onthaal/search/explain';
import { Id } from '@onthaal/vocabulary';
import type { Kysely } from 'kysely';
import { z } from 'zod';
import { documentsOf, listNeeds, listOverlays, listSheets, mergeCatalogue } from '../catalogue/index.ts';
import type { Tables } from '../platform/database/index.ts';
import { findMunicipality } from '../regions/index.ts';
import { type Command, CommandRefused } from './command.ts';
import { describeExplanation } from './explanation-text.ts';
import { readArguments } from './read-arguments.ts';

const USAGE = 'search explain --municipality <id> "<words>" [--json]';

const Arguments = z.object({
  words: z
    .array(z.string())
    .transform((words) => words.join(' '))
    .refine((words) => words.trim(), { error: 'Words are needed.' }),
  municipality: Id,
  json: z.boolean().default(false),
});

/** Shows how a resident's words are read over the catalogue of a municipality, and why each hit ranks where it does. */
export const explainSearchCommand: Command = {
  words: 'search explain',
  usage: USAGE,
  async run(args, { db, out }) {
    const { words, municipality, json } = readArguments(args, Arguments, USAGE);
    const explanation = explain(await buildNamedIndex(db, municipality), words);
    out(json ? JSON.stringify(explanation) : describeExplanation(words, explanation));
  },
};

/** Of the catalogue in Dutch, as residents of the municipality are addressed, with the needs of its region. */
async function buildNamedIndex(db: Kysely<Tables>, id: Id): Promise<SearchIndex> {
  const found = await findMunicipality(db, id);
  if (!found) throw new CommandRefused(`The municipality ${id} is not known.`);
  const [sheets, overlays] = [await listSheets(db, found.region.id), await listOverlays(db, id)];
  const documents = documentsOf(mergeCatalogue(sheets, overlays, id), {
    language: 'nl',
    formOfAddress: found.municipality.formOfAddress,
  });
  const needs = [...NEEDS, ...(await listNeeds(db, found.region.id))];
  return buildWholeIndex(documents, { needs, isNamed: true });
}
