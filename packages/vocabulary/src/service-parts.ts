import { z } from 'zod';
import { Blocks } from './blocks.ts';
import { SafeText, ShortText, WebAddress } from './identifiers.ts';
import { localised } from './language.ts';

/** A title in the languages it exists in. */
export const LocalisedTitle = localised(ShortText);
export type LocalisedTitle = z.infer<typeof LocalisedTitle>;

/** A text in the languages it exists in. */
export const LocalisedBlocks = localised(Blocks);
export type LocalisedBlocks = z.infer<typeof LocalisedBlocks>;

/** A page on the web with what it is called and says. */
export const Website = z.strictObject({
  title: LocalisedTitle.optional(),
  description: LocalisedBlocks.optional(),
  url: WebAddress,
});
export type Website = z.infer<typeof Website>;

/** A document or other proof that a resident brings (CPSV-AP `Evidence`). */
export const Evidence = z.strictObject({
  title: LocalisedTitle.optional(),
  description: LocalisedBlocks.optional(),
});
export type Evidence = z.infer<typeof Evidence>;

/** What one has to meet for a service, and what proves it (CPSV-AP `Requirement`). */
export const Requirement = z.strictObject({
  title: LocalisedTitle.optional(),
  description: LocalisedBlocks.optional(),
  evidence: z.array(Evidence),
});
export type Requirement = z.infer<typeof Requirement>;

/** How one asks for a service, with the forms and pages it takes (CPSV-AP `Rule`). */
export const Procedure = z.strictObject({
  title: LocalisedTitle.optional(),
  description: LocalisedBlocks.optional(),
  websites: z.array(Website),
});
export type Procedure = z.infer<typeof Procedure>;

/**
 * An amount of money in euro. `isExample` marks an amount that stands for the real one and is shown as an
 * example; `per` says how often it falls.
 */
export const Amount = z.strictObject({
  value: z.number().nonnegative(),
  through: z.number().nonnegative().optional(),
  currency: z.literal('EUR'),
  per: z.enum(['once', 'hour', 'day', 'week', 'month', 'year', 'piece', 'ride', 'meal']).optional(),
  isExample: z.boolean(),
});
export type Amount = z.infer<typeof Amount>;

/** What a resident pays (CPSV-AP `Cost`). */
export const Cost = z.strictObject({
  title: LocalisedTitle.optional(),
  description: LocalisedBlocks.optional(),
  amount: Amount.optional(),
});
export type Cost = z.infer<typeof Cost>;

/** What a resident receives (IPDC `FinancialAdvantage`). */
export const FinancialAdvantage = z.strictObject({
  title: LocalisedTitle.optional(),
  description: LocalisedBlocks.optional(),
  amount: Amount.optional(),
});
export type FinancialAdvantage = z.infer<typeof FinancialAdvantage>;

/** A law, decree or regulation a service rests on (ELI `LegalResource`). */
export const LegalResource = z.strictObject({
  title: LocalisedTitle.optional(),
  description: LocalisedBlocks.optional(),
  url: WebAddress.optional(),
});
export type LegalResource = z.infer<typeof LegalResource>;

/** Words a resident may use for a service, per language. */
export const Keywords = z.partialRecord(
  z.enum(['nl', 'fr', 'en', 'de']),
  z.array(SafeText.trim().min(1).max(200)),
);
export type Keywords = z.infer<typeof Keywords>;
