import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Id } from '@onthaal/vocabulary';
import { z } from 'zod';

const Colour = z.string().regex(/^#[0-9a-f]{6}$/);

/** How a town's demonstration site looks, and what is in its news. */
const Town = z.strictObject({
  design: z.string().regex(/^[a-z]+$/),
  colours: z.strictObject({ accent: Colour, deep: Colour, soft: Colour, warm: Colour }),
  slogan: z.partialRecord(z.enum(['nl', 'fr']), z.string()).optional(),
  news: z
    .array(z.strictObject({ title: z.string(), text: z.string(), lang: z.enum(['nl', 'fr']) }))
    .default([]),
});
export type Town = z.infer<typeof Town>;

/** Where the sites of the demonstration are kept: templates, style sheets and pictures, read as data. */
export const demoFolder = join(import.meta.dirname, '../../../../../apps/demo');

const Towns = z.strictObject({
  towns: z.record(z.string(), Town),
  palettes: z.array(Town.shape.colours).min(1),
});

/**
 * The look of a town's site. A town without one of its own, such as one that was imported a minute ago, gets a
 * design and colours by its id: always the same, and not those of its neighbour.
 */
export function townOf(id: Id): Town {
  const { towns, palettes } = Towns.parse(JSON.parse(readFileSync(join(demoFolder, 'towns.json'), 'utf8')));
  const own = Object.hasOwn(towns, id) ? towns[id] : undefined;
  if (own) return own;
  const designs = [...new Set(Object.values(towns).map(({ design }) => design))].sort();
  const [first = 0, second = 0] = createHash('sha256').update(id).digest();
  return {
    design: designs[first % designs.length] as string,
    colours: palettes[second % palettes.length] as Town['colours'],
    news: [],
  };
}
